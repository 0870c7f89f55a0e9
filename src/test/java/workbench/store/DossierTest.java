package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.sha256;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@BesideTheWindow
class DossierTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeDossier() throws Exception {
        file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            bring(dossier, POVERTY, Map.of(2021, 7.4, 2022, 9.9), DAY_1);
        }
    }

    @Test
    void remembersEverythingWhenOpenedAgain() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 9.9));
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        }
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
        }
    }

    @Test
    void leavesOneFileInRollbackModeWhenClosed() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            assertThat(names().contains("city.dossier-wal")).isEqualTo(!SharedFolder.holds(file));
        }
        assertThat(names()).containsExactly("city.dossier");
        byte[] head = Files.readAllBytes(file);
        assertThat(head[18]).isEqualTo((byte) 1);
        assertThat(head[19]).isEqualTo((byte) 1);
    }

    @Test
    void readingLeavesFileAndFolderAsTheyWere() throws Exception {
        String before = sha256(file);
        var time = Files.getLastModifiedTime(file);
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            assertThat(current(dossier, POVERTY)).hasSize(2);
            assertThat(names()).containsExactly("city.dossier");
            assertThat(reasonOf(() -> dossier.undo())).isEqualTo("store.why.onlyRead");
            assertThat(reasonOf(() -> bring(dossier, POVERTY, Map.of(2022, 1.0), DAY_2)))
                    .isEqualTo("store.why.onlyRead");
        }
        assertThat(names()).containsExactly("city.dossier");
        assertThat(sha256(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void readsWhatACrashLeftWithoutTouchingIt() throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (Dossier dossier = Dossier.open(file)) {
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            copyAllTo(crashed);
        }
        Path left = crashed.resolve("city.dossier");
        Map<String, String> before = hashes(crashed);
        try (Dossier dossier = Dossier.openReadOnly(left)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
        }
        assertThat(hashes(crashed)).isEqualTo(before);

        try (Dossier dossier = Dossier.open(left)) {
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
        }
        assertThat(names(crashed)).containsExactly("city.dossier");
    }

    @Test
    void opensOnceForWriting() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(refused(file)).isEqualTo("store.why.openHere");
            try (Dossier reader = Dossier.openReadOnly(file)) {
                bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
                assertThat(current(reader, POVERTY)).containsEntry(2022, 10.3);
            }
        }
        try (Dossier again = Dossier.open(file)) {
            assertThat(current(again, POVERTY)).containsEntry(2022, 10.3);
        }
    }

    @Test
    void saysWhoHasItOpenElsewhere() throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        Process other = LockHolder.start(lock, "Ana\n2026-11-22 09:30\n");
        try {
            WorkbenchException refusal =
                    catchThrowableOfType(WorkbenchException.class, () -> Dossier.open(file));
            assertThat(refusal.why().key()).isEqualTo("store.why.taken");
            assertThat(refusal.why().arguments()).startsWith("Ana", "2026-11-22 09:30");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(Files.exists(lock)).isTrue();
        Dossier.open(file).close();
        assertThat(names()).containsExactly("city.dossier");
    }

    @Test
    void keepsNoWriteAheadLogInAFolderThatIsCopiedIntoTheCloud() throws Exception {
        Path cloud = Files.createDirectory(folder.resolve("OneDrive - City"));
        Path shared = Files.move(file, cloud.resolve("city.dossier"));
        try (Dossier dossier = Dossier.open(shared)) {
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            assertThat(names(cloud)).containsExactly("city.dossier", "city.dossier-lock");
            Map<Integer, Double> elsewhere =
                    CompletableFuture.supplyAsync(() -> current(dossier, POVERTY)).get();
            assertThat(elsewhere).isEqualTo(Map.of(2021, 7.4, 2022, 10.3));
        }
        assertThat(names(cloud)).containsExactly("city.dossier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//server/share/city.dossier",
                "\\\\server\\share\\city.dossier",
                "/home/ana/OneDrive - City/city.dossier",
                "/home/ana/Dropbox (City)/2026/city.dossier",
                "/Users/ana/Library/Mobile Documents/city.dossier",
                "/Users/ana/Library/CloudStorage/x/city.dossier",
                "/home/ana/Google Drive/city.dossier",
                "/home/ana/Nextcloud/city.dossier"
            })
    void knowsSharesAndFoldersThatAreCopiedElsewhere(String path) {
        assertThat(SharedFolder.holds(Path.of(path))).isTrue();
    }

    @Test
    void othersReadTheFinishedStateWhileAnActionIsUnderWay() throws Exception {
        Assumptions.assumeFalse(SharedFolder.holds(file), "the folder of the tests is shared");
        try (Dossier dossier = Dossier.open(file)) {
            dossier.write(
                    Ledgers.words("test.write"),
                    writer -> {
                        writer.putText("answer", "1", "{}", Set.of());
                        assertThat(dossier.ledger().text("answer", "1")).isPresent();
                        assertThat(
                                        CompletableFuture.supplyAsync(
                                                        () -> dossier.ledger().texts("answer"))
                                                .join())
                                .isEmpty();
                        return true;
                    });
            assertThat(CompletableFuture.supplyAsync(() -> dossier.ledger().texts("answer")).join())
                    .hasSize(1);
        }
    }

    @Test
    void fullDiskFailsTheActionAndNothingElse() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            long pages = dossier.sessions().main().number("PRAGMA page_count");
            dossier.sessions().main().execute("PRAGMA max_page_count = " + pages);
            String large = "\"" + "x".repeat(200_000) + "\"";
            assertThat(
                            reasonOf(
                                    () ->
                                            dossier.write(
                                                    Ledgers.words("test.write"),
                                                    writer -> {
                                                        writer.putText(
                                                                "answer", "1", large, Set.of());
                                                        return true;
                                                    })))
                    .isEqualTo("store.why.full");
            assertThat(current(dossier, POVERTY)).hasSize(2);
            dossier.sessions().main().execute("PRAGMA max_page_count = 1000000");
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            assertThat(current(dossier, POVERTY)).containsEntry(2022, 10.3);
        }
    }

    @Test
    void closedDossierAnswersNothing() throws Exception {
        Dossier dossier = Dossier.open(file);
        dossier.close();
        dossier.close();
        assertThatThrownBy(() -> dossier.ledger().imports())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotMakeOneWhereAFileIs() {
        assertThat(reasonOf(() -> Dossier.create(file))).isEqualTo("store.why.exists");
    }

    @Test
    void doesNotMakeOneWhereNoFolderIs() {
        assertThat(reasonOf(() -> Dossier.create(folder.resolve("no/city.dossier"))))
                .isIn("store.why.gone", "store.why.denied");
        assertThat(names()).containsExactly("city.dossier");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refused(folder.resolve("no.dossier"))).isEqualTo("store.why.gone");
    }

    @Test
    void refusesFilesThatAreNoDossier() throws Exception {
        Path text = Files.writeString(folder.resolve("text.dossier"), "Year;Value\n2018;5\n");
        Path empty = Files.createFile(folder.resolve("empty.dossier"));
        Path other = folder.resolve("other.dossier");
        sql(other, "CREATE TABLE t (a)");
        for (Path one : new Path[] {text, empty, other, folder}) {
            assertThat(refused(one)).isEqualTo("store.why.notDossier");
        }
    }

    @Test
    void refusesANewerVersion() throws Exception {
        sql(file, "PRAGMA user_version = 99");
        assertThat(refused(file)).isEqualTo("store.why.newer");
    }

    @Test
    void refusesAFileThatWasCutShort() throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThat(refused(file)).isEqualTo("store.why.damaged");
    }

    @Test
    void refusesADamagedFile() throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 4096 * 2; page < bytes.length(); page += 4096) {
                bytes.seek(page);
                bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
            }
        }
        assertThat(refused(file)).isEqualTo("store.why.damaged");
    }

    @Test
    void refusesTriggersAndViewsOfOthers() throws Exception {
        Path original = Files.copy(file, folder.resolve("original"));
        for (String part :
                new String[] {
                    "CREATE TRIGGER evil AFTER INSERT ON import BEGIN DELETE FROM text; END",
                    "CREATE VIEW evil AS SELECT * FROM observation",
                    "CREATE TABLE evil (a)",
                    "CREATE INDEX evil ON observation (value)",
                    "ALTER TABLE text ADD COLUMN evil TEXT",
                    "DROP INDEX coverage_of_indicator"
                }) {
            Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
            sql(file, part);
            assertThat(refused(file)).as(part).isEqualTo("store.why.foreign");
        }
    }

    @Test
    void refusesToWriteInAReadOnlyFolderButReadsThere() throws Exception {
        Assumptions.assumeTrue(
                !System.getProperty("user.name").equals("root")
                        && folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "needs a user for whom a folder can be read-only");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(reasonOf(() -> Dossier.open(file))).isEqualTo("store.why.denied");
            assertThat(reasonOf(() -> Dossier.create(folder.resolve("b.dossier"))))
                    .isEqualTo("store.why.denied");
            try (Dossier dossier = Dossier.openReadOnly(file)) {
                assertThat(current(dossier, POVERTY)).hasSize(2);
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void openAndCreateSayThatAFolderOfTheSystemCannotBeWritten() {
        Path system = Path.of("/proc/city.dossier");
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs Linux");
        WorkbenchException refusal =
                catchThrowableOfType(WorkbenchException.class, () -> Dossier.create(system));
        assertThat(refusal.why().key())
                .isIn("store.why.denied", "store.why.gone", "store.why.disk");
        // What is not made yet is neither read nor copied: there the remedy is another place.
        assertThat(refusal.remedy().key())
                .isEqualTo(
                        refusal.why().key().equals("store.why.denied")
                                ? "store.denied.create"
                                : refusal.why().key() + ".remedy");
    }

    @Test
    void opensNamesWithSignsThatMeanSomethingInAddresses() throws Exception {
        Path odd = folder.resolve("a b#c%20d?e&f=é.dossier");
        try (Dossier dossier = Dossier.create(odd)) {
            bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        }
        assertThat(names()).containsExactlyInAnyOrder("city.dossier", odd.getFileName().toString());
    }

    /// Opens both ways, checks that nothing was written, and answers the reason.
    private String refused(Path one) {
        Map<String, String> before = hashes(folder);
        String reason = reasonOf(() -> Dossier.open(one).close());
        if (!reason.equals("store.why.openHere")) {
            assertThat(reasonOf(() -> Dossier.openReadOnly(one).close())).isEqualTo(reason);
        }
        assertThat(hashes(folder)).isEqualTo(before);
        return reason;
    }

    private static String reasonOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        WorkbenchException refusal = catchThrowableOfType(WorkbenchException.class, attempt);
        assertThat(refusal).isNotNull();
        assertThat(refusal.remedy().key()).isEqualTo(refusal.why().key() + ".remedy");
        return refusal.why().key();
    }

    private static void sql(Path database, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void copyAllTo(Path target) throws Exception {
        for (String name : names()) {
            if (Files.isRegularFile(folder.resolve(name)) && !name.endsWith("-shm")) {
                Files.copy(folder.resolve(name), target.resolve(name));
            }
        }
    }

    private Set<String> names() {
        return names(folder);
    }

    private static Set<String> names(Path of) {
        try (Stream<Path> files = Files.list(of)) {
            Set<String> names = new TreeSet<>();
            files.forEach(one -> names.add(one.getFileName().toString()));
            return names;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> hashes(Path of) {
        Map<String, String> hashes = new TreeMap<>();
        for (String name : names(of)) {
            Path one = of.resolve(name);
            try {
                hashes.put(name, Files.isDirectory(one) ? "folder" : sha256(one));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return hashes;
    }
}
