package workbench.ui.imports;

import workbench.layout.Role;
import workbench.layout.RoleRange;
import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The role of any cell of a sheet, found among the ranges of its row alone: a sheet is painted
/// cell by cell, and may have ranges by the thousand.
final class RoleIndex {
    private final List<List<RoleRange>> rows;

    private RoleIndex(List<List<RoleRange>> rows) {
        this.rows = rows;
    }

    /// @param ranges that do not overlap
    static RoleIndex of(List<RoleRange> ranges) {
        List<List<RoleRange>> rows = new ArrayList<>();
        for (RoleRange range : ranges) {
            while (rows.size() <= range.range().lastRow()) {
                rows.add(new ArrayList<>(2));
            }
            for (int row = range.range().firstRow(); row <= range.range().lastRow(); row++) {
                rows.get(row).add(range);
            }
        }
        rows.forEach(
                row -> row.sort(Comparator.comparingInt(range -> range.range().firstColumn())));
        return new RoleIndex(rows);
    }

    /// The role of the cell at a row and column from 1; empty for a cell that plays none.
    Optional<Role> at(int row, int column) {
        if (row >= rows.size()) {
            return Optional.empty();
        }
        List<RoleRange> ranges = rows.get(row);
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            CellRange range = ranges.get(middle).range();
            if (column < range.firstColumn()) {
                high = middle - 1;
            } else if (column > range.lastColumn()) {
                low = middle + 1;
            } else {
                return Optional.of(ranges.get(middle).role());
            }
        }
        return Optional.empty();
    }
}
