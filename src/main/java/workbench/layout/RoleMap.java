package workbench.layout;

import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The role of every cell of a sheet while it is worked out, and the rectangles it comes down to.
final class RoleMap {
    private static final Role[] ROLES = Role.values();

    private final SheetView sheet;
    private final byte[][] roles;

    RoleMap(SheetView sheet) {
        this.sheet = sheet;
        this.roles = new byte[sheet.rows() + 1][];
    }

    /// Gives a rectangle one role, its blank cells included; what was given before is overwritten.
    void fill(int firstRow, int firstColumn, int lastRow, int lastColumn, Role role) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                set(row, column, role);
            }
        }
    }

    /// Gives one cell a role.
    void set(int row, int column, Role role) {
        if (roles[row] == null || roles[row].length <= column) {
            byte[] wider = new byte[Math.max(column, sheet.lastColumn(row)) + 1];
            if (roles[row] != null) {
                System.arraycopy(roles[row], 0, wider, 0, roles[row].length);
            }
            roles[row] = wider;
        }
        roles[row][column] = (byte) (role.ordinal() + 1);
    }

    /// Gives all cells of a row that hold something or had a role another.
    void paint(int row, Role role) {
        byte[] cells = roles[row];
        int last = Math.max(sheet.lastColumn(row), cells == null ? 0 : cells.length - 1);
        for (int column = 1; column <= last; column++) {
            repaint(row, column, role);
        }
    }

    /// Gives a cell another role where it holds something or had one.
    void repaint(int row, int column, Role role) {
        if (!sheet.isBlank(row, column) || at(row, column) != 0) {
            set(row, column, role);
        }
    }

    /// Gives the cells of a row that hold something and have no role yet one.
    void fillFilled(int row, int firstColumn, int lastColumn, Role role) {
        for (int column = firstColumn;
                column <= Math.min(lastColumn, sheet.lastColumn(row));
                column++) {
            if (!sheet.isBlank(row, column) && at(row, column) == 0) {
                set(row, column, role);
            }
        }
    }

    /// The role of a cell, from 1 in the order of {@link Role}; 0 for none.
    int at(int row, int column) {
        byte[] cells = roles[row];
        return cells == null || column >= cells.length ? 0 : cells[column];
    }

    /// Cells that hold something and were given no role are notes.
    void noteTheRest() {
        for (int row = 1; row <= sheet.rows(); row++) {
            fillFilled(row, 1, sheet.lastColumn(row), Role.NOTE);
        }
    }

    /// Rectangles in the order of their first cells.
    List<RoleRange> ranges() {
        List<RoleRange> done = new ArrayList<>();
        Map<Integer, Run> open = Map.of();
        for (int row = 1; row <= sheet.rows(); row++) {
            // The rows of a long list are alike, and the rectangles just grow.
            if (row > 1 && Arrays.equals(roles[row], roles[row - 1])) {
                continue;
            }
            Map<Integer, Run> now = new HashMap<>();
            for (Run run : runs(row)) {
                Run above = open.get(run.firstColumn());
                now.put(run.firstColumn(), above != null && run.goesOnFrom(above) ? above : run);
            }
            for (Run run : open.values()) {
                if (now.get(run.firstColumn()) != run) {
                    done.add(run.to(row - 1));
                }
            }
            open = now;
        }
        open.values().forEach(run -> done.add(run.to(sheet.rows())));
        done.sort(
                Comparator.comparingInt((RoleRange run) -> run.range().firstRow())
                        .thenComparingInt(run -> run.range().firstColumn()));
        return done;
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

    private List<Run> runs(int row) {
        List<Run> runs = new ArrayList<>();
        byte[] cells = roles[row];
        int length = cells == null ? 0 : cells.length;
        int column = 1;
        while (column < length) {
            int role = at(row, column);
            int end = column;
            while (end + 1 < length && at(row, end + 1) == role) {
                end++;
            }
            if (role != 0) {
                runs.add(new Run(row, column, end, ROLES[role - 1]));
            }
            column = end + 1;
        }
        return runs;
    }
}
