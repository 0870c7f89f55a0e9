package workbench.ui.kit;

import workbench.sheet.Grid;

import java.util.Optional;

/// The head of columns in a row of heads that each stand over several: in the first of them, the
/// others being empty.
///
/// @param column where its words stand, from 1
record SpanningHead(int column, String words) {
    /// The one over a column; empty where none at or left of it has words.
    static Optional<SpanningHead> over(Grid sheet, int row, int column) {
        for (int at = column; at >= 1; at--) {
            String words = CellWords.of(sheet.cell(row, at)).strip();
            if (!words.isEmpty()) {
                return Optional.of(new SpanningHead(at, words));
            }
        }
        return Optional.empty();
    }
}
