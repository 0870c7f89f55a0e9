package workbench.figure;

import workbench.catalogue.ListedDecimals;
import workbench.model.Observation;
import workbench.model.SeriesKey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/// How many decimals of an observation are printed.
///
/// As many as the indicator asks for, else as the source wrote, the scale taken off, unless it
/// wrote a number that was worked out ({@link ListedDecimals}): 1.5 thousand is 1 500, and a part
/// of one with three decimals is a percentage with one. What changes in points keeps one decimal
/// that the source wrote even where the indicator asks for none: changes are printed with one, and
/// a reader subtracts.
public final class ShownDecimals {
    private ShownDecimals() {}

    /// As many as the one that asks for most: in a table a series is read down its decimal points.
    ///
    /// @param observations that stand in one table
    public static int of(SeriesKey key, Collection<Observation> observations) {
        List<Observation> present =
                observations.stream().filter(observation -> !observation.isMissing()).toList();
        int written = present.stream().mapToInt(one -> inFull(key, one)).max().orElse(0);
        DoubleSummaryStatistics sizes =
                present.stream()
                        .mapToDouble(one -> Math.abs(printed(key, one)))
                        .filter(size -> size > 0)
                        .summaryStatistics();
        return sizes.getCount() == 0
                ? asked(key, written, ListedDecimals.of(0, written))
                : asked(key, written, ListedDecimals.of(sizes.getMax(), sizes.getMin(), written));
    }

    public static int of(SeriesKey key, Observation observation) {
        int written = inFull(key, observation);
        return asked(key, written, ListedDecimals.of(printed(key, observation), written));
    }

    /// As many as tell it from another figure beside it: where both would print the same number and
    /// are not the same, all that the sources wrote.
    public static int beside(SeriesKey key, Observation one, Observation other) {
        int listed = of(key, one);
        boolean told =
                one.isMissing()
                        || other.isMissing()
                        || one.scaled().equals(other.scaled())
                        || !rounded(key, one, listed).equals(rounded(key, other, of(key, other)));
        return told ? listed : inFull(key, one);
    }

    /// All that the source wrote: for who points at a figure, or looks at it alone.
    public static int inFull(SeriesKey key, Observation observation) {
        return key.unit().printedDecimals(observation.scaledDecimals());
    }

    private static int asked(SeriesKey key, int written, int listed) {
        // Those of a rate are not those of the persons that it is of.
        int asked = key.isInOwnUnit() ? key.indicator().decimals().orElse(listed) : listed;
        return key.unit().changesInPoints() ? Math.max(asked, Math.min(1, written)) : asked;
    }

    private static double printed(SeriesKey key, Observation observation) {
        return key.unit().printed(observation.scaled().orElse(0));
    }

    private static BigDecimal rounded(SeriesKey key, Observation observation, int decimals) {
        return BigDecimal.valueOf(printed(key, observation))
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
