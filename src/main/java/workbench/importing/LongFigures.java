package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.TableRecipe;
import workbench.importing.recipe.TableTerms;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the figures of a long table row by row, as {@link FigureFinder} finds those of a table
/// that is held: what they are called is decided by the first rows, and each row is looked at for
/// whether that decision still holds.
final class LongFigures implements LongSheet.Rows {
    /// So many names of a column are told apart.
    private static final int NAMES = 50_000;

    private final LongSheet sheet;
    private final Table called;
    private final Optional<TableRecipe> recipe;
    private final FigureNames names;
    private final FigureFinder finder;
    private final LongNaming naming;
    private final ColumnLooks looks;
    private final Consumer<FoundFigure> figures;
    private final Consumer<CellProblem> problems;
    private final LongKey key;

    /// The columns that have names, and the rows that brought one.
    private final List<Names> words = new ArrayList<>();

    private final List<DataRow> telling = new ArrayList<>();
    private final boolean several;
    private long rows;

    /// The names in one column.
    private static final class Names {
        private final Integer column;
        private final Set<String> all = new HashSet<>();
        private @Nullable String above;

        Names(int column) {
            this.column = column;
        }
    }

    /// @param sheet whose first rows were read
    /// @param recipe what is said of its table
    /// @param allWords whether the recipe wants to know of every word whether it is there
    LongFigures(
            LongSheet sheet,
            Optional<TableRecipe> recipe,
            boolean allWords,
            Binder binder,
            ImportOptions options,
            String fileWords,
            Consumer<FoundFigure> figures,
            Consumer<CellProblem> problems) {
        this.sheet = sheet;
        this.recipe = recipe;
        this.called = called(sheet.table(), recipe);
        KeyColumns columns = KeyColumns.ofFirstRows(called).orElseThrow(NotAStream::new);
        this.key = new LongKey(called, columns);
        this.names = new FigureNames(called, columns, binder, options, fileWords);
        this.looks = new ColumnLooks(sheet.first(), called);
        FigureUnits looked = new FigureUnits(called, looks::of);
        FigurePeriods told = new FigurePeriods(called, names, options);
        this.naming = new LongNaming(called, names, looked);
        this.finder = new FigureFinder(called, told, looked, naming);
        this.figures = figures;
        this.problems = problems;
        for (StubColumn stub : called.stubs()) {
            boolean names =
                    switch (stub.kind()) {
                        case PLACE, INDICATOR, DIMENSION -> true;
                        default -> allWords;
                    };
            if (names) {
                words.add(new Names(stub.column()));
            }
        }
        this.several =
                called.stubs().stream().filter(stub -> stub.kind() == StubColumn.Kind.PLACE).count()
                        > 1;
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
        remember(read);
        looks.take(held, called, row);
        key.take(row);
        naming.begin(row);
        finder.find(held, row, figures, problems);
        rows++;
    }

    private void remember(DataRow row) {
        boolean tells = false;
        for (Names column : words) {
            String word = row.labels().getOrDefault(column.column, "");
            if (word.equals(column.above)) {
                continue;
            }
            column.above = word;
            if (column.all.size() < NAMES) {
                tells |= column.all.add(word);
            } else if (several && !column.all.contains(word)) {
                // Which of them is the finest could no longer be told.
                throw new NotAStream();
            }
        }
        // By the words of the first rows the recipe is known that speaks of the table.
        if (tells || rows < FileWords.MOST_ROWS) {
            telling.add(row);
        }
    }

    /// How many rows were taken.
    long rows() {
        return rows;
    }

    /// How many columns have figures.
    int columns() {
        return called.data().size();
    }

    /// The sheet's table with as many of its rows as tell all that their words tell.
    Table told(CellRange range) {
        return sheet.table(range, telling);
    }

    /// Whether so many names came that some are not among those that are told.
    boolean isMoreThanTold() {
        return words.stream().anyMatch(column -> column.all.size() >= NAMES);
    }

    /// Confirms at the end what was decided by the first rows.
    ///
    /// @throws NotAStream where all rows together name figures otherwise
    void confirm(CellRange range, Optional<TableRecipe> now, Binder binder, ImportOptions options) {
        Table all = called(told(range), now);
        FigureNames again = new FigureNames(all, names.key(), binder, options, "");
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
}
