package workbench.ui.imports;

import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;

import java.util.List;
import java.util.Optional;

/// A sheet as it was read, ready to be shown.
///
/// @param roles of its cells, quick to look up
record SeenSheet(SheetLayout layout, RoleIndex roles) {
    static List<SeenSheet> of(List<SheetLayout> layouts) {
        return layouts.stream()
                .map(layout -> new SeenSheet(layout, RoleIndex.of(layout.roles())))
                .toList();
    }

    /// The same sheets with nothing read in them.
    static List<SeenSheet> unread(List<SeenSheet> sheets) {
        return of(
                sheets.stream()
                        .map(SeenSheet::grid)
                        .map(grid -> new SheetLayout(grid, List.of(), List.of(), List.of()))
                        .toList());
    }

    Grid grid() {
        return layout.grid();
    }

    String name() {
        return grid().name();
    }

    /// All of its cells.
    CellRange whole() {
        return new CellRange(1, 1, Math.max(1, grid().rows()), Math.max(1, grid().columns()));
    }

    boolean hidden() {
        return grid().info().hidden();
    }

    /// The table in which a cell lies; the only table of a sheet has all of its cells.
    Optional<Table> tableOf(CellRef cell) {
        return layout.tables().size() == 1
                ? Optional.of(layout.tables().getFirst())
                : layout.tables().stream()
                        .filter(table -> table.range().contains(cell.row(), cell.column()))
                        .findFirst();
    }
}
