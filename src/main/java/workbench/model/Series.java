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

    /// The periods from which on figures are not comparable with earlier ones, oldest first.
    public List<Period> breaks() {
        return segments.stream()
                .skip(1)
                .filter(segment -> !segment.isJoined())
                .map(Segment::from)
                .toList();
    }

    /// Whether a person said that the figures from this period on compare with those before it.
    public boolean isJoinedAt(Period period) {
        return segments.stream()
                .skip(1)
                .anyMatch(segment -> segment.isJoined() && segment.from().equals(period));
    }

    /// Whether a break lies after `earlier` and at or before `later`.
    public boolean hasBreakBetween(Period earlier, Period later) {
        return breaks().stream()
                .anyMatch(from -> from.compareTo(earlier) > 0 && from.compareTo(later) <= 0);
    }
}
