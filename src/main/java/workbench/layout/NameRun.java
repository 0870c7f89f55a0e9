package workbench.layout;

import workbench.layout.StubColumn.Kind;

import java.util.HashSet;
import java.util.Set;

/// How the names of one stub column follow each other, row by row.
final class NameRun {
    /// So many names of one group are compared; a longer one is no outline.
    private static final int MOST = 5_000;

    private final int column;
    private final int firstColumn;
    private final int lastColumn;
    private int names;
    private int blanks;
    private boolean started;
    private boolean refused;
    private String before = "";

    /// The stub columns on its left.
    private final int[] outer;

    /// Whether each row holds one figure.
    private final boolean list;

    /// The names beneath one name on the left; only of a list.
    private final Set<String> group = new HashSet<>();

    NameRun(Frame frame, ColumnSorter.Sorted sorted, int column) {
        this.column = column;
        this.firstColumn = frame.firstColumn();
        this.lastColumn = frame.lastColumn();
        this.outer =
                sorted.stubs().headMap(column).keySet().stream().mapToInt(left -> left).toArray();
        this.list = sorted.isList();
    }

    void take(SheetView sheet, int row) {
        if (refused || sheet.lastColumn(row) < firstColumn) {
            before = "";
            return;
        }
        String text = sheet.text(row, column);
        int others = text.isEmpty() ? otherWords(sheet, row) : 0;
        if (!started && others == 1) {
            // A line of one word, such as a unit, above the first name.
            return;
        }
        refused = list && !isOutlined(sheet, row, text);
        if (refused) {
            return;
        }
        if (text.isEmpty()) {
            refused = !started;
            blanks += others > 0 ? 1 : 0;
        } else {
            refused = started && text.equals(before);
            started = true;
            names++;
        }
        before = text;
    }

    /// Whether a row of a list is as a pivot table prints it: a name stands once in its group and
    /// begins with it. In other lists a blank means all of them together, and names come again.
    private boolean isOutlined(SheetView sheet, int row, String text) {
        boolean begins = begins(sheet, row);
        if (text.isEmpty()) {
            return !begins;
        }
        if (begins) {
            group.clear();
        }
        // A long list without a blank has no outline: its names need not be compared to the end.
        return (blanks > 0 || names < MOST) && group.size() < MOST && group.add(text);
    }

    /// Whether a name on the left begins a group with a row.
    private boolean begins(SheetView sheet, int row) {
        for (int left : outer) {
            if (!sheet.isBlank(row, left)) {
                return true;
            }
        }
        return false;
    }

    /// Whether names are written once for a run of rows: the first row has one, blanks follow, and
    /// no name stands twice in a row.
    ///
    /// Months are never carried: a blank beside a total is no month.
    boolean isCarried(Kind kind) {
        return !refused
                && kind != Kind.STATUS
                && kind != Kind.ATTRIBUTE
                && kind != Kind.UNIT
                && names > 0
                && (blanks * 3L >= names + (long) blanks || kind == Kind.PERIOD && blanks > 0);
    }

    /// How many other cells the row has, two at most: only beside some does a blank stand for the
    /// name above.
    private int otherWords(SheetView sheet, int row) {
        int found = 0;
        for (int other = firstColumn;
                other <= Math.min(lastColumn, sheet.lastColumn(row)) && found < 2;
                other++) {
            found += other != column && !sheet.isBlank(row, other) ? 1 : 0;
        }
        return found;
    }
}
