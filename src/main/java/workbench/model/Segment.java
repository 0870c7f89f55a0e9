package workbench.model;

/// A stretch of a series over which one unit, definition, denominator and boundary hold.
///
/// Between two segments lies a break, which no measure crosses unless it is told to.
///
/// @param from the first period it covers; {@link Period#NONE} for the series' first segment
/// @param unit the unit within it
/// @param definition how the source defines the indicator
/// @param denominator what it is counted over
/// @param boundary which territory the place's name stands for
/// @param reason why the segment begins; empty for the first
public record Segment(
        Period from,
        Unit unit,
        String definition,
        String denominator,
        String boundary,
        String reason) {

    /// The segment with which every series begins.
    public static Segment first(Unit unit) {
        return new Segment(Period.NONE, unit, "", "", "", "");
    }
}
