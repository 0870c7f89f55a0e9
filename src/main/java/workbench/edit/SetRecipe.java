package workbench.edit;

import workbench.importing.Recipes;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.LedgerWriter;

import java.util.List;
import java.util.Set;

/// Keeps a recipe in the dossier, or lets one go.
public final class SetRecipe {
    private final Dossier dossier;

    public SetRecipe(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Keeps a recipe under its name, in the place of what was taught under it before.
    public void keep(Recipe recipe) throws WorkbenchException {
        dossier.write(
                Message.of("edit.recipe", recipe.name()),
                writer -> {
                    sayAfter(writer, recipe.name());
                    writer.putText(Recipe.KIND, recipe.name(), RecipeJson.of(recipe), Set.of());
                    return recipe;
                });
    }

    /// Files of its kind are read as if nobody had said anything of them.
    public void letGo(String name) throws WorkbenchException {
        dossier.write(
                Message.of("edit.recipe.gone", name),
                writer -> {
                    sayAfter(writer, name);
                    writer.removeText(Recipe.KIND, name);
                    return name;
                });
    }

    /// What imports taught under the name until now counts no more.
    private static void sayAfter(LedgerWriter writer, String name) {
        List<ImportRecord> imports = writer.ledger().imports();
        if (!imports.isEmpty()) {
            writer.putText(
                    Recipes.SAID_AFTER,
                    name,
                    Long.toString(imports.getLast().id().value()),
                    Set.of());
        }
    }
}
