package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Tells a row of years that head columns from a row of figures that happen to look like years.
final class Sequences {
    private static final int FEWEST_SHUFFLED = 3;

    private Sequences() {}

    /// Whether the cells of a row in these columns are periods that run one way, or months.
    ///
    /// Groups may begin anew (2019, 2018, 2019, 2018) and one year may head several columns.
    static boolean isPeriodRow(SheetView sheet, int row, BitSet columns) {
        List<Period> periods = new ArrayList<>();
        int other = 0;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            switch (sheet.kind(row, column)) {
                case YEAR, PERIOD -> {
                    Optional<Period> period =
                            PeriodRecogniser.plain().whole(sheet.text(row, column));
                    if (period.isEmpty()) {
                        other++;
                    } else {
                        periods.add(period.get());
                    }
                }
                case NUMBER, SYMBOL, FAULT -> other++;
                default -> {}
            }
        }
        return other == 0
                        && !periods.isEmpty()
                        && (runsOneWay(periods) || beginsAnew(periods) || isShuffledRun(periods))
                || other > 0 && isRunOfYears(sheet, row, columns);
    }

    /// Whether years follow each other from column to column but for one cell, or for two of many,
    /// that hold something else: no figures do.
    static boolean isRunOfYears(SheetView sheet, int row, BitSet columns) {
        List<Optional<Period>> cells = new ArrayList<>();
        int years = 0;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            if (sheet.isBlank(row, column)) {
                continue;
            }
            Optional<Period> year =
                    PeriodRecogniser.plain()
                            .whole(sheet.text(row, column))
                            .filter(Sequences::isLikelyYear);
            years += year.isPresent() ? 1 : 0;
            cells.add(year);
        }
        int other = cells.size() - years;
        return years >= 3 && other <= (years >= 6 ? 2 : 1) && runs(cells, 1)
                || years >= 3 && other <= (years >= 6 ? 2 : 1) && runs(cells, -1);
    }

    /// A run of numbers that merely crosses the years, such as 1748, 1749, 1750, is none of years.
    private static boolean isLikelyYear(Period period) {
        return period instanceof Period.Year year && year.year() >= 1850 && year.year() <= 2100;
    }

    /// Whether each year is where its distance from the first one says.
    private static boolean runs(List<Optional<Period>> cells, int step) {
        int first = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isPresent() && cells.get(i).get() instanceof Period.Year year) {
                int start = year.year() - step * i;
                if (first != 0 && start != first) {
                    return false;
                }
                first = start;
            }
        }
        return first != 0;
    }

    /// Whether the years of a row follow each other by one step, as those of headers do and figures
    /// hardly ever; other forms of period need no such proof.
    static boolean isRegular(SheetView sheet, int row, BitSet columns) {
        int step = 0;
        int before = 0;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            if (sheet.kind(row, column) != CellKind.YEAR) {
                continue;
            }
            Optional<Period> period = PeriodRecogniser.plain().whole(sheet.text(row, column));
            if (period.isEmpty() || !(period.get() instanceof Period.Year year)) {
                return false;
            }
            int difference = before == 0 ? 0 : year.year() - before;
            if (difference != 0 && step != 0 && difference != step || Math.abs(difference) > 10) {
                return false;
            }
            step = difference != 0 ? difference : step;
            before = year.year();
        }
        return true;
    }

    /// Whether every group has the same periods in the same order: 2022, 2023, 2022, 2023.
    private static boolean beginsAnew(List<Period> periods) {
        int length = periods.subList(1, periods.size()).indexOf(periods.getFirst()) + 1;
        if (length < 2 || periods.size() % length != 0 || !runsOneWay(periods.subList(0, length))) {
            return false;
        }
        for (int i = length; i < periods.size(); i++) {
            if (!periods.get(i).equals(periods.get(i - length))) {
                return false;
            }
        }
        return true;
    }

    /// Whether they are years without a gap in any order, as where somebody has moved a column:
    /// 2024, 2022, 2023.
    private static boolean isShuffledRun(List<Period> periods) {
        SortedSet<Integer> years = new TreeSet<>();
        for (Period period : periods) {
            if (period instanceof Period.Year year && isLikelyYear(period)) {
                years.add(year.year());
            }
        }
        return periods.size() >= FEWEST_SHUFFLED
                && years.size() == periods.size()
                && years.last() - years.first() == periods.size() - 1;
    }

    private static boolean runsOneWay(List<Period> periods) {
        int up = 0;
        int down = 0;
        for (int i = 1; i < periods.size(); i++) {
            int step = periods.get(i).compareTo(periods.get(i - 1));
            up += step > 0 ? 1 : 0;
            down += step < 0 ? 1 : 0;
        }
        // A group that begins anew is one step back among many forward.
        return Math.min(up, down) * 2 <= Math.max(up, down);
    }
}
