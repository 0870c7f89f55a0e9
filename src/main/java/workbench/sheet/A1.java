package workbench.sheet;

import workbench.model.CellRange;

import java.util.Optional;

/// Reads cell names as a workbook writes them, `C7` and `$C$7`, fast and without complaint.
final class A1 {
    private A1() {}

    /// The column from 1, or 0 where the name has none that a sheet could have.
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                c -= 'a' - 'A';
            }
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
                if (column > Limits.LAST_COLUMN) {
                    return 0;
                }
            } else if (c != '$') {
                break;
            }
        }
        return column;
    }

    /// The row from 1, or 0 where the name has none that a sheet could have.
    static int row(String name) {
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + (c - '0');
                if (row > Limits.LAST_ROW) {
                    return 0;
                }
            }
        }
        return row;
    }

    /// `A5:X7` or `A5`; empty for anything else, such as whole columns.
    static Optional<CellRange> range(String name) {
        int colon = name.indexOf(':');
        String first = colon < 0 ? name : name.substring(0, colon);
        String last = colon < 0 ? name : name.substring(colon + 1);
        int top = Math.min(row(first), row(last));
        int left = Math.min(column(first), column(last));
        if (top < 1 || left < 1) {
            return Optional.empty();
        }
        int bottom = Math.max(row(first), row(last));
        int right = Math.max(column(first), column(last));
        return Optional.of(new CellRange(top, left, bottom, right));
    }
}
