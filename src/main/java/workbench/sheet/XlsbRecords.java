package workbench.sheet;

import workbench.model.WorkbenchException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/// Walks the records of a binary workbook's part and reads their fields, as [MS-XLSB] lays them
/// down: a number, a length, and that many bytes in little-endian order.
///
/// Only the records that are asked for are held; a field beyond its record's end means damage.
final class XlsbRecords implements AutoCloseable {
    /// The numbers of the records that are read.
    static final int ROW = 0;

    static final int BLANK = 1;
    static final int RK = 2;
    static final int ERROR = 3;
    static final int BOOL = 4;
    static final int REAL = 5;
    static final int STRING = 6;
    static final int SHARED_STRING = 7;
    static final int FORMULA_STRING = 8;
    static final int FORMULA_NUMBER = 9;
    static final int FORMULA_BOOL = 10;
    static final int FORMULA_ERROR = 11;

    /// The same cells without a column: it is the one after the last.
    static final int SHORT_BLANK = 12;

    static final int SHORT_RK = 13;
    static final int SHORT_ERROR = 14;
    static final int SHORT_BOOL = 15;
    static final int SHORT_REAL = 16;
    static final int SHORT_STRING = 17;
    static final int SHORT_SHARED_STRING = 18;
    static final int STRING_ITEM = 19;
    static final int FONT = 43;
    static final int FORMAT = 44;
    static final int FILL = 45;
    static final int BORDER = 46;
    static final int LOOK = 47;
    static final int COLUMNS = 60;
    static final int RICH_STRING = 62;
    static final int WORKBOOK = 153;
    static final int TAB = 156;
    static final int MERGE = 177;
    static final int BEGIN_LOOKS = 617;
    static final int END_LOOKS = 618;
    static final int BEGIN_COMMENT = 635;
    static final int COMMENT_TEXT = 637;

    /// What the fields around a text may take beside it.
    private static final int ROOM = 1 << 16;

    private static final int NO_STRING = -1;

    private final Path file;
    private final InputStream stream;
    private final int longestText;
    private byte[] record = new byte[256];
    private int length;

    /// @param longestText in characters
    XlsbRecords(Path file, InputStream stream, int longestText) {
        this.file = file;
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.longestText = longestText;
    }

    /// Moves to the next record of one of these numbers and returns its number; -1 at the end of
    /// the part.
    int next(Set<Integer> wanted) throws WorkbenchException {
        try {
            while (true) {
                int first = stream.read();
                if (first < 0) {
                    return -1;
                }
                int number = first < 0x80 ? first : (first & 0x7F) | (part() << 7);
                int size = size();
                if (wanted.contains(number)) {
                    take(size);
                    return number;
                }
                stream.skipNBytes(size);
            }
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(file, e);
        }
    }

    private int part() throws IOException {
        int next = stream.read();
        if (next < 0) {
            throw new IOException("the record ends within its head");
        }
        return next & 0x7F;
    }

    private int size() throws IOException {
        int size = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int next = stream.read();
            if (next < 0) {
                throw new IOException("the record ends within its head");
            }
            size |= (next & 0x7F) << shift;
            if (next < 0x80) {
                break;
            }
        }
        return size;
    }

    private void take(int size) throws WorkbenchException, IOException {
        if (size > 2L * longestText + ROOM) {
            throw Refusal.TEXT_TOO_LONG.of(file, longestText);
        }
        if (size > record.length) {
            record = new byte[Math.max(size, 2 * record.length)];
        }
        if (stream.readNBytes(record, 0, size) < size) {
            throw new IOException("the record is cut off");
        }
        length = size;
    }

    int unsignedByte(int at) throws WorkbenchException {
        require(at, 1);
        return record[at] & 0xFF;
    }

    int unsignedShort(int at) throws WorkbenchException {
        require(at, 2);
        return (record[at] & 0xFF) | (record[at + 1] & 0xFF) << 8;
    }

    int integer(int at) throws WorkbenchException {
        require(at, 4);
        return unsignedShort(at) | unsignedShort(at + 2) << 16;
    }

    double real(int at) throws WorkbenchException {
        require(at, 8);
        long low = integer(at) & 0xFFFF_FFFFL;
        return Double.longBitsToDouble(low | (long) integer(at + 4) << 32);
    }

    /// A number squeezed into 30 bits: whole, or the upper half of a real one; the lowest bits say
    /// which, and whether it is a hundredth.
    double squeezed(int at) throws WorkbenchException {
        int bits = integer(at);
        double value =
                (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    /// A text with its length before it; empty where there is none.
    String text(int at) throws WorkbenchException {
        int characters = integer(at);
        if (characters == NO_STRING) {
            return "";
        }
        if (characters < 0 || characters > length / 2) {
            throw Refusal.DAMAGED.of(file);
        }
        if (characters > longestText) {
            throw Refusal.TEXT_TOO_LONG.of(file, longestText);
        }
        require(at + 4, 2 * characters);
        return new String(record, at + 4, 2 * characters, StandardCharsets.UTF_16LE);
    }

    /// Where the text at `at` ends.
    int afterText(int at) throws WorkbenchException {
        int characters = integer(at);
        return characters == NO_STRING ? at + 4 : at + 4 + 2 * Math.clamp(characters, 0, length);
    }

    private void require(int at, int bytes) throws WorkbenchException {
        if (at < 0 || at + (long) bytes > length) {
            throw Refusal.DAMAGED.of(file);
        }
    }

    @Override
    public void close() throws WorkbenchException {
        try {
            stream.close();
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(file, e);
        }
    }
}
