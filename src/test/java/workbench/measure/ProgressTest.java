package workbench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static workbench.measure.Tracks.computed;
import static workbench.measure.Tracks.ends;
import static workbench.measure.Tracks.reason;
import static workbench.measure.Tracks.years;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Direction;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/// Published scores: Canadian Indicator Framework, repository
/// sdg-data-canada-odd-donnees/cif-data-donnees-cic, commit d9f265053.
class ProgressTest {

    @Test
    void agreesWithThePublishedScoreForBroadband() {
        Result.Computed progress =
                computed(
                        Progress.of(
                                ends(Unit.PERCENT, 2016, 84.3, 2022, 93.1),
                                goal(Direction.UP, 100.0, null)));

        assertThat(progress.value()).isCloseTo(1.359506, within(1e-6));
        assertThat(grade(progress)).isEqualTo(new Result.Grade(5, Result.Status.ON_TRACK));
    }

    @Test
    void agreesWithThePublishedScoreForPostSecondaryAttainment() {
        Result.Computed progress =
                computed(
                        Progress.of(
                                ends(Unit.PERCENT, 2015, 55, 2023, 63),
                                goal(Direction.UP, null, 100.0)));

        assertThat(Progress.slack(55, 100)).isCloseTo(0.929659, within(1e-6));
        assertThat(progress.value()).isCloseTo(0.017120, within(1e-6));
        assertThat(grade(progress).score()).isCloseTo(4.207728495813422, within(1e-9));
        assertThat(grade(progress).status()).isEqualTo(Result.Status.ON_TRACK);
    }

    @Test
    void agreesWithThePublishedScoreForUnemployment() {
        Result.Computed progress =
                computed(
                        Progress.of(
                                ends(Unit.PERCENT, 2015, 7.0, 2024, 6.3),
                                goal(Direction.DOWN, null, null)));

        assertThat(progress.value()).isCloseTo(0.011638, within(1e-6));
        assertThat(grade(progress).score()).isCloseTo(1.6596167210629353, within(1e-9));
        assertThat(grade(progress).status()).isEqualTo(Result.Status.ACCELERATION_NEEDED);
    }

    @ParameterizedTest
    @CsvSource({"UP, 0", "DOWN, 0", "UP, 12", "DOWN, 12"})
    void aValueThatStaysWhatItWasIsNoChangeAndNoDeterioration(Direction direction, double value) {
        Result.Computed progress =
                computed(
                        Progress.of(
                                ends(Unit.PERCENT, 2016, value, 2022, value),
                                goal(direction, null, null)));

        assertThat(grade(progress).isUnchanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DOWN", "TARGET"})
    void agreesWithThePublishedScoreForPoverty(Direction direction) {
        Result.Computed progress =
                computed(
                        Progress.of(
                                ends(Unit.PERCENT, 2015, 14.5, 2022, 9.9),
                                goal(direction, 7.25, null)));

        assertThat(progress.value()).isCloseTo(1.174907, within(1e-4));
        assertThat(grade(progress).score()).isCloseTo(4.106540468600203, within(1e-4));
        assertThat(grade(progress).status()).isEqualTo(Result.Status.ON_TRACK);
    }

    @Test
    void startsFromTheBaseYearOrTheFirstLaterOne() {
        Track track = years(Unit.COUNT, 2013, 1, 2, Double.NaN, 100, 110);

        Result.Computed byMethod = computed(Progress.of(track, goal(Direction.UP, null, null)));
        Result.Computed byGoal =
                computed(
                        Progress.of(
                                track,
                                new Goal(
                                        Direction.UP,
                                        OptionalDouble.empty(),
                                        OptionalInt.empty(),
                                        OptionalDouble.empty(),
                                        OptionalInt.of(2014))));

        assertThat(byMethod.from()).isEqualTo(Period.ofYear(2016));
        assertThat(byGoal.from()).isEqualTo(Period.ofYear(2014));
    }

    @Test
    void callsAReachedTargetAchievedWhicheverWayItWas() {
        Result up =
                Progress.of(years(Unit.PERCENT, 2016, 90, 98), goal(Direction.TARGET, 98.0, null));
        Result down =
                Progress.of(years(Unit.PERCENT, 2016, 9, 5), goal(Direction.TARGET, 6.0, null));

        assertThat(grade(computed(up))).isEqualTo(new Result.Grade(5, Result.Status.ACHIEVED));
        assertThat(grade(computed(down))).isEqualTo(new Result.Grade(5, Result.Status.ACHIEVED));
    }

    @Test
    void seesDeteriorationAwayFromTheTarget() {
        Result.Computed away =
                computed(
                        Progress.of(
                                years(Unit.PERCENT, 2016, 90, 80), goal(Direction.UP, 98.0, null)));

        assertThat(grade(away)).isEqualTo(new Result.Grade(-5, Result.Status.DETERIORATION));
    }

    @Test
    void replacesNoughtByTheMethodsSmallNumber() {
        Result.Computed fromNought =
                computed(
                        Progress.of(years(Unit.COUNT, 2016, 0, 4), goal(Direction.UP, 10.0, null)));
        Result.Computed toNought =
                computed(
                        Progress.of(
                                years(Unit.COUNT, 2016, 10, 8), goal(Direction.DOWN, 0.0, null)));

        assertThat(fromNought.value())
                .isCloseTo((4 / 0.001 - 1) / (Math.pow(10 / 0.001, 1 / 14.0) - 1), within(1e-6));
        assertThat(toNought.value())
                .isCloseTo(0.2 / (1 - Math.pow(0.001 / 10, 1 / 14.0)), within(1e-9));
    }

    @Test
    void saysWhyThereIsNoProgressToMeasure() {
        Track track = years(Unit.PERCENT, 2016, 90, 95);
        Track broken =
                new Track(
                        track.points(),
                        track.unit(),
                        List.of(new Track.Break(Period.ofYear(2017), "")));

        assertThat(reason(Progress.of(track, goal(Direction.NONE, null, null))))
                .isEqualTo("measure.noDirection");
        assertThat(reason(Progress.of(track, goal(Direction.TARGET, null, null))))
                .isEqualTo("measure.noTarget");
        assertThat(reason(Progress.of(broken, goal(Direction.UP, null, null))))
                .isEqualTo("measure.break");
        assertThat(
                        reason(
                                Progress.of(
                                        years(Unit.COUNT, 2009, 1, 2, 3),
                                        goal(Direction.UP, null, null))))
                .isEqualTo("measure.tooFewSince");
        assertThat(
                        reason(
                                Progress.of(
                                        years(Unit.PERCENT, 2016, 98, 95),
                                        goal(Direction.TARGET, 98.0, null))))
                .isEqualTo("measure.baseIsTarget");
    }

    @Test
    void limitLowersTheThresholdsAndVanishesFarFromIt() {
        assertThat(Progress.slack(0, 100)).isEqualTo(1);
        assertThat(Progress.slack(100, 100)).isEqualTo(0);
        assertThat(Progress.slack(150, 100)).isCloseTo(Progress.slack(50, 100), within(1e-12));
        assertThat(Progress.slack(250, 100)).isEqualTo(1);
    }

    @Test
    void scoreStaysWithinItsBoundsRisesWithTheValueAndIgnoresTheScale() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            double base = 1 + random.nextDouble(99);
            double low = 1 + random.nextDouble(99);
            double high = low + random.nextDouble(20);
            Goal goal = goal(Direction.UP, random.nextBoolean() ? 90.0 : null, null);
            double lower = score(Unit.COUNT, base, low, goal);
            double higher = score(Unit.COUNT, base, high, goal);

            assertThat(lower).isBetween(-5.0, 5.0);
            assertThat(higher).isGreaterThanOrEqualTo(lower);
        }
        double plain = score(Unit.COUNT, 50, 51, goal(Direction.UP, null, null));
        assertThat(score(Unit.COUNT, 5e6, 5.1e6, goal(Direction.UP, null, null)))
                .isCloseTo(plain, within(1e-9));
    }

    private static double score(Unit unit, double base, double last, Goal goal) {
        return grade(computed(Progress.of(ends(unit, 2015, base, 2023, last), goal))).score();
    }

    private static Result.Grade grade(Result.Computed progress) {
        return progress.grade().orElseThrow();
    }

    private static Goal goal(Direction direction, Double target, Double limit) {
        return new Goal(
                direction,
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target),
                OptionalInt.empty(),
                limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit),
                OptionalInt.empty());
    }
}
