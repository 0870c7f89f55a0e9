package workbench.measure;

import workbench.model.Direction;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Progress since the base year by Statistics Canada's method for the Sustainable Development
/// Goals.
///
/// The base is the goal's base year (2015 unless it says otherwise) or the first later period with
/// a value; it is held against the last value. Of months and quarters only those of the last one's
/// time of year count, where there are two of them: a summer is no progress since a winter. With a
/// target, the result is R, the growth a year seen over the growth a year that the target needs, 1
/// being just enough. Without one, it is the growth a year in the good direction. Either is graded
/// from -5 to 5 with a status. A natural limit lowers the thresholds of the case without a target:
/// at 93 % of households little is left to gain.
///
/// `NotComputable` without a direction, without two values from the base year on, across a break,
/// or where a value is negative. A base or target of nought counts as 0.001, as in the source.
/// Source: Statistics Canada, Canadian Indicator Framework, methodology of progress.
public final class Progress {
    private static final int BASE_YEAR = 2015;
    private static final int TARGET_YEAR = 2030;

    /// Growth is undefined at nought; the method's own stand-in.
    private static final double ALMOST_NOUGHT = 0.001;

    private static final double LIMIT_EXPONENT = 4.44;
    private static final double[] SCORES = {-5, Result.Grade.UNCHANGED, 0, 2.5, 5};

    /// The reason where only a person can help: nobody has said which way is better.
    public static final String NO_DIRECTION = "measure.noDirection";

    private Progress() {}

    /// Over the track from the goal's base year on.
    public static Result of(Track track, Goal goal) {
        List<Track.Point> present =
                ofOneSeason(
                        track.present().stream()
                                .filter(
                                        point ->
                                                point.period().position()
                                                        >= goal.baseYear().orElse(BASE_YEAR))
                                .toList());
        if (present.size() < 2) {
            return none(
                    "measure.tooFewSince",
                    present.size(),
                    Integer.toString(goal.baseYear().orElse(BASE_YEAR)));
        }
        Ends ends = new Ends(present.getFirst(), present.getLast());
        Optional<Message> obstacle = ends.obstacle(track).or(() -> negative(ends));
        if (obstacle.isPresent()) {
            return new Result.NotComputable(obstacle.get());
        }
        if (goal.direction() == Direction.NONE) {
            return none(NO_DIRECTION);
        }
        Run run = new Run(ends, present.size());
        if (goal.target().isPresent()) {
            return towards(run, goal, goal.target().getAsDouble());
        }
        return goal.direction() == Direction.TARGET
                ? none("measure.noTarget")
                : without(run, goal.direction() == Direction.UP ? 1 : -1, goal.limit());
    }

    private static List<Track.Point> ofOneSeason(List<Track.Point> points) {
        if (points.isEmpty() || !points.getLast().period().frequency().isOfSeasons()) {
            return points;
        }
        Period last = points.getLast().period();
        List<Track.Point> season =
                points.stream().filter(point -> point.period().isOfSeasonOf(last)).toList();
        return season.size() < 2 ? points : season;
    }

    /// The two ends, the number of values between them, and the growth a year, its base never
    /// nought.
    private record Run(Ends ends, int n) {
        double base() {
            return notNought(ends.firstValue());
        }

        /// Nought that stays nought has not fallen, whatever stands in for its base.
        double growth() {
            return ends.firstValue() == ends.lastValue()
                    ? 0
                    : Ends.growth(base(), ends.lastValue(), ends.years());
        }

        Result computed(double value, double score, Result.Status status) {
            return new Result.Computed(
                    ends.from(),
                    ends.to(),
                    value,
                    Unit.RATIO,
                    OptionalDouble.empty(),
                    Optional.of(new Result.Grade(score, status)),
                    n);
        }
    }

    private static Result towards(Run run, Goal goal, double target) {
        double years = goal.targetYear().orElse(TARGET_YEAR) - run.ends().from().position();
        if (years <= 0) {
            return none(
                    "measure.targetYearPast",
                    Integer.toString(goal.targetYear().orElse(TARGET_YEAR)));
        }
        if (target < 0) {
            return none("measure.negativeTarget");
        }
        double needed = Ends.growth(run.base(), notNought(target), years);
        double sign =
                switch (goal.direction()) {
                    case UP -> 1;
                    case DOWN -> -1;
                    case TARGET, NONE -> Math.signum(target - run.ends().firstValue());
                };
        double beyond = run.ends().lastValue() - target;
        boolean achieved = sign == 0 ? beyond == 0 : sign * beyond >= 0;
        if (needed == 0) {
            // The base is the target: there is no growth to hold the growth seen against.
            return achieved
                    ? run.computed(1, 5, Result.Status.ACHIEVED)
                    : none("measure.baseIsTarget", run.ends().from().text());
        }
        double r = sign * run.growth() / Math.abs(needed);
        if (achieved) {
            return run.computed(r, 5, Result.Status.ACHIEVED);
        }
        double score = new Knots(new double[] {-0.6, 0, 0.6, 0.95, 1.3}, SCORES).value(r);
        return run.computed(r, score, status(r, 0.6, 0.95));
    }

    private static Result without(Run run, int sign, OptionalDouble limit) {
        double c = limit.isPresent() ? slack(run.base(), limit.getAsDouble()) : 1;
        double v = sign * run.growth();
        double score =
                new Knots(new double[] {-0.02, 0, 0.005 * c, 0.015 * c, 0.02 * c}, SCORES).value(v);
        return run.computed(v, score, status(v, 0.005 * c, 0.015 * c));
    }

    /// The method's factor C: 1 far from the natural limit, falling to 0 at it.
    static double slack(double base, double limit) {
        if (base >= 0 && base < limit) {
            return 1 - Math.pow(base / limit, LIMIT_EXPONENT);
        }
        return base >= limit && base < 2 * limit
                ? 1 - Math.pow((2 * limit - base) / limit, LIMIT_EXPONENT)
                : 1;
    }

    private static Result.Status status(double value, double enough, double onTrack) {
        if (value >= onTrack) {
            return Result.Status.ON_TRACK;
        }
        if (value >= enough) {
            return Result.Status.ACCELERATION_NEEDED;
        }
        return value >= 0 ? Result.Status.LIMITED : Result.Status.DETERIORATION;
    }

    private static Optional<Message> negative(Ends ends) {
        if (ends.firstValue() < 0) {
            return Optional.of(Message.of("measure.negative", ends.from().text()));
        }
        return ends.lastValue() < 0
                ? Optional.of(Message.of("measure.negative", ends.to().text()))
                : Optional.empty();
    }

    private static double notNought(double value) {
        return value == 0 ? ALMOST_NOUGHT : value;
    }

    private static Result none(String key, Object... arguments) {
        return new Result.NotComputable(Message.of(key, arguments));
    }
}
