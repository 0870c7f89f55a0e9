package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.testing.Seeds;

import java.util.OptionalDouble;
import java.util.Random;

/// Figures that share a key and a period are settled alike, whether those before are held or not.
class LongPlacesTest {
    /// More than are in memory at once.
    private static final int FIGURES = 12_000;

    @Test
    void figuresAreSettledAsIfAllOfThemWereHeld() {
        Seeds.check(
                3,
                random -> {
                    Repeats held = new Repeats();
                    try (LongPlaces places = new LongPlaces()) {
                        Repeats onDisk = new Repeats(places);
                        for (int i = 0; i < FIGURES; i++) {
                            FoundFigure figure = figure(random, i);
                            assertThat(onDisk.settle(figure)).isEqualTo(held.settle(figure));
                        }
                    }
                });
    }

    /// One of few series, periods and values, at a cell of its own.
    private static FoundFigure figure(Random random, int number) {
        SeriesKey key =
                new SeriesKey(
                        Indicator.provisional("Things " + random.nextInt(40)),
                        Place.UNNAMED,
                        Unit.UNKNOWN,
                        random.nextInt(50) == 0
                                ? Breakdown.NONE.with("occurrence", "2")
                                : Breakdown.NONE);
        OptionalDouble value =
                random.nextInt(20) == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(random.nextInt(4) / 2.0);
        return new FoundFigure(
                key,
                new Period.Year(1900 + random.nextInt(200)),
                value,
                value.isEmpty() ? ObservationStatus.MISSING : ObservationStatus.NORMAL,
                random.nextInt(30) == 0 ? 3 : 0,
                1,
                false,
                "",
                new CellRef(number % 7000 < 3500 ? "One" : "Two", number + 1, 3),
                SourceLabel.of("Things"));
    }
}
