package workbench.model;

/// A rectangle of cells of one sheet, both corners within it.
///
/// Rows and columns count from 1.
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public CellRange {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "not a range: %d %d %d %d"
                            .formatted(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    public static CellRange cell(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /// Whether any cell is in both.
    public boolean meets(CellRange other) {
        return firstRow <= other.lastRow
                && lastRow >= other.firstRow
                && firstColumn <= other.lastColumn
                && lastColumn >= other.firstColumn;
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    /// As a spreadsheet writes it: `A5:X7`, or `A1` for a single cell.
    public String a1() {
        String first = CellRef.columnName(firstColumn) + firstRow;
        String last = CellRef.columnName(lastColumn) + lastRow;
        return first.equals(last) ? first : first + ":" + last;
    }

    @Override
    public String toString() {
        return a1();
    }
}
