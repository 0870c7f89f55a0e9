package workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// The rollback journal beside a dossier: what it was before the action that something went down
/// in.
///
/// SQLite takes whatever lies there under the right name for the file's own and writes its pages
/// back. Where the file was replaced meanwhile they are another's. A journal does not say whose it
/// is, but it keeps the first page as it was, with the number of the schema, which is drawn by lot
/// for every new dossier and changes little. How often the file was changed, which stands there
/// too, tells nothing: it is another while an earlier state is being put in place.
///
/// Offsets are those of the SQLite file format: in the journal 20 sector size, 24 page size,
/// records from the second sector on, each a page's number, the page and a checksum; in the first
/// page 40 the number of the schema.
final class RollbackJournal {
    private static final long MAGIC = 0xd9d505f920a163d7L;
    private static final int HEAD = 28;
    private static final int SCHEMA = 40;
    private static final int NEEDED = SCHEMA + 4;

    /// So often, at most, is the schema of one dossier changed.
    private static final int SCHEMA_CHANGES = 1000;

    private static final int AROUND_PAGE = 8;
    private static final int LARGEST_PAGE = 65_536;

    private RollbackJournal() {}

    /// Whether the journal of a dossier is another file's. One that is empty or was only begun is
    /// nobody's, and SQLite leaves it alone.
    static boolean isOfAnother(Path dossier) throws IOException {
        Path journal = Header.beside(dossier, "-journal");
        if (!Files.exists(journal)) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(journal)) {
            ByteBuffer head = read(channel, 0, HEAD);
            if (head.limit() < HEAD || head.getLong(0) != MAGIC) {
                return false;
            }
            int sector = head.getInt(20);
            int page = head.getInt(24);
            if (sector < HEAD || page < 512 || page > LARGEST_PAGE) {
                return false;
            }
            for (long at = sector; at + 4 + page <= channel.size(); at += page + AROUND_PAGE) {
                if (read(channel, at, 4).getInt(0) == 1) {
                    return !isOf(read(channel, at + 4, NEEDED), firstPage(dossier));
                }
            }
            return false;
        }
    }

    /// @param before the first page as the journal keeps it
    /// @param now as it is
    private static boolean isOf(ByteBuffer before, ByteBuffer now) {
        if (before.limit() < NEEDED || now.limit() < NEEDED) {
            return true;
        }
        long schema = Math.abs((long) before.getInt(SCHEMA) - now.getInt(SCHEMA));
        return schema <= SCHEMA_CHANGES;
    }

    private static ByteBuffer firstPage(Path dossier) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(dossier)) {
            return read(channel, 0, NEEDED);
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int count)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        return bytes.flip();
    }
}
