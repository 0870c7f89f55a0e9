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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the columns of a sheet's tables hold, as the sheet is read.
final class ColumnsRead {
    /// Of what changes beside that which was said as much is told.
    private static final int TOLD = 3;

    private static final String FIGURES = "ui.imports.column.figures";
    private static final String DERIVED = "ui.imports.column.derived";

    private ColumnsRead() {}

    /// What a column holds.
    ///
    /// @param what of a figure or of the row, as words within a sentence
    /// @param header the words above it; empty where nothing stands there
    record Holds(Message what, String header) {}

    /// What the columns of a range hold in the tables that meet it, by their numbers from 1: what
    /// several tables agree on once, else each in the order of the tables.
    static SortedMap<Integer, List<Holds>> of(SeenSheet sheet, CellRange cells) {
        SortedMap<Integer, List<Holds>> all = new TreeMap<>();
        for (Table table : tables(sheet, cells)) {
            for (StubColumn stub : table.stubs()) {
                add(all, cells, stub.column(), new Holds(named(stub.kind()), stub.header()));
            }
            for (DataColumn data : table.data()) {
                add(all, cells, data.column(), new Holds(figures(data), header(data)));
            }
        }
        return all;
    }

    private static void add(
            SortedMap<Integer, List<Holds>> all, CellRange cells, int column, Holds holds) {
        if (column < cells.firstColumn() || column > cells.lastColumn()) {
            return;
        }
        List<Holds> held = all.computeIfAbsent(column, _ -> new ArrayList<>());
        if (!held.contains(holds)) {
            held.add(holds);
        }
    }

    /// The tables that have a cell in a range, as they follow in the sheet.
    static List<Table> tables(SeenSheet sheet, CellRange cells) {
        return sheet.layout().tables().stream()
                .filter(table -> table.range().meets(cells))
                .toList();
    }

    /// The first of them; where none has a cell there, the first that has a row in the range.
    static Optional<Table> first(SeenSheet sheet, CellRange cells) {
        return tables(sheet, cells).stream()
                .findFirst()
                .or(() -> tables(sheet, rows(cells)).stream().findFirst());
    }

    /// A range in all its breadth.
    private static CellRange rows(CellRange cells) {
        return new CellRange(cells.firstRow(), 1, cells.lastRow(), Integer.MAX_VALUE);
    }

    /// What all columns of a range hold, where that is one thing.
    static Optional<Message> alike(SeenSheet sheet, CellRange cells) {
        SortedMap<Integer, List<Holds>> read = of(sheet, cells);
        List<Message> things =
                read.values().stream().flatMap(List::stream).map(Holds::what).distinct().toList();
        return read.size() == cells.columns() && things.size() == 1
                ? Optional.of(things.getFirst())
                : Optional.empty();
    }

    /// Whether what a column holds are figures, be they derived from others.
    static boolean isFigures(Message what) {
        return what.equals(Message.of(FIGURES)) || what.equals(Message.of(DERIVED));
    }

    /// What a column holds that names its rows.
    static Message named(StubColumn.Kind kind) {
        return Message.of("layout.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Message figures(DataColumn data) {
        return Message.of(data.derived() ? DERIVED : FIGURES);
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
        SortedMap<Integer, List<Holds>> was = of(before, rows(range));
        SortedMap<Integer, List<Holds>> is = of(after, rows(range));
        List<Message> changed = new ArrayList<>();
        SortedSet<Integer> both = new TreeSet<>(was.keySet());
        both.addAll(is.keySet());
        for (int column : both) {
            boolean spokenOf = column >= range.firstColumn() && column <= range.lastColumn();
            List<Message> now = what(is, column);
            if (!spokenOf && !now.equals(what(was, column))) {
                String name = CellRef.columnName(column);
                changed.add(
                        now.isEmpty()
                                ? Message.of("ui.imports.also.nothing", name)
                                : Message.of("ui.imports.also.column", name, now.getFirst()));
            }
        }
        int more = changed.size() - TOLD;
        return changed.stream()
                .limit(TOLD)
                .reduce((one, next) -> Message.of("ui.imports.also.and", one, next))
                .map(all -> more > 0 ? Message.of("ui.imports.also.more", all, more) : all);
    }

    private static List<Message> what(SortedMap<Integer, List<Holds>> columns, int column) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(Holds::what)
                .distinct()
                .toList();
    }
}
