package workbench.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time that an observation is about.
///
/// Written as `2018`, `2016-Q2`, `2012-01`, `2021-09-26`, `2009/10` (a fiscal or school year),
/// `2012/2016` (several years), or empty where neither the source nor the person named one. Ordered
/// by start, then by end, so that a year comes after the months that it starts with only where they
/// end earlier.
public sealed interface Period extends Comparable<Period> {
    /// The period that nobody named.
    Period NONE = new Unnamed();

    Pattern FORM =
            Pattern.compile(
                    "(?<year>\\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>\\d{2})(?:-(?<day>\\d{2}))?"
                            + "|/(?<last>\\d{4}|\\d{2}))?");

    /// The written form, which {@link #parse} reads back.
    String text();

    /// First day; the earliest date there is for {@link #NONE}.
    LocalDate start();

    /// Last day, within the period.
    LocalDate end();

    /// Length and place on the time line in years, for growth rates: 2018 is 2018.0, July 2018 is
    /// 2018.5, 2009/10 is 2009.0; several years count from their middle.
    double position();

    /// The one of the same kind that begins when this one is over; that of several years is as
    /// long. After {@link #NONE} comes none.
    default Period next() {
        return switch (this) {
            case Year(int year) -> new Year(year + 1);
            case Quarter(int year, int quarter) ->
                    quarter < 4 ? new Quarter(year, quarter + 1) : new Quarter(year + 1, 1);
            case Month(int year, int month) ->
                    month < 12 ? new Month(year, month + 1) : new Month(year + 1, 1);
            case Day(LocalDate date) -> new Day(date.plusDays(1));
            case SplitYear(int first) -> new SplitYear(first + 1);
            case Years(int first, int last) -> new Years(last + 1, last + 1 + last - first);
            case Unnamed _ -> this;
        };
    }

    /// What kind of period it is; only periods of one kind are compared with each other.
    default Frequency frequency() {
        return switch (this) {
            case Year _ -> Frequency.YEAR;
            case Quarter _ -> Frequency.QUARTER;
            case Month _ -> Frequency.MONTH;
            case Day _ -> Frequency.DAY;
            case SplitYear _ -> Frequency.SPLIT_YEAR;
            case Years _ -> Frequency.YEARS;
            case Unnamed _ -> Frequency.NONE;
        };
    }

    /// Whether it begins in the month of the year in which another one does.
    default boolean isOfSeasonOf(Period other) {
        return start().getMonth() == other.start().getMonth();
    }

    @Override
    default int compareTo(Period other) {
        if (equals(other)) {
            return 0;
        }
        int byStart = start().compareTo(other.start());
        int byEnd = byStart != 0 ? byStart : end().compareTo(other.end());
        return byEnd != 0 ? byEnd : text().compareTo(other.text());
    }

    /// The kinds of period.
    enum Frequency {
        YEAR,
        QUARTER,
        MONTH,
        DAY,
        SPLIT_YEAR,
        YEARS,
        NONE;

        /// Whether a year has several of the kind, which differ with its seasons.
        public boolean isOfSeasons() {
            return this == MONTH || this == QUARTER;
        }

        /// The kind of period that speaks for a series: that with the most values, the one that
        /// comes first here where two have as many.
        ///
        /// @param values how many there are of each kind
        public static Frequency most(Map<Frequency, Integer> values) {
            return values.entrySet().stream()
                    .max(
                            Map.Entry.<Frequency, Integer>comparingByValue()
                                    .thenComparing(entry -> -entry.getKey().ordinal()))
                    .map(Map.Entry::getKey)
                    .orElse(NONE);
        }
    }

    /// A calendar year.
    record Year(int year) implements Period {
        public Year {
            requireYear(year);
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d", year);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public double position() {
            return year;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A quarter of a calendar year, from 1.
    record Quarter(int year, int quarter) implements Period {
        public Quarter {
            requireYear(year);
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("quarter " + quarter);
            }
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate end() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @Override
        public double position() {
            return year + (quarter - 1) / 4.0;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A month, from 1.
    record Month(int year, int month) implements Period {
        public Month {
            requireYear(year);
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month " + month);
            }
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d-%02d", year, month);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public LocalDate end() {
            return YearMonth.of(year, month).atEndOfMonth();
        }

        @Override
        public double position() {
            return year + (month - 1) / 12.0;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A single day.
    record Day(LocalDate date) implements Period {
        public Day {
            requireYear(date.getYear());
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public LocalDate start() {
            return date;
        }

        @Override
        public LocalDate end() {
            return date;
        }

        @Override
        public double position() {
            return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A fiscal or school year, by the calendar year in which it starts: `2009/10`.
    ///
    /// Where in the year it starts differs by body; 1 April stands for all of them, which is enough
    /// to order them.
    record SplitYear(int firstYear) implements Period {
        public SplitYear {
            requireYear(firstYear);
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d/%02d", firstYear, (firstYear + 1) % 100);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(firstYear, 4, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(firstYear + 1, 3, 31);
        }

        @Override
        public double position() {
            return firstYear;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// Several years taken together, both within: `2012/2016`.
    record Years(int firstYear, int lastYear) implements Period {
        public Years {
            requireYear(firstYear);
            requireYear(lastYear);
            if (lastYear <= firstYear) {
                throw new IllegalArgumentException(firstYear + " to " + lastYear);
            }
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d/%04d", firstYear, lastYear);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(lastYear, 12, 31);
        }

        @Override
        public double position() {
            return (firstYear + lastYear) / 2.0;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// No period was named.
    record Unnamed() implements Period {
        @Override
        public String text() {
            return "";
        }

        @Override
        public LocalDate start() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate end() {
            return LocalDate.MIN;
        }

        @Override
        public double position() {
            return Double.NaN;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    static Period ofYear(int year) {
        return new Year(year);
    }

    static Period ofMonth(int year, int month) {
        return new Month(year, month);
    }

    /// Reads the written form exactly; empty for any other text, and {@link #NONE} for the empty
    /// text. What spreadsheets write instead is the catalogue's to recognise.
    static Optional<Period> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group("year"));
            String last = form.group("last");
            if (form.group("quarter") != null) {
                return Optional.of(new Quarter(year, Integer.parseInt(form.group("quarter"))));
            }
            if (form.group("day") != null) {
                return Optional.of(new Day(LocalDate.parse(text)));
            }
            if (form.group("month") != null) {
                return Optional.of(new Month(year, Integer.parseInt(form.group("month"))));
            }
            if (last != null && last.length() == 2) {
                return Integer.parseInt(last) == (year + 1) % 100
                        ? Optional.of(new SplitYear(year))
                        : Optional.empty();
            }
            if (last != null) {
                return Optional.of(new Years(year, Integer.parseInt(last)));
            }
            return Optional.of(new Year(year));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void requireYear(int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year " + year);
        }
    }
}
