package workbench.model;

import java.util.ArrayList;
import java.util.Collection;
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

    /// The same with a segment that begins at each figure that the source itself marks with a
    /// break, where none begins there already. They follow from the figures and are not kept: where
    /// the import that marked one is withdrawn, it is gone.
    ///
    /// @param figures of this series
    public Series markedBy(Collection<Observation> figures) {
        List<Period> marked =
                figures.stream()
                        .filter(figure -> figure.status().has('B'))
                        .map(Observation::period)
                        .filter(
                                period ->
                                        segments.stream()
                                                .noneMatch(one -> one.from().equals(period)))
                        .distinct()
                        .sorted()
                        .toList();
        Series all = this;
        for (Period period : marked) {
            List<Segment> with = new ArrayList<>(all.segments);
            Segment before = all.segmentBefore(period);
            with.add(all.segments.indexOf(before) + 1, before.markedAt(period));
            all = new Series(id, key, with);
        }
        return all;
    }

    /// The segment that holds just before a period.
    public Segment segmentBefore(Period period) {
        return segments.stream()
                .filter(one -> one.from().equals(Period.NONE) || one.from().compareTo(period) < 0)
                .reduce((_, later) -> later)
                .orElseGet(() -> Segment.first(key.unit()));
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
