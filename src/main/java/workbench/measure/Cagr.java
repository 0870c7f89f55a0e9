package workbench.measure;

import workbench.model.Message;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Compound annual growth between the first and the last value.
///
/// A ratio a year (0.031 = 3.1 %): (y1/y0)^(1/(t1-t0)) - 1, with time in years, so that months and
/// quarters give a rate a year as well. `NotComputable` with fewer than two values, where either
/// end is not positive, or across a break. Source: Statistics Canada, Canadian Indicator Framework,
/// methodology of progress.
public final class Cagr {
    private Cagr() {}

    /// Over all periods of the track.
    public static Result of(Track track) {
        List<Track.Point> present = track.present();
        if (present.size() < 2) {
            return new Result.NotComputable(Message.of("measure.tooFew", present.size()));
        }
        Ends ends = new Ends(present.getFirst(), present.getLast());
        return obstacle(track, ends)
                .<Result>map(Result.NotComputable::new)
                .orElseGet(
                        () ->
                                new Result.Computed(
                                        ends.from(),
                                        ends.to(),
                                        ends.growth(),
                                        Unit.RATIO,
                                        OptionalDouble.empty(),
                                        Optional.empty(),
                                        present.size()));
    }

    private static Optional<Message> obstacle(Track track, Ends ends) {
        Optional<Message> obstacle = ends.obstacle(track);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (ends.firstValue() <= 0) {
            return Optional.of(Message.of("measure.notPositive", ends.from().text()));
        }
        return ends.lastValue() <= 0
                ? Optional.of(Message.of("measure.notPositive", ends.to().text()))
                : Optional.empty();
    }
}
