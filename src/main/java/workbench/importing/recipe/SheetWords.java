package workbench.importing.recipe;

import workbench.layout.DataColumn;
import workbench.layout.SheetLayout;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that a sheet or one of its tables holds, wherever they stand: by them it is told
/// whether a recipe speaks of it.
///
/// @param sheet the key of the sheet's name
/// @param keys of all words, see {@link SourceWords#key}
/// @param whole whether of all the sheet, or of a table: what was left out is not in a table any
///   more
record SheetWords(String sheet, Set<String> keys, boolean whole) {
    /// What the parts of a table weigh: columns and names are many words each, a title is one.
    private static final double COLUMNS = 3;

    /// The same branches beneath other columns are another table of them: so many of the recipe's
    /// columns have to be in a sheet that is known by it.
    private static final double FEWEST_COLUMNS = 1 / 3.0;

    private static final double NAMES = 3;
    private static final double TITLE = 2;
    private static final double SHEET = 1;
    private static final double ROWS = 1;

    /// Of a whole sheet, however it was laid out.
    static SheetWords of(SheetLayout layout) {
        Grid grid = layout.grid();
        Set<String> keys = new HashSet<>();
        for (int row = grid.firstRow(); row <= Math.min(grid.rows(), FileWords.MOST_ROWS); row++) {
            for (int column = 1; column <= grid.lastColumn(row); column++) {
                if (grid.cell(row, column) instanceof Cell.Text text) {
                    keys.add(SourceWords.key(text.raw()));
                }
            }
        }
        layout.tables().forEach(table -> addTo(keys, table));
        keys.remove("");
        return new SheetWords(SourceWords.key(grid.name()), keys, true);
    }

    /// Of one table.
    static SheetWords of(SheetLayout layout, Table table) {
        Set<String> keys = new HashSet<>();
        addTo(keys, table);
        table.rows().stream()
                .limit(FileWords.MOST_ROWS)
                .forEach(
                        row -> {
                            addAll(keys, row.labels().values());
                            addAll(keys, row.section());
                        });
        keys.remove("");
        return new SheetWords(SourceWords.key(layout.grid().name()), keys, false);
    }

    private static void addTo(Set<String> keys, Table table) {
        for (DataColumn column : table.data()) {
            addAll(keys, SourceWords.of(column));
            keys.add(SourceWords.key(SourceWords.of(column)));
        }
        for (StubColumn stub : table.stubs()) {
            addAll(keys, SourceWords.of(stub));
        }
        keys.add(SourceWords.key(table.context().title()));
        addAll(keys, table.context().titles());
    }

    private static void addAll(Set<String> keys, Collection<String> words) {
        words.forEach(word -> keys.add(SourceWords.key(word)));
    }

    /// How much of what a recipe says of a table is here, from 0 to 1.
    ///
    /// @param otherwise where the recipe names nothing to know the table by
    double likeness(TableRecipe recipe, double otherwise) {
        double weight = 0;
        double found = 0;
        List<ColumnRecipe> headed =
                recipe.columns().stream()
                        .filter(column -> !column.words().isEmpty())
                        .filter(column -> whole || !column.isLeftOut())
                        .toList();
        if (!headed.isEmpty()) {
            double here = share(headed.stream().map(this::has).toList());
            if (whole && here < FEWEST_COLUMNS) {
                return 0;
            }
            weight += COLUMNS;
            found += COLUMNS * here;
        }
        if (!recipe.names().isEmpty()) {
            weight += NAMES;
            found += NAMES * share(recipe.names().stream().map(this::has).toList());
        }
        if (recipe.title().filter(title -> !title.isEmpty()).isPresent()) {
            boolean titled =
                    recipe.title().filter(this::has).isPresent()
                            || recipe.alsoTitled().stream().anyMatch(this::has);
            weight += TITLE;
            found += titled ? TITLE : 0;
        }
        String name = SourceWords.key(recipe.sheet());
        if (!name.isEmpty()) {
            weight += SHEET;
            found += name.equals(sheet) ? SHEET : 0;
        }
        List<RowRecipe> rows =
                recipe.rows().stream().filter(row -> whole && !row.words().isEmpty()).toList();
        if (!rows.isEmpty()) {
            weight += ROWS;
            found += ROWS * share(rows.stream().map(row -> has(row.words().getFirst())).toList());
        }
        return weight == 0 ? otherwise : found / weight;
    }

    private boolean has(ColumnRecipe column) {
        return keys.contains(SourceWords.key(column.words()))
                || column.words().stream().allMatch(this::has)
                || column.also().stream().anyMatch(this::has);
    }

    private boolean has(String words) {
        return keys.contains(SourceWords.key(words));
    }

    private static double share(List<Boolean> found) {
        return (double) found.stream().filter(Boolean::booleanValue).count() / found.size();
    }
}
