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

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Walks the cells of one table, row by row, and says of each what figure it is.
final class FigureFinder {
    private static final Reading.Missing ERROR_CELL =
            new Reading.Missing(ObservationStatus.MISSING);

    /// `*`: it stands for a figure that is not there, whatever it says of why.
    private static final Pattern UNKNOWN_MARK = Pattern.compile("\\s*[^\\p{L}\\p{N}\\s]{1,3}\\s*");

    private final Table table;
    private final FigurePeriods periods;
    private final Naming naming;
    private final FigureUnits units;
    private final DecidedCells decided;
    private final DataReader reader = new DataReader();
    private Optional<CellProblem> noPeriod = Optional.empty();

    /// Says to which series a figure belongs.
    interface Naming {
        /// To be asked once of each figure.
        SeriesKey key(Grid grid, DataRow row, DataColumn column);

        /// The words that lead to it.
        SourceLabel label(DataRow row, DataColumn column);
    }

    FigureFinder(
            SheetLayout sheet,
            Table table,
            Binder binder,
            ImportOptions options,
            SaidPlace said,
            String fileWords,
            DecidedCells decided) {
        this.table = table;
        FigureNames names = new FigureNames(table, binder, said, fileWords);
        this.units = new FigureUnits(sheet.grid(), table);
        this.periods = new FigurePeriods(table, options);
        this.naming = one(names, units);
        this.decided = decided;
    }

    /// Of a table whose rows come one after the other.
    FigureFinder(
            Table table,
            FigurePeriods periods,
            FigureUnits units,
            Naming naming,
            DecidedCells decided) {
        this.table = table;
        this.periods = periods;
        this.units = units;
        this.naming = naming;
        this.decided = decided;
    }

    /// Names each figure by itself.
    private static Naming one(FigureNames names, FigureUnits units) {
        return new Naming() {
            @Override
            public SeriesKey key(Grid grid, DataRow row, DataColumn column) {
                FigureNames.Name name = names.of(row, column);
                names.count(name);
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
                    if (problem.kind() == CellProblem.Kind.ERROR_CELL
                            || UNKNOWN_MARK.matcher(problem.raw()).matches()
                            || decided.speaksOf(problem.cell())) {
                        figures.accept(figure(grid, row, column, ERROR_CELL).asUnread());
                    }
                }
            }
            if (noPeriod.isEmpty()
                    && periods.of(row, column).equals(Period.NONE)
                    && !decided.leavesOut(grid.name(row.row(), column.column()))) {
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
                periods.of(row, column),
                value,
                status.and(column.status()).and(row.status()),
                power == 0 ? units.multiplier(row, column, key.unit()) : power,
                decimals,
                row.derived() || column.derived(),
                grid.cell(row.row(), column.column()).raw(),
                grid.name(row.row(), column.column()),
                naming.label(row, column));
    }
}
