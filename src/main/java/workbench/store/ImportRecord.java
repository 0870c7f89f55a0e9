package workbench.store;

import workbench.model.FigureCount;
import workbench.model.ImportId;

import java.time.Instant;
import java.util.Optional;

/// One import: which source was read, when, and by which recipe.
///
/// @param madeAt when it was first made, to the microsecond; restoring does not change it
/// @param recipe the name of the recipe
/// @param recipeHash by which the same recipe is known again
/// @param current whether it stands, that is, is not withdrawn
/// @param observations how many it brought
/// @param missing how many of them have no value
/// @param typedFor of an entry by hand that was typed in the draft of a file, in the place of
///   single cells: the import of that file, with which it goes and comes; empty for all others
public record ImportRecord(
        ImportId id,
        Instant madeAt,
        SourceRecord source,
        String recipe,
        String recipeHash,
        boolean current,
        long observations,
        long missing,
        Optional<ImportId> typedFor) {
    /// The figures that it brought.
    public FigureCount figures() {
        return new FigureCount(observations - missing, missing);
    }
}
