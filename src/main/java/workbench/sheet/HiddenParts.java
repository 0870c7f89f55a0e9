package workbench.sheet;

import java.util.List;

/// What of a sheet a spreadsheet program would not show.
///
/// @param sheet which may be hidden itself
/// @param rows from 1, ascending
/// @param columns from 1, ascending
public record HiddenParts(SheetInfo sheet, List<Integer> rows, List<Integer> columns) {
    public HiddenParts {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
