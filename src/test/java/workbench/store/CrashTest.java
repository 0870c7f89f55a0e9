package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Kills a process that imports and edits, at instants that nobody chose; `-Dkills=200` for more.
class CrashTest {
    private static final int SERIES = 200;

    @TempDir Path folder;

    @Test
    void killedProcessLeavesTheLastFinishedAction() throws Exception {
        Path file = folder.resolve("city.dossier");
        Dossier.create(file).close();
        Random random = new Random(1);
        int done = 0;
        for (int i = 0; i < Integer.getInteger("kills", 4); i++) {
            killAfter(file, random.nextInt(300));
            try (Dossier left = Dossier.openReadOnly(file)) {
                checkFinished(left);
            }
            try (Dossier again = Dossier.open(file)) {
                done = checkFinished(again);
            }
        }
        assertThat(done).isPositive();
    }

    /// Every import is whole and its answer was written with it.
    private static int checkFinished(Dossier dossier) throws Exception {
        assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings()).isEmpty();
        int imports = dossier.ledger().imports().size();
        List<Double> values = new ArrayList<>();
        dossier.ledger()
                .observations(
                        ObservationQuery.ALL, (_, one) -> values.add(one.value().getAsDouble()));
        assertThat(values).hasSize(imports == 0 ? 0 : SERIES).containsOnly((double) imports);
        assertThat(dossier.ledger().text("answer", "1").orElse("0"))
                .isEqualTo(String.valueOf(imports));
        assertThat(dossier.actions()).hasSize(imports);
        return imports;
    }

    private static void killAfter(Path file, int millis) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashTest.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("working");
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Imports the same figures again and again, each time one higher, until it is killed.
    public static void main(String[] arguments) throws Exception {
        try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
            for (int round = dossier.ledger().imports().size() + 1; ; round++) {
                work(dossier, round);
                System.out.println("working");
            }
        }
    }

    private static void work(Dossier dossier, int round) throws Exception {
        dossier.write(
                words("test.import"),
                writer -> {
                    SourceId source = writer.addHandEntry("for a test", "tester");
                    ImportId id = writer.beginImport(source, "r", "h", "{}", Instant.now());
                    for (int i = 0; i < SERIES; i++) {
                        SeriesId series = writer.series(key(i));
                        writer.observe(Ledgers.figure(series, 2022, id, round, i + 1));
                    }
                    writer.putText("answer", "1", String.valueOf(round), Set.of());
                    return id;
                });
    }

    private static SeriesKey key(int i) {
        return new SeriesKey(
                Indicator.provisional("Indicator"),
                Place.provisional("Ward " + i),
                Unit.COUNT,
                Breakdown.NONE);
    }
}
