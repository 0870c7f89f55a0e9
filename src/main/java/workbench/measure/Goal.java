package workbench.measure;

import workbench.model.Direction;
import workbench.model.Indicator;

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

    /// What the indicator itself says.
    public static Goal of(Indicator indicator) {
        return new Goal(
                indicator.direction(),
                indicator.target(),
                indicator.targetYear(),
                indicator.limit(),
                indicator.baseYear());
    }
}
