package workbench.importing;

import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.model.ImportId;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

import java.util.Map;
import java.util.Optional;

/// What becomes of the recipe that an import taught when it is withdrawn or restored ({@link
/// Recipes}).
///
/// @param then how the next file of its kind is read
/// @param by the import that taught how it is read then; empty where none did
public record Untaught(Then then, Optional<ImportRecord> by) {
    /// How the next file of its kind is read.
    public enum Then {
        /// As an earlier file was, or as a person had said before.
        AS_BEFORE,
        /// As if nobody had said anything.
        BY_ITSELF,
        /// As this one: a later import holds what it taught.
        AS_LATER,
        /// As this one still, though what the restored import taught is something else.
        OVERTAKEN
    }

    /// @return empty where a person said nothing of the file that decides how the next is read, or
    ///   where that has been said otherwise since
    public static Optional<Untaught> ifWithdrawn(Ledger ledger, ImportRecord record) {
        if (!record.current()) {
            return Optional.empty();
        }
        ImportId id = record.id();
        return ledger.besideOf(id, Recipe.KIND).entrySet().stream()
                .findFirst()
                .flatMap(
                        taught ->
                                RecipeJson.kept(taught.getValue())
                                        .flatMap(
                                                recipe -> of(ledger, id, taught.getKey(), recipe)));
    }

    /// @return empty where what a withdrawn import taught would count again, or where it taught
    ///   nothing that a person said
    public static Optional<Untaught> ifRestored(Ledger ledger, ImportRecord record) {
        if (record.current()) {
            return Optional.empty();
        }
        ImportId id = record.id();
        return ledger.besideOf(id, Recipe.KIND).entrySet().stream()
                .findFirst()
                .flatMap(
                        taught ->
                                RecipeJson.kept(taught.getValue())
                                        .filter(Recipe::isSaid)
                                        .flatMap(
                                                recipe ->
                                                        overtaken(
                                                                ledger,
                                                                id,
                                                                taught.getKey(),
                                                                recipe)));
    }

    private static Optional<Untaught> overtaken(
            Ledger ledger, ImportId id, String name, Recipe taught) {
        if (id.value() <= after(ledger, name)) {
            return Optional.empty();
        }
        Map<ImportId, String> all = ledger.allBeside(Recipe.KIND, name);
        return holding(ledger, id, all, id.value())
                .filter(
                        one ->
                                Optional.ofNullable(all.get(one.id()))
                                        .flatMap(RecipeJson::kept)
                                        .filter(then -> !then.isDecidedAs(taught))
                                        .isPresent())
                .map(one -> new Untaught(Then.OVERTAKEN, Optional.of(one)));
    }

    private static long after(Ledger ledger, String name) {
        return Recipes.number(ledger.text(Recipes.SAID_AFTER, name).orElse(null));
    }

    /// The latest import that stands and taught under the name, but for this one.
    private static Optional<ImportRecord> holding(
            Ledger ledger, ImportId but, Map<ImportId, String> all, long after) {
        return ledger.imports().reversed().stream()
                .filter(ImportRecord::current)
                .filter(one -> one.id().value() > after)
                .filter(one -> !one.id().equals(but) && all.containsKey(one.id()))
                .findFirst();
    }

    private static Optional<Untaught> of(Ledger ledger, ImportId id, String name, Recipe taught) {
        long after = after(ledger, name);
        if (id.value() <= after) {
            return Optional.empty();
        }
        Map<ImportId, String> all = ledger.allBeside(Recipe.KIND, name);
        Optional<ImportRecord> holds = holding(ledger, id, all, after);
        Optional<Recipe> then =
                holds.map(one -> all.get(one.id()))
                        .or(() -> ledger.text(Recipe.KIND, name))
                        .flatMap(RecipeJson::kept);
        boolean later = holds.filter(one -> one.id().value() > id.value()).isPresent();
        boolean same = then.map(one -> one.isDecidedAs(taught)).orElseGet(() -> !taught.isSaid());
        if (later) {
            return same && taught.isSaid()
                    ? Optional.of(new Untaught(Then.AS_LATER, holds))
                    : Optional.empty();
        }
        if (same) {
            return Optional.empty();
        }
        return Optional.of(new Untaught(then.isPresent() ? Then.AS_BEFORE : Then.BY_ITSELF, holds));
    }
}
