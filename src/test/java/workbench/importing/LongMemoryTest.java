package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.job.Progress;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.testing.BesideTheWindow;
import workbench.testing.Jvm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is remembered of the figures of a long sheet, to tell those that share their names and
/// those that stand out of their series, takes no more memory the more there are.
@BesideTheWindow
class LongMemoryTest {
    private static final int SERIES = 300;
    private static final int PERIODS = 6_000;

    @Test
    void aSmallHeapHoldsWhatIsRememberedOfTwoMillionFigures() throws Exception {
        Process process =
                new ProcessBuilder(Jvm.command(Remembering.class.getName(), List.of("-Xmx32m")))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).endsWith("1800000 figures apart, doubts of [1799999]");
    }

    /// Remembers many figures in a process of its own. They are illustrative.
    static final class Remembering {
        private Remembering() {}

        public static void main(String[] arguments) {
            List<SeriesKey> keys =
                    IntStream.range(0, SERIES).mapToObj(number -> key("Kind " + number)).toList();
            LocalDate first = LocalDate.of(2000, 1, 1);
            int apart = 0;
            try (LongPlaces places = new LongPlaces();
                    LongDoubts doubts = new LongDoubts()) {
                NavigableMap<Period, Observation> nothing = new TreeMap<>();
                for (int period = 0; period < PERIODS; period++) {
                    Period day = new Period.Day(first.plusDays(period));
                    for (int series = 0; series < SERIES; series++) {
                        int number = period * SERIES + series;
                        boolean last = number == SERIES * PERIODS - 1;
                        FoundFigure figure = figure(keys.get(series), day, last ? 10_000 : 1_000);
                        apart += places.meet(figure, content(figure)).isEmpty() ? 1 : 0;
                        doubts.add(number, DraftFigure.of(figure, Optional.empty()), nothing);
                    }
                }
                doubts.end();
                Map<Integer, List<Doubt>> told = doubts.doubts(Progress.SILENT);
                System.out.println(apart + " figures apart, doubts of " + told.keySet());
            }
        }

        private static SeriesKey key(String name) {
            return new SeriesKey(
                    Indicator.provisional("Things"),
                    Place.UNNAMED,
                    Unit.UNKNOWN,
                    Breakdown.NONE.with("kind", name));
        }

        private static Repeats.Content content(FoundFigure figure) {
            return new Repeats.Content(figure.value(), figure.multiplier(), figure.status());
        }

        private static FoundFigure figure(SeriesKey key, Period period, double value) {
            return new FoundFigure(
                    key,
                    period,
                    OptionalDouble.of(value),
                    ObservationStatus.NORMAL,
                    0,
                    0,
                    false,
                    "",
                    new CellRef("Data", 1, 1),
                    SourceLabel.of("Things"));
        }
    }
}
