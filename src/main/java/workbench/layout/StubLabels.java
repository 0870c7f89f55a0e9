package workbench.layout;

import workbench.layout.StubColumn.Kind;
import workbench.model.CellRange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a table's stub columns, row by row, with merged cells and names that stand only in
/// the first of their rows filled in.
final class StubLabels {
    private final SheetView sheet;
    private final Frame frame;
    private final Map<Integer, String[]> carried = new HashMap<>();
    private final Set<Integer> sections = new HashSet<>();
    private final Memo<String> plain = new Memo<>(Words::plain);

    StubLabels(SheetView sheet, Frame frame, HeaderStacks headers, ColumnSorter.Sorted sorted) {
        this.sheet = sheet;
        this.frame = frame;
        boolean outline = !sorted.longShape() || sorted.data().size() > 1;
        for (Map.Entry<Integer, Kind> stub : sorted.stubs().entrySet()) {
            int column = stub.getKey();
            ColumnProfile profile = sorted.profiles().get(column);
            boolean months = profile != null && profile.months > 0;
            if (outline && !months && isCarried(column, stub.getValue())) {
                carried.put(column, carry(column));
                boolean named = !headers.nearest(column).isEmpty();
                if (!named && stub.getValue() == Kind.DIMENSION && hasNames(sorted, column)) {
                    sections.add(column);
                }
            } else {
                outline &= stub.getValue() == Kind.PERIOD;
            }
        }
    }

    /// Whether another column further right names the rows.
    private static boolean hasNames(ColumnSorter.Sorted sorted, int column) {
        return sorted.stubs().keySet().stream().anyMatch(other -> other > column);
    }

    /// The columns without a header whose names reach down over several rows: they name sections.
    Set<Integer> sectionColumns() {
        return sections;
    }

    /// The words of a stub cell, carried down where the column is so read; empty where there are
    /// none.
    String label(int row, int column) {
        String[] names = carried.get(column);
        if (names != null && row >= frame.firstRow() && row <= frame.lastRow()) {
            return names[row - frame.firstRow()];
        }
        return plain.of(mergedDown(row, column));
    }

    /// What stands in the cell itself or in a merge that covers it.
    private String mergedDown(int row, int column) {
        if (!sheet.isBlank(row, column)) {
            return sheet.text(row, column);
        }
        Optional<CellRange> merge = sheet.grid().mergedAt(row, column);
        return merge.filter(range -> range.firstColumn() == column && range.lastColumn() == column)
                .map(range -> sheet.text(range.firstRow(), range.firstColumn()))
                .orElse("");
    }

    /// Names written once for a run of rows: the first row has one, blanks follow, and no name
    /// stands twice in a row.
    ///
    /// In a long table a blank means all of them together, and its names do repeat. Months are
    /// never carried: a blank beside a total is no month.
    private boolean isCarried(int column, Kind kind) {
        int names = 0;
        int blanks = 0;
        boolean started = false;
        String before = "";
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            if (isEmptyRow(row)) {
                before = "";
                continue;
            }
            String text = sheet.text(row, column);
            if (text.isEmpty()) {
                if (!started) {
                    return false;
                }
                blanks += hasOtherWords(row, column) ? 1 : 0;
            } else {
                if (started && text.equals(before)) {
                    return false;
                }
                started = true;
                names++;
            }
            before = text;
        }
        return kind != Kind.STATUS
                && kind != Kind.ATTRIBUTE
                && kind != Kind.UNIT
                && names > 0
                && (blanks * 3 >= names + blanks || kind == Kind.PERIOD && blanks > 0);
    }

    private boolean isEmptyRow(int row) {
        return sheet.lastColumn(row) < frame.firstColumn();
    }

    /// Whether the row has other cells: only then does a blank stand for the name above.
    private boolean hasOtherWords(int row, int column) {
        for (int other = frame.firstColumn();
                other <= Math.min(frame.lastColumn(), sheet.lastColumn(row));
                other++) {
            if (other != column && !sheet.isBlank(row, other)) {
                return true;
            }
        }
        return false;
    }

    private String[] carry(int column) {
        String[] names = new String[frame.lastRow() - frame.firstRow() + 1];
        String name = "";
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            String own = sheet.text(row, column);
            name = own.isEmpty() ? name : Words.plain(own);
            names[row - frame.firstRow()] = name;
        }
        return names;
    }
}
