package workbench.store;

import workbench.model.Period;

import java.time.LocalDate;

/// A period as one whole number that orders as periods do and fits into four bytes.
///
/// Within a year, what begins on 1 January comes first, by its end: day, month, quarter, year, then
/// several years by their number; then the other days, each with what begins on it: day, month,
/// quarter, split year. {@link Period#NONE} is 0.
final class PeriodCode {
    private static final long SLOTS = 11_000;

    private static final int DAY = 0;
    private static final int MONTH = 1;
    private static final int QUARTER = 2;

    /// On 1 January the year; on 1 April the split year.
    private static final int YEAR = 3;

    /// Two years together take slot 4, and so on up to nine thousand.
    private static final int YEARS = 2;

    private static final int OTHER_DAYS = 9_100;
    private static final int KINDS = 4;

    private PeriodCode() {}

    static long of(Period period) {
        return switch (period) {
            case Period.Unnamed _ -> 0;
            case Period.Day day -> code(day.start(), DAY);
            case Period.Month month -> code(month.start(), MONTH);
            case Period.Quarter quarter -> code(quarter.start(), QUARTER);
            case Period.Year year -> code(year.start(), YEAR);
            case Period.SplitYear split -> code(split.start(), YEAR);
            case Period.Years(int first, int last) -> first * SLOTS + YEARS + (last - first + 1);
        };
    }

    private static long code(LocalDate start, int kind) {
        int day = start.getDayOfYear() - 1;
        int slot = day == 0 ? kind : OTHER_DAYS + day * KINDS + kind;
        return start.getYear() * SLOTS + slot;
    }

    /// @throws IllegalArgumentException for a number that no period has
    static Period period(long code) {
        if (code == 0) {
            return Period.NONE;
        }
        int year = Math.toIntExact(code / SLOTS);
        int slot = (int) (code % SLOTS);
        if (slot > YEAR && slot < OTHER_DAYS) {
            return new Period.Years(year, year + slot - YEARS - 1);
        }
        int day = slot < OTHER_DAYS ? 0 : (slot - OTHER_DAYS) / KINDS;
        int kind = slot < OTHER_DAYS ? slot : (slot - OTHER_DAYS) % KINDS;
        LocalDate start = LocalDate.ofYearDay(year, day + 1);
        return switch (kind) {
            case DAY -> new Period.Day(start);
            case MONTH -> new Period.Month(year, start.getMonthValue());
            case QUARTER -> new Period.Quarter(year, (start.getMonthValue() + 2) / 3);
            default -> day == 0 ? new Period.Year(year) : new Period.SplitYear(year);
        };
    }
}
