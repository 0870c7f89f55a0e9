package workbench.layout;

import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet of one long table whose rows are taken over while it is read. How they are to be read is
/// decided by its first rows, and confirmed or not when all have passed.
public final class LongSheet {
    private final Grid first;
    private final StreamedTable table;
    private final List<DataRow> firstRows = new ArrayList<>();

    LongSheet(Grid first, StreamedTable table) {
        this.first = first;
        this.table = table;
        table.show((_, row) -> firstRows.add(row));
        if (!table.takeFirst()) {
            throw new NotAStream();
        }
    }

    /// Is shown the rows of figures, ascending.
    @FunctionalInterface
    public interface Rows {
        /// @param held some rows of the sheet, this one among them
        void row(Grid held, DataRow row);
    }

    /// What is known once all rows were taken.
    ///
    /// @param range of the whole table
    /// @param problems of its periods
    /// @param roles of all its cells
    /// @param comments by cell name (`C7`)
    public record Seen(
            CellRange range,
            List<CellProblem> problems,
            HiddenParts hidden,
            List<RoleRange> roles,
            Map<String, String> comments) {}

    /// The first rows of the sheet.
    public Grid first() {
        return first;
    }

    /// The table as the first rows show it, with those of them that have figures.
    public Table table() {
        return table(table.range(), firstRows);
    }

    /// The same with another end and other rows.
    public Table table(CellRange range, List<DataRow> rows) {
        TablePlan plan = table.plan();
        return new Table(
                range,
                plan.shape(),
                plan.frame().headerRows(),
                plan.stubs(),
                plan.columns(),
                rows,
                plan.context(),
                List.of());
    }

    /// Shows every row of figures from now on, those that have been taken before all.
    public void show(Rows visitor) {
        firstRows.forEach(row -> visitor.row(first, row));
        firstRows.clear();
        table.show(visitor);
    }

    /// Takes the next rows of the sheet.
    ///
    /// @throws NotAStream where they are no more rows of the same table
    public void take(Grid stretch) {
        if (!table.take(stretch)) {
            throw new NotAStream();
        }
    }

    /// Takes the sheet's end.
    ///
    /// @throws NotAStream where all rows together show something else than the first ones did
    public Seen end(SheetTail tail) {
        SheetSummary summary = table.end(tail);
        Optional<TableSummary> whole = summary.tables().stream().findFirst();
        return new Seen(
                whole.orElseThrow().range(),
                summary.problems(),
                summary.hidden(),
                summary.roles(),
                summary.comments());
    }
}
