package workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The empty columns between those of a long table, such as one of which nothing is wanted.
///
/// What stands on both sides of them is one table whatever follows, as long as they stay empty and
/// no row has a number before the last of them, but in its first column: then nothing there has
/// figures of its own.
final class ColumnGaps {
    private final List<Integer> empty = new ArrayList<>();
    private final int first;
    private final boolean numbersAbove;

    /// @param sheet the first rows
    ColumnGaps(SheetView sheet, Frame frame) {
        this.first = frame.firstColumn();
        boolean[] filled = ColumnGroups.filledColumns(sheet);
        for (int column = first; column <= frame.lastColumn(); column++) {
            if (!filled[column]) {
                empty.add(column);
            }
        }
        this.numbersAbove =
                IntStream.range(1, frame.firstRow()).anyMatch(row -> !isWithoutNumbers(sheet, row));
    }

    /// Whether a row lets the columns on both sides be one table.
    boolean staysOneGroup(SheetView sheet, int row) {
        return empty.isEmpty()
                || !numbersAbove && isEmpty(sheet, row) && isWithoutNumbers(sheet, row);
    }

    private boolean isWithoutNumbers(SheetView sheet, int row) {
        return empty.isEmpty()
                || IntStream.range(first + 1, empty.getLast())
                        .noneMatch(column -> sheet.kind(row, column) == CellKind.NUMBER);
    }

    /// Whether nothing stands in them from a row on.
    boolean stayEmpty(SheetView sheet, int from) {
        return IntStream.rangeClosed(from, sheet.rows()).allMatch(row -> isEmpty(sheet, row));
    }

    private boolean isEmpty(SheetView sheet, int row) {
        return empty.stream().allMatch(column -> sheet.isBlank(row, column));
    }
}
