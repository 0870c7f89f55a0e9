package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.IntStream;

class LabelStackTest {

    @Test
    void leavesLabelsAloneThatHaveRoom() {
        assertThat(LabelStack.tops(new double[] {20, 80}, new double[] {16, 16}, 0, 100))
                .containsExactly(12, 72);
    }

    @Test
    void sharesTheDisplacementBetweenNeighbours() {
        assertThat(LabelStack.tops(new double[] {50, 50}, new double[] {16, 16}, 0, 100))
                .containsExactly(34, 50);
    }

    @Test
    void neverOverlapsLeavesTheColumnOrChangesTheOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int count = 1 + random.nextInt(12);
            double[] centres = random.doubles(count, -20, 320).toArray();
            double[] heights = random.doubles(count, 8, 25).toArray();
            double[] tops = LabelStack.tops(centres, heights, 0, 300);
            Integer[] order =
                    IntStream.range(0, count)
                            .boxed()
                            .sorted((a, b) -> Double.compare(centres[a], centres[b]))
                            .toArray(Integer[]::new);
            double edge = 0;
            for (int i : order) {
                assertThat(tops[i]).isGreaterThanOrEqualTo(edge - 1e-6);
                edge = tops[i] + heights[i];
            }
            assertThat(edge).isLessThanOrEqualTo(300 + 1e-6);
        }
    }
}
