package workbench.layout;

import workbench.model.CellProblem;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was seen in one sheet, without its cells.
///
/// @param rows the number of the last row that holds anything
/// @param columns the number of the last column that holds anything
/// @param hidden what of it a spreadsheet program would not show
/// @param comments by cell name (`C7`), as plain text
/// @param roles every non-empty cell lies in exactly one of them
/// @param tables from top to bottom, then from left to right
/// @param problems the cells that cannot be read as what they should be, in the order of the sheet
public record SheetSummary(
        int rows,
        int columns,
        HiddenParts hidden,
        Map<String, String> comments,
        List<RoleRange> roles,
        List<TableSummary> tables,
        List<CellProblem> problems) {
    public SheetSummary {
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        roles = List.copyOf(roles);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /// As on its tab; empty in a csv.
    public String name() {
        return hidden.sheet().name();
    }

    public static SheetSummary of(SheetLayout layout) {
        Grid grid = layout.grid();
        return new SheetSummary(
                grid.rows(),
                grid.columns(),
                grid.hidden(),
                grid.tail().comments(),
                layout.roles(),
                layout.tables().stream().map(TableSummary::of).toList(),
                layout.problems());
    }
}
