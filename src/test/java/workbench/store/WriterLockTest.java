package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.WorkbenchException;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// One writer, however the lock files come and go.
class WriterLockTest {
    @TempDir Path folder;

    /// Somebody opens the file while another holds it; that one goes and removes it, and a third
    /// makes a file of the same name and holds that.
    @Test
    void aFileThatWasRemovedWhileSomebodyWaitedGivesNoLock() throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        try (FileChannel waiting =
                FileChannel.open(
                        lock,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            Files.delete(lock);
            Process third = LockHolder.start(lock, "Ana\n2026-01-01 09:00\n");
            try {
                assertThat(WriterLock.of(lock, waiting, "me\n")).isEmpty();
                assertThat(Files.readString(lock)).startsWith("Ana");
                WorkbenchException refusal =
                        catchThrowableOfType(
                                WorkbenchException.class,
                                () -> WriterLock.acquire(folder.resolve("city.dossier"), "me"));
                assertThat(refusal.why().key()).isEqualTo("store.why.taken");
                assertThat(refusal.why().arguments()).first().isEqualTo("Ana");
            } finally {
                third.destroyForcibly().waitFor();
            }
        }
        WriterLock.acquire(folder.resolve("city.dossier"), "me").close();
        assertThat(lock).as("a stale one stops nobody").doesNotExist();
    }

    @Test
    void aFileThatIsGoneGivesNoLockEither() throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        try (FileChannel waiting =
                FileChannel.open(
                        lock,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            Files.delete(lock);
            assertThat(WriterLock.of(lock, waiting, "me\n")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    this process            | store.why.taken
                    this number before      | store.why.taken.gone
                    a number that none has  | store.why.taken.gone
                    another computer        | store.why.taken.elsewhere
                    nothing                 | store.why.taken
                    """)
    void whoeverIsRefusedIsToldWhetherSomebodyIsStillThere(String written, String why)
            throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        Process holder = LockHolder.start(lock, "Ana\n2026-01-01 09:00\n" + line(written) + "\n");
        try {
            WorkbenchException refusal =
                    catchThrowableOfType(
                            WorkbenchException.class,
                            () -> WriterLock.acquire(folder.resolve("city.dossier"), "me"));
            assertThat(refusal.why().key()).isEqualTo(why);
            assertThat(refusal.why().arguments()).startsWith("Ana", "2026-01-01 09:00");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private static String line(String written) {
        WriterProcess now = WriterProcess.current();
        return switch (written) {
            case "this process" -> now.line();
            case "this number before" ->
                    new WriterProcess(now.number(), now.started() - 60, now.host()).line();
            case "a number that none has" ->
                    new WriterProcess(Integer.MAX_VALUE, now.started(), now.host()).line();
            case "another computer" ->
                    new WriterProcess(now.number(), now.started(), now.host() + "-2").line();
            default -> "";
        };
    }

    /// As the system's file dialog does, which opens every file of the folder that it shows.
    @Test
    void whoRunsOnKeepsOthersOutAlsoWhereTheSystemLetGoOfTheLock() throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        Process other = LockHolder.start(folder.resolve("another-lock"), "as long as it sleeps");
        WriterProcess running =
                new WriterProcess(
                        other.pid(),
                        other.info().startInstant().map(Instant::getEpochSecond).orElse(0L),
                        WriterProcess.current().host());
        Files.writeString(lock, "Ana\n2026-01-01 09:00\n" + running.line() + "\n");
        Path dossier = folder.resolve("city.dossier");
        try {
            WorkbenchException refusal =
                    catchThrowableOfType(
                            WorkbenchException.class, () -> WriterLock.acquire(dossier, "me"));
            assertThat(refusal.why().key()).isEqualTo("store.why.taken");
            assertThat(refusal.why().arguments()).startsWith("Ana");
            assertThat(lock).content().startsWith("Ana");
        } finally {
            other.destroyForcibly().waitFor();
        }
        WriterLock.acquire(dossier, "me").close();
        assertThat(lock).doesNotExist();
    }

    /// A service that keeps folders the same may bring the file back after the dossier was closed.
    @Test
    void aFileOfAProcessThatRunsOnAndHoldsNothingIsNoCrash() throws Exception {
        Path dossier = folder.resolve("city.dossier");
        Path lock = folder.resolve("city.dossier-lock");
        WriterProcess now = WriterProcess.current();
        Files.writeString(lock, "me\n2026-01-01 09:00\n" + now.line() + "\n");
        assertThat(WriterLock.leftBehind(dossier)).isFalse();
        Files.writeString(lock, "me\n2026-01-01 09:00\n");
        assertThat(WriterLock.leftBehind(dossier)).isTrue();
        Files.writeString(lock, "me\n2026-01-01 09:00\n" + line("another computer") + "\n");
        assertThat(WriterLock.leftBehind(dossier)).isTrue();
    }
}
