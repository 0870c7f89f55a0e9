package workbench.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;
import workbench.store.WriterProcess.State;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Keeps a second writer out: a small file beside the dossier, locked by the operating system and
/// saying who writes and since when.
///
/// The system lets go of the lock when the process ends, however it ends, so a file that was left
/// behind by a crash stops nobody; a share that did not notice may hold on to it for a while. POSIX
/// lets go of it also when anything within the process, such as the system's file dialog, opens the
/// file and closes it: so a file of another process that still runs keeps others out, locked or
/// not. The name stands in the first line, the time in the second, the process in the third; the
/// lock lies on a byte beyond them, so that others can read them. By its length, drawn by lot, the
/// holder knows that the file under its name is the one that is locked.
final class WriterLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);
    private static final String ENDING = "-lock";
    private static final long LOCKED_BYTE = 1_000_000;
    private static final int TRIES = 5;
    private static final int SIZES = 1 << 16;
    private static final int WORDS_AT_MOST = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<WriterLock> lock = tryOpen(lockFile, words(who));
                if (lock.isPresent()) {
                    return lock.get();
                }
                if (isHeld(lockFile)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, dossier, e);
        }
        throw taken(dossier, lockFile);
    }

    /// Whether somebody who wrote did not remove the file: who still does, or went down. Where the
    /// process runs on it did not go down.
    ///
    /// To be asked before the lock is held.
    static boolean leftBehind(Path dossier) {
        Path lockFile = Header.beside(dossier, ENDING);
        return Files.exists(lockFile)
                && Said.by(lockFile).process().map(WriterProcess::state).orElse(State.UNKNOWN)
                        != State.RUNS;
    }

    /// What a lock file says.
    ///
    /// @param who writes; `?` where it does not say
    /// @param since when; `?` where it does not say
    private record Said(String who, String since, Optional<WriterProcess> process) {
        private static final String NOTHING = "?";

        static Said by(Path lockFile) {
            try {
                return of(Files.readString(lockFile));
            } catch (IOException e) {
                LOG.info("{} cannot be read", lockFile, e);
                return of("");
            }
        }

        static Said of(String written) {
            String[] lines = written.split("\n", -1);
            return new Said(
                    line(lines, 0).orElse(NOTHING),
                    line(lines, 1).orElse(NOTHING),
                    line(lines, 2).flatMap(WriterProcess::parse));
        }

        private static Optional<String> line(String[] lines, int which) {
            return lines.length > which && !lines[which].isBlank()
                    ? Optional.of(lines[which])
                    : Optional.empty();
        }
    }

    private static Optional<WriterLock> tryOpen(Path lockFile, String words) throws IOException {
        FileChannel channel = open(lockFile);
        Optional<WriterLock> lock = Optional.empty();
        try {
            lock = of(lockFile, channel, words);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                closeQuietly(channel);
            }
        }
    }

    private static FileChannel open(Path lockFile) throws IOException {
        // Not through a link, which would have another file emptied.
        return FileChannel.open(
                lockFile,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /// The lock that an open file gives, if nobody holds it, nobody who runs says that it is
    /// theirs, and the file is still the one under its name: between opening and locking, whoever
    /// held it may have removed it, and somebody else may have made another.
    static Optional<WriterLock> of(Path lockFile, FileChannel channel, String words)
            throws IOException {
        if (tryLock(channel).isEmpty() || isOfAnother(channel)) {
            return Optional.empty();
        }
        channel.truncate(0);
        byte[] written = words.getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(written), 0);
        long size = written.length + 1L + RANDOM.nextInt(SIZES);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1);
        return hasSize(lockFile, size)
                ? Optional.of(new WriterLock(lockFile, channel))
                : Optional.empty();
    }

    /// Whether a process other than this one says in the file that it writes, and still runs. What
    /// this process said before it has taken back: something brought the file back since, as a
    /// service does that keeps folders the same.
    private static boolean isOfAnother(FileChannel channel) throws IOException {
        ByteBuffer written = ByteBuffer.allocate(WORDS_AT_MOST);
        channel.read(written, 0);
        String words = new String(written.array(), 0, written.position(), StandardCharsets.UTF_8);
        return Said.of(words)
                .process()
                .filter(process -> !process.equals(WriterProcess.current()))
                .filter(process -> process.state() == State.RUNS)
                .isPresent();
    }

    /// Asked of the folder: to open the file once more and close it would let go of the lock.
    private static boolean hasSize(Path lockFile, long size) throws IOException {
        try {
            return Files.size(lockFile) == size;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// Whether somebody holds the file that is there now, rather than it having gone meanwhile.
    private static boolean isHeld(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return tryLock(channel).isEmpty();
        } catch (NoSuchFileException _) {
            return false;
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
                + "\n"
                + WriterProcess.current().line()
                + "\n";
    }

    private static WorkbenchException taken(Path dossier, Path lockFile) {
        Said said = Said.by(lockFile);
        String host = said.process().map(WriterProcess::host).orElse("");
        String why =
                switch (said.process().map(WriterProcess::state).orElse(State.UNKNOWN)) {
                    case RUNS, UNKNOWN -> "store.why.taken";
                    case GONE -> "store.why.taken.gone";
                    case ELSEWHERE -> "store.why.taken.elsewhere";
                };
        return Failures.because(Failures.Doing.OPEN, dossier, why, said.who(), said.since(), host);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
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
