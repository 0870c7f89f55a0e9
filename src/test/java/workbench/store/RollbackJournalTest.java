package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// In a synchronised folder something went down in the middle of an action, and left a journal.
@BesideTheWindow
class RollbackJournalTest {
    @TempDir Path folder;
    private Path file;
    private Path half;
    private Path journal;

    /// The file as it is in the middle of an action that is too large for memory, and its journal.
    @BeforeEach
    void goDown() throws Exception {
        Path cloud = Files.createDirectory(folder.resolve("OneDrive - City"));
        file = cloud.resolve("city.dossier");
        journal = cloud.resolve("city.dossier-journal");
        half = folder.resolve("half");
        try (Dossier dossier = Dossier.create(file)) {
            bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
            dossier.keepNow();
        }
        goDownInAnAction();
    }

    private void goDownInAnAction() throws Exception {
        Path left = folder.resolve("left");
        Files.deleteIfExists(half);
        Files.deleteIfExists(left);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 5");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE observation SET value = 0");
            statement.execute(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 4000)
                    INSERT INTO label (text) SELECT 'half an action ' || i FROM n
                    """);
            Files.copy(file, half);
            Files.copy(journal, left);
            statement.execute("ROLLBACK");
        }
        Files.copy(left, journal);
    }

    @Test
    void itsOwnBringsTheFileBackToTheLastFinishedAction() throws Exception {
        Files.delete(file);
        Files.copy(half, file);
        for (boolean toRead : new boolean[] {true, false}) {
            try (Dossier dossier = toRead ? Dossier.openReadOnly(file) : Dossier.open(file)) {
                assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
            }
        }
        assertThat(names()).noneMatch(name -> name.contains("-journal"));
    }

    @Test
    void anothersIsSetAsideAndNotWrittenOverTheFileThatTookThePlace() throws Exception {
        Path other = folder.resolve("other.dossier");
        try (Dossier dossier = Dossier.create(other)) {
            bring(dossier, POVERTY, Map.of(2022, 1.0), DAY_1);
            bring(dossier, POVERTY, Map.of(2023, 2.0), DAY_2);
            dossier.undo();
            dossier.redo();
        }
        Files.delete(file);
        Files.copy(other, file);
        for (boolean toRead : new boolean[] {true, false}) {
            try (Dossier dossier = toRead ? Dossier.openReadOnly(file) : Dossier.open(file)) {
                assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 1.0, 2023, 2.0));
                assertThat(
                                dossier.ledger()
                                        .verify((_, _) -> _ -> java.util.Optional.empty())
                                        .findings())
                        .isEmpty();
            }
        }
        assertThat(names()).anyMatch(name -> name.startsWith("city.dossier-journal-"));
    }

    @Test
    void anothersIsKnownBySnapshotsOfTheSameDossierToo() throws Exception {
        Path earlier = Snapshots.of(file, Opening.usual()).orElseThrow().all().getFirst().file();
        Files.copy(earlier, file, StandardCopyOption.REPLACE_EXISTING);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        }
        assertThat(names()).anyMatch(name -> name.startsWith("city.dossier-journal-"));
    }

    /// Made with a file manager, it has the number of the original; only how often it was changed
    /// is another.
    @Test
    void anothersIsKnownByACopyMadeByHandToo() throws Exception {
        Files.delete(journal);
        Path byHand = folder.resolve("copied by hand.dossier");
        Files.copy(file, byHand);
        try (Dossier dossier = Dossier.open(file)) {
            bring(dossier, POVERTY, Map.of(2023, 8.0), DAY_2);
        }
        goDownInAnAction();
        Files.copy(byHand, file, StandardCopyOption.REPLACE_EXISTING);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        }
        assertThat(names()).anyMatch(name -> name.startsWith("city.dossier-journal-"));
    }

    /// The copy was made while the dossier was open and went on by itself, until both were changed
    /// equally often: that alone does not tell them apart.
    @Test
    void anothersIsKnownByACopyThatWasMadeWhileItWasOpenAndChangedAsOften() throws Exception {
        Files.delete(journal);
        Path byHand = file.resolveSibling("copy of city.dossier");
        try (Dossier dossier = Dossier.open(file)) {
            bring(dossier, POVERTY, Map.of(2023, 8.0), DAY_2);
            Files.copy(file, byHand);
            for (int year = 2000; year < 2008; year++) {
                bring(dossier, POVERTY, Map.of(year, 1.0), DAY_2);
            }
        }
        goDownInAnAction();
        try (Dossier copy = Dossier.open(byHand)) {
            for (int year = 2010; changes(byHand) < changes(file); year++) {
                bring(copy, POVERTY, Map.of(year, 5.0), DAY_2);
            }
        }
        assertThat(changes(byHand)).isEqualTo(changes(file));
        Map<Integer, Double> there;
        try (Dossier copy = Dossier.openReadOnly(byHand)) {
            there = current(copy, POVERTY);
        }
        Files.copy(byHand, file, StandardCopyOption.REPLACE_EXISTING);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(there);
            assertThat(
                            dossier.ledger()
                                    .verify((_, _) -> _ -> java.util.Optional.empty())
                                    .findings())
                    .isEmpty();
        }
        assertThat(names()).anyMatch(name -> name.startsWith("city.dossier-journal-"));
    }

    /// How often SQLite says that a file was changed.
    private static int changes(Path dossier) throws Exception {
        return ByteBuffer.wrap(Files.readAllBytes(dossier)).getInt(24);
    }

    /// A copy that nobody changed is what the journal leads back to, whichever of both it is of.
    @Test
    void aCopyThatNobodyChangedSinceMayTakeItForItsOwn() throws Exception {
        Files.delete(journal);
        Path byHand = folder.resolve("copied by hand.dossier");
        try (Dossier dossier = Dossier.open(file)) {
            bring(dossier, POVERTY, Map.of(2023, 8.0), DAY_2);
            Files.copy(file, byHand);
        }
        goDownInAnAction();
        Files.copy(byHand, file, StandardCopyOption.REPLACE_EXISTING);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9, 2023, 8.0));
            assertThat(dossier.isSound()).isTrue();
        }
    }

    /// What went down was the drawing of the number by which a dossier knows its journal.
    @Test
    void thatOfDrawingTheNumberIsItsOwn() throws Exception {
        Files.delete(journal);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Schema.drawNumber(connection);
            Files.copy(journal, folder.resolve("drawing"));
            statement.execute("COMMIT");
        }
        Files.copy(folder.resolve("drawing"), journal);
        assertThat(RollbackJournal.isOfAnother(file)).isFalse();
        Files.delete(journal);
    }

    /// The number by which a dossier knows its journal is drawn in the action that went down.
    @Test
    void thatOfBringingAnOlderOneUpToDateIsItsOwn() throws Exception {
        Files.delete(journal);
        try (InputStream packed = getClass().getResourceAsStream("version-2.dossier.gz");
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        goDownInAnAction();
        byte[] bytes = Files.readAllBytes(half);
        ByteBuffer.wrap(bytes).putInt(40, 1 << 25).putInt(60, Schema.VERSION);
        Files.write(file, bytes);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
        assertThat(names()).noneMatch(name -> name.contains("-journal"));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }
}
