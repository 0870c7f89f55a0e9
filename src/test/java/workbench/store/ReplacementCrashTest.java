package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.job.Progress;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills a process that puts one earlier state and then another in the place of today's, at
/// instants that nobody chose, on a local disk and in a synchronised folder; `-Dkills=200` for
/// more.
@BesideTheWindow
class ReplacementCrashTest {
    private static final Path FIRST = Path.of("few.dossier");
    private static final Path SECOND = Path.of("many.dossier");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"disk", "Dropbox"})
    void eitherTheOldStateStandsOrTheNew(String name) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        Path file = place.resolve("city.dossier");
        List<String> states = List.of(make(FIRST, 4), make(SECOND, 30));
        Files.copy(folder.resolve(FIRST), file);
        Random random = new Random(1);
        for (int i = 0; i < Integer.getInteger("kills", 4); i++) {
            killAfter(file, random.nextInt(200));
            try (Dossier left = Dossier.openReadOnly(file)) {
                assertThat(states).contains(contents(left));
            }
            try (Dossier again = Dossier.open(file, Opening.usual())) {
                assertThat(states).contains(contents(again));
                assertThat(again.ledger().verify(Routine.CELLS).findings()).isEmpty();
            }
            assertThat(beside(place)).isEmpty();
        }
    }

    private String make(Path name, int steps) throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve(name), Routine.OPENING)) {
            for (int done = 0; done < steps; done++) {
                Routine.step(dossier, done);
            }
            return contents(dossier);
        }
    }

    /// What a person could see but for the log, which tells of each replacement.
    private static String contents(Dossier dossier) {
        String state = Routine.state(dossier);
        return state.substring(0, state.lastIndexOf('\n') + 1);
    }

    /// Journals and what else belongs to a dossier that is open.
    private static List<String> beside(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.list(place)) {
            for (Path one : files.toList()) {
                String name = one.getFileName().toString();
                if (name.startsWith("city.dossier-") && !isNotBegun(one)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /// A journal whose beginning was not yet written when the process was killed is none: nothing
    /// of the dossier was touched by then, and SQLite lets it lie until it writes the next.
    private static boolean isNotBegun(Path journal) throws IOException {
        try (InputStream in = Files.newInputStream(journal)) {
            return in.read() <= 0;
        }
    }

    private void killAfter(Path file, int millis) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process =
                Routine.start(
                        ReplacementCrashTest.class.getName(),
                        said,
                        file.toString(),
                        folder.resolve(FIRST).toString(),
                        folder.resolve(SECOND).toString());
        try {
            Routine.awaitFirst(said, process);
            Thread.sleep(millis);
            assertThat(process.isAlive()).as("still at work").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// The dossier, then the states that are put in its place, by turns.
    public static void main(String[] arguments) throws Exception {
        try (Dossier dossier = Dossier.open(Path.of(arguments[0]), Opening.usual())) {
            for (int done = 0; ; done++) {
                System.out.println(done);
                Path earlier = Path.of(arguments[2 - done % 2]);
                dossier.putInPlace(
                        new Snapshot(
                                Instant.EPOCH, Snapshot.Why.ASKED, earlier, Files.size(earlier)),
                        Ledgers.words("test.back"),
                        Progress.SILENT);
            }
        }
    }
}
