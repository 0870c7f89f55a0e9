package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.SetRecipe;
import workbench.importing.Recipes;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.TableRecipe;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists the recipes of a dossier, writes one as a file, takes one from a file, or lets one go.
@picocli.CommandLine.Command(name = "recipes")
final class RecipesCommand extends Command {
    private static final List<String> HEADERS =
            List.of("name", "files", "tables", "place", "period", "said");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--export", arity = "2", paramLabel = "NAME FILE")
    private List<String> export = new ArrayList<>();

    @Option(names = "--import", paramLabel = "FILE")
    private @Nullable Path taken;

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String removed;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    RecipesCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        long asked =
                Stream.of(!export.isEmpty(), taken != null, removed != null)
                        .filter(Boolean::booleanValue)
                        .count();
        if (asked > 1 || !export.isEmpty() && export.size() != 2) {
            console.warn(Message.of("cli.recipes.one"));
            return ExitCode.WRONG_USAGE;
        }
        if (taken != null) {
            return take(taken);
        }
        if (removed != null) {
            return remove(removed);
        }
        return export.isEmpty() ? list() : export(export.get(0), Path.of(export.get(1)));
    }

    private int take(Path file) throws WorkbenchException {
        Recipe recipe = RecipeFiles.read(file);
        if (!recipe.cells().isEmpty()) {
            console.warn(Message.of("cli.recipes.cells", recipe.name()));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            new SetRecipe(dossier).keep(recipe);
        }
        console.say("cli.recipes.taken", recipe.name());
        return ExitCode.DONE;
    }

    private int remove(String name) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            if (Recipes.of(dossier.ledger()).named(name).isEmpty()) {
                return unknown(dossier, name);
            }
            new SetRecipe(dossier).letGo(name);
        }
        console.say("cli.recipes.removed", name);
        return ExitCode.DONE;
    }

    private int export(String name, Path file) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            Optional<Recipe> recipe = Recipes.of(dossier.ledger()).named(name);
            if (recipe.isEmpty()) {
                return unknown(dossier, name);
            }
            RecipeFiles.write(recipe.get(), file);
        }
        console.say("cli.recipes.exported", name, file.toString());
        return ExitCode.DONE;
    }

    private int unknown(Dossier dossier, String name) {
        console.warn(unknown(Recipes.of(dossier.ledger()), name));
        return ExitCode.WRONG_USAGE;
    }

    /// That a dossier has no recipe of a name, and which it has.
    static Message unknown(Recipes recipes, String name) {
        List<String> names = recipes.recipes().stream().map(Recipe::name).toList();
        return Message.of("cli.recipes.unknown", name, names.size(), String.join(", ", names));
    }

    private int list() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            for (Recipe recipe : Recipes.of(dossier.ledger()).recipes()) {
                rows.add(
                        List.of(
                                recipe.name(),
                                String.join("; ", recipe.files()),
                                String.join(
                                        "; ",
                                        recipe.tables().stream().map(TableRecipe::label).toList()),
                                recipe.place().orElse(""),
                                recipe.period().map(said -> said.named().text()).orElse(""),
                                recipe.isSaid()));
            }
        }
        return ExitCode.DONE;
    }
}
