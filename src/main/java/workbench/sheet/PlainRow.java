package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads one row of a worksheet from its bytes, if it is written plainly: cells with a place, a
/// style, a type and a value, as nearly all programs write nearly all of their rows.
///
/// Formulas, runs of differing looks, entities, comments and whatever else XML may hold are not
/// plain, nor is anything that is no proper XML; an XML parser has the last word on those.
final class PlainRow {
    /// Bytes behind the end of the row's that have to be there and hold noughts, so that nothing is
    /// ever compared beyond the array.
    static final int PADDING = 64;

    /// So many of the words of a column, a power of two.
    private static final int REMEMBERED = 32;

    private static final String NUMBER = "n";
    private static final String SHARED = "s";
    private static final String INLINE = "inlineStr";
    private static final String TEXT = "str";

    private static final byte[] ROW = ascii("<row");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] CELL = ascii("<c");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_END = ascii("</v>");
    private static final byte[] WORDS = ascii("<is><t>");
    private static final byte[] SPACED_WORDS = ascii("<is><t xml:space=\"preserve\">");
    private static final byte[] WORDS_END = ascii("</t></is>");
    private static final byte[] PLACE = ascii(" r=\"");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");
    private static final byte[] HIDDEN = ascii(" hidden=\"");

    private final XlsxCells meanings;
    private final int longestText;

    /// Some of the words of each column, by column: they repeat down a long table.
    private @Nullable Above[] @Nullable [] above = {};

    private byte[] bytes = {};
    private int at;
    private int number;
    private boolean hidden;
    private List<SheetRow.Placed> cells = List.of();
    private int count;
    private int lastColumn;
    private boolean inOrder;
    private int column;
    private int style;
    private String type = NUMBER;

    /// What a column's words were made of, and the cell that they made.
    private static final class Above {
        private byte[] bytes = {};
        private int length = -1;
        private int style;
        private String type = "";
        private Cell cell = Cell.EMPTY;
    }

    /// @param longestText in bytes; the XML parser is to judge a longer one
    PlainRow(XlsxCells meanings, int longestText) {
        this.meanings = meanings;
        this.longestText = longestText;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads the row that begins at `from`.
    ///
    /// @return whether it is a plain one; what is told of it counts only then
    boolean read(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
        number = 0;
        hidden = false;
        cells = new ArrayList<>(Math.max(8, cells.size()));
        count = 0;
        lastColumn = 0;
        inOrder = true;
        if (!take(ROW) || !attributesOfRow()) {
            return false;
        }
        if (takeEmptyEnd()) {
            return true;
        }
        if (!take('>')) {
            return false;
        }
        skipSpace();
        while (take(CELL)) {
            if (!cell()) {
                return false;
            }
            skipSpace();
        }
        return take(ROW_END);
    }

    /// Where reading ended: behind the row, or at the byte that is not plain.
    int at() {
        return at;
    }

    /// The row's number, or 0 where it does not say.
    int number() {
        return number;
    }

    boolean hidden() {
        return hidden;
    }

    /// How many cells it has, blank ones too.
    int count() {
        return count;
    }

    List<SheetRow.Placed> cells() {
        return inOrder ? cells : SheetRow.ordered(cells);
    }

    private boolean attributesOfRow() {
        boolean numbered = false;
        while (bytes[at] == ' ') {
            if (take(PLACE)) {
                number = wholeNumber();
                if (numbered || number < 1 || !take('"')) {
                    return false;
                }
                numbered = true;
            } else if (take(HIDDEN)) {
                byte answer = bytes[at++];
                hidden = answer == '1';
                if (answer != '0' && answer != '1' || !take('"')) {
                    return false;
                }
            } else if (!skipAttribute()) {
                return false;
            }
        }
        return true;
    }

    /// Heights, spans and whatever else a row says of its looks.
    private boolean skipAttribute() {
        at++;
        int start = at;
        while (isNameCharacter(bytes[at])) {
            at++;
        }
        if (at == start || !take('=') || !take('"')) {
            return false;
        }
        while (bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '<' && bytes[at] != '&') {
            at++;
        }
        return take('"');
    }

    private static boolean isNameCharacter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == ':' || b >= '0' && b <= '9';
    }

    private boolean cell() {
        column = lastColumn + 1;
        style = 0;
        type = NUMBER;
        if (!attributesOfCell() || column < 1 || column > Limits.LAST_COLUMN) {
            return false;
        }
        inOrder &= column > lastColumn;
        lastColumn = column;
        count++;
        if (takeEmptyEnd()) {
            return true;
        }
        if (!take('>')) {
            return false;
        }
        boolean inline = type.equals(INLINE);
        if (!(inline ? take(WORDS) || take(SPACED_WORDS) : take(VALUE))) {
            return take(CELL_END);
        }
        int start = at;
        int end = endOfText();
        return end - start <= longestText
                && take(inline ? WORDS_END : VALUE_END)
                && take(CELL_END)
                && place(start, end);
    }

    /// Takes place, style and type, each at most once.
    private boolean attributesOfCell() {
        boolean placed = false;
        boolean styled = false;
        boolean typed = false;
        while (bytes[at] == ' ') {
            if (!placed && take(PLACE)) {
                placed = true;
                column = columnOfPlace();
            } else if (!styled && take(STYLE)) {
                styled = true;
                style = wholeNumber();
            } else if (!typed && take(TYPE)) {
                typed = true;
                type = typeOfCell();
            } else {
                return false;
            }
            if (!take('"')) {
                return false;
            }
        }
        return !type.isEmpty();
    }

    private int columnOfPlace() {
        int letters = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= Limits.LAST_COLUMN) {
            letters = letters * 26 + (bytes[at++] - 'A' + 1);
        }
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return letters;
    }

    /// The types whose values are written as plain text; empty for any other.
    private String typeOfCell() {
        int start = at;
        while (isNameCharacter(bytes[at])) {
            at++;
        }
        int length = at - start;
        return switch (bytes[start]) {
            case 'n' -> length == 1 ? NUMBER : "";
            case 's' -> length == 1 ? SHARED : is(start, TEXT);
            case 'i' -> is(start, INLINE);
            case 'b' -> length == 1 ? "b" : "";
            case 'e' -> length == 1 ? "e" : "";
            default -> "";
        };
    }

    private String is(int start, String word) {
        int length = at - start;
        for (int i = 0; i < length; i++) {
            if (i == word.length() || bytes[start + i] != word.charAt(i)) {
                return "";
            }
        }
        return length == word.length() ? word : "";
    }

    /// Moves up to the next tag, or to what is not plain.
    private int endOfText() {
        byte[] text = bytes;
        int i = at;
        while ((text[i] >= ' ' || text[i] < 0)
                && text[i] != '<'
                && text[i] != '&'
                && text[i] != '>') {
            i++;
        }
        at = i;
        return i;
    }

    /// Adds the cell whose value's bytes lie from `start` to before `end`.
    private boolean place(int start, int end) {
        if (type.equals(NUMBER)) {
            double value = Digits.plain(bytes, start, end);
            Cell plain = Double.isNaN(value) ? null : meanings.plain(value, style);
            if (plain != null) {
                cells.add(new SheetRow.Placed(column, plain));
                return true;
            }
        }
        Above words = above(column, start, end);
        if (words.style == style
                && words.type.equals(type)
                && words.length == end - start
                && Arrays.equals(bytes, start, end, words.bytes, 0, words.length)) {
            add(words.cell);
            return true;
        }
        String text = decoded(start, end);
        if (text == null) {
            return false;
        }
        words.style = style;
        words.type = type;
        words.length = end - start;
        if (words.bytes.length < words.length) {
            words.bytes = new byte[2 * words.length];
        }
        System.arraycopy(bytes, start, words.bytes, 0, words.length);
        words.cell =
                type.equals(INLINE)
                        ? meanings.cell(type, style, null, null, XlsxText.unescaped(text))
                        : meanings.cell(type, style, text, null, null);
        add(words.cell);
        return true;
    }

    private void add(Cell cell) {
        if (!cell.isBlank()) {
            cells.add(new SheetRow.Placed(column, cell));
        }
    }

    /// What stood in a column before, if these bytes did so lately.
    private Above above(int column, int start, int end) {
        if (column >= above.length) {
            above = Arrays.copyOf(above, Math.max(column + 1, 2 * above.length));
        }
        @Nullable Above[] some = above[column];
        if (some == null) {
            some = new Above[REMEMBERED];
            above[column] = some;
        }
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 8) & REMEMBERED - 1;
        Above known = some[slot];
        if (known == null) {
            known = new Above();
            some[slot] = known;
        }
        return known;
    }

    /// Null for bytes that are no UTF-8, and for the two characters that XML does not know.
    private @Nullable String decoded(int start, int end) {
        boolean plain = true;
        for (int i = start; i < end; i++) {
            plain &= bytes[i] >= 0;
        }
        if (plain) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, end - start))
                            .toString();
            return text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0 ? text : null;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// A number of a few digits; 0 where there is none.
    private int wholeNumber() {
        int whole = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && whole < 100_000_000) {
            whole = whole * 10 + (bytes[at++] - '0');
        }
        return whole;
    }

    private void skipSpace() {
        while (isSpace(bytes[at])) {
            at++;
        }
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private boolean takeEmptyEnd() {
        if (bytes[at] == '/' && bytes[at + 1] == '>') {
            at += 2;
            return true;
        }
        return false;
    }

    private boolean take(char expected) {
        if (bytes[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    /// Takes these bytes, or none of them.
    private boolean take(byte[] expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }
}
