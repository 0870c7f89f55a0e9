package workbench.importing;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.Message;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Dates such as `03/04/2024` beside figures, where none of their column tells whether the day or
/// the month comes first: they are read month first, and a person is told so.
final class UnclearDays {
    private final NamedCells cells = new NamedCells();

    /// Looks at a table.
    ///
    /// @param grid that holds all of it
    void look(Grid grid, Table table) {
        for (StubColumn stub : table.stubs()) {
            if (stub.kind() != StubColumn.Kind.PERIOD) {
                continue;
            }
            Map<Integer, String> texts = new LinkedHashMap<>();
            for (DataRow row : table.rows()) {
                if (grid.cell(row.row(), stub.column()) instanceof Cell.Text text) {
                    texts.put(row.row(), text.raw());
                }
            }
            if (PeriodRecogniser.areUnclearDays(texts.values())) {
                texts.keySet().forEach(row -> cells.add(grid, row, stub.column()));
            }
        }
    }

    /// What is to be said of them; empty where there are none.
    Optional<Message> remark() {
        return cells.remark("importing.remark.days");
    }
}
