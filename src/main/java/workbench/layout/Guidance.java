package workbench.layout;

import workbench.layout.Correction.RowSays;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// All that a person says of one sheet: what is seen in it otherwise follows from that.
///
/// Of two corrections of the same cells the later one holds.
///
/// @param corrections in the order in which they were made
public record Guidance(List<Correction> corrections) {
    public static final Guidance NONE = new Guidance(List.of());

    public Guidance {
        corrections = List.copyOf(corrections);
    }

    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /// The same and one more.
    public Guidance with(Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Guidance(more);
    }

    /// The same and what else is said, which holds before it.
    public Guidance and(Guidance more) {
        List<Correction> both = new ArrayList<>(corrections);
        both.removeAll(more.corrections);
        both.addAll(more.corrections);
        return new Guidance(both);
    }

    /// The same of a sheet that goes on beneath the rows at hand; nothing where it says anything
    /// but what columns are that go on with it.
    ///
    /// @param lastRow of those rows
    public Optional<Guidance> goingOn(int lastRow) {
        List<Correction> further = new ArrayList<>();
        for (Correction correction : corrections) {
            CellRange range = correction.range();
            if (range.lastRow() < lastRow) {
                return Optional.empty();
            }
            CellRange down =
                    new CellRange(
                            range.firstRow(),
                            range.firstColumn(),
                            Integer.MAX_VALUE,
                            range.lastColumn());
            switch (correction) {
                case Correction.OfRows _ -> {
                    return Optional.empty();
                }
                case Correction.OfFigures _ -> further.add(new Correction.OfFigures(down));
                case Correction.OfStubs(_, StubColumn.Kind kind) ->
                        further.add(new Correction.OfStubs(down, kind));
                case Correction.LeftOut _ -> further.add(new Correction.LeftOut(down));
            }
        }
        return Optional.of(new Guidance(further));
    }

    /// The columns of which nothing is wanted.
    List<Integer> leftOutColumns() {
        return corrections.stream()
                .filter(Correction.LeftOut.class::isInstance)
                .map(Correction::range)
                .flatMapToInt(
                        range -> IntStream.rangeClosed(range.firstColumn(), range.lastColumn()))
                .boxed()
                .toList();
    }

    /// What was said of a row.
    Optional<RowSays> row(int row) {
        for (Correction correction : corrections.reversed()) {
            if (correction instanceof Correction.OfRows(CellRange range, RowSays says)
                    && row >= range.firstRow()
                    && row <= range.lastRow()) {
                return Optional.of(says);
            }
        }
        return Optional.empty();
    }

    boolean says(int row, RowSays what) {
        return row(row).filter(what::equals).isPresent();
    }

    /// Whether figures of a row are figures because somebody says so.
    boolean saysFigures(int row) {
        return says(row, RowSays.DATA) || says(row, RowSays.DERIVED);
    }

    /// What was said of the columns of a table whose rows are these, by column: what they name;
    /// empty for figures.
    public SortedMap<Integer, Optional<StubColumn.Kind>> columns(int firstRow, int lastRow) {
        TreeMap<Integer, Optional<StubColumn.Kind>> said = new TreeMap<>();
        for (Correction correction : corrections) {
            Optional<StubColumn.Kind> kind =
                    switch (correction) {
                        case Correction.OfStubs(_, StubColumn.Kind named) -> Optional.of(named);
                        default -> Optional.empty();
                    };
            boolean ofColumns = kind.isPresent() || correction instanceof Correction.OfFigures;
            CellRange range = correction.range();
            if (ofColumns && range.firstRow() <= lastRow && range.lastRow() >= firstRow) {
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    said.put(column, kind);
                }
            }
        }
        return said;
    }

    /// A sheet without what is left out.
    Grid withoutLeftOut(Grid grid) {
        List<CellRange> gone = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.LeftOut(CellRange range)) {
                gone.add(range);
            }
        }
        return gone.isEmpty() ? grid : grid.without(gone);
    }

    /// A sheet without the rows that are known to be titles or notes: tables lie in the rest.
    Grid withoutWords(Grid grid) {
        List<CellRange> gone = new ArrayList<>();
        for (int row = 1; row <= grid.rows(); row++) {
            if (grid.lastColumn(row) > 0 && (says(row, RowSays.TITLE) || says(row, RowSays.NOTE))) {
                gone.add(new CellRange(row, 1, row, grid.lastColumn(row)));
            }
        }
        return gone.isEmpty() ? grid : grid.without(gone);
    }

    /// The rows said to be headers, from one row to the one before another.
    List<Integer> headerRows(int from, int before) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row < before; row++) {
            if (says(row, RowSays.HEADER)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
