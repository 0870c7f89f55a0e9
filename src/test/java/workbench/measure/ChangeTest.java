package workbench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static workbench.measure.Tracks.computed;
import static workbench.measure.Tracks.ends;
import static workbench.measure.Tracks.point;
import static workbench.measure.Tracks.reason;
import static workbench.measure.Tracks.years;

import org.junit.jupiter.api.Test;

import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

class ChangeTest {

    @Test
    void tellsPercentagesInPoints() {
        // Rural Ontario, households with 50/10 Mbps, Statistics Canada SDG 17.6.1.
        Result.Computed change = computed(Change.last(ends(Unit.PERCENT, 2022, 63.2, 2024, 77.5)));

        assertThat(change.value()).isEqualTo(14.3);
        assertThat(change.unit()).isEqualTo(Unit.PERCENT);
        assertThat(change.absolute()).hasValue(14.3);
        assertThat(change.from()).isEqualTo(Period.ofYear(2022));
        assertThat(change.to()).isEqualTo(Period.ofYear(2024));
    }

    @Test
    void tellsCountsAsARatio() {
        // Cardholders of Pickering's library, Ontario public library statistics.
        Result.Computed change = computed(Change.last(years(Unit.COUNT, 2017, 41338, 40815)));

        assertThat(change.value()).isCloseTo(-0.01265, within(5e-6));
        assertThat(change.unit()).isEqualTo(Unit.RATIO);
        assertThat(change.absolute()).hasValue(-523);
    }

    @Test
    void tellsPartsOfOneInPointsAndKeepsTheirUnitInTheDifference() {
        Result.Computed change = computed(Change.last(years(Unit.RATIO, 2020, 0.03, 0.05)));

        assertThat(change.value()).isCloseTo(2, within(1e-12));
        assertThat(change.unit()).isEqualTo(Unit.PERCENT);
        assertThat(change.absolute()).hasValue(0.02);
    }

    @Test
    void tellsPointsAsTheDecimalsThatTheyAre() {
        assertThat(computed(Change.last(years(Unit.RATIO, 2020, 0.03, 0.10))).value())
                .isEqualTo(7.0);
    }

    @Test
    void passesOverMissingYears() {
        Track track = years(Unit.COUNT, 2018, 100, 110, Double.NaN, 121, Double.NaN);

        Result.Computed change = computed(Change.last(track));

        assertThat(change.from()).isEqualTo(Period.ofYear(2019));
        assertThat(change.to()).isEqualTo(Period.ofYear(2021));
        assertThat(change.value()).isCloseTo(0.1, within(1e-12));
        assertThat(Change.steps(track)).hasSize(2);
        assertThat(reason(Change.between(track, Period.ofYear(2020), Period.ofYear(2021))))
                .isEqualTo("measure.noValue");
    }

    @Test
    void doesNotCrossABreak() {
        Track plain = years(Unit.COUNT, 2018, 10, 20, 30);
        Track broken =
                new Track(
                        plain.points(),
                        plain.unit(),
                        List.of(new Track.Break(Period.ofYear(2019), "")));

        assertThat(reason(Change.steps(broken).getFirst())).isEqualTo("measure.break");
        assertThat(computed(Change.steps(broken).getLast()).value()).isEqualTo(0.5);
    }

    @Test
    void takesTheSourcesOwnFlagForABreak() {
        Track track =
                new Track(
                        List.of(
                                point(Period.ofYear(2017), 10),
                                new Track.Point(
                                        Period.ofYear(2018),
                                        OptionalDouble.of(12),
                                        new ObservationStatus("BU"))),
                        Unit.COUNT,
                        List.of());

        assertThat(reason(Change.last(track))).isEqualTo("measure.break");
    }

    @Test
    void hasNoPercentageOfNoughtOrLess() {
        assertThat(reason(Change.last(years(Unit.COUNT, 2018, 0, 20))))
                .isEqualTo("measure.zeroBase");
        assertThat(reason(Change.last(years(Tracks.TONNES, 2018, -5, 20))))
                .isEqualTo("measure.negativeBase");
        assertThat(computed(Change.last(years(Unit.PERCENT, 2018, 0, 20))).value()).isEqualTo(20);
    }

    @Test
    void needsTwoValues() {
        assertThat(reason(Change.last(years(Unit.COUNT, 2018, 7)))).isEqualTo("measure.tooFew");
        assertThat(reason(Change.yearOverYear(years(Unit.COUNT, 2018))))
                .isEqualTo("measure.tooFew");
        assertThat(Change.steps(years(Unit.COUNT, 2018, 7))).isEmpty();
    }

    @Test
    void comparesAMonthWithTheSameMonthOfTheYearBefore() {
        Track track =
                new Track(
                        List.of(
                                point(Period.ofMonth(2023, 6), 200),
                                point(Period.ofMonth(2024, 5), 400),
                                point(Period.ofMonth(2024, 6), 210)),
                        Unit.COUNT,
                        List.of());

        assertThat(computed(Change.yearOverYear(track)).value()).isCloseTo(0.05, within(1e-12));
        assertThat(computed(Change.last(track)).value()).isCloseTo(-0.475, within(1e-12));
    }

    @Test
    void refusesPeriodsOfDifferentLength() {
        Track track =
                new Track(
                        List.of(
                                point(Period.ofYear(2022), 200),
                                point(Period.ofMonth(2024, 6), 210)),
                        Unit.COUNT,
                        List.of());

        assertThat(reason(Change.last(track))).isEqualTo("measure.otherFrequency");
    }

    @Test
    void ratioIsTheSameInAnyScale() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            double from = 1 + random.nextDouble(1000);
            double to = random.nextDouble(1000);
            double scale = Math.pow(10, random.nextInt(-3, 7));
            double plain = computed(Change.last(years(Unit.COUNT, 2018, from, to))).value();
            double scaled =
                    computed(Change.last(years(Unit.COUNT, 2018, from * scale, to * scale)))
                            .value();

            assertThat(scaled).isCloseTo(plain, within(1e-9));
        }
    }
}
