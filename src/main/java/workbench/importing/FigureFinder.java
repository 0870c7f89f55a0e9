package workbench.importing;

import workbench.catalogue.Units;
import workbench.layout.DataColumn;
import workbench.layout.DataReader;
import workbench.layout.DataRow;
import workbench.layout.Reading;
import workbench.layout.SheetLayout;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.Breakdown;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.sheet.Cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Walks the cells of one table, row by row, and says of each what figure it is.
final class FigureFinder {
    /// The name of the breakdown's part that holds the section, band or parent row.
    private static final String SECTION = "section";

    /// The name of the part that holds the words above a column, where they are not the indicator.
    private static final String COLUMN = "column";

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s*[-–]\\s*(?=\\d)");

    private final SheetLayout sheet;
    private final Table table;
    private final KeyColumns key;
    private final Binder binder;
    private final ImportOptions options;
    private final String fileStem;
    private final DataReader reader;
    private final boolean headersDiffer;

    FigureFinder(
            SheetLayout sheet, Table table, Binder binder, ImportOptions options, String fileName) {
        this.sheet = sheet;
        this.table = table;
        this.key = KeyColumns.of(table);
        this.binder = binder;
        this.options = options;
        int dot = fileName.lastIndexOf('.');
        this.fileStem = dot > 0 ? fileName.substring(0, dot) : fileName;
        this.reader = new DataReader();
        this.headersDiffer = table.data().stream().map(this::header).distinct().count() > 1;
    }

    /// Hands over every figure of the table, and every cell that is none though it should be.
    ///
    /// @return how many data cells were looked at
    long find(Consumer<FoundFigure> figures, Consumer<CellProblem> problems) {
        long cells = 0;
        boolean saidNoPeriod = false;
        for (DataRow row : table.rows()) {
            for (DataColumn column : table.data()) {
                cells++;
                CellRef ref = sheet.grid().ref(row.row(), column.column());
                Cell cell = sheet.grid().cell(row.row(), column.column());
                switch (reader.read(sheet.grid(), table, row, column)) {
                    case Reading.Value value ->
                            figures.accept(
                                    figure(
                                            row,
                                            column,
                                            ref,
                                            cell,
                                            OptionalDouble.of(value.value()),
                                            value.decimals(),
                                            value.status()));
                    case Reading.Missing missing ->
                            figures.accept(
                                    figure(
                                            row,
                                            column,
                                            ref,
                                            cell,
                                            OptionalDouble.empty(),
                                            0,
                                            missing.status()));
                    case Reading.Rejected rejected -> {
                        problems.accept(rejected.problem());
                        if (rejected.problem().kind() == CellProblem.Kind.ERROR_CELL) {
                            figures.accept(
                                    figure(
                                            row,
                                            column,
                                            ref,
                                            cell,
                                            OptionalDouble.empty(),
                                            0,
                                            ObservationStatus.MISSING));
                        }
                    }
                }
                if (!saidNoPeriod && period(row, column).equals(Period.NONE)) {
                    saidNoPeriod = true;
                    problems.accept(
                            new CellProblem(
                                    ref,
                                    cell.raw(),
                                    CellProblem.Kind.NO_PERIOD,
                                    Message.of("importing.problem.no-period")));
                }
            }
        }
        return cells;
    }

    private FoundFigure figure(
            DataRow row,
            DataColumn column,
            CellRef ref,
            Cell cell,
            OptionalDouble value,
            int decimals,
            ObservationStatus status) {
        Naming naming = naming(row, column);
        Unit unit = unit(row, column, cell, naming.indicator());
        return new FoundFigure(
                new SeriesKey(naming.indicator(), place(row, column), unit, naming.breakdown()),
                period(row, column),
                value,
                status.and(column.status()).and(row.status()),
                multiplier(row, column, unit),
                decimals,
                row.derived() || column.derived(),
                cell.raw(),
                ref,
                sourceLabel(row, column));
    }

    private Period period(DataRow row, DataColumn column) {
        return row.period()
                .or(column::period)
                .or(() -> column.derived() ? latestOfColumns() : Optional.empty())
                .or(() -> table.context().period())
                .or(options::period)
                .orElse(Period.NONE);
    }

    /// A column of changes or totals beside columns of years tells of the latest of them.
    private Optional<Period> latestOfColumns() {
        return table.data().stream()
                .flatMap(column -> column.period().stream())
                .max(Comparator.naturalOrder());
    }

    private Place place(DataRow row, DataColumn column) {
        if (key.place().isPresent()) {
            // A row without a place in a column of places is the whole: its headline.
            return binder.place(label(row, key.place()), label(row, key.placeCode()));
        }
        return placeAbove(column)
                .or(() -> table.context().place())
                .or(options::place)
                .map(words -> binder.place(words, ""))
                .orElse(Place.UNNAMED);
    }

    /// The place that a column's header names, where places stand across.
    private Optional<String> placeAbove(DataColumn column) {
        return key.place().isPresent()
                ? Optional.empty()
                : column.header().stream().filter(binder::isPlace).findFirst();
    }

    /// The words above a column that are not its place.
    private String header(DataColumn column) {
        Optional<String> place = placeAbove(column);
        return column.header().stream()
                .filter(word -> place.filter(word::equals).isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /// What a figure is called: its indicator and the parts of its key beyond the place.
    private record Naming(Indicator indicator, Breakdown breakdown) {}

    private Naming naming(DataRow row, DataColumn column) {
        String header = header(column);
        Breakdown breakdown = Breakdown.NONE;
        if (!row.section().isEmpty()) {
            breakdown = breakdown.with(SECTION, String.join(" / ", row.section()));
        }
        Optional<Indicator> named = Optional.empty();
        for (StubColumn dimension : key.dimensions()) {
            String label = row.labels().getOrDefault(dimension.column(), "");
            Optional<Indicator> bound =
                    key.indicator().isEmpty() && named.isEmpty()
                            ? binder.known(label)
                            : Optional.empty();
            if (bound.isPresent()) {
                named = bound;
            } else if (!label.isEmpty()) {
                breakdown = breakdown.with(dimensionName(dimension), tightRanges(label));
            }
        }
        String words = label(row, key.indicator());
        if (!words.isEmpty()) {
            named = Optional.of(binder.indicator(words, label(row, key.indicatorCode())));
        }
        if (named.isEmpty() && binder.known(header).isPresent()) {
            return new Naming(binder.indicator(header, ""), breakdown);
        }
        String title = table.context().title();
        if (named.isEmpty() && title.isEmpty()) {
            return new Naming(
                    binder.indicator(header.isEmpty() ? fileStem : header, ""), breakdown);
        }
        if (headersDiffer && !header.isEmpty()) {
            breakdown = breakdown.with(COLUMN, tightRanges(header));
        }
        return new Naming(named.orElseGet(() -> binder.indicator(title, "")), breakdown);
    }

    /// "15 - 24" and "15–24" are the same ages: what only tells offices apart must not tell series
    /// apart.
    private static String tightRanges(String label) {
        return RANGE.matcher(label).replaceAll("-");
    }

    private static String dimensionName(StubColumn dimension) {
        return dimension.header().isEmpty()
                ? "row name " + CellRef.columnName(dimension.column())
                : dimension.header();
    }

    /// The unit nearest to the cell: its own format, its row, its column, the words around the
    /// table; the catalogue's own unit where the source names none.
    private Unit unit(DataRow row, DataColumn column, Cell cell, Indicator indicator) {
        if (cell instanceof Cell.Number && cell.style().percent()) {
            return Unit.RATIO;
        }
        if (cell instanceof Cell.Text && cell.raw().strip().endsWith("%")) {
            return Unit.PERCENT;
        }
        return row.unit()
                .or(column::unit)
                .or(() -> table.context().unit())
                .map(FigureFinder::known)
                .orElse(indicator.unit());
    }

    /// The catalogue's unit of these words, so that "kg par habitant" and "kg per person" are one.
    private static Unit known(Unit unit) {
        return Units.shipped().byWords(unit.code()).orElse(unit);
    }

    private int multiplier(DataRow row, DataColumn column, Unit unit) {
        if (row.multiplier() != 0) {
            return row.multiplier();
        }
        if (column.multiplier() != 0) {
            return column.multiplier();
        }
        // "In thousands" over a table does not speak of the percentages in it.
        return unit.changesInPoints() ? 0 : table.context().multiplier();
    }

    private String sourceLabel(DataRow row, DataColumn column) {
        Set<String> words = new LinkedHashSet<>(table.context().titles());
        words.addAll(row.section());
        List<String> labels = new ArrayList<>();
        for (StubColumn stub : table.stubs()) {
            boolean leads =
                    switch (stub.kind()) {
                        case INDICATOR, PLACE, UNIT, MEASURE, DIMENSION, PERIOD -> true;
                        case PLACE_CODE, INDICATOR_CODE, SCALE, STATUS, DECIMALS, ATTRIBUTE ->
                                false;
                    };
            if (leads) {
                labels.add(row.labels().getOrDefault(stub.column(), ""));
            }
        }
        words.addAll(labels);
        words.addAll(column.sourceHeader());
        words.remove("");
        return String.join(" / ", words);
    }

    private static String label(DataRow row, Optional<StubColumn> stub) {
        return stub.map(column -> row.labels().getOrDefault(column.column(), "")).orElse("");
    }
}
