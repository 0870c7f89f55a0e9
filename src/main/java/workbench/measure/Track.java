package workbench.measure;

import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A series made ready for arithmetic: its current values in one unit, and where comparing stops.
///
/// @param points oldest first, of one frequency, at most one a period; values already carry their
///   multiplier
/// @param unit of the values
/// @param breaks where the values are not comparable with earlier ones, oldest first
public record Track(List<Point> points, Unit unit, List<Break> breaks) {
    public Track {
        points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
        breaks = breaks.stream().sorted(Comparator.comparing(Break::from)).toList();
    }

    /// One period's value.
    ///
    /// @param value empty when missing
    public record Point(Period period, OptionalDouble value, ObservationStatus status) {}

    /// Where comparing stops.
    ///
    /// @param from the first period whose value is not comparable with those before it
    /// @param reason why, in a person's words; empty where the source marks a break and says no
    ///   more
    public record Break(Period from, String reason) {}

    /// The points that have a value, oldest first.
    public List<Point> present() {
        return points.stream().filter(point -> point.value().isPresent()).toList();
    }

    /// The point of `period`, where it has a value.
    public Optional<Point> presentAt(Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period) && point.value().isPresent())
                .findFirst();
    }

    /// Whether a break lies after `earlier` and at or before `later`.
    public boolean breaksBetween(Period earlier, Period later) {
        return breakBetween(earlier, later).isPresent();
    }

    /// The first break after `earlier` and not after `later`: where a segment begins, or where the
    /// source itself flags one.
    public Optional<Break> breakBetween(Period earlier, Period later) {
        Stream<Break> flagged =
                points.stream()
                        .filter(point -> point.status().has('B'))
                        .map(point -> new Break(point.period(), ""));
        return Stream.concat(breaks.stream(), flagged)
                .filter(
                        one ->
                                one.from().compareTo(earlier) > 0
                                        && one.from().compareTo(later) <= 0)
                .min(Comparator.comparing(Break::from));
    }
}
