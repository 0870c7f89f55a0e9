package workbench.importing.recipe;

import workbench.layout.Correction;
import workbench.layout.Guidance;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds in a file what a recipe speaks of.
///
/// In three steps, each of which may change what the next one sees: what the recipe says of rows
/// gives tables their headers and their end; by those its columns are found; with both its tables
/// are.
public final class RecipeFitter {
    /// How much of a recipe has to be there for it to speak of a sheet or a table.
    private static final double ENOUGH = 0.5;

    private final Recipe recipe;
    private final List<SheetLayout> seen;
    private final FileWords words;
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

    /// @param seen the sheets as the program alone sees them
    /// @param words of these sheets
    public RecipeFitter(Recipe recipe, List<SheetLayout> seen, FileWords words, Again again) {
        this.recipe = recipe;
        this.seen = seen;
        this.words = words;
        this.again = again;
    }

    /// The recipe in the file.
    ///
    /// @param fileName without folders
    /// @param more what a person says of the file's sheets beyond the recipe, by their place in the
    ///   file from 0; it holds before what the recipe says
    public Fit fit(String fileName, Map<Integer, Guidance> more) {
        List<Fit.Sheet> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < seen.size(); sheet++) {
            Guidance said = more.getOrDefault(sheet, Guidance.NONE);
            Guidance rows = rows(sheet).and(said);
            SheetLayout byRows = again(sheet, Guidance.NONE, rows, seen.get(sheet));
            List<Fit.Placed> placed = placed(byRows);
            Guidance all = columns(placed, rows).and(said);
            SheetLayout layout = again(sheet, rows, all, byRows);
            sheets.add(new Fit.Sheet(all, layout, layout == byRows ? placed : placed(layout)));
        }
        return new Fit(
                recipe,
                sheets,
                new Differences(recipe, fileName, sheets, foundRows, foundColumns).all());
    }

    private SheetLayout again(int sheet, Guidance before, Guidance now, SheetLayout layout) {
        return now.equals(before) ? layout : again.layout(sheet, now);
    }

    /// What the recipe says of a sheet's rows.
    private Guidance rows(int sheet) {
        SheetLayout layout = seen.get(sheet);
        if (layout.grid().rows() == 0) {
            return Guidance.NONE;
        }
        if (recipe.leftOutSheets().stream().anyMatch(name -> isCalled(layout, name))) {
            return new Guidance(List.of(new Correction.LeftOut(whole(layout))));
        }
        Set<RowRecipe> said = new LinkedHashSet<>();
        for (TableRecipe table : recipe.tables()) {
            if (!table.rows().isEmpty() && words.of(sheet).likeness(table, ENOUGH) >= ENOUGH) {
                said.addAll(table.rows());
            }
        }
        List<Correction> corrections = new ArrayList<>();
        RowFinder finder = new RowFinder(layout.grid());
        for (RowRecipe row : said) {
            List<Integer> rows = finder.find(row);
            rows.forEach(number -> corrections.add(row.in(wholeRow(layout, number))));
            if (!rows.isEmpty()) {
                foundRows.add(row);
            }
        }
        return new Guidance(corrections);
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

    private static CellRange wholeRow(SheetLayout layout, int row) {
        return new CellRange(row, 1, row, Math.max(1, layout.grid().lastColumn(row)));
    }

    /// What the recipe says of the columns of the tables in a sheet, and of whole tables.
    private Guidance columns(List<Fit.Placed> tables, Guidance rows) {
        List<Correction> corrections = new ArrayList<>(rows.corrections());
        for (Fit.Placed placed : tables) {
            CellRange table = placed.table().range();
            if (placed.recipe().leftOut()) {
                corrections.add(new Correction.LeftOut(table));
                continue;
            }
            KnownColumns known = new KnownColumns(placed.recipe());
            for (TableColumn column : TableColumn.of(placed.table())) {
                known.of(column)
                        .filter(ColumnRecipe::said)
                        .ifPresent(
                                said -> {
                                    foundColumns.add(said);
                                    corrections.add(said.use().in(below(table, column.number())));
                                });
            }
        }
        return new Guidance(corrections);
    }

    /// A column of a table, its header too.
    private static CellRange below(CellRange table, int column) {
        return new CellRange(table.firstRow(), column, table.lastRow(), column);
    }

    /// The tables of a sheet that the recipe speaks of, each with what it says most likely.
    private List<Fit.Placed> placed(SheetLayout layout) {
        List<Fit.Placed> placed = new ArrayList<>();
        if (recipe.tables().isEmpty()) {
            return placed;
        }
        for (Table table : layout.tables()) {
            likeliest(SheetWords.of(layout, table))
                    .ifPresent(best -> placed.add(new Fit.Placed(table, best)));
        }
        return placed;
    }

    private Optional<TableRecipe> likeliest(SheetWords table) {
        record Likely(TableRecipe recipe, double likeness) {}
        return recipe.tables().stream()
                .map(one -> new Likely(one, table.likeness(one, ENOUGH)))
                .filter(likely -> likely.likeness() >= ENOUGH)
                .max(Comparator.comparingDouble(Likely::likeness))
                .map(Likely::recipe);
    }
}
