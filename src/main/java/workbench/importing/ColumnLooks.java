package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.NotAStream;
import workbench.layout.Table;
import workbench.model.Unit;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The units that the figures of each column of a long table show: told by its first rows, and by
/// every row that they still are.
final class ColumnLooks {
    private final Map<Integer, Look> byColumn = new HashMap<>();

    /// @param shown what all figures show
    /// @param settled whether it will be the same whatever comes: where some figures show none, no
    ///   unit is all figures'
    private record Look(Optional<Unit> shown, boolean settled) {}

    /// @param first rows of the table
    ColumnLooks(Grid first, Table table) {
        for (DataColumn column : table.data()) {
            Set<Optional<Unit>> units = new HashSet<>();
            for (DataRow row : table.rows()) {
                Cell cell = first.cell(row.row(), column.column());
                if (FigureUnits.isFigure(cell)) {
                    units.add(FigureUnits.shown(cell));
                }
            }
            boolean settled = units.size() > 1 || units.contains(Optional.<Unit>empty());
            byColumn.put(
                    column.column(),
                    new Look(
                            settled || units.isEmpty() ? Optional.empty() : units.iterator().next(),
                            settled));
        }
    }

    Optional<Unit> of(DataColumn column) {
        return look(column).shown();
    }

    private Look look(DataColumn column) {
        return Objects.requireNonNull(byColumn.get(column.column()));
    }

    /// Looks at one more row.
    ///
    /// @throws NotAStream where a figure shows another unit than those before it
    void take(Grid held, Table table, DataRow row) {
        for (DataColumn column : table.data()) {
            Look look = look(column);
            if (!look.settled()) {
                Cell cell = held.cell(row.row(), column.column());
                if (FigureUnits.isFigure(cell) && !FigureUnits.shown(cell).equals(look.shown())) {
                    throw new NotAStream();
                }
            }
        }
    }
}
