package workbench.importing;

import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The recipes that a dossier keeps.
///
/// @param recipes by name
public record Recipes(List<Recipe> recipes) {
    public static final Recipes NONE = new Recipes(List.of());

    public Recipes {
        recipes = List.copyOf(recipes);
    }

    /// Those of a dossier; a text that cannot be read, as a received one may be, is none.
    public static Recipes of(Ledger ledger) {
        List<Recipe> recipes = new ArrayList<>();
        ledger.texts(Recipe.KIND)
                .forEach(
                        (name, json) -> {
                            try {
                                recipes.add(RecipeJson.read(json, name).named(name));
                            } catch (WorkbenchException _) {
                                // A file is then read as if nobody had said anything.
                            }
                        });
        return new Recipes(recipes);
    }

    public Optional<Recipe> named(String name) {
        return recipes.stream().filter(recipe -> recipe.name().equals(name)).findFirst();
    }

    /// The recipe of files of this kind; of several, the one whose files are called alike.
    Optional<Recipe> of(String fileName, FileWords words) {
        record Likely(Recipe recipe, double likeness) {}
        return recipes.stream()
                .filter(recipe -> !recipe.tables().isEmpty())
                .map(recipe -> new Likely(recipe, words.likeness(recipe)))
                .filter(likely -> FileWords.isEnough(likely.likeness()))
                .max(
                        Comparator.comparing((Likely likely) -> likely.recipe().isOfFile(fileName))
                                .thenComparing(Likely::likeness))
                .map(Likely::recipe);
    }

    /// A name that no other recipe of the dossier bears, so that learning replaces nothing.
    String fresh(String wanted) {
        String name = wanted;
        for (int i = 2; named(name).isPresent(); i++) {
            name = wanted + " " + i;
        }
        return name;
    }
}
