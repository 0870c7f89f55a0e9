package workbench.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// A worksheet's part on its way to an XML parser, from which plain rows are taken before they get
/// there: all that a parser does for every tag takes longer than all else that is done for a cell.
///
/// The parser sees the part without those rows. What is not plain passes through to it, so that it
/// alone judges what XML is. The two take turns: where rows begin, and behind each row that was
/// none of the plain ones, the parser is given the last byte of a tag alone. As long as it has not
/// asked for more it stands right there, and {@link #next} may take rows.
final class PlainRows extends InputStream {
    private static final byte[] BEGINNING = "<sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW_END = "</row>".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    /// The parser is to judge whether a longer row may be read.
    private static final int LONGEST_ROW = 1 << 18;

    private final InputStream in;
    private final PlainRow row;
    private byte[] bytes = new byte[BUFFER + PlainRow.PADDING];
    private int at;
    private int end;
    private boolean ended;

    /// The last byte of the tag up to which the parser reads; before `at` where none is known.
    private int last = -1;

    /// No such tag begins before it.
    private int free;

    private Turn turn = Turn.TO_ROWS;

    private enum Turn {
        /// The parser's, up to where rows begin.
        TO_ROWS,
        /// The parser's, up to the end of a row.
        TO_END_OF_ROW,
        /// Ours, unless the parser asks for more.
        ROWS,
        /// The parser's for good.
        REST
    }

    /// @param meanings of the cells
    /// @param longestText of a cell that is taken here
    PlainRows(InputStream in, XlsxCells meanings, int longestText) throws IOException {
        this.in = in;
        this.row = new PlainRow(meanings, longestText);
        fill(0);
        if (!isUtf8()) {
            turn = Turn.REST;
        }
    }

    /// Whether the part does not say that it is in another encoding.
    private boolean isUtf8() {
        String head = new String(bytes, 0, Math.min(end, 200), StandardCharsets.ISO_8859_1);
        int encoding = head.indexOf("encoding");
        return encoding < 0
                || head.substring(encoding)
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s)encoding=.utf-8.*");
    }

    /// Takes the next row if it is a plain one; {@link #row} tells it.
    ///
    /// To be asked when the parser has seen the beginning of the rows or the end of one.
    boolean next() throws IOException {
        if (turn != Turn.ROWS) {
            return false;
        }
        while (true) {
            int start = at;
            while (PlainRow.isSpace(bytes[start])) {
                start++;
            }
            if (row.read(bytes, start)) {
                at = row.at();
                return true;
            }
            boolean cutOff = end - row.at() < PlainRow.PADDING;
            if (!cutOff || ended || end - at > LONGEST_ROW) {
                boolean odd = bytes[start] == '<' && bytes[start + 1] == 'r';
                turn = odd ? Turn.TO_END_OF_ROW : Turn.REST;
                free = 0;
                return false;
            }
            fill(at);
        }
    }

    /// The row that was taken.
    PlainRow row() {
        return row;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (turn == Turn.ROWS) {
            // It stands within something that only looks like the place where rows begin or end.
            turn = Turn.REST;
        }
        int until = until();
        while (until == at && !ended) {
            fill(at);
            until = until();
        }
        if (until == at) {
            return -1;
        }
        int passed = Math.min(length, until - at);
        System.arraycopy(bytes, at, into, offset, passed);
        at += passed;
        if (at == last + 1) {
            turn = Turn.ROWS;
        }
        return passed;
    }

    /// How far the parser may read at once.
    private int until() {
        if (turn == Turn.REST) {
            return end;
        }
        byte[] tag = turn == Turn.TO_ROWS ? BEGINNING : ROW_END;
        if (last < at && at >= free) {
            find(tag);
        }
        if (last < at) {
            return free;
        }
        return at < last ? last : last + 1;
    }

    /// Finds the next such tag, or how far there is none.
    private void find(byte[] tag) {
        int i = at;
        while (i + tag.length <= end) {
            if (bytes[i] == '<' && Arrays.equals(bytes, i, i + tag.length, tag, 0, tag.length)) {
                last = i + tag.length - 1;
                return;
            }
            i++;
        }
        free = ended ? end : Math.max(at, i);
    }

    /// Reads on, and moves what has not been taken yet to the front.
    private void fill(int from) throws IOException {
        int kept = end - from;
        if (kept > BUFFER / 2) {
            bytes = Arrays.copyOfRange(bytes, from, from + 2 * kept + BUFFER + PlainRow.PADDING);
        } else {
            System.arraycopy(bytes, from, bytes, 0, kept);
        }
        int read = in.read(bytes, kept, bytes.length - PlainRow.PADDING - kept);
        ended = read < 0;
        at = 0;
        last = -1;
        free = 0;
        end = kept + Math.max(0, read);
        Arrays.fill(bytes, end, end + PlainRow.PADDING, (byte) 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
