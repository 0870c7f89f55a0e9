package workbench.sheet;

import java.util.List;

/// One row as a reader pushes it: only cells that hold something or have a style of note.
///
/// @param number from 1, as the spreadsheet names it; the record's number in a csv
/// @param hidden whether the sheet hides it
/// @param cells in ascending columns
public record SheetRow(int number, boolean hidden, List<Placed> cells) {

    /// A cell and its column, from 1.
    public record Placed(int column, Cell cell) {}
}
