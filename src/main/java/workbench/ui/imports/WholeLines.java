package workbench.ui.imports;

import workbench.model.CellRange;
import workbench.sheet.Grid;

/// Whether cells that are chosen are whole columns or rows of their sheet. Of a sheet of one row or
/// column a cell stays a cell.
enum WholeLines {
    NONE,
    COLUMNS,
    ROWS,

    /// All cells of the sheet.
    ALL;

    static WholeLines of(Grid sheet, CellRange cells) {
        boolean columns = isWhole(cells.rows(), sheet.rows());
        boolean rows = isWhole(cells.columns(), sheet.columns());
        if (columns && rows) {
            return ALL;
        }
        return columns ? COLUMNS : rows ? ROWS : NONE;
    }

    /// Whether the cells have all rows of the sheet.
    boolean haveAllRows() {
        return this == COLUMNS || this == ALL;
    }

    /// Whether the cells have all columns of the sheet.
    boolean haveAllColumns() {
        return this == ROWS || this == ALL;
    }

    private static boolean isWhole(int chosen, int all) {
        return all > 1 && chosen >= all;
    }
}
