package workbench.layout;

import workbench.model.CellProblem;
import workbench.sheet.Grid;

import java.util.List;

/// What was seen in one sheet.
///
/// @param grid the sheet itself
/// @param roles every non-empty cell lies in exactly one of them; how a reader of the sheet would
///   call its cells, which in a published table is not always how its figures are taken over: a
///   column of units that are mere numbers is one of data to the reader and a stub to the table
/// @param tables from top to bottom, then from left to right; empty where the sheet holds none
/// @param problems the cells that cannot be read as what they should be, in the order of the sheet
public record SheetLayout(
        Grid grid, List<RoleRange> roles, List<Table> tables, List<CellProblem> problems) {
    public SheetLayout {
        roles = List.copyOf(roles);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /// The same, shown by a grid that has more of the sheet's rows; else as it is.
    public SheetLayout shownBy(Grid more) {
        return more.rows() > grid.rows() && more.name().equals(grid.name())
                ? new SheetLayout(more, roles, tables, problems)
                : this;
    }
}
