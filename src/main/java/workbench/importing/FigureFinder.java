package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.DataReader;
import workbench.layout.DataRow;
import workbench.layout.Reading;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.sheet.Grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Walks the cells of one table, row by row, and says of each what figure it is.
final class FigureFinder {
    private static final Reading.Missing ERROR_CELL =
            new Reading.Missing(ObservationStatus.MISSING);

    private final Table table;
    private final ImportOptions options;
    private final FigureNames names;
    private final Naming naming;
    private final FigureUnits units;
    private final DataReader reader = new DataReader();
    private Optional<CellProblem> noPeriod = Optional.empty();

    /// Says to which series a figure belongs.
    interface Naming {
        SeriesKey key(Grid grid, DataRow row, DataColumn column);

        /// The words that lead to it.
        SourceLabel label(DataRow row, DataColumn column);
    }

    FigureFinder(
            SheetLayout sheet,
            Table table,
            Binder binder,
            ImportOptions options,
            String fileWords) {
        this.table = table;
        this.options = options;
        this.names = new FigureNames(table, binder, options, fileWords);
        this.units = new FigureUnits(sheet.grid(), table);
        this.naming = one(names, units);
    }

    /// Of a table whose rows come one after the other.
    FigureFinder(
            Table table,
            ImportOptions options,
            FigureNames names,
            FigureUnits units,
            Naming naming) {
        this.table = table;
        this.options = options;
        this.names = names;
        this.units = units;
        this.naming = naming;
    }

    /// Names each figure by itself.
    private static Naming one(FigureNames names, FigureUnits units) {
        return new Naming() {
            @Override
            public SeriesKey key(Grid grid, DataRow row, DataColumn column) {
                FigureNames.Name name = names.of(row, column);
                return name.key(units.of(grid, row, column, name.indicator()));
            }

            @Override
            public SourceLabel label(DataRow row, DataColumn column) {
                return names.sourceLabel(row, column);
            }
        };
    }

    /// Hands over every figure of the table, and every cell that is none though it should be.
    ///
    /// @param grid that holds all of the table
    /// @return how many data cells were looked at
    long find(Grid grid, Consumer<FoundFigure> figures, Consumer<CellProblem> problems) {
        for (DataRow row : table.rows()) {
            find(grid, row, figures, problems);
        }
        noPeriod.ifPresent(problems);
        return (long) table.rows().size() * table.data().size();
    }

    /// The same of one row.
    ///
    /// @param grid that holds it
    void find(
            Grid grid, DataRow row, Consumer<FoundFigure> figures, Consumer<CellProblem> problems) {
        for (DataColumn column : table.data()) {
            switch (reader.read(grid, table, row, column)) {
                case Reading.Value value -> figures.accept(figure(grid, row, column, value));
                case Reading.Missing missing -> figures.accept(figure(grid, row, column, missing));
                case Reading.Rejected(var problem) -> {
                    problems.accept(problem);
                    if (problem.kind() == CellProblem.Kind.ERROR_CELL) {
                        figures.accept(figure(grid, row, column, ERROR_CELL));
                    }
                }
            }
            if (noPeriod.isEmpty() && period(row, column).equals(Period.NONE)) {
                noPeriod = Optional.of(noPeriod(grid, row, column));
            }
        }
    }

    /// The first figure of which no word tells the period.
    Optional<CellProblem> withoutPeriod() {
        return noPeriod;
    }

    private static CellProblem noPeriod(Grid grid, DataRow row, DataColumn column) {
        return new CellProblem(
                grid.name(row.row(), column.column()),
                grid.cell(row.row(), column.column()).raw(),
                CellProblem.Kind.NO_PERIOD,
                Message.of("importing.problem.no-period"));
    }

    private FoundFigure figure(Grid grid, DataRow row, DataColumn column, Reading.Value value) {
        return figure(
                grid,
                row,
                column,
                OptionalDouble.of(value.value()),
                value.power(),
                value.decimals(),
                value.status());
    }

    private FoundFigure figure(Grid grid, DataRow row, DataColumn column, Reading.Missing missing) {
        return figure(grid, row, column, OptionalDouble.empty(), 0, 0, missing.status());
    }

    private FoundFigure figure(
            Grid grid,
            DataRow row,
            DataColumn column,
            OptionalDouble value,
            int power,
            int decimals,
            ObservationStatus status) {
        SeriesKey key = naming.key(grid, row, column);
        return new FoundFigure(
                key,
                period(row, column),
                value,
                status.and(column.status()).and(row.status()),
                power == 0 ? units.multiplier(row, column, key.unit()) : power,
                decimals,
                row.derived() || column.derived(),
                grid.cell(row.row(), column.column()).raw(),
                grid.name(row.row(), column.column()),
                naming.label(row, column));
    }

    Period period(DataRow row, DataColumn column) {
        return row.period()
                .or(column::period)
                .or(() -> column.derived() ? comparedWith(column) : Optional.empty())
                .or(() -> table.context().period())
                .or(() -> names.periodOfSummary(row))
                .or(options::period)
                .orElse(Period.NONE);
    }

    /// A total beside columns of years, months or quarters tells of all their years, a column of
    /// changes of the latest of them; where each year has one of its own, of the year before it.
    private Optional<Period> comparedWith(DataColumn derived) {
        boolean alone =
                table.data().stream()
                                .filter(
                                        column ->
                                                column.period().isEmpty()
                                                        && column.header().equals(derived.header()))
                                .count()
                        == 1;
        List<DataColumn> dated =
                table.data().stream().filter(column -> column.period().isPresent()).toList();
        if (!alone) {
            return dated.stream()
                    .filter(column -> column.column() < derived.column())
                    .reduce((_, nearer) -> nearer)
                    .flatMap(DataColumn::period);
        }
        List<Period> periods =
                dated.stream().flatMap(column -> column.period().stream()).distinct().toList();
        boolean total = derived.sourceHeader().stream().anyMatch(SummaryRows::isTotal);
        return total && periods.size() > 1
                ? Optional.of(SummaryRows.years(periods))
                : periods.stream().max(Comparator.naturalOrder());
    }
}
