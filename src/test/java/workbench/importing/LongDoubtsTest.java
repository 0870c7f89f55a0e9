package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.store.Ledger;
import workbench.testing.BesideTheWindow;
import workbench.testing.Seeds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What stands out of its series is told of a long sheet, of which not all figures are held, in the
/// same words and as often as of one that is held. The figures are illustrative.
@BesideTheWindow
class LongDoubtsTest {
    private static final int YEARS = 6;

    @TempDir private Path folder;

    @Test
    void aLongSheetTellsTheSameDoubtsAsOneThatIsHeld() {
        Set<Doubt.Kind> told = EnumSet.noneOf(Doubt.Kind.class);
        Seeds.check(
                6,
                random -> {
                    Path place = Files.createTempDirectory(folder, "seed");
                    try (BothWays both = new BothWays(place, 24)) {
                        for (int first : List.of(2010, 2014, 2020)) {
                            Path file = list(place, random, first);
                            ImportDraft draft =
                                    BothWays.importer(24)
                                            .draft(
                                                    file,
                                                    ImportOptions.NONE,
                                                    Optional.of(both.streamed().ledger()),
                                                    Progress.SILENT);
                            if (draft.isLong()) {
                                assertThat(draft.remarks())
                                        .extracting(Message::key)
                                        .contains("importing.remark.long")
                                        .doesNotContain("importing.remark.longer");
                                draft.doubtful().stream()
                                        .flatMap(one -> one.doubts().stream())
                                        .map(Doubt::kind)
                                        .forEach(told::add);
                            }
                            // Compares what both ways tell.
                            both.bring(file);
                            if (draft.isLong() && draft.counts().doubtful() > 0) {
                                Ledger ledger = both.streamed().ledger();
                                assertThat(KeptDoubts.counts(ledger))
                                        .as("kept with the import that brought them")
                                        .containsEntry(
                                                ledger.imports().getLast().id(),
                                                draft.counts().doubtful());
                            }
                        }
                    }
                });
        if (System.getProperty("seed", "").isEmpty()) {
            assertThat(told)
                    .contains(
                            Doubt.Kind.TEN_TIMES,
                            Doubt.Kind.A_TENTH,
                            Doubt.Kind.OTHER_SIGN,
                            Doubt.Kind.OVER_LIMIT,
                            Doubt.Kind.OTHER_UNIT,
                            Doubt.Kind.FAR_FROM_BOTH);
        }
    }

    /// Calm series with slips among them, by series or by year, upwards or downwards.
    private static Path list(Path place, Random random, int first) throws Exception {
        List<String> rows = new ArrayList<>();
        boolean byYear = random.nextBoolean();
        boolean low = random.nextInt(3) == 0;
        for (int i = 0; i < 24 * YEARS; i++) {
            int series = byYear ? i % 24 : i / YEARS;
            int year = byYear ? i / 24 : i % YEARS;
            boolean share = series % 4 == 0;
            boolean grown = series % 4 == 1 && first == 2020;
            double value = (share ? 60 : 1000 + 40 * series) + year + random.nextInt(500) / 100.0;
            if (low && series % 4 == 2 && year == 3) {
                // Counted over a quarter of the year only, in every town.
                value /= 3.9;
            }
            rows.add(
                    "Town %d,Kind %d,%s,%d,%s,"
                            .formatted(
                                    series / 4,
                                    series % 4,
                                    share ? "Percent" : grown ? "Hectares" : "Number",
                                    first + year,
                                    text(slipped(random, value, share))));
        }
        if (random.nextBoolean()) {
            Collections.reverse(rows);
        }
        rows.addFirst("Municipality,Indicator,Unit,Year,Value,Status");
        return Files.write(place.resolve("things-" + first + ".csv"), rows);
    }

    private static double slipped(Random random, double value, boolean share) {
        return switch (random.nextInt(60)) {
            case 0 -> value * 10;
            case 1 -> value / 10;
            case 2 -> random.nextInt(3) == 0 ? -value : value;
            case 3 -> share ? 104 : value;
            case 4 -> value * 4.5;
            default -> value;
        };
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
