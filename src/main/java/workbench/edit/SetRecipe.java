package workbench.edit;

import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.util.Set;

/// Keeps a recipe in the dossier, or lets one go.
public final class SetRecipe {
    private final Dossier dossier;

    public SetRecipe(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Keeps a recipe under its name, in the place of the one before.
    public void keep(Recipe recipe) throws WorkbenchException {
        dossier.write(
                Message.of("edit.recipe", recipe.name()),
                writer -> {
                    writer.putText(Recipe.KIND, recipe.name(), RecipeJson.of(recipe), Set.of());
                    return recipe;
                });
    }

    /// Files of its kind are read as if nobody had said anything of them.
    public void letGo(String name) throws WorkbenchException {
        dossier.write(
                Message.of("edit.recipe.gone", name),
                writer -> {
                    writer.removeText(Recipe.KIND, name);
                    return name;
                });
    }
}
