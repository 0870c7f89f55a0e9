package workbench.model;

import java.util.List;

/// The observations of one key through time, with the segments that say where comparing stops.
///
/// @param segments oldest first, never empty
public record Series(SeriesId id, SeriesKey key, List<Segment> segments) {
    public Series {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a series has a first segment");
        }
    }

    /// Whether a break lies after `earlier` and at or before `later`.
    public boolean hasBreakBetween(Period earlier, Period later) {
        return segments.stream()
                .skip(1)
                .anyMatch(
                        segment ->
                                segment.from().compareTo(earlier) > 0
                                        && segment.from().compareTo(later) <= 0);
    }
}
