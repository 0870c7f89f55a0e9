package workbench.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;

import java.util.Optional;

/// Where a key leads in a sheet: arrows, page keys, Home and End, with Ctrl to the edges; and which
/// whole rows or columns it selects, by the space bar with Shift or Ctrl, as spreadsheets have it.
final class SheetKeys {
    private SheetKeys() {}

    /// The cell that a key leads to; empty for a key that leads nowhere.
    ///
    /// @param at the cell that the keyboard is on
    /// @param page how many rows are in sight
    static Optional<CellRef> target(KeyEvent event, Grid sheet, CellRef at, int page) {
        boolean far = event.isShortcutDown();
        int row = at.row();
        int column = at.column();
        switch (event.getCode()) {
            case UP -> row = far ? 1 : row - 1;
            case DOWN -> row = far ? sheet.rows() : row + 1;
            case LEFT -> column = far ? 1 : column - 1;
            case RIGHT -> column = far ? sheet.columns() : column + 1;
            case PAGE_UP -> row -= page;
            case PAGE_DOWN -> row += page;
            case HOME -> {
                column = 1;
                row = far ? 1 : row;
            }
            case END -> {
                column = sheet.columns();
                row = far ? sheet.rows() : row;
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(
                sheet.ref(
                        Math.clamp(row, 1, Math.max(1, sheet.rows())),
                        Math.clamp(column, 1, Math.max(1, sheet.columns()))));
    }

    /// The whole columns (Ctrl and space), rows (Shift and space) or all cells (both, or Ctrl and
    /// A) that a key selects; empty for another key.
    ///
    /// @param cells what is selected
    static Optional<CellRange> lines(KeyEvent event, Grid sheet, CellRange cells) {
        boolean all = event.getCode() == KeyCode.A && event.isShortcutDown();
        boolean space = event.getCode() == KeyCode.SPACE;
        boolean columns = all || space && event.isControlDown();
        boolean rows = all || space && event.isShiftDown();
        return columns || rows
                ? Optional.of(
                        new CellRange(
                                columns ? 1 : cells.firstRow(),
                                rows ? 1 : cells.firstColumn(),
                                columns ? Math.max(1, sheet.rows()) : cells.lastRow(),
                                rows ? Math.max(1, sheet.columns()) : cells.lastColumn()))
                : Optional.empty();
    }
}
