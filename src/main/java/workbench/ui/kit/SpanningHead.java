package workbench.ui.kit;

import workbench.sheet.Grid;

import java.util.List;
import java.util.OptionalInt;

/// The head of a column in a row of heads that each stand over several columns: in the first of
/// them, the others being empty.
final class SpanningHead {
    private SpanningHead() {}

    /// The column whose words head another one; empty where none at or left of it has any.
    static OptionalInt column(Grid sheet, int row, int column) {
        for (int at = column; at >= 1; at--) {
            if (!words(sheet, row, at).isEmpty()) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// Its words; empty where there is none.
    static String words(Grid sheet, int row, OptionalInt column) {
        return column.isEmpty() ? "" : words(sheet, row, column.getAsInt());
    }

    /// The words that head the first column in sight from one that is not; empty where none do.
    ///
    /// @param kept columns that stay in sight at the left
    static String away(Grid sheet, int row, int first, List<Integer> kept) {
        OptionalInt head = column(sheet, row, first);
        return head.isEmpty() || head.getAsInt() == first || kept.contains(head.getAsInt())
                ? ""
                : words(sheet, row, head);
    }

    private static String words(Grid sheet, int row, int column) {
        return CellWords.of(sheet.cell(row, column)).strip();
    }
}
