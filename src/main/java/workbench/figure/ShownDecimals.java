package workbench.figure;

import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.util.Collection;

/// How many decimals of an observation are printed.
///
/// As many as the indicator asks for, else as the source wrote, the scale taken off: 1.5 thousand
/// is 1 500, and a part of one with three decimals is a percentage with one. What changes in points
/// keeps one decimal that the source wrote even where the indicator asks for none: changes are
/// printed with one, and a reader subtracts.
public final class ShownDecimals {
    private static final int OF_A_PERCENTAGE = 2;

    private ShownDecimals() {}

    /// As many as the one that asks for most: in a table a series is read down its decimal points.
    ///
    /// @param observations that stand in one table
    public static int of(SeriesKey key, Collection<Observation> observations) {
        return observations.stream()
                .filter(observation -> !observation.isMissing())
                .mapToInt(observation -> of(key, observation))
                .max()
                .orElse(0);
    }

    public static int of(SeriesKey key, Observation observation) {
        int taken = key.unit().kind() == Unit.Kind.RATIO ? OF_A_PERCENTAGE : 0;
        int written = Math.max(0, observation.scaledDecimals() - taken);
        int asked = key.indicator().decimals().orElse(written);
        return key.unit().changesInPoints() ? Math.max(asked, Math.min(1, written)) : asked;
    }
}
