package workbench.layout;

import java.util.ArrayList;
import java.util.HashSet;
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
        int above = 0;
        List<String> brief = new ArrayList<>();
        for (int row = 1; row <= sheet.rows(); row++) {
            if (!hasFigure(sheet, part, row)) {
                above = figures == 0 && !sheet.isBlank(row, part.firstColumn()) ? row : above;
                continue;
            }
            figures++;
            CellKind first = sheet.kind(row, part.firstColumn());
            if (first == CellKind.TEXT || first.isPeriod()) {
                named++;
            } else if (!sheet.isBlank(row, part.firstColumn())) {
                brief.add(sheet.text(row, part.firstColumn()));
            }
        }
        boolean headed = above > 0 && sheet.kind(above, part.firstColumn()) == CellKind.TEXT;
        named += headed && areNames(brief) ? brief.size() : 0;
        return figures > 1 && named * 5 >= figures * 4;
    }

    private static boolean hasFigure(SheetView sheet, Group part, int row) {
        int last = Math.min(part.lastColumn(), sheet.lastColumn(row));
        for (int column = part.firstColumn() + 1; column <= last; column++) {
            if (sheet.kind(row, column) == CellKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /// Letters or numbers that name rows: no two alike, the numbers counted from 1.
    private static boolean areNames(List<String> texts) {
        if (new HashSet<>(texts).size() < texts.size()) {
            return false;
        }
        int counted = 0;
        for (String text : texts) {
            if (Character.isDigit(text.charAt(0)) && !text.equals(String.valueOf(++counted))) {
                return false;
            }
        }
        return true;
    }
}
