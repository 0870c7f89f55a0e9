package workbench.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One cell, named as the spreadsheet names it.
///
/// A format that lists values without rows and columns names a cell by its position among them.
///
/// @param sheet the sheet's name; empty in a csv, the member's name in a zip
/// @param row from 1; in a csv the number of the record, empty lines counted; the position of a
///   value that has no column
/// @param column from 1 (`A`); 0 for a value that is named by its position
public record CellRef(String sheet, int row, int column) implements Comparable<CellRef> {
    private static final Pattern A1 = Pattern.compile("([A-Z]{0,7})([0-9]{1,9})");

    public CellRef {
        if (row < 1 || column < 0) {
            throw new IllegalArgumentException("rows and columns count from 1");
        }
    }

    /// The value at a position from 1.
    public static CellRef position(String sheet, int position) {
        return new CellRef(sheet, position, 0);
    }

    /// Whether it is named by its position.
    public boolean isPosition() {
        return column == 0;
    }

    /// The cell of `sheet` that `a1` names, such as `C7`, or `17` for a position.
    public static CellRef of(String sheet, String a1) {
        Matcher matcher = A1.matcher(a1);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a cell: " + a1);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new CellRef(sheet, Integer.parseInt(matcher.group(2)), column);
    }

    /// The letters of a column: 1 is `A`, 27 is `AA`.
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    /// The cell without its sheet: `C7`; `17` for a position.
    public String a1() {
        return columnName(column) + row;
    }

    /// The cell with its sheet where it has one: `Sheet1!C7`.
    @Override
    public String toString() {
        return sheet.isEmpty() ? a1() : sheet + "!" + a1();
    }

    @Override
    public int compareTo(CellRef other) {
        int bySheet = sheet.compareTo(other.sheet);
        int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
}
