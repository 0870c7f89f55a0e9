package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ValueAxisTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;

    @Test
    void holdsAllDataBetweenAFewRoundTicks() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            double scale = Math.pow(10, random.nextInt(-4, 9));
            double low = (random.nextDouble() - 0.3) * scale;
            double high = low + random.nextDouble() * scale;
            ValueAxis axis = ValueAxis.of(low, high, random.nextBoolean(), 5, false, OPEN);

            assertThat(axis.min()).isLessThanOrEqualTo(low + 1e-6 * scale);
            assertThat(axis.max()).isGreaterThanOrEqualTo(high - 1e-6 * scale);
            assertThat(axis.ticks()).hasSizeBetween(2, 6);
            double lead = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));
            assertThat(Math.round(lead * 1000) / 1000.0).isIn(1.0, 2.0, 2.5, 5.0, 10.0);
        }
    }

    @Test
    void startsAtNoughtWhenAsked() {
        assertThat(ValueAxis.of(63, 96, true, 5, false, 100).ticks())
                .containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(ValueAxis.of(63, 96, false, 5, false, 100).hasZero()).isFalse();
    }

    @Test
    void givesAFlatLineRoomButNothingAboveItsCeiling() {
        ValueAxis whole = ValueAxis.of(100, 100, false, 5, false, 100);

        assertThat(whole.max()).isEqualTo(100);
        assertThat(whole.min()).isLessThan(100);
        assertThat(ValueAxis.of(0, 0, false, 5, true, OPEN).ticks()).containsExactly(0.0, 1.0);
    }

    @Test
    void aChangeOfLessThanOnePerCentDoesNotFillTheFrame() {
        ValueAxis axis = ValueAxis.of(99.1, 99.7, false, 5, false, 100);

        assertThat((99.7 - 99.1) / (axis.max() - axis.min())).isLessThan(0.25);
        assertThat(axis.max()).isEqualTo(100);
    }

    @Test
    void stepsOfCountsAreWhole() {
        assertThat(ValueAxis.of(1, 3, false, 5, true, OPEN).ticks()).containsExactly(1.0, 2.0, 3.0);
    }
}
