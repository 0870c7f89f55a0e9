package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A dossier was copied with a file manager while it was open, or went down open, and a write-ahead
/// log of this or another moment, or of another dossier, lies beside it.
@BesideTheWindow
class WriteAheadLogTest {
    @TempDir Path folder;
    private Path file;

    /// The file and its log as they lay there at one moment.
    private record Moment(byte[] file, byte[] log) {}

    @BeforeEach
    void makeDossier() throws Exception {
        file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Assumptions.assumeFalse(dossier.isShared(), "the folder of the tests is shared");
            bring(dossier, POVERTY, Map.of(2000, 1.0), DAY_1);
        }
    }

    private Moment now() throws Exception {
        return new Moment(Files.readAllBytes(file), Files.readAllBytes(WriteAheadLog.beside(file)));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aCopyOfTheFileAloneHoldsWhatWasDoneAMomentBefore() throws Exception {
        Path copy = folder.resolve("copy.dossier");
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            dossier.gatherSoon();
            do {
                Thread.sleep(100);
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            } while (!shows(copy, 2001));
            tell(dossier, 2002);
            assertThat(current(dossier, POVERTY)).containsKeys(2000, 2001, 2002);
        }
        try (Dossier later = Dossier.open(file)) {
            assertThat(current(later, POVERTY)).containsKeys(2000, 2001, 2002);
        }
    }

    private static boolean shows(Path copy, int year) throws Exception {
        try (Dossier alone = Dossier.openReadOnly(copy)) {
            return current(alone, POVERTY).containsKey(year);
        }
    }

    private static void tell(Dossier dossier, int year) throws Exception {
        bring(dossier, POVERTY, Map.of(year, (double) year), DAY_2);
    }

    /// So much that the log is brought into the file before the next action.
    private static void tellMuch(Dossier dossier, int year) throws Exception {
        String text = "\"" + year + "a".repeat((int) WriteAheadLog.LONG) + "\"";
        dossier.write(
                words("test.much"),
                writer -> {
                    writer.putText("much", "1", text, Set.of());
                    return 1;
                });
        tell(dossier, year);
    }

    /// What a copy shows that has the file of one moment and the log of another; that of today's
    /// files is as it was.
    ///
    /// @param own whether the log is taken for its own
    private Map<Integer, Double> beside(byte[] dossier, byte[] log, boolean own) throws Exception {
        Path copied = Files.createTempDirectory(folder, "copied").resolve("city.dossier");
        Files.write(copied, dossier);
        Files.write(WriteAheadLog.beside(copied), log);
        assertThat(WriteAheadLog.isOfAnother(copied)).isEqualTo(!own);
        Map<Integer, Double> read;
        try (Dossier one = Dossier.openReadOnly(copied)) {
            read = current(one, POVERTY);
        }
        try (Dossier one = Dossier.open(copied)) {
            assertThat(current(one, POVERTY)).isEqualTo(read);
            assertThat(one.isSound()).isTrue();
            assertThat(one.ledger().verify((_, _) -> _ -> Optional.empty()).findings()).isEmpty();
            tell(one, 3000);
        }
        try (Stream<Path> files = Files.list(copied.getParent())) {
            List<String> names = files.map(Failures::name).toList();
            assertThat(names.stream().anyMatch(name -> name.startsWith("city.dossier-wal-")))
                    .as("kept under another name")
                    .isEqualTo(!own);
        }
        return read;
    }

    private static Map<Integer, Double> years(Integer... years) {
        Map<Integer, Double> all = new HashMap<>(Map.of(2000, 1.0));
        for (int year : years) {
            all.put(year, (double) year);
        }
        return all;
    }

    @Test
    void ofOneMomentBothAreOfEachOther() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            Moment first = now();
            assertThat(beside(first.file, first.log, true)).isEqualTo(years(2001));
            tellMuch(dossier, 2002);
            Moment second = now();
            assertThat(beside(second.file, second.log, true)).isEqualTo(years(2001, 2002));
        }
    }

    @Test
    void anOlderCopyIsReadWithANewerLogWhileThatIsStillOfIt() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            Moment first = now();
            tell(dossier, 2002);
            assertThat(beside(first.file, now().log, true)).isEqualTo(years(2001, 2002));
        }
    }

    @Test
    void anOlderCopyIsNotMixedWithALogThatWasBegunLater() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            Moment first = now();
            tellMuch(dossier, 2002);
            assertThat(beside(first.file, now().log, false)).isEqualTo(years());
            tellMuch(dossier, 2003);
            assertThat(beside(first.file, now().log, false)).isEqualTo(years());
        }
    }

    @Test
    void aNewerCopyIsNotMixedWithAnOlderLog() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            Moment first = now();
            tellMuch(dossier, 2002);
            assertThat(beside(now().file, first.log, false)).isEqualTo(years(2001));
            tellMuch(dossier, 2003);
            assertThat(beside(now().file, first.log, false)).isEqualTo(years(2001, 2002));
        }
    }

    @Test
    void anEarlierSittingsLogIsNotMixedWithALaterOnes() throws Exception {
        Moment first;
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            first = now();
        }
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2002);
            Moment second = now();
            assertThat(beside(first.file, second.log, false)).isEqualTo(years());
            tellMuch(dossier, 2003);
            assertThat(beside(now().file, first.log, false)).isEqualTo(years(2001, 2002));
        }
    }

    @Test
    void anotherDossiersLogIsNotMixedWithIt() throws Exception {
        Path other = folder.resolve("other.dossier");
        byte[] foreign;
        try (Dossier dossier = Dossier.create(other)) {
            tell(dossier, 1990);
            tell(dossier, 1991);
            foreign = Files.readAllBytes(WriteAheadLog.beside(other));
        }
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            assertThat(beside(now().file, foreign, false)).isEqualTo(years());
        }
    }

    @Test
    void anEarlierStateThatWasPutInPlaceIsReadFromTheLog() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            dossier.keepNow();
            tell(dossier, 2001);
            Moment before = now();
            Snapshot earlier = Snapshots.of(file, Opening.usual()).orElseThrow().all().getFirst();
            dossier.putInPlace(earlier, words("test.back"), workbench.job.Progress.SILENT);
            tell(dossier, 2002);
            Moment after = now();
            assertThat(beside(after.file, after.log, true)).isEqualTo(years(2002));
            assertThat(beside(after.file, before.log, false)).isEqualTo(years());
        }
    }

    /// As programs wrote it that drew numbers without a trace.
    @Test
    void ofAnEarlierProgramTheLogIsBelieved() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            tell(dossier, 2001);
            Moment first = now();
            Path copied = Files.createTempDirectory(folder, "copied").resolve("city.dossier");
            Files.write(copied, numbered(first.file));
            Files.write(WriteAheadLog.beside(copied), first.log);
            assertThat(WriteAheadLog.isOfAnother(copied)).isTrue();
            Files.write(WriteAheadLog.beside(copied), withoutTrace(first.log));
            assertThat(WriteAheadLog.isOfAnother(copied)).isFalse();
        }
    }

    private static byte[] numbered(byte[] dossier) {
        byte[] other = dossier.clone();
        ByteBuffer.wrap(other).putInt(40, 1 << 25);
        return other;
    }

    private static byte[] withoutTrace(byte[] log) {
        byte[] other = log.clone();
        ByteBuffer bytes = ByteBuffer.wrap(other);
        int page = bytes.getInt(8);
        for (int at = 32; at + 24 + page <= other.length; at += 24 + page) {
            if (bytes.getInt(at) == 1) {
                bytes.putInt(at + 24 + 40, 1 << 26);
            }
        }
        return other;
    }

    @Test
    void everyNumberBearsATraceOfTheOneBefore() throws Exception {
        Set<Integer> drawn = new HashSet<>();
        try (Dossier dossier = Dossier.open(file)) {
            for (int year = 2001; year < 2004; year++) {
                tellMuch(dossier, year);
                int number = ByteBuffer.wrap(Files.readAllBytes(file)).getInt(40);
                assertThat(Schema.bearsTrace(number)).isTrue();
                drawn.add(number);
            }
        }
        assertThat(drawn).as("anew with every time that the log is brought in").hasSize(3);
    }
}
