package workbench.catalogue;

import workbench.model.Period;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Pattern PAIR = Pattern.compile(PeriodForms.YEAR + " ?- ?(?<z>\\d\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<a>\\d{1,2})([/.-])(?<b>\\d{1,2})\\2(?<y>\\d{4})(?: .*)?");

    private static final Lazy<Pattern> MONTHS_OF_A_YEAR =
            new Lazy<>(
                    () ->
                            PeriodForms.bounded(
                                    Pattern.compile(
                                            PeriodForms.MONTH
                                                    + PeriodForms.UNTIL_MONTH
                                                    + PeriodForms.YEAR,
                                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

    /// `2023 (Jan-Jun)`.
    private static final Lazy<Pattern> YEAR_OF_MONTHS =
            new Lazy<>(
                    () ->
                            PeriodForms.bounded(
                                    Pattern.compile(
                                            PeriodForms.YEAR
                                                    + ",? ?\\(?"
                                                    + PeriodForms.MONTH
                                                    + " ?(?:-|/| "
                                                    + PeriodForms.UNTIL
                                                    + " ) ?"
                                                    + PeriodForms.MONTH.replace("<m>", "<o>")
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

    private static final PeriodForms.Habits NO_HABITS =
            new PeriodForms.Habits(false, false, false, CompactPeriods.NONE, EdgeDays.THEMSELVES);
    private static final PeriodRecogniser PLAIN = new PeriodRecogniser(NO_HABITS);

    /// Those that there are, by their habits; their forms take time to make.
    private static final Map<PeriodForms.Habits, PeriodRecogniser> KNOWN =
            new ConcurrentHashMap<>(Map.of(NO_HABITS, PLAIN));

    private final PeriodForms forms;
    private final EdgeDays edgeDays;

    private PeriodRecogniser(PeriodForms.Habits habits) {
        this.forms = new PeriodForms(habits);
        this.edgeDays = habits.edgeDays();
    }

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
        return among(texts, CompactPeriods.of(texts));
    }

    /// The same where it is known how the texts write periods as mere numbers.
    public static PeriodRecogniser among(Collection<String> texts, CompactPeriods compact) {
        int pairs = 0;
        int following = 0;
        SlashedDays slashed = new SlashedDays();
        for (String text : texts) {
            String plain = normal(text);
            Matcher pair = PAIR.matcher(plain);
            if (pair.matches()) {
                pairs++;
                int next = (Integer.parseInt(pair.group("y")) + 1) % 100;
                following += next == Integer.parseInt(pair.group("z")) ? 1 : 0;
            }
            take(plain, slashed);
        }
        boolean pointed =
                texts.size() > 1
                        && texts.stream()
                                .allMatch(
                                        text ->
                                                PeriodForms.POINTED
                                                        .matcher(normal(text))
                                                        .matches());
        // One pair alone may be October 2009; two that both run on by a year are no months.
        boolean split = pairs > 1 && following == pairs;
        PeriodForms.Habits habits =
                new PeriodForms.Habits(
                        split, slashed.dayFirst(), pointed, compact, EdgeDays.THEMSELVES);
        EdgeDays days = EdgeDays.of(texts, of(habits)::whole);
        return of(habits.with(days));
    }

    private static void take(String plain, SlashedDays days) {
        Matcher date = SLASHED.matcher(plain);
        if (date.matches()) {
            days.take(Integer.parseInt(date.group("a")), Integer.parseInt(date.group("b")));
        }
    }

    /// Whether texts that stand in one row or column have dates such as `03/04/2024` of which
    /// nothing tells whether the day or the month comes first. They are read month first.
    public static boolean areUnclearDays(Collection<String> texts) {
        SlashedDays days = new SlashedDays();
        texts.forEach(text -> take(normal(text), days));
        return days.isUnclear();
    }

    private static PeriodRecogniser of(PeriodForms.Habits habits) {
        return KNOWN.computeIfAbsent(habits, PeriodRecogniser::new);
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
        return forms.whole(plain).or(() -> PeriodSpan.of(plain, forms)).map(edgeDays::meant);
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
        if (stretch.find() && PeriodForms.months(stretch).isEmpty()) {
            return stretch(plain, stretch);
        }
        Matcher ofYear = YEAR_OF_MONTHS.get().matcher(plain);
        if (ofYear.find()) {
            return stretch(plain, ofYear);
        }
        Found best = null;
        int length = 0;
        for (PeriodForms.Place place : forms.within(plain)) {
            String rest = plain.substring(0, place.start()) + " " + plain.substring(place.end());
            if (place.end() - place.start() > length) {
                length = place.end() - place.start();
                best = new Found(edgeDays.meant(place.period()), tidy(rest));
            }
        }
        return Optional.ofNullable(best);
    }

    /// `January to June 2023` is no period that figures are compared by: it is of that year, and
    /// the words say which part of it. Two of them in one text name none.
    private static Optional<Found> stretch(String plain, Matcher matcher) {
        int year = PeriodForms.number(matcher, "y");
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
        Matcher matcher = PeriodForms.QUARTER.matcher(normal(text));
        return matcher.matches()
                ? OptionalInt.of(PeriodForms.quarter(matcher))
                : OptionalInt.empty();
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
        if (plain.endsWith("]")) {
            plain = SAID_TWICE.matcher(plain).replaceFirst("$1");
        }
        return MARKS_BEFORE.matcher(withoutMarksBehind(plain)).replaceFirst("").strip();
    }

    /// Most texts end in a digit, and digits are marks only behind a backslash: the look for marks
    /// and flags at each place of the text is spared there.
    private static String withoutMarksBehind(String plain) {
        if (!plain.isEmpty()
                && Character.isDigit(plain.charAt(plain.length() - 1))
                && plain.indexOf('\\') < 0) {
            return plain;
        }
        String bare = MARKS_BEHIND.matcher(plain).replaceFirst("");
        return STATUS_BEHIND.matcher(bare).replaceFirst("");
    }

    private static String tidy(String rest) {
        return rest.replaceAll("(?i)\\((?:as (?:of|at)|at|on|au|en|in)?\\s*\\)|\\[\\s*\\]", " ")
                .replaceAll("\\(\\s+", "(")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)(?:[,;:_–-]|\\b(?:in|for|as of|as at|en|pour|au))\\s*$", "")
                .replaceAll("^\\s*[,;:_–-]\\s*", "")
                .strip();
    }
}
