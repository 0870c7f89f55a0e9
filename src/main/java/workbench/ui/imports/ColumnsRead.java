package workbench.ui.imports;

import workbench.layout.Correction;
import workbench.layout.DataColumn;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the columns of a sheet's tables hold, as the sheet is read.
final class ColumnsRead {
    /// Of what changes beside that which was said as much is told.
    private static final int TOLD = 3;

    private ColumnsRead() {}

    /// What a column holds.
    ///
    /// @param what of a figure or of the row, as words within a sentence
    /// @param header the words above it; empty where nothing stands there
    record Holds(Message what, String header) {}

    /// The columns of the first table that has a row in a range, by their numbers from 1.
    static SortedMap<Integer, Holds> of(SeenSheet sheet, CellRange rows) {
        SortedMap<Integer, Holds> all = new TreeMap<>();
        first(sheet, rows)
                .ifPresent(
                        table -> {
                            for (StubColumn stub : table.stubs()) {
                                all.put(stub.column(), new Holds(named(stub), stub.header()));
                            }
                            for (DataColumn data : table.data()) {
                                all.put(data.column(), new Holds(figures(data), header(data)));
                            }
                        });
        return all;
    }

    /// The first table that has a row in a range.
    static Optional<Table> first(SeenSheet sheet, CellRange rows) {
        return sheet.layout().tables().stream()
                .filter(
                        table ->
                                table.range().firstRow() <= rows.lastRow()
                                        && table.range().lastRow() >= rows.firstRow())
                .findFirst();
    }

    private static Message named(StubColumn stub) {
        return Message.of("layout.kind." + stub.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Message figures(DataColumn data) {
        return Message.of(
                data.derived() ? "ui.imports.column.derived" : "ui.imports.column.figures");
    }

    private static String header(DataColumn data) {
        return String.join(" · ", data.sourceHeader());
    }

    /// What became of other columns by what was said of some: each as a sentence.
    ///
    /// @param before the sheet as it was read without it
    /// @param after the sheet as it is read with it
    static Optional<Message> alsoChanged(SeenSheet before, SeenSheet after, Correction said) {
        CellRange range = said.range();
        SortedMap<Integer, Holds> was = of(before, range);
        SortedMap<Integer, Holds> is = of(after, range);
        List<Message> changed = new ArrayList<>();
        TreeMap<Integer, Holds> both = new TreeMap<>(was);
        both.putAll(is);
        for (int column : both.keySet()) {
            boolean spokenOf = column >= range.firstColumn() && column <= range.lastColumn();
            Optional<Message> now = what(is, column);
            if (!spokenOf && !now.equals(what(was, column))) {
                String name = CellRef.columnName(column);
                changed.add(
                        now.map(what -> Message.of("ui.imports.also.column", name, what))
                                .orElseGet(() -> Message.of("ui.imports.also.nothing", name)));
            }
        }
        return changed.stream()
                .limit(TOLD)
                .reduce((one, next) -> Message.of("ui.imports.also.and", one, next));
    }

    private static Optional<Message> what(SortedMap<Integer, Holds> columns, int column) {
        return Optional.ofNullable(columns.get(column)).map(Holds::what);
    }
}
