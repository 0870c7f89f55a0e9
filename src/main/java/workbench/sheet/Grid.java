package workbench.sheet;

import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A sheet held whole, or a stretch of its rows: its cells by row and column, both from 1. Where it
/// is long, its rows may lie in a temporary file; it is then for looking at, not for working
/// through.
///
/// A cell that a merge covers is blank except its first; {@link #mergedAt} tells the range.
/// Immutable once built; safe to share between threads.
public final class Grid {
    private static final Cell[] NO_CELLS = {};

    private final SheetInfo info;
    private final int before;
    private final List<Cell[]> rows;
    private final int columns;
    private final SheetTail tail;
    private final Set<Integer> hiddenRows;
    private final MergeIndex merges;

    /// @param before how many rows of the sheet, of which nothing is held, come before `rows`
    private Grid(
            SheetInfo info,
            int before,
            List<Cell[]> rows,
            SheetTail tail,
            Set<Integer> hiddenRows) {
        this(
                info,
                before,
                rows,
                rows.stream().mapToInt(row -> row.length).max().orElse(0),
                tail,
                hiddenRows);
    }

    private Grid(
            SheetInfo info,
            int before,
            List<Cell[]> rows,
            int columns,
            SheetTail tail,
            Set<Integer> hiddenRows) {
        this.info = info;
        this.before = before;
        this.rows = rows;
        this.tail = tail;
        this.hiddenRows = hiddenRows;
        this.columns = columns;
        this.merges = new MergeIndex(tail.merged(), before + rows.size(), columns);
    }

    /// Some rows of a sheet, in the order in which a reader pushes them; they keep their numbers,
    /// and those before them are as empty. Which cells are merged is not known.
    ///
    /// @param rows at least one
    public static Grid stretch(SheetInfo info, List<SheetRow> rows) {
        int before = rows.getFirst().number() - 1;
        List<Cell[]> held = new ArrayList<>(rows.size());
        Set<Integer> hidden = new TreeSet<>();
        for (SheetRow row : rows) {
            Collector.hold(row, before, held, hidden);
        }
        return new Grid(info, before, held, SheetTail.NOTHING, hidden);
    }

    /// The rows of stretches of one sheet that follow each other.
    ///
    /// @param from the first row that is wanted
    public static Grid joined(List<Grid> stretches, int from) {
        List<Cell[]> held = new ArrayList<>();
        Set<Integer> hidden = new TreeSet<>();
        for (Grid stretch : stretches) {
            for (int row = Math.max(from, stretch.firstRow()); row <= stretch.rows(); row++) {
                while (held.size() < row - from) {
                    held.add(NO_CELLS);
                }
                held.add(stretch.rows.get(row - stretch.firstRow()));
                if (stretch.isHiddenRow(row)) {
                    hidden.add(row);
                }
            }
        }
        return new Grid(stretches.getLast().info, from - 1, held, SheetTail.NOTHING, hidden);
    }

    /// The same rows, with what is known of the sheet since its end.
    public Grid ending(SheetTail other) {
        return new Grid(info, before, rows, columns, other, hiddenRows);
    }

    /// A sheet whose rows are held elsewhere.
    ///
    /// @param rows from the first on
    /// @param columns of the longest row
    static Grid of(
            SheetInfo info,
            List<Cell[]> rows,
            int columns,
            SheetTail tail,
            Set<Integer> hiddenRows) {
        return new Grid(info, 0, rows, columns, tail, hiddenRows);
    }

    /// The same sheet, where some of its cells are blank.
    public Grid without(List<CellRange> blank) {
        List<Cell[]> held = new ArrayList<>(rows);
        for (CellRange range : blank) {
            int last = Math.min(range.lastRow(), rows());
            for (int row = Math.max(range.firstRow(), firstRow()); row <= last; row++) {
                int index = row - before - 1;
                Cell[] cells = held.get(index);
                int end = Math.min(range.lastColumn(), cells.length);
                if (range.firstColumn() <= end) {
                    Cell[] bare = cells.clone();
                    Arrays.fill(bare, range.firstColumn() - 1, end, Cell.EMPTY);
                    held.set(index, bare);
                }
            }
        }
        return new Grid(info, before, held, tail, hiddenRows);
    }

    /// The same up to a row, of a sheet that is held from its first row on.
    public Grid upTo(int row) {
        return new Grid(info, before, rows.subList(0, row - before), tail, hiddenRows);
    }

    /// The number of the first row that is held.
    public int firstRow() {
        return before + 1;
    }

    public SheetInfo info() {
        return info;
    }

    public String name() {
        return info.name();
    }

    /// The number of the last row that holds anything.
    public int rows() {
        return before + rows.size();
    }

    /// The number of the last column that holds anything.
    public int columns() {
        return columns;
    }

    /// The number of the last cell that a row holds; 0 for an empty row.
    public int lastColumn(int row) {
        return row <= before || row > rows() ? 0 : rows.get(row - before - 1).length;
    }

    /// The cell at a row and column from 1; blank beyond the edges.
    public Cell cell(int row, int column) {
        if (row <= before || row > rows() || column < 1) {
            return Cell.EMPTY;
        }
        Cell[] cells = rows.get(row - before - 1);
        return column > cells.length ? Cell.EMPTY : cells[column - 1];
    }

    /// What the file calls a cell of this sheet, which may be a value's position.
    public CellRef name(int row, int column) {
        return column == info.valueColumn() && row >= SheetInfo.FIRST_VALUE
                ? CellRef.position(info.name(), row - SheetInfo.FIRST_VALUE + 1)
                : ref(row, column);
    }

    /// Where the cell stands in this sheet that the file calls so.
    public CellRef placed(CellRef named) {
        return named.isPosition() && info.valueColumn() > 0
                ? ref(named.row() + SheetInfo.FIRST_VALUE - 1, info.valueColumn())
                : named;
    }

    /// The cell by its row and column in this sheet.
    public CellRef ref(int row, int column) {
        return new CellRef(info.name(), row, column);
    }

    /// The merge that covers a cell, if one does.
    public Optional<CellRange> mergedAt(int row, int column) {
        return merges.at(row, column);
    }

    public SheetTail tail() {
        return tail;
    }

    public HiddenParts hidden() {
        return new HiddenParts(info, List.copyOf(hiddenRows), tail.hiddenColumns());
    }

    public boolean isHiddenRow(int row) {
        return hiddenRows.contains(row);
    }

    public boolean isHiddenColumn(int column) {
        return tail.hiddenColumns().contains(column);
    }

    /// A sink that keeps every sheet of a file whole.
    public static final class Collector implements SheetSink {
        private final List<Grid> grids = new ArrayList<>();
        private SheetInfo info = new SheetInfo("", false);
        private List<Cell[]> rows = new ArrayList<>();
        private Set<Integer> hidden = new TreeSet<>();

        /// The sheets in the file's order, once reading has ended.
        public List<Grid> grids() {
            return List.copyOf(grids);
        }

        @Override
        public void begin(SheetInfo sheet) {
            info = sheet;
            rows = new ArrayList<>();
            hidden = new TreeSet<>();
        }

        @Override
        public void row(SheetRow row) {
            if (!row.cells().isEmpty()) {
                hold(row, 0, rows, hidden);
            }
        }

        private static void hold(SheetRow row, int before, List<Cell[]> rows, Set<Integer> hidden) {
            while (rows.size() < row.number() - 1 - before) {
                rows.add(NO_CELLS);
            }
            rows.add(row.held());
            if (row.hidden()) {
                hidden.add(row.number());
            }
        }

        @Override
        public void end(SheetTail tail) {
            grids.add(new Grid(info, 0, rows, tail, hidden));
        }
    }
}
