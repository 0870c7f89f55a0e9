package workbench.layout;

import org.jspecify.annotations.Nullable;

import workbench.layout.StubColumn.Kind;
import workbench.model.CellRange;
import workbench.sheet.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// The words of a table's stub columns, row by row, with merged cells and names that stand only in
/// the first of their rows filled in.
final class StubLabels {
    private final SheetView sheet;
    private final Frame frame;

    /// By column whose names are carried, those of all rows of the frame.
    private final Map<Integer, String[]> carried = new HashMap<>();

    /// By column whose names are carried, the one that stands for the row which passes by; only of
    /// rows that are not all there at once.
    private final Map<Integer, String> passing = new HashMap<>();

    private final Set<Integer> sections = new HashSet<>();
    private final Footnotes footnotes;
    private final Set<Integer> marked = new HashSet<>();
    private final Memo<String> plain = new Memo<>(Words::plain);

    /// By column, the cell whose words were asked for last, which often follows itself down a long
    /// table.
    private @Nullable Cell[] above = {};

    private String[] wordsAbove = {};

    StubLabels(
            SheetView sheet,
            Frame frame,
            HeaderStacks headers,
            ColumnSorter.Sorted sorted,
            Footnotes footnotes) {
        this.sheet = sheet;
        this.frame = frame;
        this.footnotes = footnotes;
        for (int column : sorted.stubs().keySet()) {
            if (!footnotes.isEmpty() && footnotes.mark(names(column))) {
                marked.add(column);
            }
        }
        for (int column : carried(sorted, column -> run(sorted, column))) {
            carried.put(column, carry(column));
            boolean named = !headers.nearest(column).isEmpty();
            if (!named
                    && sorted.stubs().get(column) == Kind.DIMENSION
                    && hasNames(sorted, column)) {
                sections.add(column);
            }
        }
    }

    /// The columns whose names are carried down: the outermost ones. Years beside months are not: a
    /// list of months says where its years go on.
    ///
    /// @param runs how the names of a column follow each other
    static Set<Integer> carried(ColumnSorter.Sorted sorted, IntFunction<NameRun> runs) {
        Set<Integer> columns = new TreeSet<>();
        boolean outline = true;
        boolean yearsOfMonths = sorted.isList() && sorted.hasMonths();
        for (Map.Entry<Integer, Kind> stub : sorted.stubs().entrySet()) {
            int column = stub.getKey();
            ColumnProfile profile = sorted.profiles().get(column);
            boolean months = profile != null && profile.months > 0;
            boolean goesOn = yearsOfMonths && stub.getValue() == Kind.PERIOD;
            if (outline && !months && !goesOn && runs.apply(column).isCarried(stub.getValue())) {
                columns.add(column);
            } else {
                outline &= stub.getValue() == Kind.PERIOD;
            }
        }
        return columns;
    }

    private NameRun run(ColumnSorter.Sorted sorted, int column) {
        NameRun run = new NameRun(frame, sorted, column);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            run.take(sheet, row);
        }
        return run;
    }

    private List<String> names(int column) {
        List<String> names = new ArrayList<>();
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            names.add(sheet.text(row, column));
        }
        return names;
    }

    private StubLabels(SheetView sheet, StubLabels like) {
        this.sheet = sheet;
        this.frame = like.frame;
        this.footnotes = like.footnotes;
        this.marked.addAll(like.marked);
        this.carried.putAll(like.carried);
        this.sections.addAll(like.sections);
    }

    /// The words of the same columns in a sheet that begins with the same rows.
    StubLabels in(SheetView first) {
        return new StubLabels(first, this);
    }

    /// The words of the same columns in rows that pass by one after another, from the body's first
    /// on: each is to be told of by {@link #pass}.
    StubLabels inPassing(SheetView rows) {
        StubLabels labels = new StubLabels(rows, this);
        carried.keySet().forEach(column -> labels.passing.put(column, ""));
        return labels;
    }

    /// Comes to the next row that holds anything, of which the words are asked for from now on.
    void pass(int row) {
        for (Map.Entry<Integer, String> name : passing.entrySet()) {
            String own = sheet.text(row, name.getKey());
            if (!own.isEmpty()) {
                name.setValue(plain(name.getKey(), own));
            }
        }
    }

    /// Whether names are looked through for the marks of footnotes.
    boolean mayBeMarked() {
        return !footnotes.isEmpty();
    }

    /// The columns whose names stand for the rows beneath them too.
    Set<Integer> carriedColumns() {
        return carried.keySet();
    }

    /// Whether another column further right names the rows.
    private static boolean hasNames(ColumnSorter.Sorted sorted, int column) {
        return sorted.stubs().keySet().stream().anyMatch(other -> other > column);
    }

    /// The columns without a header whose names reach down over several rows: they name sections.
    Set<Integer> sectionColumns() {
        return sections;
    }

    /// The words of a stub cell, carried down where the column is so read; empty where there are
    /// none.
    String label(int row, int column) {
        String standing = passing.get(column);
        if (standing != null) {
            return standing;
        }
        String[] names = carried.get(column);
        if (names != null && row >= frame.firstRow() && row <= frame.lastRow()) {
            return names[row - frame.firstRow()];
        }
        if (sheet.isBlank(row, column)) {
            return plain(column, mergedDown(row, column));
        }
        Cell cell = sheet.grid().cell(row, column);
        if (column >= above.length) {
            above = Arrays.copyOf(above, 2 * column);
            wordsAbove = Arrays.copyOf(wordsAbove, 2 * column);
        }
        if (above[column] != cell) {
            above[column] = cell;
            wordsAbove[column] = plain(column, SheetView.textOf(cell));
        }
        return wordsAbove[column];
    }

    /// The words of a stub cell without the marks of footnotes.
    String plain(int column, String text) {
        String name = plain.of(text);
        return marked.contains(column) ? footnotes.off(name) : name;
    }

    /// What stands in a merge that covers a blank cell.
    private String mergedDown(int row, int column) {
        Optional<CellRange> merge = sheet.grid().mergedAt(row, column);
        return merge.filter(range -> range.firstColumn() == column && range.lastColumn() == column)
                .map(range -> sheet.text(range.firstRow(), range.firstColumn()))
                .orElse("");
    }

    private String[] carry(int column) {
        String[] names = new String[frame.lastRow() - frame.firstRow() + 1];
        String name = "";
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            String own = sheet.text(row, column);
            name = own.isEmpty() ? name : plain(column, own);
            names[row - frame.firstRow()] = name;
        }
        return names;
    }
}
