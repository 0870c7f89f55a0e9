package workbench.chart;

import workbench.model.Period;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The periods along the axis of an office program, which stands them side by side at equal
/// distances: where years are missing between two values, empty ones hold their place.
final class OfficePeriods {
    /// A chart of so many periods tells nothing of each of them.
    private static final int MOST = 400;

    private static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int[] QUARTERS = {1, 2, 4, 8, 20, 40, 80};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    /// How much farther apart names may stand for the sake of years that have a value.
    private static final int MOST_SPARSE = 3;

    private OfficePeriods() {}

    /// Every period from the first to the last, gaps included.
    ///
    /// @param shown ascending, without repetition
    /// @return empty where equal distances would be false: days, periods of several kinds, and
    ///   periods that are not parts of the calendar; but one alone has no distances
    static Optional<List<Period>> filled(List<Period> shown) {
        if (shown.size() == 1 && !shown.getFirst().equals(Period.NONE)) {
            return Optional.of(shown);
        }
        Set<Period.Frequency> kinds =
                shown.stream()
                        .map(Period::frequency)
                        .collect(
                                Collectors.toCollection(
                                        () -> EnumSet.noneOf(Period.Frequency.class)));
        // No period at all has no kind either.
        if (kinds.size() != 1
                || !EnumSet.of(
                                Period.Frequency.YEAR,
                                Period.Frequency.SPLIT_YEAR,
                                Period.Frequency.QUARTER,
                                Period.Frequency.MONTH)
                        .containsAll(kinds)) {
            return Optional.empty();
        }
        List<Period> filled = new ArrayList<>();
        Period period = shown.getFirst();
        while (period.compareTo(shown.getLast()) <= 0 && filled.size() <= MOST) {
            filled.add(period);
            period = next(period);
        }
        return filled.size() <= MOST ? Optional.of(List.copyOf(filled)) : Optional.empty();
    }

    private static Period next(Period period) {
        return switch (period) {
            case Period.Year(int year) -> new Period.Year(year + 1);
            case Period.SplitYear(int first) -> new Period.SplitYear(first + 1);
            case Period.Quarter(int year, int quarter) ->
                    quarter == 4
                            ? new Period.Quarter(year + 1, 1)
                            : new Period.Quarter(year, quarter + 1);
            case Period.Month(int year, int month) ->
                    month == 12 ? new Period.Month(year + 1, 1) : new Period.Month(year, month + 1);
            case Period.Day _, Period.Years _, Period.Unnamed _ ->
                    throw new IllegalArgumentException(period.text());
        };
    }

    /// The same for years of which some have no value: the step that names most of the others, and
    /// of several the smallest.
    ///
    /// @param told the periods with a value
    static int step(List<Period> periods, Set<Period> told, int fitting) {
        int plain = step(periods, fitting);
        if (periods.getFirst().frequency().isOfSeasons() || told.containsAll(periods)) {
            return plain;
        }
        int best = plain;
        for (int step = fitting;
                step <= Math.min(MOST_SPARSE * fitting, periods.size() / 3);
                step++) {
            best = share(periods, told, step) > share(periods, told, best) ? step : best;
        }
        return best;
    }

    /// How many of the named periods have a value.
    private static double share(List<Period> periods, Set<Period> told, int step) {
        int named = 0;
        int with = 0;
        for (int at = 0; at < periods.size(); at += step) {
            named++;
            with += told.contains(periods.get(at)) ? 1 : 0;
        }
        return (double) with / named;
    }

    /// Of how many periods one is named, so that names do not run into each other.
    ///
    /// Over a few years a step goes before that leads exactly to the last one; over many, round
    /// steps alone.
    ///
    /// @param fitting the smallest step for which there is room
    static int step(List<Period> periods, int fitting) {
        int span = periods.size() - 1;
        Period.Frequency kind = periods.getFirst().frequency();
        boolean years = !kind.isOfSeasons();
        for (int step = fitting;
                years && span <= TimeAxis.FEW_YEARS && step <= Math.min(2 * fitting + 1, span);
                step++) {
            if (span % step == 0) {
                return step;
            }
        }
        int[] steps =
                switch (kind) {
                    case MONTH -> MONTHS;
                    case QUARTER -> QUARTERS;
                    case YEAR, SPLIT_YEAR, YEARS, DAY, NONE -> YEARS;
                };
        for (int step : steps) {
            if (step >= fitting) {
                return step;
            }
        }
        return Math.max(1, span);
    }
}
