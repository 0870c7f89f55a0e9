package workbench.model;

/// A stretch of a series over which one unit, definition, denominator and boundary hold.
///
/// Between two segments lies a break, which no measure crosses unless a person joined them.
///
/// @param from the first period it covers; {@link Period#NONE} for the series' first segment
/// @param unit the unit within it
/// @param definition how the source defines the indicator
/// @param denominator what it is counted over
/// @param boundary which territory the place's name stands for
/// @param reason why the segment begins; empty for the first
/// @param joined why its figures compare with those before it after all; empty where they do not
public record Segment(
        Period from,
        Unit unit,
        String definition,
        String denominator,
        String boundary,
        String reason,
        String joined) {

    /// The reason of a segment that only the source begins, by marking a figure: SDMX's letter for
    /// a break.
    private static final String BY_SOURCE = "B";

    /// A segment whose figures do not compare with those before it.
    public Segment(
            Period from,
            Unit unit,
            String definition,
            String denominator,
            String boundary,
            String reason) {
        this(from, unit, definition, denominator, boundary, reason, "");
    }

    /// Whether somebody said that its figures compare with those before it.
    public boolean isJoined() {
        return !joined.isEmpty();
    }

    /// The same, joined with what is before it.
    public Segment joinedBecause(String why) {
        return new Segment(from, unit, definition, denominator, boundary, reason, why);
    }

    /// Whether it begins because the source marks its first figure with a break, and not because a
    /// person said why.
    public boolean isBySource() {
        return reason.equals(BY_SOURCE);
    }

    /// One that is like this but for where it begins, because the source marks a break there.
    Segment markedAt(Period period) {
        return new Segment(period, unit, definition, denominator, boundary, BY_SOURCE);
    }

    /// The segment with which every series begins.
    public static Segment first(Unit unit) {
        return new Segment(Period.NONE, unit, "", "", "", "");
    }
}
