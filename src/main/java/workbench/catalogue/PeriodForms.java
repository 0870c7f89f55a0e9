package workbench.catalogue;

import workbench.model.Period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms in which one period is written, as far as the texts that stand together tell.
///
/// Texts come with one kind of dash and space and without marks, as {@link PeriodRecogniser} makes
/// them.
final class PeriodForms {
    /// In years: the longest span whose end is written with two digits.
    private static final int LONGEST_SHORT_SPAN = 15;

    static final String YEAR = "(?<y>1[789]\\d\\d|20\\d\\d|21[0-4]\\d)";
    static final String MONTH = "(?<m>" + MonthNames.PATTERN + ")\\.?";
    private static final int OCTOBER = 10;
    private static final int MONTHS_OF_A_YEAR = 12;

    /// `2015年`, `2015年度`, `2015년`.
    private static final String EAST_ASIAN_YEAR = " ?[年년](?:度|도)?";

    /// Taiwan counts its years from 1912: `110年` is 2021.
    private static final int REPUBLIC = 1911;

    /// A quarter in English, French, German, Spanish, Dutch and Romanian; its number is in one of
    /// the groups `q`, `r` (after the word, before it) and may be Roman: `Trimestrul II`.
    private static final String QUARTER_WORDS =
            "(?:quarter|qtr|trimestrul|trimestre|trim\\.?|quartal|kwartaal)";

    private static final String QUARTER_NUMBER = "(?:[1-4]|iv|i{1,3})";
    static final String QUARTERS =
            "(?:(?:q|t|kw|"
                    + QUARTER_WORDS
                    + ") ?(?<q>"
                    + QUARTER_NUMBER
                    + ")|(?<r>"
                    + QUARTER_NUMBER
                    + ")(?:st|nd|rd|th|er|e|ème|\\.|º)? ?(?:q|"
                    + QUARTER_WORDS
                    + "))";
    static final Pattern QUARTER =
            Pattern.compile(QUARTERS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What may stand before a year, or before two of them that one calls one: a fiscal or school
    /// year.
    private static final String YEAR_WORDS =
            "(?:(?:calendar |school |academic |financial )?year |fy ?|fiscal (?:year )?|année"
                    + " (?:scolaire )?|exercice (?:financier )?|(?:schul|geschäfts)?jahr"
                    + " |(?:school|boek)?jaar |año (?:escolar |fiscal )?|curso (?:escolar )?|anul"
                    + " (?:şcolar |școlar )?)?";

    static final String UNTIL =
            "(?:to|through|until|till|à|au|jusqu'à|bis|a|al|hasta|tot|t/m|până la|pana la)";
    static final String UNTIL_MONTH =
            " ?(?:-|/| " + UNTIL + " ) ?" + MONTH.replace("<m>", "<o>") + ",? ";

    /// `2023.03`, and October as a spreadsheet leaves it, `2023.1`: in a column of such texts only.
    static final Pattern POINTED = Pattern.compile(YEAR + "\\.(?<n>0[1-9]|1[0-2]|1)");

    private final boolean pairsAreSplitYears;
    private final boolean dayFirst;
    private final List<Form> forms = new ArrayList<>();

    /// How texts that stand together are written.
    ///
    /// @param pairsAreSplitYears whether `2009-10` is a year that goes into the next, and no month
    /// @param dayFirst whether `01/02/2020` is in February
    /// @param pointedMonths whether `2023.03` is a month
    /// @param compact how mere numbers are periods
    /// @param edgeDays what the first or last days of months stand for
    record Habits(
            boolean pairsAreSplitYears,
            boolean dayFirst,
            boolean pointedMonths,
            CompactPeriods compact,
            EdgeDays edgeDays) {
        Habits with(EdgeDays days) {
            return new Habits(pairsAreSplitYears, dayFirst, pointedMonths, compact, days);
        }
    }

    PeriodForms(Habits habits) {
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

    /// A period and where in a text it stands.
    ///
    /// @param end exclusive
    record Place(Period period, int start, int end) {}

    /// The period that the whole text is.
    Optional<Period> whole(String plain) {
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

    /// By form, the period that stands among other words, where only one does.
    List<Place> within(String plain) {
        List<Place> places = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.bounded.get().matcher(plain);
            if (!matcher.find()) {
                continue;
            }
            int start = matcher.start();
            int end = matcher.end();
            Optional<Period> period = safely(form, matcher);
            if (period.isPresent() && !matcher.find()) {
                places.add(new Place(period.get(), start, end));
            }
        }
        return places;
    }

    private void years() {
        add(YEAR_WORDS + YEAR + "(?:\\.0)?", m -> year(m));
        add(YEAR_WORDS + YEAR + " ?[/-] ?(?<z>\\d\\d(?:\\d\\d)?)", this::span);
        // Beyond twelve it is neither a month nor a day of one.
        add(YEAR_WORDS + "(?<s>1[3-9]|[2-6]\\d)/(?<z>\\d\\d)", PeriodForms::shortSpan);
        add("fy ?(?<s>\\d\\d)", m -> Optional.of(Period.ofYear(2000 + number(m, "s"))));
        add(YEAR + " ?" + UNTIL + " ?(?<z>\\d{4})", this::span);
        // As Statistics Netherlands codes a year and Destatis writes a winter term.
        add(YEAR + "jj00", m -> year(m));
        add("ws " + YEAR + "/(?<z>\\d\\d)", this::span);
        add(YEAR + EAST_ASIAN_YEAR, m -> year(m));
        // Two digits alone may be a Japanese emperor's year, or a number of years.
        add(
                "(?:(?:中華民國|民國) ?(?<s>\\d{2,3})|(?<t>1\\d\\d)) ?年度?",
                m ->
                        Optional.of(
                                Period.ofYear(
                                        REPUBLIC + number(m, m.group("s") == null ? "t" : "s"))));
    }

    private void quarters() {
        Function<Matcher, Optional<Period>> read =
                m -> Optional.of(new Period.Quarter(number(m, "y"), quarter(m)));
        add(YEAR + "[ -]?" + QUARTERS, read);
        add(YEAR + "kw0(?<q>[1-4])(?<r>)?", read);
        add(
                QUARTERS + "[ -]{0,2}'?(?<s>\\d\\d)",
                m -> Optional.of(new Period.Quarter(century(number(m, "s")), quarter(m))));
        add(QUARTERS + "(?:,| of| de| del| din| van|-)? ?" + YEAR, read);
    }

    static int quarter(Matcher matcher) {
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
                // `as of Dec 31` is a day.
                "(?<!\\bas (?:of|at) |\\bended |\\bending |\\buntil |\\bto )"
                        + MONTH
                        + "[ '-]{1,2}(?<s>\\d\\d)",
                m -> Optional.of(Period.ofMonth(century(number(m, "s")), month(m))));
        add(MONTH + " " + YEAR + UNTIL_MONTH + YEAR.replace("<y>", "<p>"), PeriodForms::months);
        add(MONTH + UNTIL_MONTH + YEAR, PeriodForms::months);
        add(YEAR + EAST_ASIAN_YEAR + " ?(?<n>0?[1-9]|1[0-2])[月월]", this::numberedMonth);
    }

    /// `Jan 2022-Dec 2022`, `April to June 2023`: the year or the quarter that these months are.
    static Optional<Period> months(Matcher matcher) {
        int last =
                matcher.namedGroups().containsKey("p")
                        ? number(matcher, "p")
                        : number(matcher, "y");
        return PeriodSpan.ofMonths(
                YearMonth.of(number(matcher, "y"), month(matcher)),
                YearMonth.of(last, MonthNames.of(matcher.group("o")).orElseThrow()));
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
        // As spreadsheets show a date that they were left to format: `1-Jan-22`.
        add(
                "(?<d>[0-3]?\\d)-" + MONTH + "-(?<s>\\d\\d)",
                m -> day(century(number(m, "s")), month(m), number(m, "d")));
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
                PeriodForms::closing);
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

    static Pattern bounded(Pattern pattern) {
        // What goes on from a year is not of it: `(1991+)`, `since 2001`.
        return Pattern.compile(
                "(?<![\\p{L}\\d.,/-])(?<!\\b(?:since|depuis|seit|ab|desde) )(?:"
                        + pattern.pattern()
                        + ")(?![\\p{L}\\d]|[.,/-]\\d| ?= ?\\d| ?\\+| (?:onwards?|and"
                        + " (?:later|after|onwards?))\\b)",
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
        boolean daysLead = first > MONTHS_OF_A_YEAR || dayFirst && second <= MONTHS_OF_A_YEAR;
        return day(number(matcher, "y"), daysLead ? second : first, daysLead ? first : second);
    }

    private static Optional<Period> day(int year, int month, int day) {
        return Optional.of(new Period.Day(LocalDate.of(year, month, day)));
    }

    private static int month(Matcher matcher) {
        return MonthNames.of(matcher.group("m")).orElseThrow();
    }

    static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
