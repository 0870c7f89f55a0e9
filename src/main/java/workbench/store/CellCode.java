package workbench.store;

import workbench.model.CellRef;

/// The row and column of a cell as one whole number: three or four bytes for the cells that tables
/// are made of.
///
/// Even: row and a column up to 255. Odd: any row and column.
final class CellCode {
    private static final int NARROW = 256;

    private CellCode() {}

    static long of(CellRef cell) {
        return cell.column() < NARROW
                ? ((long) cell.row() << 9) | ((long) cell.column() << 1)
                : ((long) cell.row() << 32) | ((long) cell.column() << 1) | 1;
    }

    static CellRef cell(String sheet, long code) {
        return (code & 1) == 0
                ? new CellRef(sheet, (int) (code >> 9), (int) (code >> 1) & 0xff)
                : new CellRef(sheet, (int) (code >> 32), (int) (code >> 1) & 0x7fff_ffff);
    }
}
