package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Bilingual;
import workbench.model.Unit;

import java.util.stream.DoubleStream;

class AxisStartTest {
    private static final Unit RATE =
            new Unit("per 1,000", Unit.Kind.NUMBER, Bilingual.same("per 1,000 residents"));

    private static final Unit INDEX =
            new Unit("index 1995=100", Unit.Kind.NUMBER, Bilingual.same("index, 1995 = 100"));

    private static final Unit SCORE = new Unit("index", Unit.Kind.NUMBER, Bilingual.same("index"));

    @Test
    void countsAndRatesStartAtNoughtWhereTheirChangeCanBeReadThere() {
        assertThat(AxisStart.atNought(Unit.COUNT, DoubleStream.of(400, 900))).isTrue();
        assertThat(AxisStart.atNought(RATE, DoubleStream.of(400, 450, 500))).isTrue();
        assertThat(AxisStart.atNought(RATE, DoubleStream.of(430, 448))).isFalse();
    }

    @Test
    void aChangeOfNextToNothingDoesNotPlunge() {
        assertThat(AxisStart.atNought(RATE, DoubleStream.of(448, 446))).isTrue();
    }

    @Test
    void anIndexWithABaseYearStartsWhereTheAmountsDoThatItCounts() {
        assertThat(AxisStart.atNought(INDEX, DoubleStream.of(49, 100))).isTrue();
        assertThat(AxisStart.atNought(INDEX, DoubleStream.of(95, 100))).isFalse();
    }

    @Test
    void percentagesAndScoresDoNotStartAtNought() {
        assertThat(AxisStart.atNought(Unit.PERCENT, DoubleStream.of(20, 90))).isFalse();
        assertThat(AxisStart.atNought(Unit.RATIO, DoubleStream.of(0.2, 0.9))).isFalse();
        assertThat(AxisStart.atNought(SCORE, DoubleStream.of(49, 100))).isFalse();
    }
}
