package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import workbench.job.Cancelled;
import workbench.sheet.Grid;
import workbench.testing.Stopped;

import java.util.concurrent.atomic.AtomicInteger;

/// Whoever stops the reading of a long sheet does not wait until it is laid out.
class StoppedLayoutTest {
    private static final int ROWS = 5_000;

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aSheetThatIsHeldIsLookedAtNoFurther() {
        Grid grid = sheet();
        new LayoutDetector()
                .stoppedBy(Stopped.when(() -> looks.incrementAndGet() < 0))
                .detect(grid, "wards.csv");
        int whole = looks.getAndSet(0);

        // Each row is followed by a look, and so is what is asked of them when they are known.
        assertThat(whole).isGreaterThan(ROWS + ROWS / 100);
        for (int wanted : new int[] {1, ROWS / 2, ROWS + 5, whole - 1}) {
            looks.set(0);
            LayoutDetector stopped =
                    new LayoutDetector()
                            .stoppedBy(Stopped.when(() -> looks.incrementAndGet() > wanted));
            assertThatThrownBy(() -> stopped.detect(grid, "wards.csv"))
                    .isInstanceOf(Cancelled.class);
            assertThat(looks).hasValue(wanted + 1);
        }
    }

    @Test
    void theFirstRowsOfALongOneAreLookedAtNoFurther() {
        Grid first = sheet();
        LayoutDetector counting =
                new LayoutDetector()
                        .tellingBy(ROWS)
                        .stoppedBy(Stopped.when(() -> looks.incrementAndGet() < 0));
        assertThat(counting.longSheet(first)).isPresent();
        int whole = looks.getAndSet(0);

        assertThat(whole).isGreaterThan(ROWS);
        for (int wanted : new int[] {1, ROWS / 2, whole - 1}) {
            looks.set(0);
            LayoutDetector stopped =
                    new LayoutDetector()
                            .tellingBy(ROWS)
                            .stoppedBy(Stopped.when(() -> looks.incrementAndGet() > wanted));
            assertThatThrownBy(() -> stopped.longSheet(first)).isInstanceOf(Cancelled.class);
            assertThat(looks).hasValue(wanted + 1);
        }
    }

    private static Grid sheet() {
        String[] rows = new String[ROWS + 1];
        rows[0] = "Municipality|Kind|Year|Value";
        for (int i = 0; i < ROWS; i++) {
            rows[i + 1] = "Ward %d|Kind %d|%d|%d".formatted(i / 200, i / 20 % 10, 2000 + i % 20, i);
        }
        return Grids.csv(rows);
    }
}
