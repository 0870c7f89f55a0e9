package workbench.layout;

import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

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
        TreeMap<Integer, RoleRange> open = new TreeMap<>();
        for (int row = 1; row <= sheet.rows(); row++) {
            TreeMap<Integer, RoleRange> next = new TreeMap<>();
            for (RoleRange run : runs(row)) {
                CellRange range = run.range();
                RoleRange above = open.get(range.firstColumn());
                if (above != null
                        && above.role() == run.role()
                        && above.range().lastColumn() == range.lastColumn()) {
                    open.remove(range.firstColumn());
                    CellRange taller =
                            new CellRange(
                                    above.range().firstRow(),
                                    range.firstColumn(),
                                    row,
                                    range.lastColumn());
                    next.put(range.firstColumn(), new RoleRange(taller, run.role()));
                } else {
                    next.put(range.firstColumn(), run);
                }
            }
            done.addAll(open.values());
            open = next;
        }
        done.addAll(open.values());
        done.sort(
                Comparator.comparingInt((RoleRange run) -> run.range().firstRow())
                        .thenComparingInt(run -> run.range().firstColumn()));
        return done;
    }

    private List<RoleRange> runs(int row) {
        List<RoleRange> runs = new ArrayList<>();
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
                runs.add(new RoleRange(new CellRange(row, column, row, end), ROLES[role - 1]));
            }
            column = end + 1;
        }
        return runs;
    }
}
