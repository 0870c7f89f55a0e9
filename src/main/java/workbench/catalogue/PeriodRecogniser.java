package workbench.catalogue;

import workbench.model.Period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the ways in which spreadsheets write a period: `2015 *`, `FY 2019-20`, `Q2 2016`, `janv.
/// 2012`, `26.09.2021`, `1960 (April)`.
///
/// Some forms say two things: `2009-10` is a month or a fiscal year, `01/02/2020` is in January or
/// in February. Which of them is told by the texts that stand beside it, so a recogniser is made
/// for a column or a row ({@link #among}); the plain one takes `2009-10` for the month that it is
/// in ISO 8601.
public final class PeriodRecogniser {
    /// Years outside are figures, not years.
    public static final int FIRST_YEAR = 1750;

    public static final int LAST_YEAR = 2150;

    /// In years: the longest span whose end is written with two digits.
    private static final int LONGEST_SHORT_SPAN = 15;

    private static final String YEAR = "(?<y>1[789]\\d\\d|20\\d\\d|21[0-4]\\d)";
    private static final String MONTH = "(?<m>" + MonthNames.PATTERN + ")\\.?";
    private static final int OCTOBER = 10;
    private static final Pattern PAIR = Pattern.compile(YEAR + " ?- ?(?<z>\\d\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<a>\\d{1,2})([/.-])(?<b>\\d{1,2})\\2(?<y>\\d{4})(?: .*)?");

    /// A quarter in English, French, German, Spanish, Dutch and Romanian; its number is in one of
    /// the groups `q`, `r` (after the word, before it) and may be Roman: `Trimestrul II`.
    private static final String QUARTER_WORDS =
            "(?:quarter|qtr|trimestrul|trimestre|trim\\.?|quartal|kwartaal)";

    private static final String QUARTER_NUMBER = "(?:[1-4]|iv|i{1,3})";
    private static final String QUARTERS =
            "(?:(?:q|t|kw|"
                    + QUARTER_WORDS
                    + ") ?(?<q>"
                    + QUARTER_NUMBER
                    + ")|(?<r>"
                    + QUARTER_NUMBER
                    + ")(?:st|nd|rd|th|er|e|ème|\\.|º)? ?(?:q|"
                    + QUARTER_WORDS
                    + "))";
    private static final Pattern QUARTER =
            Pattern.compile(QUARTERS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What may stand before a year, or before two of them that one calls one: a fiscal or school
    /// year.
    private static final String YEAR_WORDS =
            "(?:(?:calendar |school |academic |financial )?year |fy ?|fiscal (?:year )?|année"
                    + " (?:scolaire )?|exercice (?:financier )?|(?:schul|geschäfts)?jahr"
                    + " |(?:school|boek)?jaar |año (?:escolar |fiscal )?|curso (?:escolar )?|anul"
                    + " (?:şcolar |școlar )?)?";

    private static final String UNTIL =
            "(?:to|through|until|till|à|au|jusqu'à|bis|a|al|hasta|tot|t/m|până la|pana la)";
    private static final String UNTIL_MONTH =
            " ?(?:-|/| " + UNTIL + " ) ?" + MONTH.replace("<m>", "<o>") + ",? ";

    private static final Lazy<Pattern> MONTHS_OF_A_YEAR =
            new Lazy<>(
                    () ->
                            bounded(
                                    Pattern.compile(
                                            MONTH + UNTIL_MONTH + YEAR,
                                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

    /// `2023 (Jan-Jun)`.
    private static final Lazy<Pattern> YEAR_OF_MONTHS =
            new Lazy<>(
                    () ->
                            bounded(
                                    Pattern.compile(
                                            YEAR
                                                    + ",? ?\\(?"
                                                    + MONTH
                                                    + " ?(?:-|/| "
                                                    + UNTIL
                                                    + " ) ?"
                                                    + MONTH.replace("<m>", "<o>")
                                                    + "\\)?",
                                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS_BEHIND =
            Pattern.compile(
                    "(?: ?(?:[*†‡§#¹²³⁰⁴-⁹]|\\\\\\d{1,2}))+$|(?<=\\d)"
                            + " ?\\((?:\\d{1,2}|[a-zA-Z])\\)$|:$");

    /// What offices write behind a period whose figures are not final: `2023 p`, `2022r`, `2024
    /// (est.)`.
    private static final Pattern STATUS_BEHIND =
            Pattern.compile(
                    "(?<=\\d)(?:(?<=\\d\\d)[prefbᵖʳᵉᶠᵇ]| [prefbᵖʳᵉᶠᵇ]|"
                            + " ?[(\\[](?:[a-z]|STATUS)[)\\]]| (?:STATUS))$"
                                    .replace("STATUS", StatusWords.PATTERN),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `2019 [YR2019]`, `2019Q1 [2019Q1]`: the World Bank writes its code behind the period.
    private static final Pattern SAID_TWICE =
            Pattern.compile("^(\\S+) \\[(?:YR)?\\1\\]$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[*†‡]+ ?");

    /// `2023.03`, and October as a spreadsheet leaves it, `2023.1`: in a column of such texts only.
    private static final Pattern POINTED = Pattern.compile(YEAR + "\\.(?<n>0[1-9]|1[0-2]|1)");

    private static final Habits NO_HABITS = new Habits(false, false, false, CompactPeriods.NONE);
    private static final PeriodRecogniser PLAIN = new PeriodRecogniser(NO_HABITS);

    /// Those that there are, by their habits; their forms take time to make.
    private static final Map<Habits, PeriodRecogniser> KNOWN =
            new ConcurrentHashMap<>(Map.of(NO_HABITS, PLAIN));

    private final boolean pairsAreSplitYears;
    private final boolean dayFirst;
    private final List<Form> forms = new ArrayList<>();

    /// How texts that stand together are written.
    private record Habits(
            boolean pairsAreSplitYears,
            boolean dayFirst,
            boolean pointedMonths,
            CompactPeriods compact) {}

    private PeriodRecogniser(Habits habits) {
        this.pairsAreSplitYears = habits.pairsAreSplitYears();
        this.dayFirst = habits.dayFirst();
        years();
        quarters();
        months();
        days();
        ended();
        if (habits.pointedMonths()) {
            add(POINTED.pattern(), this::numberedMonth);
        }
        if (habits.compact() != CompactPeriods.NONE) {
            add("\\d{6,8}(?:\\.0)?", matcher -> habits.compact().read(matcher.group()));
        }
    }

    /// @param pattern of a whole text
    /// @param bounded of a part of a text; made when it is first asked for
    private record Form(
            Pattern pattern, Lazy<Pattern> bounded, Function<Matcher, Optional<Period>> read) {}

    /// A period within a text, and what else the text says.
    ///
    /// @param rest the words without the period; empty where nothing else stands there
    public record Found(Period period, String rest) {}

    /// The recogniser for texts that stand alone.
    public static PeriodRecogniser plain() {
        return PLAIN;
    }

    /// The recogniser for texts that stand in one row or column and are written alike; the same one
    /// for texts that are read in the same way.
    public static PeriodRecogniser among(Collection<String> texts) {
        int pairs = 0;
        int following = 0;
        boolean firstAboveTwelve = false;
        boolean secondVaries = false;
        String second = "";
        for (String text : texts) {
            String plain = normal(text);
            Matcher pair = PAIR.matcher(plain);
            if (pair.matches()) {
                pairs++;
                int next = (Integer.parseInt(pair.group("y")) + 1) % 100;
                following += next == Integer.parseInt(pair.group("z")) ? 1 : 0;
            }
            Matcher date = SLASHED.matcher(plain);
            if (date.matches()) {
                firstAboveTwelve |= Integer.parseInt(date.group("a")) > 12;
                secondVaries |= !second.isEmpty() && !second.equals(date.group("b"));
                second = date.group("b");
            }
        }
        boolean pointed =
                texts.size() > 1
                        && texts.stream().allMatch(text -> POINTED.matcher(normal(text)).matches());
        // One pair alone may be October 2009; two that both run on by a year are no months.
        boolean split = pairs > 1 && following == pairs;
        boolean firstConstant = firstAboveTwelve || (secondVaries && sameFirst(texts));
        return KNOWN.computeIfAbsent(
                new Habits(split, firstConstant, pointed, CompactPeriods.of(texts)),
                PeriodRecogniser::new);
    }

    private static boolean sameFirst(Collection<String> texts) {
        return texts.stream()
                        .map(text -> SLASHED.matcher(normal(text)))
                        .filter(Matcher::matches)
                        .map(date -> date.group("a"))
                        .distinct()
                        .count()
                == 1;
    }

    /// The period that the whole text is, footnote marks and white space around it disregarded.
    public Optional<Period> whole(String text) {
        if (text.length() > 60 || !mayHoldPeriod(text)) {
            return Optional.empty();
        }
        if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int year = Integer.parseInt(text);
            return isYear(year) ? Optional.of(Period.ofYear(year)) : Optional.empty();
        }
        String plain = normal(text);
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(plain);
            if (matcher.matches()) {
                Optional<Period> period = safely(form, matcher);
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    /// The one period that a text names among other words; empty where it names none or several.
    public Optional<Found> within(String text) {
        Optional<Period> whole = whole(text);
        if (whole.isPresent()) {
            return Optional.of(new Found(whole.get(), ""));
        }
        if (text.length() > 400 || !mayHoldPeriod(text)) {
            return Optional.empty();
        }
        String plain = normal(text);
        Matcher stretch = MONTHS_OF_A_YEAR.get().matcher(plain);
        if (stretch.find() && months(stretch).isEmpty()) {
            return stretch(plain, stretch);
        }
        Matcher ofYear = YEAR_OF_MONTHS.get().matcher(plain);
        if (ofYear.find()) {
            return stretch(plain, ofYear);
        }
        Found best = null;
        int length = 0;
        for (Form form : forms) {
            Matcher matcher = form.bounded.get().matcher(plain);
            if (!matcher.find() || matcher.end() - matcher.start() <= length) {
                continue;
            }
            Optional<Period> period = safely(form, matcher);
            boolean again = matcher.find();
            if (period.isPresent() && !again) {
                matcher.reset();
                String rest =
                        matcher.find()
                                ? plain.substring(0, matcher.start())
                                        + " "
                                        + plain.substring(matcher.end())
                                : plain;
                length = plain.length() - rest.length();
                best = new Found(period.get(), tidy(rest));
            }
        }
        return Optional.ofNullable(best);
    }

    /// `January to June 2023` is no period that figures are compared by: it is of that year, and
    /// the words say which part of it. Two of them in one text name none.
    private static Optional<Found> stretch(String plain, Matcher matcher) {
        int year = number(matcher, "y");
        String rest = plain.substring(0, matcher.start("y")) + plain.substring(matcher.end("y"));
        return matcher.find()
                ? Optional.empty()
                : Optional.of(new Found(Period.ofYear(year), tidy(rest)));
    }

    /// The month that a text names without a year: `Jan`, `févr.`, `Apr¹`.
    public static OptionalInt month(String text) {
        if (text.length() > 16
                || !Character.isLetter(text.strip().isEmpty() ? ' ' : text.strip().charAt(0))) {
            return OptionalInt.empty();
        }
        String plain = normal(text);
        return plain.length() > 12 ? OptionalInt.empty() : MonthNames.of(plain);
    }

    /// The quarter that a text names without a year: `Q1`, `T2`, `3rd quarter`.
    public static OptionalInt quarter(String text) {
        if (text.length() > 20) {
            return OptionalInt.empty();
        }
        Matcher matcher = QUARTER.matcher(normal(text));
        return matcher.matches() ? OptionalInt.of(quarter(matcher)) : OptionalInt.empty();
    }

    /// Whether a number can be a calendar year.
    public static boolean isYear(double value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR && value == Math.rint(value);
    }

    private static boolean mayHoldPeriod(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void years() {
        add(YEAR_WORDS + YEAR + "(?:\\.0)?", m -> year(m));
        add(YEAR_WORDS + YEAR + " ?[/-] ?(?<z>\\d\\d(?:\\d\\d)?)", this::span);
        // Beyond twelve it is neither a month nor a day of one.
        add(YEAR_WORDS + "(?<s>1[3-9]|[2-6]\\d)/(?<z>\\d\\d)", PeriodRecogniser::shortSpan);
        add("fy ?(?<s>\\d\\d)", m -> Optional.of(Period.ofYear(2000 + number(m, "s"))));
        add(YEAR + " ?" + UNTIL + " ?(?<z>\\d{4})", this::span);
        // As Statistics Netherlands codes a year and Destatis writes a winter term.
        add(YEAR + "jj00", m -> year(m));
        add("ws " + YEAR + "/(?<z>\\d\\d)", this::span);
    }

    private void quarters() {
        Function<Matcher, Optional<Period>> read =
                m -> Optional.of(new Period.Quarter(number(m, "y"), quarter(m)));
        add(YEAR + "[ -]?" + QUARTERS, read);
        add(YEAR + "kw0(?<q>[1-4])(?<r>)?", read);
        add(QUARTERS + "(?:,| of| de| del| din| van|-)? ?" + YEAR, read);
    }

    private static int quarter(Matcher matcher) {
        String number = matcher.group("q") != null ? matcher.group("q") : matcher.group("r");
        return switch (number.toLowerCase(Locale.ROOT)) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(number);
        };
    }

    private void months() {
        add(YEAR + "-(?<n>0[1-9]|1[0-2])", this::numberedMonth);
        add(YEAR + "(?:mm?|/)(?<n>0[1-9]|1[0-2])", this::numberedMonth);
        add("(?<n>0?[1-9]|1[0-2])/" + YEAR, this::numberedMonth);
        add(MONTH + "[ ,-]*(?:de |del |of )?" + YEAR, this::namedMonth);
        add(YEAR + "[ ,-]*\\(?" + MONTH + "\\)?", this::namedMonth);
        add(
                MONTH + "[ '-]{1,2}(?<s>\\d\\d)",
                m -> Optional.of(Period.ofMonth(century(number(m, "s")), month(m))));
        add(
                MONTH + " " + YEAR + UNTIL_MONTH + YEAR.replace("<y>", "<p>"),
                PeriodRecogniser::months);
        add(MONTH + UNTIL_MONTH + YEAR, PeriodRecogniser::months);
    }

    /// `Jan 2022-Dec 2022`, `April to June 2023`: the year or the quarter that these months are.
    private static Optional<Period> months(Matcher matcher) {
        int last =
                matcher.namedGroups().containsKey("p")
                        ? number(matcher, "p")
                        : number(matcher, "y");
        YearMonth from = YearMonth.of(number(matcher, "y"), month(matcher));
        YearMonth to = YearMonth.of(last, MonthNames.of(matcher.group("o")).orElseThrow());
        long count = from.until(to, ChronoUnit.MONTHS) + 1;
        if (count == 12) {
            return Optional.of(
                    from.getMonthValue() == 1
                            ? Period.ofYear(from.getYear())
                            : new Period.SplitYear(from.getYear()));
        }
        return count == 3 && to.getMonthValue() % 3 == 0
                ? Optional.of(new Period.Quarter(to.getYear(), to.getMonthValue() / 3))
                : Optional.empty();
    }

    private void days() {
        String day = "(?<d>[0-3]?\\d)(?:st|nd|rd|th|er|\\.)?";
        add(
                YEAR + "-(?<n>\\d\\d)-(?<d>\\d\\d)(?:[t ]\\d\\d:\\d\\d(?::\\d\\d)?.*)?",
                m -> day(number(m, "y"), number(m, "n"), number(m, "d")));
        add(
                YEAR + "/(?<n>\\d\\d)/(?<d>\\d\\d)",
                m -> day(number(m, "y"), number(m, "n"), number(m, "d")));
        add(
                "(?<d>\\d{1,2})\\.(?<n>\\d{1,2})\\." + YEAR,
                m -> day(number(m, "y"), number(m, "n"), number(m, "d")));
        add("(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2" + YEAR, this::slashed);
        add(MONTH + " " + day + ",? " + YEAR, this::namedDay);
        add(day + "[ -](?:de )?" + MONTH + "[ ,-]+(?:de |del )?" + YEAR, this::namedDay);
        add(YEAR + " \\(" + MONTH + " " + day + "\\)", this::namedDay);
    }

    /// `Quarter ended 31 March 2023`, `for the year ended March 31, 2020`, `exercice clos le 31
    /// mars 2020`: the period that closes with that month.
    private void ended() {
        String day = "[0-3]?\\d(?:st|nd|rd|th|er)?";
        add(
                "(?:for the |pour l['e] ?)?(?:(?<q>quarter|three months|3 months|trimestre|trois"
                    + " mois)|(?:fiscal |financial )?year|twelve months|12"
                    + " months|exercice|année|douze mois) (?:ended|ending|terminée?|clos|close|se"
                    + " terminant)(?: on| le)? (?:"
                        + day
                        + " )?"
                        + MONTH
                        + "(?: "
                        + day
                        + ")?,? "
                        + YEAR,
                PeriodRecogniser::closing);
    }

    private static Optional<Period> closing(Matcher matcher) {
        int year = number(matcher, "y");
        int month = month(matcher);
        if (matcher.group("q") != null) {
            return month % 3 == 0
                    ? Optional.of(new Period.Quarter(year, month / 3))
                    : Optional.empty();
        }
        return Optional.of(month == 12 ? Period.ofYear(year) : new Period.SplitYear(year - 1));
    }

    private void add(String pattern, Function<Matcher, Optional<Period>> read) {
        Pattern whole = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        forms.add(new Form(whole, new Lazy<>(() -> bounded(whole)), read));
    }

    private static Pattern bounded(Pattern pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\d.,/-])(?:"
                        + pattern.pattern()
                        + ")(?![\\p{L}\\d]|[.,/-]\\d| ?= ?\\d)",
                pattern.flags());
    }

    private static Optional<Period> safely(Form form, Matcher matcher) {
        try {
            return form.read.apply(matcher);
        } catch (DateTimeException | IllegalArgumentException e) {
            // 2021-13, the 31st of April: written like a period, but none.
            return Optional.empty();
        }
    }

    private static Optional<Period> year(Matcher matcher) {
        return Optional.of(Period.ofYear(number(matcher, "y")));
    }

    private Optional<Period> span(Matcher matcher) {
        int first = number(matcher, "y");
        String last = matcher.group("z");
        if (last.length() == 2) {
            int next = (first + 1) % 100;
            boolean isoMonth =
                    matcher.group().matches("\\d{4}-\\d\\d") && Integer.parseInt(last) <= 12;
            if (isoMonth && !pairsAreSplitYears) {
                return Optional.empty();
            }
            if (Integer.parseInt(last) == next) {
                return Optional.of(new Period.SplitYear(first));
            }
            // `2012-16` is the five years that a survey pools; who counts further back says so.
            int years = Math.floorMod(Integer.parseInt(last) - first, 100);
            return years <= LONGEST_SHORT_SPAN
                    ? Optional.of(new Period.Years(first, first + years))
                    : Optional.empty();
        }
        int end = Integer.parseInt(last);
        return Optional.of(
                end == first + 1 ? new Period.SplitYear(first) : new Period.Years(first, end));
    }

    /// `23/24`: the fiscal or school year that goes from one into the next.
    private static Optional<Period> shortSpan(Matcher matcher) {
        int first = number(matcher, "s");
        return number(matcher, "z") == first + 1
                ? Optional.of(new Period.SplitYear(century(first)))
                : Optional.empty();
    }

    private Optional<Period> numberedMonth(Matcher matcher) {
        boolean pair = matcher.group().matches("\\d{4}-\\d\\d");
        return pair && pairsAreSplitYears
                ? Optional.empty()
                : Optional.of(
                        Period.ofMonth(
                                number(matcher, "y"),
                                matcher.group("n").equals("1") && matcher.group().contains(".")
                                        ? OCTOBER
                                        : number(matcher, "n")));
    }

    private Optional<Period> namedMonth(Matcher matcher) {
        return Optional.of(Period.ofMonth(number(matcher, "y"), month(matcher)));
    }

    private Optional<Period> namedDay(Matcher matcher) {
        return day(number(matcher, "y"), month(matcher), number(matcher, "d"));
    }

    private Optional<Period> slashed(Matcher matcher) {
        int first = number(matcher, "a");
        int second = number(matcher, "b");
        boolean daysLead = dayFirst || first > 12;
        return day(number(matcher, "y"), daysLead ? second : first, daysLead ? first : second);
    }

    private static Optional<Period> day(int year, int month, int day) {
        return Optional.of(new Period.Day(LocalDate.of(year, month, day)));
    }

    private static int month(Matcher matcher) {
        return MonthNames.of(matcher.group("m")).orElseThrow();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /// One kind of dash and space, footnote marks at the ends gone.
    private static String normal(String text) {
        String plain =
                text.replace('\u2013', '-')
                        .replace('\u2014', '-')
                        .replace('\u2011', '-')
                        .replace('\u2212', '-')
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' ')
                        .replace('’', '\'')
                        .strip();
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = SAID_TWICE.matcher(plain).replaceFirst("$1");
        String bare = MARKS_BEHIND.matcher(plain).replaceFirst("");
        bare = STATUS_BEHIND.matcher(bare).replaceFirst("");
        return MARKS_BEFORE.matcher(bare).replaceFirst("").strip();
    }

    private static String tidy(String rest) {
        return rest.replaceAll("\\(\\s*\\)|\\[\\s*\\]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)(?:[,;:_–-]|\\b(?:in|for|as of|as at|en|pour|au))\\s*$", "")
                .replaceAll("^\\s*[,;:_–-]\\s*", "")
                .strip();
    }
}
