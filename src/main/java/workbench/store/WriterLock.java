package workbench.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Keeps a second writer out: a small file beside the dossier, locked by the operating system and
/// saying who writes and since when.
///
/// The system lets go of the lock when the process ends, however it ends, so a file that was left
/// behind by a crash stops nobody. The name stands in the first line, the time in the second; the
/// lock lies on a byte beyond both, so that others can read them.
final class WriterLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);
    private static final String ENDING = "-lock";
    private static final long LOCKED_BYTE = 1_000_000;

    private final Path lockFile;
    private final FileChannel channel;

    private WriterLock(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /// @param who writes, for others to read
    /// @throws WorkbenchException when someone else writes, or nothing can be written there
    static WriterLock acquire(Path dossier, String who) throws WorkbenchException {
        Path lockFile = Header.beside(dossier, ENDING);
        @Nullable FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            lockFile,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                throw taken(dossier, lockFile);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words(who).getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(lockFile, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw Failures.of(Failures.Doing.OPEN, dossier, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    private static String words(String who) {
        return who
                + "\n"
                + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ')
                + "\n";
    }

    private static WorkbenchException taken(Path dossier, Path lockFile) {
        String who = "?";
        String since = "?";
        try {
            String[] lines = Files.readString(lockFile).split("\n", -1);
            who = lines.length > 0 && !lines[0].isBlank() ? lines[0] : who;
            since = lines.length > 1 && !lines[1].isBlank() ? lines[1] : since;
        } catch (IOException e) {
            LOG.info("the lock of {} cannot be read", dossier, e);
        }
        return Failures.because(Failures.Doing.OPEN, dossier, "store.why.taken", who, since);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.info("a lock file could not be closed", e);
        }
    }

    @Override
    public void close() {
        try {
            // First away, then open to others: nobody can lock a file that is about to vanish,
            // except on Windows, where only a closed one can be removed.
            boolean removed = removeOpen();
            channel.close();
            if (!removed) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException e) {
            LOG.info("the lock {} stays behind; it stops nobody", lockFile, e);
        }
    }

    private boolean removeOpen() {
        try {
            return Files.deleteIfExists(lockFile);
        } catch (IOException _) {
            return false;
        }
    }
}
