package workbench.layout;

import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rectangles of cells with one role, from the roles of one row after the other.
final class RoleRuns {
    private static final Role[] ROLES = Role.values();

    private final List<RoleRange> done = new ArrayList<>();
    private Map<Integer, Run> open = Map.of();
    private byte[] before = {};
    private int rows;

    /// Adds the next row.
    ///
    /// @param roles by column, from 1 in the order of {@link Role}; 0 for none
    void add(byte[] roles) {
        rows++;
        // The rows of a long list are alike, and the rectangles just grow.
        if (rows > 1 && Arrays.equals(roles, before)) {
            return;
        }
        before = roles;
        Map<Integer, Run> now = new HashMap<>();
        for (Run run : runs(roles)) {
            Run above = open.get(run.firstColumn());
            now.put(run.firstColumn(), above != null && run.goesOnFrom(above) ? above : run);
        }
        for (Run run : open.values()) {
            if (now.get(run.firstColumn()) != run) {
                done.add(run.to(rows - 1));
            }
        }
        open = now;
    }

    /// How many rows were added.
    int rows() {
        return rows;
    }

    /// Rectangles in the order of their first cells.
    List<RoleRange> ranges() {
        List<RoleRange> ranges = new ArrayList<>(done);
        open.values().forEach(run -> ranges.add(run.to(rows)));
        ranges.sort(
                Comparator.comparingInt((RoleRange run) -> run.range().firstRow())
                        .thenComparingInt(run -> run.range().firstColumn()));
        return ranges;
    }

    /// A rectangle that may go on in the next row.
    private record Run(int firstRow, int firstColumn, int lastColumn, Role role) {
        boolean goesOnFrom(Run above) {
            return above.firstColumn == firstColumn
                    && above.lastColumn == lastColumn
                    && above.role == role;
        }

        RoleRange to(int lastRow) {
            return new RoleRange(new CellRange(firstRow, firstColumn, lastRow, lastColumn), role);
        }
    }

    private List<Run> runs(byte[] roles) {
        List<Run> runs = new ArrayList<>();
        int column = 1;
        while (column < roles.length) {
            int role = roles[column];
            int end = column;
            while (end + 1 < roles.length && roles[end + 1] == role) {
                end++;
            }
            if (role != 0) {
                runs.add(new Run(rows, column, end, ROLES[role - 1]));
            }
            column = end + 1;
        }
        return runs;
    }
}
