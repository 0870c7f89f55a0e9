package workbench.layout;

import java.util.BitSet;
import java.util.List;

/// Where a table lies, before its columns and rows are told apart.
///
/// @param firstColumn of what it may reach over
/// @param lastColumn of what it may reach over
/// @param headerRows ascending; empty for a table without headers
/// @param firstRow of the body; rows of sections included
/// @param lastRow of the body
/// @param figures the columns that hold figures in the body
/// @param above the first row that may hold its titles
record Frame(
        int firstColumn,
        int lastColumn,
        List<Integer> headerRows,
        int firstRow,
        int lastRow,
        BitSet figures,
        int above) {

    int topRow() {
        return headerRows.isEmpty() ? firstRow : headerRows.getFirst();
    }
}
