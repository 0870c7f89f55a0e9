package workbench.store;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The first hundred bytes of a file, read before SQLite is let near it.
///
/// Offsets are those of the SQLite file format: 16 page size, 18 write version (2: write-ahead
/// log), 24 change counter, 28 pages, 60 user version, 68 application id, 92 the change counter for
/// which the number of pages holds.
///
/// @param version of the dossier's tables
/// @param writeAheadLog whether it was left, or is being used, with a write-ahead log
record Header(int version, boolean writeAheadLog) {
    private static final List<String> BESIDE = List.of("-lock", "-journal", "-wal", "-shm");

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);

    /// @throws WorkbenchException when it is no dossier, one of a newer version, or cut short, or
    ///   links lie beside it
    static Header read(Path file) throws WorkbenchException {
        ByteBuffer head = ByteBuffer.allocate(LENGTH);
        long size;
        try {
            refuseLinks(file);
            // A pipe would be waited for, and a device never ends.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw not(file);
            }
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                size = channel.size();
                while (head.hasRemaining() && channel.read(head) >= 0) {}
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        }
        if (head.position() < LENGTH) {
            throw not(file);
        }
        return check(file, head, size);
    }

    /// What lies beside a dossier under the names that SQLite and we use is ours to write: where a
    /// received folder has a link there, that would be whatever the link leads to.
    private static void refuseLinks(Path file) throws WorkbenchException {
        for (String ending : BESIDE) {
            if (Files.isSymbolicLink(beside(file, ending))) {
                throw Failures.because(
                        Failures.Doing.OPEN, file, "store.why.link", Failures.name(file) + ending);
            }
        }
    }

    private static Header check(Path file, ByteBuffer head, long size) throws WorkbenchException {
        if (!isFirstPage(head) || head.getInt(68) != Schema.APPLICATION_ID) {
            throw not(file);
        }
        int version = head.getInt(60);
        if (version > Schema.VERSION) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.newer");
        }
        int pageSize = head.getShort(16) == 1 ? 65536 : head.getShort(16) & 0xffff;
        boolean pagesHold = head.getInt(24) == head.getInt(92);
        long expected = (head.getInt(28) & 0xffff_ffffL) * pageSize;
        boolean cutShort = pagesHold && size < expected && !wasLeftOpen(file);
        if (version < 1 || cutShort) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.damaged");
        }
        return new Header(version, head.get(18) == 2);
    }

    /// Whether bytes begin as the first page of an SQLite file does, and no other page.
    static boolean isFirstPage(ByteBuffer bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes.get(i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static WorkbenchException not(Path file) {
        return Failures.because(Failures.Doing.OPEN, file, "store.why.notDossier");
    }

    /// Whether a journal beside the file says that it is in use, or was when something went down.
    static boolean wasLeftOpen(Path file) {
        return Files.exists(beside(file, "-wal")) || Files.exists(beside(file, "-journal"));
    }

    /// Bytes of a dossier or of what lies beside it; fewer where it ends before.
    static ByteBuffer bytes(SeekableByteChannel channel, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        return bytes.flip();
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(Failures.name(file) + ending);
    }
}
