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
import workbench.model.Unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Walks the cells of one table, row by row, and says of each what figure it is.
final class FigureFinder {
    private static final Reading.Missing ERROR_CELL =
            new Reading.Missing(ObservationStatus.MISSING);

    private final SheetLayout sheet;
    private final Table table;
    private final ImportOptions options;
    private final FigureNames names;
    private final FigureUnits units;
    private final DecidedCells decided;
    private final DataReader reader = new DataReader();

    FigureFinder(
            SheetLayout sheet,
            Table table,
            Binder binder,
            ImportOptions options,
            String fileWords,
            DecidedCells decided) {
        this.sheet = sheet;
        this.table = table;
        this.options = options;
        this.names = new FigureNames(table, binder, options, fileWords);
        this.units = new FigureUnits(sheet.grid(), table);
        this.decided = decided;
    }

    /// Hands over every figure of the table, and every cell that is none though it should be.
    ///
    /// @return how many data cells were looked at
    long find(Consumer<FoundFigure> figures, Consumer<CellProblem> problems) {
        Optional<CellProblem> noPeriod = Optional.empty();
        for (DataRow row : table.rows()) {
            for (DataColumn column : table.data()) {
                switch (reader.read(sheet.grid(), table, row, column)) {
                    case Reading.Value value -> figures.accept(figure(row, column, value));
                    case Reading.Missing missing -> figures.accept(figure(row, column, missing));
                    case Reading.Rejected(var problem) -> {
                        problems.accept(problem);
                        if (problem.kind() == CellProblem.Kind.ERROR_CELL
                                || decided.speaksOf(problem.cell())) {
                            figures.accept(figure(row, column, ERROR_CELL));
                        }
                    }
                }
                if (noPeriod.isEmpty()
                        && period(row, column).equals(Period.NONE)
                        && !decided.leavesOut(sheet.grid().name(row.row(), column.column()))) {
                    noPeriod = Optional.of(noPeriod(row, column));
                }
            }
        }
        noPeriod.ifPresent(problems);
        return (long) table.rows().size() * table.data().size();
    }

    private CellProblem noPeriod(DataRow row, DataColumn column) {
        return new CellProblem(
                sheet.grid().name(row.row(), column.column()),
                sheet.grid().cell(row.row(), column.column()).raw(),
                CellProblem.Kind.NO_PERIOD,
                Message.of("importing.problem.no-period"));
    }

    private FoundFigure figure(DataRow row, DataColumn column, Reading.Value value) {
        return figure(
                row,
                column,
                OptionalDouble.of(value.value()),
                value.power(),
                value.decimals(),
                value.status());
    }

    private FoundFigure figure(DataRow row, DataColumn column, Reading.Missing missing) {
        return figure(row, column, OptionalDouble.empty(), 0, 0, missing.status());
    }

    private FoundFigure figure(
            DataRow row,
            DataColumn column,
            OptionalDouble value,
            int power,
            int decimals,
            ObservationStatus status) {
        FigureNames.Name name = names.of(row, column);
        Unit unit = units.of(row, column, name.indicator());
        return new FoundFigure(
                new SeriesKey(name.indicator(), name.place(), unit, name.breakdown()),
                period(row, column),
                value,
                status.and(column.status()).and(row.status()),
                power == 0 ? units.multiplier(row, column, unit) : power,
                decimals,
                row.derived() || column.derived(),
                sheet.grid().cell(row.row(), column.column()).raw(),
                sheet.grid().name(row.row(), column.column()),
                names.sourceLabel(row, column));
    }

    private Period period(DataRow row, DataColumn column) {
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
