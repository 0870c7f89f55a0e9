package workbench.importing.recipe;

import workbench.catalogue.Words;
import workbench.importing.recipe.Difference.Kind;
import workbench.layout.Correction;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.Guidance;
import workbench.layout.SheetLayout;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds in a file what a recipe speaks of.
///
/// In three steps, each of which may change what the next one sees: what the recipe says of rows
/// gives tables their headers and their end; by those its columns are found; with both its tables
/// are.
public final class RecipeFitter {
    /// How much of a recipe has to be there for it to speak of a file, a sheet or a table.
    private static final double ENOUGH = 0.5;

    /// How much of it for a file to be known by it when nobody has named the recipe.
    private static final double KNOWN = 0.6;

    private static final int NAMED = 5;

    private final Recipe recipe;
    private final String fileName;
    private final List<SheetLayout> seen;
    private final Again again;

    /// What was found of what a person has said.
    private final Set<RowRecipe> foundRows = new HashSet<>();

    private final Set<ColumnRecipe> foundColumns = new HashSet<>();

    /// Lays out a sheet once more.
    @FunctionalInterface
    public interface Again {
        /// @param sheet its place in the file, from 0
        SheetLayout layout(int sheet, Guidance guidance);
    }

    /// @param fileName without folders
    /// @param seen the sheets as the program alone sees them
    public RecipeFitter(Recipe recipe, String fileName, List<SheetLayout> seen, Again again) {
        this.recipe = recipe;
        this.fileName = fileName;
        this.seen = seen;
        this.again = again;
    }

    /// How much of a recipe is in a file, from 0 to 1.
    public static double likeness(Recipe recipe, List<SheetLayout> seen) {
        List<SheetWords> sheets = seen.stream().map(SheetWords::of).toList();
        return recipe.tables().stream()
                .mapToDouble(
                        table ->
                                sheets.stream()
                                        .mapToDouble(sheet -> sheet.likeness(table, 0))
                                        .max()
                                        .orElse(0))
                .average()
                .orElse(0);
    }

    /// Whether a likeness is enough for a recipe to be of files of this kind: more than the same
    /// columns alone.
    public static boolean isEnough(double likeness) {
        return likeness >= KNOWN;
    }

    /// The recipe in the file.
    ///
    /// @param more what a person says of the file's sheets beyond the recipe, by their place in the
    ///   file from 0; it holds before what the recipe says
    public Fit fit(Map<Integer, Guidance> more) {
        List<SheetWords> words = seen.stream().map(SheetWords::of).toList();
        List<Guidance> guidance = new ArrayList<>();
        List<SheetLayout> layouts = new ArrayList<>();
        for (int sheet = 0; sheet < seen.size(); sheet++) {
            Guidance said = more.getOrDefault(sheet, Guidance.NONE);
            Guidance rows = rows(sheet, words.get(sheet)).and(said);
            SheetLayout layout = again(sheet, Guidance.NONE, rows, seen.get(sheet));
            Guidance columns = columns(layout, rows).and(said);
            guidance.add(columns);
            layouts.add(again(sheet, rows, columns, layout));
        }
        List<Fit.Sheet> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < seen.size(); sheet++) {
            SheetLayout layout = layouts.get(sheet);
            sheets.add(new Fit.Sheet(guidance.get(sheet), layout, placed(layout)));
        }
        return new Fit(recipe, sheets, differences(sheets, layouts));
    }

    private SheetLayout again(int sheet, Guidance before, Guidance now, SheetLayout layout) {
        return now.equals(before) ? layout : again.layout(sheet, now);
    }

    /// What the recipe says of a sheet's rows.
    private Guidance rows(int sheet, SheetWords words) {
        SheetLayout layout = seen.get(sheet);
        if (layout.grid().rows() == 0) {
            return Guidance.NONE;
        }
        if (recipe.leftOutSheets().stream().anyMatch(name -> isCalled(layout, name))) {
            return Guidance.NONE.with(new Correction.LeftOut(whole(layout)));
        }
        Guidance guidance = Guidance.NONE;
        RowFinder finder = new RowFinder(layout.grid());
        Set<RowRecipe> done = new HashSet<>();
        for (TableRecipe table : recipe.tables()) {
            if (words.likeness(table, ENOUGH) < ENOUGH) {
                continue;
            }
            for (RowRecipe row : table.rows()) {
                List<Integer> rows = done.add(row) ? finder.find(row) : List.of();
                if (!rows.isEmpty()) {
                    foundRows.add(row);
                }
                for (int number : rows) {
                    guidance = guidance.with(correction(layout, number, row));
                }
            }
        }
        return guidance;
    }

    private static boolean isCalled(SheetLayout layout, String name) {
        String key = SourceWords.key(name);
        return key.isEmpty()
                ? layout.grid().name().strip().equalsIgnoreCase(name.strip())
                : SourceWords.key(layout.grid().name()).equals(key);
    }

    private static CellRange whole(SheetLayout layout) {
        return new CellRange(1, 1, layout.grid().rows(), Math.max(1, layout.grid().columns()));
    }

    private static Correction correction(SheetLayout layout, int row, RowRecipe recipe) {
        CellRange range = new CellRange(row, 1, row, Math.max(1, layout.grid().lastColumn(row)));
        return recipe.use()
                .says()
                .<Correction>map(says -> new Correction.OfRows(range, says))
                .orElseGet(() -> new Correction.LeftOut(range));
    }

    /// What the recipe says of the columns of the tables in a sheet, and of whole tables.
    private Guidance columns(SheetLayout layout, Guidance rows) {
        Guidance guidance = rows;
        for (Fit.Placed placed : placed(layout)) {
            if (placed.recipe().leftOut()) {
                guidance = guidance.with(new Correction.LeftOut(placed.table().range()));
                continue;
            }
            for (TableColumn column : TableColumn.of(placed.table())) {
                Optional<ColumnRecipe> said =
                        column(placed.recipe(), column).filter(ColumnRecipe::said);
                if (said.isPresent()) {
                    foundColumns.add(said.get());
                    CellRange range = below(placed.table(), column.number());
                    guidance =
                            guidance.with(
                                    said.get()
                                            .use()
                                            .says()
                                            .<Correction>map(
                                                    says -> new Correction.OfColumns(range, says))
                                            .orElseGet(() -> new Correction.LeftOut(range)));
                }
            }
        }
        return guidance;
    }

    /// A column of a table, its header too.
    private static CellRange below(Table table, int column) {
        return new CellRange(table.range().firstRow(), column, table.range().lastRow(), column);
    }

    static Optional<ColumnRecipe> column(TableRecipe table, TableColumn column) {
        return table.columns().stream().filter(one -> one.isHeaded(column.key())).findFirst();
    }

    /// The tables of a sheet that the recipe speaks of, each with what it says most likely.
    private List<Fit.Placed> placed(SheetLayout layout) {
        List<Fit.Placed> placed = new ArrayList<>();
        for (Table table : layout.tables()) {
            SheetWords words = SheetWords.of(layout, table);
            recipe.tables().stream()
                    .max(Comparator.comparingDouble(one -> words.likeness(one, ENOUGH)))
                    .filter(best -> words.likeness(best, ENOUGH) >= ENOUGH)
                    .ifPresent(best -> placed.add(new Fit.Placed(table, best)));
        }
        return placed;
    }

    private List<Difference> differences(List<Fit.Sheet> sheets, List<SheetLayout> layouts) {
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
                                unspokenOf(sheets, layouts),
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
    private static List<String> unspokenOf(List<Fit.Sheet> sheets, List<SheetLayout> layouts) {
        List<String> labels = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (Table table : layouts.get(sheet).tables()) {
                if (sheets.get(sheet).recipeOf(table).isEmpty()) {
                    String title = table.context().title();
                    labels.add(title.isEmpty() ? layouts.get(sheet).grid().name() : title);
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
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        here.stream()
                .flatMap(table -> TableColumn.of(table).stream())
                .forEach(column -> columns.putIfAbsent(column.key(), column));
        List<TableColumn> fresh =
                columns.values().stream()
                        .filter(column -> !column.key().isEmpty())
                        .filter(column -> column(recipe, column).isEmpty())
                        .toList();
        columns.values().stream()
                .filter(now -> isReadOtherwise(recipe, now))
                .map(now -> new Difference(Kind.USE, recipe.label(), now.label(), List.of(), false))
                .forEach(differences::add);
        Set<String> proposed = new HashSet<>();
        for (ColumnRecipe column : recipe.columns()) {
            boolean gone =
                    !column.words().isEmpty()
                            && !foundColumns.contains(column)
                            && columns.keySet().stream().noneMatch(column::isHeaded);
            List<String> candidates =
                    gone
                            ? likeliest(
                                    column.label(),
                                    fresh.stream()
                                            .filter(one -> mayBe(column, one))
                                            .map(TableColumn::label))
                            : List.of();
            // What was left out may go; what may be it now must not come in unseen.
            boolean missed =
                    column.use() == ColumnRecipe.Use.LEFT_OUT ? !candidates.isEmpty() : gone;
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
            case LEFT_OUT -> true;
            case FIGURES -> now.figures();
            default -> !now.figures();
        };
    }

    /// Whether a column that the program saw as one thing before is another now: that may give
    /// other series.
    private static boolean isReadOtherwise(TableRecipe recipe, TableColumn now) {
        return !now.key().isEmpty()
                && column(recipe, now)
                        .filter(before -> !before.said() && before.use() != now.use())
                        .isPresent();
    }

    private static Optional<Difference> names(TableRecipe recipe, List<Table> here) {
        Set<String> keys = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Table table : here) {
            for (DataRow row : table.rows()) {
                for (String label : row.labels().values()) {
                    if (labels.add(label)) {
                        keys.add(SourceWords.key(label));
                    }
                }
            }
        }
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

    /// A column of a table, of figures or not.
    ///
    /// @param words by which it is known
    record TableColumn(int number, List<String> words, ColumnRecipe.Use use) {
        static List<TableColumn> of(Table table) {
            List<TableColumn> columns = new ArrayList<>();
            for (StubColumn stub : table.stubs()) {
                columns.add(
                        new TableColumn(
                                stub.column(),
                                SourceWords.of(stub),
                                ColumnRecipe.Use.valueOf(stub.kind().name())));
            }
            for (DataColumn column : table.data()) {
                columns.add(
                        new TableColumn(
                                column.column(), SourceWords.of(column), ColumnRecipe.Use.FIGURES));
            }
            columns.sort(Comparator.comparingInt(TableColumn::number));
            return columns;
        }

        String key() {
            return SourceWords.key(words);
        }

        String label() {
            return String.join(SourceWords.JOINT, words);
        }

        boolean figures() {
            return use == ColumnRecipe.Use.FIGURES;
        }
    }
}
