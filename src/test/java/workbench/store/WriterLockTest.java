package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.WorkbenchException;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One writer, however the lock files come and go.
class WriterLockTest {
    @TempDir Path folder;

    /// Somebody opens the file while another holds it; that one goes and removes it, and a third
    /// makes a file of the same name and holds that.
    @Test
    void aFileThatWasRemovedWhileSomebodyWaitedGivesNoLock() throws Exception {
        Path lock = folder.resolve("city.dossier-lock");
        try (FileChannel waiting =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
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
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Files.delete(lock);
            assertThat(WriterLock.of(lock, waiting, "me\n")).isEmpty();
        }
    }
}
