package workbench.layout;

import java.util.ArrayList;
import java.util.List;

/// Splits a sheet into tables that stand side by side: parts between wholly empty columns that each
/// have names of rows on their left and figures on their right.
///
/// An empty column between columns of figures is only a spacer.
final class ColumnGroups {
    private ColumnGroups() {}

    /// A part of the sheet's columns, both ends within.
    record Group(int firstColumn, int lastColumn) {}

    static List<Group> of(SheetView sheet) {
        List<Group> parts = new ArrayList<>();
        int first = 0;
        boolean[] filled = filledColumns(sheet);
        for (int column = 1; column <= sheet.columns() + 1; column++) {
            boolean isFilled = column <= sheet.columns() && filled[column];
            if (isFilled && first == 0) {
                first = column;
            } else if (!isFilled && first != 0) {
                parts.add(new Group(first, column - 1));
                first = 0;
            }
        }
        List<Group> groups = new ArrayList<>();
        for (Group part : parts) {
            if (!groups.isEmpty() && !standsAlone(sheet, part)) {
                groups.set(
                        groups.size() - 1,
                        new Group(groups.getLast().firstColumn(), part.lastColumn()));
            } else {
                groups.add(part);
            }
        }
        if (groups.size() > 1 && !standsAlone(sheet, groups.getFirst())) {
            return List.of(
                    new Group(groups.getFirst().firstColumn(), groups.getLast().lastColumn()));
        }
        return groups;
    }

    /// Which columns hold anything, by column.
    static boolean[] filledColumns(SheetView sheet) {
        boolean[] filled = new boolean[sheet.columns() + 2];
        for (int row = 1; row <= sheet.rows(); row++) {
            for (int column = 1; column <= sheet.lastColumn(row); column++) {
                filled[column] |= !sheet.isBlank(row, column);
            }
        }
        return filled;
    }

    /// Names in its first column beside figures in a later one, in most of its rows.
    private static boolean standsAlone(SheetView sheet, Group part) {
        if (part.lastColumn() == part.firstColumn()) {
            return false;
        }
        int named = 0;
        int figures = 0;
        for (int row = 1; row <= sheet.rows(); row++) {
            boolean figure = false;
            for (int column = part.firstColumn() + 1;
                    column <= Math.min(part.lastColumn(), sheet.lastColumn(row));
                    column++) {
                figure |= sheet.kind(row, column) == CellKind.NUMBER;
            }
            if (figure) {
                figures++;
                CellKind first = sheet.kind(row, part.firstColumn());
                named += first == CellKind.TEXT || first.isPeriod() ? 1 : 0;
            }
        }
        return figures > 1 && named * 5 >= figures * 4;
    }
}
