package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsTest {
    private static final double NONE = Double.NaN;

    @Test
    void findsTheLinesThatAddUpBelow() {
        Sums sums = new Sums(new double[][] {{60, 6}, {10, 1}, {20, 2}, {30, 3}, {5, 7}});
        assertThat(sums.after(0)).isZero();
        assertThat(sums.matched(0)).isEqualTo(1);
        assertThat(sums.after(1)).isGreaterThan(0.5);
        assertThat(sums.largest(0)).isEqualTo(0.5);
    }

    @Test
    void findsTheLinesThatAddUpAbove() {
        Sums sums = new Sums(new double[][] {{1}, {2}, {3}, {6}});
        assertThat(sums.before(3)).isZero();
        assertThat(sums.others(3)).isZero();
    }

    @Test
    void takesMissingFiguresForNothingAndRoundedOnesForNear() {
        Sums sums = new Sums(new double[][] {{100, 50}, {33.3, NONE}, {33.3, 20}, {33.3, 30}});
        assertThat(sums.matched(0)).isEqualTo(1);
        assertThat(sums.after(0)).isLessThan(0.01);
    }

    @Test
    void aLineThatEqualsTheNextIsNoSum() {
        Sums sums = new Sums(new double[][] {{7, 9}, {7, 9}});
        assertThat(sums.after(0)).isEqualTo(1);
        assertThat(sums.matched(0)).isZero();
    }

    @Test
    void knowsTheWholeOfPercentages() {
        Sums sums = new Sums(new double[][] {{100, 100.0, 99}, {60, 70, 80}});
        assertThat(sums.hundreds(0)).isEqualTo(2 / 3.0);
    }
}
