package workbench.catalogue;

import workbench.model.Period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// What the first days of months, or the last ones, stand for where nothing but such days stands
/// together, as data banks write the periods of their series: `2024-01-01, 2024-02-01, 2024-03-01`
/// are months, and so are `2024-01-31, 2024-02-29, 2024-03-31`.
enum EdgeDays {
    /// Days, as they are written.
    THEMSELVES,
    MONTHS,
    QUARTERS,
    YEARS;

    /// Two days may be those of two events.
    private static final int FEWEST = 3;

    /// Three of four are most.
    private static final int THREE = 3;

    private static final int FOUR = 4;

    private static final int A_QUARTER = 3;
    private static final int A_YEAR = 12;

    /// As their steps tell: most of them are a month, or a quarter.
    ///
    /// @param texts that stand in one row or column
    /// @param read the period that a text is
    static EdgeDays of(Collection<String> texts, Function<String, Optional<Period>> read) {
        TreeSet<Integer> months = new TreeSet<>();
        boolean first = true;
        boolean last = true;
        for (String text : texts) {
            if (!(read.apply(text).orElse(Period.NONE) instanceof Period.Day(LocalDate date))) {
                return THEMSELVES;
            }
            first &= date.getDayOfMonth() == 1;
            last &= date.getDayOfMonth() == date.lengthOfMonth();
            if (!first && !last) {
                return THEMSELVES;
            }
            months.add(A_YEAR * date.getYear() + date.getMonthValue() - 1);
        }
        if (months.size() < FEWEST) {
            return THEMSELVES;
        }
        // Of a last day a year the figure is that of the day: how many lived there on it.
        if (first && months.stream().allMatch(month -> month % A_YEAR == 0)) {
            return YEARS;
        }
        int begin = first ? 0 : A_QUARTER - 1;
        if (months.stream().allMatch(month -> month % A_QUARTER == begin)
                && goOnBy(A_QUARTER, months)) {
            return QUARTERS;
        }
        return goOnBy(1, months) ? MONTHS : THEMSELVES;
    }

    /// Whether most months are followed by the one that is so many later. Where few are, the days
    /// are those of events: counts in April 2018, January 2020, October 2021 and January 2022.
    private static boolean goOnBy(int step, TreeSet<Integer> months) {
        long following = months.stream().filter(month -> months.contains(month + step)).count();
        return following * FOUR >= (months.size() - 1) * THREE;
    }

    /// What a period that was read is.
    Period meant(Period read) {
        if (this == THEMSELVES || !(read instanceof Period.Day(LocalDate date))) {
            return read;
        }
        return switch (this) {
            case MONTHS -> Period.ofMonth(date.getYear(), date.getMonthValue());
            case QUARTERS ->
                    new Period.Quarter(date.getYear(), (date.getMonthValue() + 2) / A_QUARTER);
            case YEARS -> Period.ofYear(date.getYear());
            case THEMSELVES -> read;
        };
    }
}
