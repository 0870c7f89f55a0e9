package workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The rollback journal beside a dossier: what it was before the action that something went down
/// in.
///
/// SQLite takes whatever lies there under the right name for the file's own and writes its pages
/// back. Where the file was replaced meanwhile they are another's. A journal does not say whose it
/// is, but it keeps the first page as it was, with the number of the schema, which is drawn by lot
/// for every new dossier, copies and snapshots too, and changes little. A copy that was made by
/// hand has the same number; but how often the file was changed stands there too, and a file whose
/// journal this is was changed since as often, or once more. Putting an earlier state in place
/// counts as one change of this file, whatever the other file's count.
///
/// Offsets are those of the SQLite file format: in each head of the journal 8 how many records
/// follow (0 where that was not written yet), in the first also 20 sector size and 24 page size;
/// heads stand at the beginning of a sector, records behind them, each a page's number, the page
/// and a checksum; in the first page 24 how often the file was changed, 40 the number of the
/// schema, 60 the version.
final class RollbackJournal {
    private static final long MAGIC = 0xd9d505f920a163d7L;
    private static final int HEAD = 28;
    private static final int CHANGES = 24;
    private static final int SCHEMA = 40;
    private static final int VERSION = 60;
    private static final int NEEDED = VERSION + 4;

    /// So often, at most, is the schema of one dossier changed.
    private static final int SCHEMA_CHANGES = 1000;

    private static final int NUMBER = 4;
    private static final int AROUND_PAGE = NUMBER + 4;
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
            Optional<ByteBuffer> before = firstPageIn(channel);
            return before.isPresent()
                    && !isOf(before.get(), firstPage(dossier), hasOnePage(channel));
        }
    }

    /// The beginning of the first page as the journal keeps it; empty where it does not.
    private static Optional<ByteBuffer> firstPageIn(SeekableByteChannel journal)
            throws IOException {
        ByteBuffer head = Header.bytes(journal, 0, HEAD);
        if (!isHead(head)) {
            return Optional.empty();
        }
        long sector = head.getInt(20);
        long page = head.getInt(24);
        if (sector < HEAD || page < 512 || page > LARGEST_PAGE) {
            return Optional.empty();
        }
        long record = page + AROUND_PAGE;
        long at = 0;
        while (isHead(head)) {
            long records = at + sector;
            long room = Math.max(0, journal.size() - records) / record;
            int said = head.getInt(8);
            long end = records + (said > 0 ? Math.min(said, room) : room) * record;
            for (long one = records; one < end; one += record) {
                ByteBuffer kept = Header.bytes(journal, one, NUMBER + NEEDED);
                ByteBuffer first = kept.slice(NUMBER, NEEDED);
                if (kept.getInt(0) == 1 && Header.isFirstPage(first)) {
                    return Optional.of(first);
                }
            }
            at = (end + sector - 1) / sector * sector;
            head = Header.bytes(journal, at, HEAD);
        }
        return Optional.empty();
    }

    /// Whether nothing but the first page was about to be changed, as where the number is drawn.
    private static boolean hasOnePage(SeekableByteChannel journal) throws IOException {
        ByteBuffer head = Header.bytes(journal, 0, HEAD);
        return journal.size() <= (long) head.getInt(20) + head.getInt(24) + AROUND_PAGE;
    }

    private static boolean isHead(ByteBuffer bytes) {
        return bytes.limit() == HEAD && bytes.getLong(0) == MAGIC;
    }

    /// @param before the first page as the journal keeps it
    /// @param now as it is
    /// @param alone whether the journal keeps no other page
    private static boolean isOf(ByteBuffer before, ByteBuffer now, boolean alone) {
        if (now.limit() < NEEDED) {
            return true;
        }
        int changes = now.getInt(CHANGES) - before.getInt(CHANGES);
        if (changes != 0 && changes != 1) {
            return false;
        }
        if (!Schema.isNumbered(before.getInt(VERSION))) {
            // The number was drawn in the very action that something went down in: when the dossier
            // was brought up to date.
            return true;
        }
        int number = before.getInt(SCHEMA);
        long schema = Math.abs((long) number - now.getInt(SCHEMA));
        // Or something went down while the number was being drawn anew, by itself.
        return schema <= SCHEMA_CHANGES || alone && Schema.follows(now.getInt(SCHEMA), number);
    }

    private static ByteBuffer firstPage(Path dossier) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(dossier)) {
            return Header.bytes(channel, 0, NEEDED);
        }
    }
}
