package workbench.importing.recipe;

import workbench.catalogue.Words;
import workbench.importing.recipe.Difference.Kind;
import workbench.layout.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says where a file is not as its recipe has it, and what of the file it may be now.
final class Differences {
    private static final int NAMED = 5;

    private final Recipe recipe;
    private final String fileName;
    private final List<Fit.Sheet> sheets;
    private final Set<RowRecipe> foundRows;
    private final Set<ColumnRecipe> foundColumns;

    /// @param fileName without folders
    /// @param sheets as they were read by the recipe
    /// @param foundRows what was found of what a person has said of rows
    /// @param foundColumns what was found of what a person has said of columns
    Differences(
            Recipe recipe,
            String fileName,
            List<Fit.Sheet> sheets,
            Set<RowRecipe> foundRows,
            Set<ColumnRecipe> foundColumns) {
        this.recipe = recipe;
        this.fileName = fileName;
        this.sheets = sheets;
        this.foundRows = foundRows;
        this.foundColumns = foundColumns;
    }

    /// In the order of the recipe's tables.
    List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        for (TableRecipe table : recipe.tables()) {
            List<Table> here =
                    sheets.stream()
                            .flatMap(sheet -> sheet.tables().stream())
                            .filter(placed -> placed.recipe().equals(table))
                            .map(Fit.Placed::table)
                            .toList();
            if (table.leftOut()) {
                continue;
            }
            if (here.isEmpty()) {
                differences.add(
                        new Difference(
                                Kind.TABLE,
                                table.label(),
                                known(table),
                                unspokenOf(),
                                table.isSaid()));
                continue;
            }
            table.rows().stream()
                    .filter(row -> !foundRows.contains(row))
                    .forEach(
                            row ->
                                    differences.add(
                                            new Difference(
                                                    Kind.ROW,
                                                    table.label(),
                                                    row.label(),
                                                    List.of(),
                                                    true)));
            title(table, here).ifPresent(differences::add);
            differences.addAll(columns(table, here));
            names(table, here).ifPresent(differences::add);
        }
        if (recipe.period().isPresent() && recipe.periodIn(fileName).isEmpty()) {
            differences.add(
                    new Difference(
                            Kind.PERIOD,
                            "",
                            recipe.period().get().named().text(),
                            List.of(),
                            false));
        }
        return differences;
    }

    /// What a table is known by: its title, its sheet, or else its columns.
    private static String known(TableRecipe table) {
        List<String> columns =
                table.columns().stream()
                        .map(ColumnRecipe::label)
                        .filter(label -> !label.isEmpty())
                        .toList();
        return table.label().isEmpty() ? named(columns) : "“%s”".formatted(table.label());
    }

    /// What the tables are called that the recipe does not speak of.
    private List<String> unspokenOf() {
        List<String> labels = new ArrayList<>();
        for (Fit.Sheet sheet : sheets) {
            for (Table table : sheet.layout().tables()) {
                if (sheet.recipeOf(table).isEmpty()) {
                    String title = table.context().title();
                    labels.add(title.isEmpty() ? sheet.layout().grid().name() : title);
                }
            }
        }
        return labels.stream().distinct().limit(NAMED).toList();
    }

    private static Optional<Difference> title(TableRecipe recipe, List<Table> here) {
        return here.stream()
                .filter(table -> TableTerms.isCalledOtherwise(table, recipe))
                .map(table -> table.context().title())
                .findFirst()
                .map(
                        title ->
                                new Difference(
                                        Kind.TITLE,
                                        recipe.label(),
                                        recipe.label(),
                                        title.isEmpty() ? List.of() : List.of(title),
                                        false));
    }

    private List<Difference> columns(TableRecipe recipe, List<Table> here) {
        List<Difference> differences = new ArrayList<>();
        KnownColumns known = new KnownColumns(recipe);
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        here.stream()
                .flatMap(table -> TableColumn.of(table).stream())
                .forEach(column -> columns.putIfAbsent(column.key(), column));
        List<TableColumn> fresh =
                columns.values().stream()
                        .filter(column -> !column.key().isEmpty())
                        .filter(column -> known.of(column).isEmpty())
                        .toList();
        columns.values().stream()
                .filter(now -> isReadOtherwise(known, now))
                .map(now -> new Difference(Kind.USE, recipe.label(), now.label(), List.of(), false))
                .forEach(differences::add);
        Set<String> proposed = new HashSet<>();
        for (ColumnRecipe column : recipe.columns()) {
            boolean gone =
                    !column.words().isEmpty()
                            && !foundColumns.contains(column)
                            && Collections.disjoint(columns.keySet(), column.keys());
            List<String> candidates =
                    gone
                            ? likeliest(
                                    column.label(),
                                    fresh.stream()
                                            .filter(one -> mayBe(column, one))
                                            .map(TableColumn::label))
                            : List.of();
            // What was left out may go; what may be it now must not come in unseen.
            boolean missed = column.isLeftOut() ? !candidates.isEmpty() : gone;
            if (missed) {
                proposed.addAll(candidates);
                differences.add(
                        new Difference(
                                Kind.COLUMN,
                                recipe.label(),
                                column.label(),
                                candidates,
                                column.isSaid()));
            }
        }
        List<String> rest =
                fresh.stream()
                        .map(TableColumn::label)
                        .filter(label -> !proposed.contains(label))
                        .toList();
        if (!rest.isEmpty()) {
            differences.add(
                    new Difference(Kind.NEW_COLUMN, recipe.label(), named(rest), List.of(), false));
        }
        return differences;
    }

    private static boolean mayBe(ColumnRecipe before, TableColumn now) {
        return switch (before.use()) {
            case ColumnUse.LeftOut _ -> true;
            case ColumnUse.Figures _ -> now.figures();
            case ColumnUse.Stub _ -> !now.figures();
        };
    }

    /// Whether a column that the program saw as one thing before is another now: that may give
    /// other series.
    private static boolean isReadOtherwise(KnownColumns known, TableColumn now) {
        return !now.key().isEmpty()
                && known.of(now)
                        .filter(before -> !before.said() && !before.use().equals(now.use()))
                        .isPresent();
    }

    private static Optional<Difference> names(TableRecipe recipe, List<Table> here) {
        Set<String> keys =
                here.stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.labels().values().stream())
                        .distinct()
                        .map(SourceWords::key)
                        .collect(Collectors.toCollection(HashSet::new));
        recipe.alsoNamed()
                .forEach(
                        (other, name) -> {
                            if (keys.contains(SourceWords.key(other))) {
                                keys.add(SourceWords.key(name));
                            }
                        });
        List<String> gone =
                recipe.names().stream()
                        .filter(name -> !keys.contains(SourceWords.key(name)))
                        .toList();
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>();
        recipe.names().forEach(name -> known.add(SourceWords.key(name)));
        recipe.alsoNamed().keySet().forEach(name -> known.add(SourceWords.key(name)));
        List<String> candidates =
                gone.size() > 1 || recipe.names().size() >= RecipeLearner.MOST_NAMES
                        ? List.of()
                        : likeliest(
                                gone.getFirst(),
                                here.stream()
                                        .flatMap(table -> RecipeLearner.names(table).stream())
                                        .filter(name -> !known.contains(SourceWords.key(name))));
        return Optional.of(
                new Difference(Kind.NAMES, recipe.label(), named(gone), candidates, false));
    }

    private static List<String> likeliest(String words, Stream<String> candidates) {
        String key = SourceWords.key(words);
        return candidates
                .distinct()
                .sorted(
                        Comparator.comparingDouble(
                                (String one) -> -Words.likeness(key, SourceWords.key(one))))
                .limit(NAMED)
                .toList();
    }

    private static String named(List<String> words) {
        String first = String.join(", ", words.subList(0, Math.min(NAMED, words.size())));
        return words.size() > NAMED ? first + " … (%d)".formatted(words.size()) : first;
    }
}
