package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.FigureCount;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Dossiers that earlier versions of the program made are opened by this one and lose nothing.
///
/// `version-1.dossier` was made by the program while 1 was its newest version, by a person called
/// ana: three imports (one of a file), the second withdrawn, that withdrawal undone and redone; an
/// answer and a segment, both undone.
@BesideTheWindow
class MigrationTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void unpack() throws Exception {
        file = unpack("version-1.dossier.gz", "old.dossier");
    }

    private Path unpack(String resource, String name) throws Exception {
        Path to = folder.resolve(name);
        try (InputStream packed = getClass().getResourceAsStream(resource);
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, to);
        }
        return to;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatTheFirstVersionWrote(boolean onlyToRead) throws Exception {
        String before = Ledgers.sha256(file);
        try (Dossier dossier = onlyToRead ? Dossier.openReadOnly(file) : Dossier.open(file)) {
            assertThat(dossier.ledger().imports())
                    .extracting(ImportRecord::current)
                    .containsExactly(true, false, true);
            assertThat(Ledgers.values(dossier))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(
                                    "Library visits|Pickering|2021", 7.0,
                                    "Library visits|Pickering|2022", 9.0,
                                    "Poverty rate|Canada|2022", 10.3));
            assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).cells())
                    .isEqualTo(2);
            assertThat(dossier.log()).extracting(LogEntry::who).startsWith("ana");
            assertThat(dossier.log().getLast().who()).isEmpty();
            assertThat(dossier.log()).hasSize(10);
        }
        assertThat(Ledgers.sha256(file).equals(before)).isEqualTo(onlyToRead);
    }

    @Test
    void goesOnWithWhatTheFirstVersionUndid() throws Exception {
        try (Dossier dossier = Dossier.open(file, Opening.usual().as("Ben"))) {
            assertThat(dossier.redo().orElseThrow().label()).isEqualTo(words("edit.content"));
            assertThat(dossier.ledger().text("answer", "1")).hasValue("{\"n\":1}");
            assertThat(dossier.redo().orElseThrow().label()).isEqualTo(words("test.segment"));
            var series = dossier.ledger().find(POVERTY).flatMap(dossier.ledger()::series);
            assertThat(series.orElseThrow().segments()).hasSize(2);

            dossier.undo();
            dossier.undo();
            dossier.undo();
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
            assertThat(dossier.log().getLast().who()).isEqualTo("Ben");
        }
        try (Dossier again = Dossier.openReadOnly(file)) {
            assertThat(again.log()).hasSize(15);
        }
    }

    @Test
    void refusesAnOldDossierWithATableOfTheNewVersion() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE segment_join (a INT) STRICT");
        }
        String before = Ledgers.sha256(file);
        for (boolean read : new boolean[] {true, false}) {
            WorkbenchException refusal =
                    catchThrowableOfType(
                            WorkbenchException.class,
                            () -> {
                                (read ? Dossier.openReadOnly(file) : Dossier.open(file)).close();
                            });
            assertThat(refusal.why().key()).isEqualTo("store.why.foreign");
        }
        assertThat(Ledgers.sha256(file)).isEqualTo(before);
    }

    @Test
    void keepsWhatItWasBeforeForTheOlderProgram() throws Exception {
        String before = Ledgers.sha256(file);
        Dossier.open(file).close();
        Dossier.open(file).close();

        List<Snapshot> kept = Snapshots.of(file, Opening.usual()).orElseThrow().all();
        assertThat(kept).hasSize(1);
        assertThat(Header.read(kept.getFirst().file()).version()).isEqualTo(1);
        assertThat(Header.read(file).version()).isEqualTo(Schema.VERSION);
        assertThat(Ledgers.sha256(file)).isNotEqualTo(before);
        try (Dossier then = Dossier.openReadOnly(kept.getFirst().file())) {
            assertThat(then.log()).hasSize(10);
        }
    }

    /// `version-2.dossier` was made while 2 was the newest version, by ana and then by Ben: three
    /// imports (one of a file), the second withdrawn; a segment that is joined, undone and redone;
    /// an answer, undone.
    @Test
    void keepsWhatTheSecondVersionWroteAndSeesFromThenOnWhereItsLogEnds() throws Exception {
        Path second = unpack("version-2.dossier.gz", "second.dossier");
        try (Dossier dossier = Dossier.open(second, Opening.usual().as("Cleo"))) {
            assertThat(dossier.log())
                    .extracting(LogEntry::who)
                    .containsExactly("ana", "ana", "ana", "ana", "ana", "Ben", "Ben", "Ben", "Ben");
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
            var series = dossier.ledger().find(POVERTY).flatMap(dossier.ledger()::series);
            assertThat(series.orElseThrow().segments().getLast().joined())
                    .isEqualTo("they compare");
            assertThat(logFindings(dossier)).isEmpty();
            assertThat(dossier.redo().orElseThrow().label()).isEqualTo(words("edit.content"));
            assertThat(logFindings(dossier)).isEmpty();
            dossier.sessions().main().execute("DELETE FROM action_event WHERE id = 10");
            assertThat(logFindings(dossier)).containsExactly("store.verify.log");
        }
    }

    /// `version-3.dossier` was made while 3 was the newest version, by ana and then by Ben: three
    /// imports (one of a file), the last under other words, which then were bound; a withdrawal and
    /// an answer, both undone.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void worksOutWhatScreensNeedOfWhatTheEarlierVersionsWrote(boolean onlyToRead) throws Exception {
        for (int version = 1; version < Schema.VERSION; version++) {
            Path old = unpack("version-" + version + ".dossier.gz", version + ".dossier");
            try (Dossier dossier = onlyToRead ? Dossier.openReadOnly(old) : Dossier.open(old)) {
                assertThat(dossier.ledger().summaries(Optional.empty(), 10)).isNotEmpty();
                SummaryCheck.holds(dossier.ledger());
            }
        }
        Path third = folder.resolve("3.dossier");
        try (Dossier dossier = Dossier.openReadOnly(third)) {
            assertThat(current(dossier, POVERTY))
                    .isEqualTo(Map.of(2020, 6.4, 2021, 7.4, 2022, 10.4));
            assertThat(dossier.ledger().restatedBy()).hasSize(2);
        }
    }

    private static List<String> logFindings(Dossier dossier) throws Exception {
        return dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings().stream()
                .map(Message::key)
                .filter(key -> key.startsWith("store.verify.log"))
                .toList();
    }

    /// `version-4.dossier` was made while 4 was the newest version, by ana: two imports, of whose
    /// eight figures three are not available.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsWhatIsNotAvailableOfWhatTheFourthVersionWrote(boolean onlyToRead) throws Exception {
        Path fourth = unpack("version-4.dossier.gz", "fourth.dossier");
        try (Dossier dossier = onlyToRead ? Dossier.openReadOnly(fourth) : Dossier.open(fourth)) {
            assertThat(dossier.ledger().imports())
                    .extracting(ImportRecord::figures)
                    .containsExactly(new FigureCount(3, 3), new FigureCount(2, 0));
            assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                    .extracting(Message::key)
                    .doesNotContain("store.verify.count");
        }
    }

    /// `version-5.dossier` was made while 5 was the newest version, by ana: an import of four
    /// figures and two that are not available, and two entries by hand in the place of one of
    /// either.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsEachCurrentFigureOfWhatTheFifthVersionWroteOnce(boolean onlyToRead)
            throws Exception {
        Path fifth = unpack("version-5.dossier.gz", "fifth.dossier");
        try (Dossier dossier = onlyToRead ? Dossier.openReadOnly(fifth) : Dossier.open(fifth)) {
            assertThat(dossier.ledger().imports()).hasSize(3);
            assertThat(dossier.ledger().figures()).isEqualTo(new FigureCount(5, 1));
        }
    }

    /// `version-6.dossier` was made while 6 was the newest version, by ana: an import of six
    /// figures with one that was typed in its draft in the place of another, an import of which one
    /// figure looked wrong, and an entry by hand in the place of that one.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knowsWhatWasTypedInTheDraftsOfTheSixthVersionAndWhatLookedWrong(boolean onlyToRead)
            throws Exception {
        Path sixth = unpack("version-6.dossier.gz", "sixth.dossier");
        try (Dossier dossier = onlyToRead ? Dossier.openReadOnly(sixth) : Dossier.open(sixth)) {
            Ledger ledger = dossier.ledger();
            assertThat(ledger.imports())
                    .extracting(ImportRecord::typedFor)
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(new ImportId(1)),
                            Optional.empty(),
                            Optional.empty());
            assertThat(ledger.allBeside("import.doubts", ""))
                    .containsOnlyKeys(new ImportId(3))
                    .allSatisfy((_, json) -> assertThat(json).contains("TEN_TIMES"));
            assertThat(ledger.texts("import.doubts")).isEmpty();
            assertThat(ledger.texts("recipe")).containsOnlyKeys("visits");
            assertThat(ledger.countIf(new ImportId(1), false))
                    .isEqualTo(Map.of(FigureChange.Kind.GOES, 3L));
        }
    }

    @Test
    void opensADossierOfTheSixthVersionThatSaysTwiceWhatLookedWrong() throws Exception {
        Path sixth = unpack("version-6.dossier.gz", "sixth.dossier");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + sixth);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO text (kind, key, json)
                    SELECT kind, '0' || key, json FROM text WHERE kind = 'import.doubts'
                    """);
            assertThat(statement.getUpdateCount()).isEqualTo(1);
            statement.execute("UPDATE action_row SET after = 'no JSON' WHERE changed = 'text'");
        }
        try (Dossier dossier = Dossier.open(sixth)) {
            assertThat(dossier.ledger().allBeside("import.doubts", ""))
                    .containsOnlyKeys(new ImportId(3));
        }
    }

    @Test
    void anImportOfTheSixthVersionIsUndoneAndRedone() throws Exception {
        Path sixth = unpack("version-6.dossier.gz", "sixth.dossier");
        try (Dossier dossier = Dossier.open(sixth)) {
            dossier.undo();
            dossier.undo();
            assertThat(dossier.ledger().imports())
                    .extracting(ImportRecord::current)
                    .containsExactly(true, true, false, false);
            dossier.undo();
            assertThat(dossier.ledger().figures()).isEqualTo(FigureCount.NONE);
            assertThat(dossier.ledger().texts("recipe")).isEmpty();
            while (dossier.redo().isPresent()) {
                // Until all is done again.
            }
            assertThat(dossier.ledger().imports()).allMatch(ImportRecord::current);
            assertThat(dossier.ledger().texts("recipe")).containsOnlyKeys("visits");
            SummaryCheck.holds(dossier.ledger());
        }
    }

    @Test
    void everyEarlierVersionIsTested() {
        for (int version = 1; version < Schema.VERSION; version++) {
            assertThat(getClass().getResource("version-" + version + ".dossier.gz")).isNotNull();
        }
    }
}
