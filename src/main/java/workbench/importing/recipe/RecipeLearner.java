package workbench.importing.recipe;

import workbench.layout.Correction;
import workbench.layout.Correction.RowSays;
import workbench.layout.Guidance;
import workbench.layout.SheetLayout;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes a recipe of a file as it was read and corrected.
public final class RecipeLearner {
    /// How many names of rows are remembered of a table: enough to know it by.
    static final int MOST_NAMES = 400;

    private static final int MOST_FILES = 12;

    private final List<SheetLayout> seen;
    private final List<Fit.Sheet> sheets;

    /// @param seen the sheets as the program alone sees them
    /// @param sheets as they were read in the end
    public RecipeLearner(List<SheetLayout> seen, List<Fit.Sheet> sheets) {
        this.seen = seen;
        this.sheets = sheets;
    }

    /// What was learnt.
    ///
    /// @param before the recipe that the file was read by; the automatic one for none
    /// @param fileName without folders
    public Recipe learn(
            Recipe before,
            String fileName,
            Optional<String> place,
            Optional<Recipe.SaidPeriod> period) {
        List<String> leftOut = new ArrayList<>();
        Map<String, TableRecipe> tables = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            Grid grid = sheets.get(i).layout().grid();
            if (isWholeLeftOut(sheets.get(i).guidance(), grid)) {
                String bare = SourceWords.bare(grid.name());
                leftOut.add(bare.isEmpty() ? grid.name() : bare);
                continue;
            }
            for (TableRecipe table : tables(seen.get(i), sheets.get(i))) {
                tables.merge(signature(table), table, RecipeLearner::together);
            }
        }
        List<String> files = new ArrayList<>(before.files());
        files.remove(fileName);
        files.add(fileName);
        // The first one stays: it names figures that nothing else does.
        while (files.size() > MOST_FILES) {
            files.remove(1);
        }
        String name = before.name().equals(Recipe.AUTOMATIC) ? nameOf(fileName) : before.name();
        return new Recipe(
                name,
                files,
                place,
                period,
                leftOut.stream().distinct().toList(),
                List.copyOf(tables.values()));
    }

    private static String nameOf(String fileName) {
        String bare = SourceWords.ofFile(fileName);
        return bare.isEmpty() ? fileName : bare;
    }

    private static boolean isWholeLeftOut(Guidance guidance, Grid grid) {
        if (grid.rows() == 0 || grid.columns() == 0) {
            return false;
        }
        CellRange whole = new CellRange(1, 1, grid.rows(), grid.columns());
        return guidance.corrections().stream()
                .filter(Correction.LeftOut.class::isInstance)
                .map(Correction::range)
                .anyMatch(range -> holds(range, whole));
    }

    /// Tables of the same shape in sheets of several years are one to the recipe.
    private static String signature(TableRecipe table) {
        List<String> parts = new ArrayList<>();
        parts.add(SourceWords.key(table.sheet()));
        parts.add(SourceWords.key(table.title().orElse("")));
        table.columns().forEach(column -> parts.add(SourceWords.key(column.words())));
        return String.join("\u001f", parts);
    }

    private static TableRecipe together(TableRecipe one, TableRecipe other) {
        Set<RowRecipe> rows = new LinkedHashSet<>(one.rows());
        rows.addAll(other.rows());
        Set<String> names = new LinkedHashSet<>(one.names());
        names.addAll(other.names());
        return new TableRecipe(
                one.sheet(),
                one.title(),
                one.alsoTitled(),
                one.leftOut(),
                one.called(),
                one.place(),
                one.unit(),
                one.columns(),
                List.copyOf(rows),
                names.stream().limit(MOST_NAMES).toList(),
                one.alsoNamed());
    }

    private static List<TableRecipe> tables(SheetLayout seen, Fit.Sheet sheet) {
        List<TableRecipe> tables = new ArrayList<>();
        List<Table> read = sheet.layout().tables();
        for (int i = 0; i < read.size(); i++) {
            Table table = read.get(i);
            int from = i == 0 ? 1 : read.get(i - 1).range().lastRow() + 1;
            int to = i == read.size() - 1 ? Integer.MAX_VALUE : table.range().lastRow();
            tables.add(table(seen, sheet, table, from, to));
        }
        for (Table gone : seen.tables()) {
            if (isLeftOut(sheet.guidance(), gone)) {
                tables.add(leftOut(sheet.layout(), gone));
            }
        }
        return tables;
    }

    private static boolean isLeftOut(Guidance guidance, Table table) {
        return guidance.corrections().stream()
                .filter(Correction.LeftOut.class::isInstance)
                .map(Correction::range)
                .anyMatch(range -> holds(range, table.range()));
    }

    private static TableRecipe leftOut(SheetLayout layout, Table table) {
        return new TableRecipe(
                SourceWords.bare(layout.grid().name()),
                Optional.of(SourceWords.bare(table.context().title())),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                columns(table, Guidance.NONE, Optional.empty()),
                List.of(),
                names(table),
                Map.of());
    }

    /// @param from the first row that is this table's, words above it included
    /// @param to the last one
    private static TableRecipe table(
            SheetLayout seen, Fit.Sheet sheet, Table table, int from, int to) {
        Optional<TableRecipe> known = sheet.recipeOf(table);
        List<ColumnRecipe> columns = new ArrayList<>(columns(table, sheet.guidance(), known));
        columns.addAll(leftOutColumns(seen, sheet.guidance(), table));
        String title =
                known.map(one -> TableTerms.titleOf(table, one)).orElse(table.context().title());
        return new TableRecipe(
                SourceWords.bare(sheet.layout().grid().name()),
                Optional.of(SourceWords.bare(title)),
                known.map(TableRecipe::alsoTitled).orElse(List.of()),
                false,
                known.flatMap(TableRecipe::called),
                known.flatMap(TableRecipe::place),
                known.flatMap(TableRecipe::unit),
                columns,
                rows(seen, sheet, from, to),
                names(table).stream().map(name -> renamed(known, name)).distinct().toList(),
                known.map(TableRecipe::alsoNamed).orElse(Map.of()));
    }

    private static String renamed(Optional<TableRecipe> known, String name) {
        return known.map(one -> TableTerms.name(one, name)).orElse(name);
    }

    private static List<ColumnRecipe> columns(
            Table table, Guidance guidance, Optional<TableRecipe> known) {
        Map<String, ColumnRecipe> columns = new LinkedHashMap<>();
        Set<Integer> said =
                guidance.columns(table.range().firstRow(), table.range().lastRow()).keySet();
        Optional<KnownColumns> knownColumns = known.map(KnownColumns::new);
        for (TableColumn column : TableColumn.of(table)) {
            Optional<ColumnRecipe> before = knownColumns.flatMap(one -> one.of(column));
            columns.putIfAbsent(
                    column.key(),
                    new ColumnRecipe(
                            before.map(ColumnRecipe::words).orElse(column.words()),
                            before.map(ColumnRecipe::also).orElse(List.of()),
                            column.use(),
                            said.contains(column.number()),
                            before.flatMap(ColumnRecipe::called)));
        }
        return List.copyOf(columns.values());
    }

    /// Columns are named by what stood above them before they were left out.
    private static List<ColumnRecipe> leftOutColumns(
            SheetLayout seen, Guidance guidance, Table table) {
        Map<String, ColumnRecipe> columns = new LinkedHashMap<>();
        for (Correction correction : guidance.corrections()) {
            if (!(correction instanceof Correction.LeftOut(CellRange range))
                    || !isColumns(range, table)) {
                continue;
            }
            for (Table before : seen.tables()) {
                for (TableColumn column : TableColumn.of(before)) {
                    if (range.contains(before.range().lastRow(), column.number())
                            && before.range().lastRow() >= table.range().firstRow()
                            && before.range().firstRow() <= table.range().lastRow()) {
                        columns.put(
                                column.key(),
                                new ColumnRecipe(
                                        column.words(),
                                        List.of(),
                                        new ColumnUse.LeftOut(),
                                        true,
                                        Optional.empty()));
                    }
                }
            }
        }
        return List.copyOf(columns.values());
    }

    /// Whether a range that is left out reaches down the whole of a table, and not over all of its
    /// columns.
    private static boolean isColumns(CellRange range, Table table) {
        int first = table.rows().getFirst().row();
        return range.firstRow() <= first && range.lastRow() >= table.range().lastRow();
    }

    /// What was said of rows; of two things said of one row the later one.
    private static List<RowRecipe> rows(SheetLayout seen, Fit.Sheet sheet, int from, int to) {
        Grid grid = sheet.layout().grid();
        Map<Integer, Optional<RowSays>> said = new TreeMap<>();
        for (Correction correction : sheet.guidance().corrections()) {
            CellRange range = correction.range();
            int last = Math.min(Math.min(range.lastRow(), to), grid.rows());
            for (int row = Math.max(range.firstRow(), from); row <= last; row++) {
                if (correction instanceof Correction.OfRows(_, RowSays says)) {
                    said.put(row, Optional.of(says));
                } else if (correction instanceof Correction.LeftOut && isRow(range, seen, row)) {
                    said.put(row, Optional.empty());
                }
            }
        }
        RowFinder finder = new RowFinder(grid);
        Set<RowRecipe> rows = new LinkedHashSet<>();
        said.forEach(
                (row, says) -> {
                    boolean header = RowRecipe.isHeader(says);
                    List<String> words = finder.words(row, header);
                    if (!words.isEmpty() || header) {
                        rows.add(new RowRecipe(words, says));
                    }
                });
        return List.copyOf(rows);
    }

    /// Whether a range that is left out leaves out a row, and not a whole table with it.
    private static boolean isRow(CellRange range, SheetLayout seen, int row) {
        return isWholeRow(range, seen.grid(), row) && !holdsATable(range, seen);
    }

    private static boolean isWholeRow(CellRange range, Grid grid, int row) {
        int first = 1;
        while (first < grid.lastColumn(row) && grid.cell(row, first).raw().isBlank()) {
            first++;
        }
        return range.firstColumn() <= first && range.lastColumn() >= grid.lastColumn(row);
    }

    private static boolean holdsATable(CellRange range, SheetLayout seen) {
        return seen.tables().stream().map(Table::range).anyMatch(table -> holds(range, table));
    }

    private static boolean holds(CellRange range, CellRange other) {
        return range.contains(other.firstRow(), other.firstColumn())
                && range.contains(other.lastRow(), other.lastColumn());
    }

    /// What the rows of a table are called, without periods, each name once.
    static List<String> names(Table table) {
        List<Integer> naming =
                table.stubs().stream()
                        .filter(
                                stub ->
                                        switch (stub.kind()) {
                                            case PLACE, INDICATOR, DIMENSION -> true;
                                            default -> false;
                                        })
                        .map(StubColumn::column)
                        .toList();
        return table.rows().stream()
                .flatMap(
                        row -> naming.stream().map(column -> row.labels().getOrDefault(column, "")))
                .distinct()
                .map(SourceWords::bare)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }
}
