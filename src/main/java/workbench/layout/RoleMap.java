package workbench.layout;

import java.util.List;

/// The role of every cell of a sheet while it is worked out, and the rectangles it comes down to.
final class RoleMap {
    private static final byte[] NONE = {};

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
    void noteTheRest(int lastRow) {
        for (int row = 1; row <= lastRow; row++) {
            fillFilled(row, 1, sheet.lastColumn(row), Role.NOTE);
        }
    }

    /// Rectangles in the order of their first cells.
    List<RoleRange> ranges() {
        RoleRuns runs = new RoleRuns();
        for (int row = 1; row <= sheet.rows(); row++) {
            runs.add(row(row));
        }
        return runs.ranges();
    }

    /// The roles of a row's cells by column, from 1 in the order of {@link Role}; 0 for none.
    byte[] row(int row) {
        byte[] cells = roles[row];
        return cells == null ? NONE : cells;
    }
}
