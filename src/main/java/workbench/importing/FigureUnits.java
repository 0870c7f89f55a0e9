package workbench.importing;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.UnitRecogniser;
import workbench.catalogue.Units;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.Indicator;
import workbench.model.Unit;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the figures of one table count, and by which power of ten.
final class FigureUnits {
    private static final Pattern OTHER_MEASURE =
            Pattern.compile(
                    "(?iu)\\b(?:factors?|facteurs?|sampled?|samples|échantillon(?:née?s?)?"
                            + "|respondents|répondants)\\b");

    /// What a name counts that is no amount of money.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?:number of|nombre d[e’']|#|kilomet(?:re|er)s|kilomètres|hectares) ?.*"
                            + "|.*\\b(?:kilomet(?:re|er)s|kilomètres|hectares|inspected|ftes?"
                            + "|full-time equivalents?|etp)\\)?");

    /// In which spreadsheets count how long something took.
    private static final Optional<Unit> DAYS = Units.shipped().byWords("days");

    private final Table table;
    private final Function<DataColumn, Optional<Unit>> shownInColumns;

    /// The columns that measure something else than the words around the table say.
    private final Set<Integer> others;

    private final boolean scalesMoney;

    /// Whether the words around the table say that money is told.
    private final boolean moneyAround;

    private int lastRow;
    private Optional<Unit> shownInLastRow = Optional.empty();

    /// @param grid that holds all of the table
    FigureUnits(Grid grid, Table table) {
        this(table, columns(grid, table));
    }

    /// @param shownInColumns the unit that all figures of a column show
    FigureUnits(Table table, Function<DataColumn, Optional<Unit>> shownInColumns) {
        this.table = table;
        this.shownInColumns = shownInColumns;
        this.scalesMoney = table.context().scalesMoney();
        this.moneyAround =
                table.context()
                        .unit()
                        .filter(unit -> unit.kind() == Unit.Kind.CURRENCY)
                        .isPresent();
        this.others =
                table.data().stream()
                        .filter(column -> isAnotherMeasure(table, column))
                        .map(DataColumn::column)
                        .collect(Collectors.toSet());
    }

    private static Function<DataColumn, Optional<Unit>> columns(Grid grid, Table table) {
        Map<Integer, Optional<Unit>> known = new HashMap<>();
        return column ->
                known.computeIfAbsent(
                        column.column(),
                        number ->
                                agreed(
                                        table.rows().stream()
                                                .map(row -> grid.cell(row.row(), number))));
    }

    /// The unit nearest to the cell: its own format, its row, its column, the words around the
    /// table; the catalogue's own unit where the source names none.
    ///
    /// A cell without a figure has no look of its own; it takes that of its row's figures, else of
    /// its column's, so that a gap stays in the series that it is a gap of.
    ///
    /// @param grid that holds the row
    Unit of(Grid grid, DataRow row, DataColumn column, Indicator indicator) {
        Cell cell = grid.cell(row.row(), column.column());
        Optional<Unit> shown = isFigure(cell) ? shown(cell) : shownBeside(grid, row, column);
        boolean another =
                others.contains(column.column()) || moneyAround && countsOther(row, column);
        return shown.or(row::unit)
                .or(column::unit)
                .or(() -> another ? Optional.empty() : table.context().unit())
                .or(() -> currency(cell))
                .map(FigureUnits::known)
                .orElse(another ? Unit.UNKNOWN : indicator.unit());
    }

    /// What is measured, by the columns that say it; what a note beside it tells counts nothing.
    private Stream<String> names(DataRow row) {
        List<StubColumn> named =
                table.stubs().stream()
                        .filter(stub -> stub.kind() == StubColumn.Kind.INDICATOR)
                        .toList();
        return (named.isEmpty() ? table.stubs().stream().limit(1) : named.stream())
                .map(stub -> row.labels().getOrDefault(stub.column(), ""));
    }

    /// Whether the name of a figure counts what is no money: `FTE` in a budget.
    private boolean countsOther(DataRow row, DataColumn column) {
        return Stream.concat(names(row), column.header().stream())
                .anyMatch(words -> COUNTED.matcher(words.strip()).matches());
    }

    /// Whether a column beside those that the title is of says by its words that it measures
    /// something else: the emission factor beside tonnes, the trips sampled beside minutes.
    private static boolean isAnotherMeasure(Table table, DataColumn column) {
        return column.period().isEmpty()
                && table.data().size() > 1
                && OTHER_MEASURE.matcher(String.join(" ", column.header())).find()
                && !OTHER_MEASURE.matcher(table.context().title()).find();
    }

    /// What the figures show of whose series a gap is one: those above and beneath it where periods
    /// stand down, else those of its row.
    private Optional<Unit> shownBeside(Grid grid, DataRow row, DataColumn column) {
        return row.period().isPresent()
                ? shownInColumns.apply(column)
                : shownInRow(grid, row).or(() -> shownInColumns.apply(column));
    }

    /// The power of ten of a figure in `unit`: said by its row, else its column, else around the
    /// table.
    int multiplier(DataRow row, DataColumn column, Unit unit) {
        if (row.multiplier() != 0) {
            return row.multiplier();
        }
        if (column.multiplier() != 0) {
            return column.multiplier();
        }
        // "In thousands" over a table does not speak of the percentages in it.
        return unit.changesInPoints()
                        || others.contains(column.column())
                        || (scalesMoney || moneyAround) && isNoMoney(row, column, unit)
                ? 0
                : table.context().multiplier();
    }

    /// Whether a figure is in another unit than money, or its name counts something.
    private boolean isNoMoney(DataRow row, DataColumn column, Unit unit) {
        return unit.equals(Unit.UNKNOWN)
                ? countsOther(row, column)
                : unit.kind() != Unit.Kind.CURRENCY;
    }

    /// The catalogue's unit of these words, so that "kg par habitant" and "kg per person" are one.
    private static Unit known(Unit unit) {
        return Units.shipped().byWords(unit.code()).orElse(unit);
    }

    /// The unit that a cell's own look says.
    static Optional<Unit> shown(Cell cell) {
        if (cell instanceof Cell.Number && cell.style().percent()) {
            return Optional.of(Unit.RATIO);
        }
        if (cell instanceof Cell.Number && cell.style().elapsed()) {
            return DAYS;
        }
        return isPercentText(cell) ? Optional.of(Unit.PERCENT) : Optional.empty();
    }

    /// The currency whose sign stands at a figure in a column of this and that.
    private static Optional<Unit> currency(Cell cell) {
        return cell instanceof Cell.Text text
                ? NumberRecogniser.readEither(text.raw())
                        .map(NumberRecogniser.Found::currency)
                        .filter(sign -> !sign.isEmpty())
                        .map(UnitRecogniser::currency)
                : Optional.empty();
    }

    /// A file of text has no number cells.
    static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Number
                || cell instanceof Cell.Text text
                        && NumberRecogniser.readEither(text.raw()).isPresent();
    }

    private static boolean isPercentText(Cell cell) {
        return cell instanceof Cell.Text && cell.raw().strip().endsWith("%");
    }

    private Optional<Unit> shownInRow(Grid grid, DataRow row) {
        if (row.row() != lastRow) {
            lastRow = row.row();
            shownInLastRow =
                    agreed(
                            table.data().stream()
                                    .map(column -> grid.cell(row.row(), column.column())));
        }
        return shownInLastRow;
    }

    /// The unit that all figures among these cells show; empty where they differ or show none.
    private static Optional<Unit> agreed(Stream<Cell> cells) {
        Set<Optional<Unit>> units = new HashSet<>();
        cells.filter(FigureUnits::isFigure).forEach(cell -> units.add(shown(cell)));
        return units.size() == 1 ? units.iterator().next() : Optional.empty();
    }
}
