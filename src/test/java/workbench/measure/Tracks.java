package workbench.measure;

import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Short tracks for tests.
final class Tracks {
    static final Unit TONNES = new Unit("t", Unit.Kind.NUMBER, Unit.COUNT.name());

    private Tracks() {}

    /// Yearly values from `year` on; NaN is a missing one.
    static Track years(Unit unit, int year, double... values) {
        List<Track.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(Period.ofYear(year + i), values[i]));
        }
        return new Track(points, unit, List.of());
    }

    /// Two values, each with its year.
    static Track ends(Unit unit, int from, double first, int to, double last) {
        return new Track(
                List.of(point(Period.ofYear(from), first), point(Period.ofYear(to), last)),
                unit,
                List.of());
    }

    static Track.Point point(Period period, double value) {
        return Double.isNaN(value)
                ? new Track.Point(period, OptionalDouble.empty(), ObservationStatus.MISSING)
                : new Track.Point(period, OptionalDouble.of(value), ObservationStatus.NORMAL);
    }

    static Result.Computed computed(Result result) {
        if (result instanceof Result.Computed computed) {
            return computed;
        }
        throw new AssertionError(result);
    }

    static String reason(Result result) {
        if (result instanceof Result.NotComputable(var message)) {
            return message.key();
        }
        throw new AssertionError(result);
    }
}
