package workbench.measure;

import workbench.model.Direction;
import workbench.model.Indicator;
import workbench.model.SeriesKey;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What progress is held against: which way is good, and how far and by when.
///
/// @param target the value aimed at, in the unit of the track
/// @param targetYear the year by which it is aimed at; 2030 where nobody has said
/// @param limit a natural bound such as 100 for a percentage, near which growth has to slow down
/// @param baseYear the year from which progress counts; 2015 where nobody has said
public record Goal(
        Direction direction,
        OptionalDouble target,
        OptionalInt targetYear,
        OptionalDouble limit,
        OptionalInt baseYear) {

    /// What the indicator says of a series of its own. Target and limit are in the indicator's
    /// unit: a series in another one, such as the persons of a rate, has none.
    public static Goal of(SeriesKey key) {
        Indicator indicator = key.indicator();
        boolean own = key.isInOwnUnit();
        return new Goal(
                indicator.direction(),
                own ? indicator.target() : OptionalDouble.empty(),
                own ? indicator.targetYear() : OptionalInt.empty(),
                own ? indicator.limit() : OptionalDouble.empty(),
                indicator.baseYear());
    }
}
