package workbench.importing;

import workbench.importing.recipe.TableRecipe;
import workbench.importing.recipe.TableTerms;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the figures of a long table row by row, as {@link FigureFinder} finds those of a table
/// that is held: what they are called is decided by the first rows, and each row is looked at for
/// whether that decision still holds.
final class LongFigures implements LongSheet.Rows, AutoCloseable {
    private final Table called;
    private final Optional<TableRecipe> recipe;
    private final FigureNames names;
    private final FigureFinder finder;
    private final LongNaming naming;
    private final ColumnLooks looks;
    private final Consumer<FoundFigure> figures;
    private final Consumer<CellProblem> problems;
    private final LongKey key;
    private final TellingRows telling;
    private long rows;

    /// @param sheet whose first rows were read
    /// @param recipe what is said of its table
    /// @param allWords whether the recipe wants to know of every word whether it is there
    LongFigures(
            LongSheet sheet,
            Optional<TableRecipe> recipe,
            boolean allWords,
            Binder binder,
            ImportOptions options,
            SaidPlace said,
            String fileWords,
            DecidedCells decided,
            Consumer<FoundFigure> figures,
            Consumer<CellProblem> problems) {
        this.recipe = recipe;
        this.called = called(sheet.table(), recipe);
        KeyColumns columns = KeyColumns.ofFirstRows(called).orElseThrow(NotAStream::new);
        this.key = new LongKey(called, columns);
        this.names = new FigureNames(called, columns, binder, said, fileWords);
        this.looks = new ColumnLooks(sheet.first(), called);
        FigureUnits looked = new FigureUnits(called, looks::of);
        FigurePeriods told = new FigurePeriods(called, options);
        this.naming = new LongNaming(called, names, looked);
        this.finder = new FigureFinder(called, told, looked, naming, decided);
        this.figures = found -> decided.figure(found, figures);
        this.problems = problem -> decided.problem(problem, problems);
        this.telling = new TellingRows(sheet, allWords);
    }

    private static Table called(Table table, Optional<TableRecipe> recipe) {
        return recipe.map(one -> TableTerms.in(table, one)).orElse(table);
    }

    @Override
    public void row(Grid held, DataRow read) {
        DataRow row = recipe.isPresent() ? TableTerms.row(read, recipe.get()) : read;
        if (SummaryRows.isSummary(called, row)) {
            throw new NotAStream();
        }
        telling.row(held, read);
        looks.take(held, called, row);
        key.take(row);
        naming.begin(row);
        finder.find(held, row, figures, problems);
        rows++;
    }

    /// How many rows were taken.
    long rows() {
        return rows;
    }

    /// How many columns have figures.
    int columns() {
        return called.data().size();
    }

    /// The rows that tell all that the table's words tell.
    TellingRows telling() {
        return telling;
    }

    /// Confirms at the end what was decided by the first rows.
    ///
    /// @throws NotAStream where all rows together name figures otherwise
    void confirm(CellRange range, Optional<TableRecipe> now, Binder binder, SaidPlace said) {
        Table all = called(telling.table(range), now);
        FigureNames again = new FigureNames(all, names.key(), binder, said, "");
        boolean same =
                now.equals(recipe)
                        && KeyColumns.placeOf(all).equals(KeyColumns.placeOf(called))
                        && again.namingIndicators().equals(names.namingIndicators());
        if (!same) {
            throw new NotAStream();
        }
        finder.withoutPeriod().ifPresent(problems);
    }

    /// The columns whose figures are told without a look at others.
    List<DataColumn> data() {
        return called.data();
    }

    @Override
    public void close() {
        key.close();
    }
}
