package workbench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static workbench.measure.Tracks.computed;
import static workbench.measure.Tracks.ends;
import static workbench.measure.Tracks.point;
import static workbench.measure.Tracks.reason;
import static workbench.measure.Tracks.years;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Random;

class CagrTest {

    /// Growth a year as the Canadian Indicator Framework publishes it.
    @ParameterizedTest
    @CsvSource({
        "2016, 84.3, 2022, 93.1, 0.016686",
        "2015, 55, 2023, 63, 0.017120",
        "2015, 7.0, 2024, 6.3, -0.011638"
    })
    void agreesWithThePublishedRates(int t0, double y0, int t1, double y1, double published) {
        Result.Computed rate = computed(Cagr.of(ends(Unit.PERCENT, t0, y0, t1, y1)));

        assertThat(rate.value()).isCloseTo(published, within(6e-7));
        assertThat(rate.unit()).isEqualTo(Unit.RATIO);
    }

    @Test
    void isARateAYearForMonthsToo() {
        Track track =
                new Track(
                        List.of(
                                point(Period.ofMonth(2020, 1), 100),
                                point(Period.ofMonth(2020, 7), 110)),
                        Unit.COUNT,
                        List.of());

        assertThat(computed(Cagr.of(track)).value()).isCloseTo(0.21, within(1e-9));
    }

    @Test
    void needsBothEndsAboveNought() {
        assertThat(reason(Cagr.of(years(Unit.COUNT, 2018, 0, 5)))).isEqualTo("measure.notPositive");
        assertThat(reason(Cagr.of(years(Unit.COUNT, 2018, 5, 0)))).isEqualTo("measure.notPositive");
        assertThat(reason(Cagr.of(years(Unit.COUNT, 2018, 5)))).isEqualTo("measure.tooFew");
    }

    @Test
    void doesNotCrossABreak() {
        Track plain = years(Unit.COUNT, 2018, 10, 20, 30);
        Track broken =
                new Track(
                        plain.points(),
                        plain.unit(),
                        List.of(new Track.Break(Period.ofYear(2020), "")));

        assertThat(reason(Cagr.of(broken))).isEqualTo("measure.break");
    }

    @Test
    void isTheSameInAnyScaleAndGrowsTheFirstValueIntoTheLast() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            double first = 1 + random.nextDouble(1000);
            double last = 1 + random.nextDouble(1000);
            int years = 1 + random.nextInt(30);
            double scale = Math.pow(10, random.nextInt(-3, 7));
            double plain =
                    computed(Cagr.of(ends(Unit.COUNT, 1990, first, 1990 + years, last))).value();
            double scaled =
                    computed(
                                    Cagr.of(
                                            ends(
                                                    Unit.COUNT,
                                                    1990,
                                                    first * scale,
                                                    1990 + years,
                                                    last * scale)))
                            .value();

            assertThat(scaled).isCloseTo(plain, within(1e-9));
            assertThat(first * Math.pow(1 + plain, years)).isCloseTo(last, within(1e-6));
        }
    }
}
