package workbench.importing.recipe;

import workbench.layout.Guidance;
import workbench.layout.SheetLayout;
import workbench.layout.Table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A recipe in a file that it speaks of.
///
/// @param sheets in the file's order
/// @param differences in the order of the recipe's tables
public record Fit(Recipe recipe, List<Sheet> sheets, List<Difference> differences) {
    /// Of a file that was not read.
    public static final Fit NOTHING =
            new Fit(Recipe.automatic(Optional.empty(), Optional.empty()), List.of(), List.of());

    public Fit {
        sheets = List.copyOf(sheets);
        differences = List.copyOf(differences);
    }

    /// A sheet by the recipe.
    ///
    /// @param guidance what the recipe says of its rows and columns
    /// @param layout with that guidance
    /// @param tables those of the layout that the recipe speaks of
    public record Sheet(Guidance guidance, SheetLayout layout, List<Placed> tables) {
        public Sheet {
            tables = List.copyOf(tables);
        }

        /// What the recipe says of a table.
        public Optional<TableRecipe> recipeOf(Table table) {
            return tables.stream()
                    .filter(placed -> placed.table().range().equals(table.range()))
                    .map(Placed::recipe)
                    .findFirst();
        }
    }

    /// A table and what the recipe says of it.
    public record Placed(Table table, TableRecipe recipe) {}

    /// The sheets as they were read.
    public List<SheetLayout> layouts() {
        return sheets.stream().map(Sheet::layout).toList();
    }

    /// When its figures were released, by the file's own words.
    public Optional<LocalDate> releaseDate() {
        return layouts().stream()
                .flatMap(layout -> layout.tables().stream())
                .flatMap(table -> table.context().releaseDate().stream())
                .findFirst();
    }

    /// Whether something that a person has said cannot be done in this file.
    public boolean needsMending() {
        return differences.stream().anyMatch(Difference::matters);
    }
}
