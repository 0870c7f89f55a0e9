package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.WorkbenchException;
import workbench.store.BesideImport;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The recipes that a dossier has, as they follow from its imports.
///
/// Each import keeps beside it, under the recipe's name, the recipe by which its file was read with
/// what was said of that file. Of a name the one counts that the latest import taught which stands:
/// so whoever withdraws an import takes back what it taught too, in any order, and who restores it
/// has it back. A later import that was read by it, with no change to it, holds it: its figures
/// stand, were looked at and added as they were read, and the next file's are to follow them. It is
/// gone when that import is withdrawn as well.
///
/// What a person kept or let go under the name by itself, as a text of the dossier, counts in the
/// place of all that was taught before; so does what an earlier version of the program kept, whose
/// imports tell nothing of it.
///
/// @param recipes by name
/// @param resting taught by withdrawn imports alone; restoring one brings it back
public record Recipes(List<Recipe> recipes, List<Recipe> resting) {
    public static final Recipes NONE = new Recipes(List.of(), List.of());

    /// The kind of text that says, under a recipe's name, which import was the last when a person
    /// kept or let go of it: what was taught until then counts no more.
    public static final String SAID_AFTER = "recipe.after";

    public Recipes {
        recipes = List.copyOf(recipes);
        resting = List.copyOf(resting);
    }

    /// Those of a dossier; a text that cannot be read, as a received one may be, is none.
    public static Recipes of(Ledger ledger) {
        Map<String, String> said = ledger.texts(Recipe.KIND);
        Map<String, Long> after = new HashMap<>();
        ledger.texts(SAID_AFTER).forEach((name, json) -> after.put(name, number(json)));
        Map<String, BesideImport> taught = ledger.lastBeside(Recipe.KIND, after);
        Set<String> names = new TreeSet<>(said.keySet());
        names.addAll(taught.keySet());
        List<Recipe> recipes = new ArrayList<>();
        List<Recipe> resting = new ArrayList<>();
        for (String name : names) {
            Function<String, Optional<Recipe>> read = json -> read(name, json);
            Optional<BesideImport> last = Optional.ofNullable(taught.get(name));
            Optional<String> counts =
                    last.filter(BesideImport::standing)
                            .map(BesideImport::json)
                            .or(() -> Optional.ofNullable(said.get(name)));
            counts.flatMap(read).ifPresent(recipes::add);
            if (counts.isEmpty()) {
                last.map(BesideImport::json).flatMap(read).ifPresent(resting::add);
            }
        }
        return new Recipes(recipes, resting);
    }

    private static Optional<Recipe> read(String name, String json) {
        try {
            return Optional.of(RecipeJson.read(json, name).named(name));
        } catch (WorkbenchException _) {
            // A file is then read as if nobody had said anything.
            return Optional.empty();
        }
    }

    /// The number of the import after which something was said; 0 where nothing was.
    static long number(@Nullable String json) {
        try {
            return json == null ? 0 : Long.parseLong(json);
        } catch (NumberFormatException _) {
            return 0;
        }
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

    /// A name that no other recipe of the dossier bears, so that learning replaces nothing; that of
    /// a resting one only for files of its kind.
    String fresh(String wanted, FileWords words) {
        String name = wanted;
        for (int i = 2; isTaken(name, words); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private boolean isTaken(String name, FileWords words) {
        return named(name).isPresent()
                || resting.stream()
                        .filter(recipe -> recipe.name().equals(name))
                        .anyMatch(recipe -> !FileWords.isEnough(words.likeness(recipe)));
    }
}
