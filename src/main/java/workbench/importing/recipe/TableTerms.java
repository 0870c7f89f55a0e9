package workbench.importing.recipe;

import workbench.catalogue.UnitRecogniser;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.layout.TableContext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table in the words of its recipe: where a source has renamed a column, a row or the whole
/// table, its figures go on in the series they were in.
public final class TableTerms {
    private TableTerms() {}

    /// The table, called as the recipe calls it. Where each word stands in the file, and how the
    /// file has it, stays as it is.
    public static Table in(Table table, TableRecipe recipe) {
        Map<Integer, ColumnRecipe> columns = new HashMap<>();
        KnownColumns known = new KnownColumns(recipe);
        for (TableColumn column : TableColumn.of(table)) {
            known.of(column)
                    .filter(one -> isRenamed(one, column))
                    .ifPresent(one -> columns.put(column.number(), one));
        }
        return new Table(
                table.range(),
                table.shape(),
                table.headerRows(),
                table.stubs().stream().map(stub -> renamed(stub, columns)).toList(),
                table.data().stream().map(column -> renamed(column, columns)).toList(),
                recipe.alsoNamed().isEmpty()
                        ? table.rows()
                        : table.rows().stream().map(row -> renamed(row, recipe)).toList(),
                context(table.context(), recipe),
                table.because());
    }

    private static boolean isRenamed(ColumnRecipe recipe, TableColumn column) {
        return recipe.called().isPresent() || !SourceWords.key(recipe.label()).equals(column.key());
    }

    private static StubColumn renamed(StubColumn stub, Map<Integer, ColumnRecipe> columns) {
        ColumnRecipe recipe = columns.get(stub.column());
        return recipe == null
                ? stub
                : new StubColumn(
                        stub.column(),
                        recipe.called().orElse(recipe.label()),
                        stub.kind(),
                        stub.said());
    }

    private static DataColumn renamed(DataColumn column, Map<Integer, ColumnRecipe> columns) {
        ColumnRecipe recipe = columns.get(column.column());
        if (recipe == null) {
            return column;
        }
        return column.named(recipe.called().map(List::of).orElse(recipe.words()));
    }

    /// A row of the table, called so.
    public static DataRow row(DataRow row, TableRecipe recipe) {
        return recipe.alsoNamed().isEmpty() ? row : renamed(row, recipe);
    }

    private static DataRow renamed(DataRow row, TableRecipe recipe) {
        Map<Integer, String> labels = new HashMap<>(row.labels());
        labels.replaceAll((_, label) -> name(recipe, label));
        return row.labelled(labels);
    }

    /// What the recipe calls a row of this name.
    static String name(TableRecipe recipe, String label) {
        if (recipe.alsoNamed().isEmpty()) {
            return label;
        }
        String key = SourceWords.key(label);
        return recipe.alsoNamed().entrySet().stream()
                .filter(entry -> SourceWords.key(entry.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(label);
    }

    /// The title of the recipe, where one of the lines above the table still says it, or where the
    /// table had none: lines that were put above it since do not name it.
    private static Optional<String> title(TableContext context, TableRecipe recipe) {
        if (recipe.title().isEmpty()) {
            return Optional.empty();
        }
        Set<String> lines = new HashSet<>();
        lines.add(SourceWords.key(context.title()));
        for (String line : context.titles()) {
            lines.add(SourceWords.key(line));
            UnitRecogniser.within(line)
                    .ifPresent(found -> lines.add(SourceWords.key(found.rest())));
        }
        String title = recipe.title().get();
        boolean said =
                title.isEmpty()
                        || lines.contains(SourceWords.key(title))
                        || recipe.alsoTitled().stream()
                                .anyMatch(other -> lines.contains(SourceWords.key(other)));
        return said ? Optional.of(title) : Optional.empty();
    }

    /// Whether a table is called otherwise than the recipe calls it.
    static boolean isCalledOtherwise(Table table, TableRecipe recipe) {
        return recipe.title().isPresent()
                && recipe.called().isEmpty()
                && title(table.context(), recipe).isEmpty();
    }

    /// What the recipe calls a table, or else its own title.
    static String titleOf(Table table, TableRecipe recipe) {
        return titleOf(table.context(), recipe);
    }

    private static String titleOf(TableContext context, TableRecipe recipe) {
        return recipe.called().or(() -> title(context, recipe)).orElse(context.title());
    }

    private static TableContext context(TableContext context, TableRecipe recipe) {
        return new TableContext(
                context.titles(),
                titleOf(context, recipe),
                context.notes(),
                recipe.unit()
                        .flatMap(UnitRecogniser::whole)
                        .flatMap(UnitRecogniser.Found::unit)
                        .or(context::unit),
                context.multiplier(),
                context.period(),
                recipe.place().or(context::place),
                context.releaseDate(),
                context.symbols());
    }
}
