package workbench.measure;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How much a series has changed from one period to another.
///
/// A ratio (0.031 = +3.1 %); in points where the unit is a percentage, also where a share is kept
/// as a part of one (0.03 to 0.05 is 2 points). `absolute` is the difference in the source's unit
/// either way. Periods without a value are passed over; `from` and `to` say which were compared.
/// `NotComputable` with fewer than two values, across a break, between periods of different length,
/// and, for a ratio, from a base that is not positive: a percentage of nought or less says nothing.
public final class Change {
    private Change() {}

    /// The last value against the one before it.
    public static Result last(Track track) {
        List<Track.Point> present = track.present();
        return present.size() < 2
                ? tooFew(present.size())
                : of(track, new Ends(present.get(present.size() - 2), present.getLast()));
    }

    /// The last value against that of the same period of the year before, which is how months and
    /// quarters with seasons are compared; against the value before it where that one is missing.
    public static Result yearOverYear(Track track) {
        List<Track.Point> present = track.present();
        if (present.isEmpty()) {
            return tooFew(0);
        }
        Track.Point last = present.getLast();
        return yearBefore(last.period())
                .flatMap(track::presentAt)
                .map(before -> of(track, new Ends(before, last)))
                .orElseGet(() -> last(track));
    }

    /// The value of `to` against that of `from`.
    public static Result between(Track track, Period from, Period to) {
        Optional<Track.Point> first = track.presentAt(from);
        Optional<Track.Point> last = track.presentAt(to);
        if (first.isEmpty() || last.isEmpty()) {
            Period missing = first.isEmpty() ? from : to;
            return new Result.NotComputable(Message.of("measure.noValue", missing.text()));
        }
        return of(track, new Ends(first.get(), last.get()));
    }

    /// Every value against the one before it, oldest first: one result fewer than there are values.
    public static List<Result> steps(Track track) {
        List<Track.Point> present = track.present();
        List<Result> steps = new ArrayList<>();
        for (int i = 1; i < present.size(); i++) {
            steps.add(of(track, new Ends(present.get(i - 1), present.get(i))));
        }
        return List.copyOf(steps);
    }

    private static Result of(Track track, Ends ends) {
        Optional<Message> obstacle = ends.obstacle(track);
        if (obstacle.isPresent()) {
            return new Result.NotComputable(obstacle.get());
        }
        double difference = ends.difference();
        return switch (track.unit().kind()) {
            case PERCENT -> computed(ends, difference, Unit.PERCENT);
            case RATIO -> computed(ends, hundredfold(difference), Unit.PERCENT);
            case COUNT, NUMBER, CURRENCY ->
                    ends.firstValue() > 0
                            ? computed(ends, difference / ends.firstValue(), Unit.RATIO)
                            : new Result.NotComputable(baseProblem(ends));
        };
    }

    /// In decimal arithmetic, as the difference is: 0.07 is 7 points and not 7.000000000000001.
    private static double hundredfold(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).doubleValue();
    }

    private static Message baseProblem(Ends ends) {
        String key = ends.firstValue() == 0 ? "measure.zeroBase" : "measure.negativeBase";
        return Message.of(key, ends.from().text());
    }

    private static Result computed(Ends ends, double value, Unit unit) {
        return new Result.Computed(
                ends.from(),
                ends.to(),
                value,
                unit,
                OptionalDouble.of(ends.difference()),
                Optional.empty(),
                2);
    }

    private static Result tooFew(int values) {
        return new Result.NotComputable(Message.of("measure.tooFew", values));
    }

    private static Optional<Period> yearBefore(Period period) {
        return switch (period) {
            case Period.Year year -> Optional.of(new Period.Year(year.year() - 1));
            case Period.Quarter quarter ->
                    Optional.of(new Period.Quarter(quarter.year() - 1, quarter.quarter()));
            case Period.Month month ->
                    Optional.of(new Period.Month(month.year() - 1, month.month()));
            case Period.Day day -> Optional.of(new Period.Day(day.date().minusYears(1)));
            case Period.SplitYear year -> Optional.of(new Period.SplitYear(year.firstYear() - 1));
            case Period.Years _, Period.Unnamed _ -> Optional.empty();
        };
    }
}
