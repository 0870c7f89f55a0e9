package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/// A dossier that somebody sent, made to do harm: it ends in a plain sentence and changes nothing.
@BesideTheWindow
class HostileDossierTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void receive() throws Exception {
        file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file, Routine.OPENING)) {
            Routine.step(dossier, 0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TRIGGER evil AFTER INSERT ON import BEGIN DELETE FROM text; END | foreign",
                "CREATE TEMP TRIGGER evil AFTER INSERT ON import BEGIN DELETE FROM text; END | ",
                "CREATE VIEW evil AS SELECT * FROM observation | foreign",
                "CREATE TABLE evil (a) | foreign",
                "ALTER TABLE text ADD COLUMN evil TEXT AS (upper(json)) | foreign",
                "CREATE INDEX evil ON text (upper(json)) | foreign",
                "ANALYZE | foreign",
                "PRAGMA application_id = 1 | notDossier",
                "PRAGMA user_version = 99 | newer",
                "PRAGMA user_version = 0 | damaged",
                "PRAGMA user_version = -1 | damaged",
                "PRAGMA user_version = 1 | foreign",
            })
    void isRefusedForWhatNoDossierHas(String statement, String why) throws Exception {
        sql(statement);
        if (why == null) {
            Dossier.open(file, Routine.OPENING).close();
        } else {
            refused("store.why." + why);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name_en TEXT NOT NULL | name_en TEXT NOT NULL COLLATE NOCASE | foreign",
                "value REAL | value REAL DEFAULT (abs(-9223372036854775808)) | foreign",
                "json TEXT NOT NULL | json TEXT NOT NULL CHECK (load_extension('x') IS NULL) |"
                        + " foreign or damaged",
                "STRICT | | foreign",
            })
    void isRefusedForATableThatIsOnlyAlmostOurs(String ours, String theirs, String why)
            throws Exception {
        rewrite(ours, theirs == null ? "" : theirs);
        refused("store.why." + why.replace(" or ", " or store.why."));
    }

    @Test
    void otherWhiteSpaceInTheSchemaMeansNothing() throws Exception {
        rewrite("json TEXT NOT NULL", "json   TEXT \n NOT NULL");
        try (Dossier dossier = Dossier.open(file, Routine.OPENING)) {
            assertThat(dossier.ledger().verify(Routine.CELLS).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-lock", "-journal", "-wal", "-shm"})
    void linkBesideItIsNotWrittenThrough(String ending) throws Exception {
        Path victim = Files.writeString(folder.resolve("letter.txt"), "dear all");
        Files.createSymbolicLink(folder.resolve("city.dossier" + ending), victim);
        refused("store.why.link");
        assertThat(victim).hasContent("dear all");
    }

    @Test
    void whatIsNoFileIsNoDossier() throws Exception {
        Path device = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device), "needs a device");
        Path link = Files.createSymbolicLink(folder.resolve("zero.dossier"), device);
        assertThat(reason(() -> Dossier.open(link).close())).isEqualTo("store.why.notDossier");
        assertThat(reason(() -> Dossier.openReadOnly(link).close()))
                .isEqualTo("store.why.notDossier");
    }

    @Test
    void writeAheadLogOfAnotherFileIsNotTakenUp() throws Exception {
        byte[] bytes = new byte[8192];
        Arrays.fill(bytes, (byte) 0x37);
        Files.write(folder.resolve("city.dossier-wal"), bytes);
        try (Dossier dossier = Dossier.open(file, Routine.OPENING)) {
            assertThat(dossier.ledger().verify(Routine.CELLS).findings()).isEmpty();
        }
    }

    /// Few bytes in the file, any number when they are read.
    @Test
    void valueThatHasNoRoomInMemoryIsNotRead() throws Exception {
        sql(
                "UPDATE kept_part SET bytes = zeroblob(%d) WHERE part = 0"
                        .formatted(Connections.LONGEST + 1));
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            SourceId source = dossier.ledger().imports().getFirst().source().id();
            IOException failure =
                    catchThrowableOfType(
                            IOException.class,
                            () ->
                                    dossier.ledger()
                                            .openSource(source)
                                            .transferTo(OutputStream.nullOutputStream()));
            assertThat(failure.getCause()).isInstanceOf(DossierFailure.class);
        }
    }

    @Test
    void keptFileThatUnpacksToMoreThanItSaysIsNotUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 2000; i++) {
                out.write(new byte[10_000]);
            }
        }
        try (Connection connection = connect();
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE kept_part SET bytes = ? WHERE part = 0")) {
            update.setBytes(1, packed.toByteArray());
            update.executeUpdate();
        }
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            SourceId source = dossier.ledger().imports().getFirst().source().id();
            assertThat(
                            catchThrowableOfType(
                                    IOException.class,
                                    () ->
                                            dossier.ledger()
                                                    .openSource(source)
                                                    .transferTo(OutputStream.nullOutputStream())))
                    .hasMessageContaining("longer");
            assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                    .isNotEmpty();
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = connect();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /// Changes the words of the schema, as no statement of SQL would.
    private void rewrite(String ours, String theirs) throws Exception {
        try (Connection connection = connect();
                Statement run = connection.createStatement()) {
            run.execute("PRAGMA writable_schema = ON");
            int changed =
                    run.executeUpdate(
                            "UPDATE sqlite_schema SET sql = replace(sql, '%s', '%s')"
                                            .formatted(ours, theirs.replace("'", "''"))
                                    + " WHERE instr(sql, '%s') > 0".formatted(ours));
            assertThat(changed).isPositive();
        }
    }

    /// Opened either way, and nothing is other than before.
    private void refused(String why) throws Exception {
        byte[] before = Files.readAllBytes(file);
        String names = names();
        String[] either = why.split(" or ");
        assertThat(reason(() -> Dossier.open(file, Routine.OPENING).close()))
                .isIn((Object[]) either);
        assertThat(reason(() -> Dossier.openReadOnly(file).close())).isIn((Object[]) either);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).isEqualTo(names);
    }

    private static String reason(ThrowingCallable attempt) {
        WorkbenchException refusal = catchThrowableOfType(WorkbenchException.class, attempt);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.why().key();
    }

    private String names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList().toString();
        }
    }
}
