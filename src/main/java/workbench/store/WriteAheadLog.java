package workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The write-ahead log beside a dossier: what was done since its pages were last brought into the
/// file.
///
/// SQLite takes whatever lies there under the right name for the file's own, and the log does not
/// say whose it is. Beside a copy that a file manager made at another time, or beside another
/// dossier that has taken the place, its pages would be mixed with pages that they do not belong
/// to. So the number of the schema, which stands in the first page, is drawn anew before the first
/// page goes into a log and before pages are brought from it into the file, and each number bears a
/// trace of the one before. A log is the file's own where the file bears one of its numbers, or the
/// one before its first.
///
/// Offsets are those of the SQLite file format: in the head of the log 8 page size and 16 the salt
/// that all its frames bear; in the head of a frame the page's number and at 8 the salt; in the
/// first page 40 the number of the schema.
final class WriteAheadLog {
    /// From this size on it is brought into the file before the next action: a thousand pages, as
    /// SQLite would by itself.
    static final long LONG = 4_000_000;

    private static final int MAGIC = 0x377f0682;
    private static final int HEAD = 32;
    private static final int FRAME = 24;
    private static final int SALT = 8;
    private static final int SCHEMA = 40;
    private static final int NEEDED = SCHEMA + 4;

    private WriteAheadLog() {}

    static Path beside(Path dossier) {
        return Header.beside(dossier, "-wal");
    }

    /// Whether the log of a dossier is that of another state of it, or of another file. One that
    /// holds nothing is nobody's; of one that a program wrote which drew no such numbers nothing is
    /// known, and SQLite is believed.
    static boolean isOfAnother(Path dossier) throws IOException {
        Path log = beside(dossier);
        if (!Files.exists(log)) {
            return false;
        }
        List<Integer> numbers = numbers(log);
        if (numbers.isEmpty() || !Schema.bearsTrace(numbers.getFirst())) {
            return false;
        }
        int now = numberOf(dossier);
        return !numbers.contains(now) && !Schema.follows(numbers.getFirst(), now);
    }

    private static int numberOf(Path dossier) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(dossier)) {
            ByteBuffer first = Header.bytes(channel, 0, NEEDED);
            return first.limit() < NEEDED ? 0 : first.getInt(SCHEMA);
        }
    }

    /// The numbers that the first page has in the log, oldest first.
    private static List<Integer> numbers(Path log) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            ByteBuffer head = Header.bytes(channel, 0, HEAD);
            if (head.limit() < HEAD || (head.getInt(0) & ~1) != MAGIC) {
                return List.of();
            }
            int page = head.getInt(8);
            long salt = head.getLong(16);
            if (page < 512) {
                return List.of();
            }
            for (long at = HEAD; at + FRAME + page <= channel.size(); at += FRAME + page) {
                ByteBuffer frame = Header.bytes(channel, at, FRAME);
                // What a shorter log left behind where a longer one was begins here.
                if (frame.limit() < FRAME || frame.getLong(SALT) != salt) {
                    break;
                }
                if (frame.getInt(0) == 1) {
                    numbers.add(Header.bytes(channel, at + FRAME, NEEDED).getInt(SCHEMA));
                }
            }
        }
        return numbers;
    }
}
