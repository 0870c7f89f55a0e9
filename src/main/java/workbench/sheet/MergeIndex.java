package workbench.sheet;

import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the merge that covers a cell, without an entry for every cell: a sheet may merge whole
/// columns.
final class MergeIndex {
    private static final int ROWS_TO_A_BAND = 64;

    private final Map<Integer, List<CellRange>> bands = new HashMap<>();

    /// @param rows of the sheet that hold anything
    /// @param columns of the sheet that hold anything
    MergeIndex(List<CellRange> merged, int rows, int columns) {
        // Merges cannot overlap; a hostile file's that do would make the index larger than the
        // sheet.
        long room = (long) rows * columns;
        for (CellRange range : merged) {
            int lastRow = Math.min(range.lastRow(), rows);
            int lastColumn = Math.min(range.lastColumn(), columns);
            if (lastRow >= range.firstRow() && lastColumn >= range.firstColumn()) {
                room -= (lastRow - range.firstRow() + 1L) * (lastColumn - range.firstColumn() + 1L);
                if (room < 0) {
                    return;
                }
                for (int band = band(range.firstRow()); band <= band(lastRow); band++) {
                    bands.computeIfAbsent(band, _ -> new ArrayList<>(1)).add(range);
                }
            }
        }
    }

    Optional<CellRange> at(int row, int column) {
        for (CellRange range : bands.getOrDefault(band(row), List.of())) {
            if (range.contains(row, column)) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private static int band(int row) {
        return row / ROWS_TO_A_BAND;
    }
}
