package workbench.cli;

import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Recipes as files: what a colleague is given, and what a person writes by hand.
final class RecipeFiles {
    /// More than any recipe needs; what is longer is something else.
    private static final long MOST_BYTES = 8_000_000;

    private RecipeFiles() {}

    /// The recipe of a file; one without a name is called as the file is.
    static Recipe read(Path file) throws WorkbenchException {
        String json;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw failed(file, "cli.recipe.too-large", new IllegalArgumentException("size"));
            }
            json = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failed(file, "cli.recipe.unread", e);
        }
        Recipe recipe = RecipeJson.read(json, name(file));
        String stem = name(file).replaceFirst("\\.[^.]*$", "");
        return recipe.name().equals(Recipe.AUTOMATIC) ? recipe.named(stem) : recipe;
    }

    /// Writes a recipe; of a file that is there already only one that is a recipe is replaced.
    static void write(Recipe recipe, Path file) throws WorkbenchException {
        if (Files.exists(file)) {
            try {
                read(file);
            } catch (WorkbenchException e) {
                throw failed(file, "cli.recipe.other-file", e);
            }
        }
        try {
            Files.writeString(file, RecipeJson.of(recipe) + System.lineSeparator());
        } catch (IOException e) {
            throw failed(file, "cli.recipe.unwritten", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static WorkbenchException failed(Path file, String key, Exception cause) {
        return new WorkbenchException(
                Message.of("cli.recipe.failed", file.toString()),
                Message.of(key),
                Message.of(key + ".remedy"),
                cause);
    }
}
