package workbench.store;

import workbench.model.FigureCount;
import workbench.model.ImportId;

import java.time.Instant;

/// One import: which source was read, when, and by which recipe.
///
/// @param madeAt when it was first made, to the microsecond; restoring does not change it
/// @param recipe the name of the recipe
/// @param recipeHash by which the same recipe is known again
/// @param current whether it stands, that is, is not withdrawn
/// @param observations how many it brought
/// @param missing how many of them have no value
public record ImportRecord(
        ImportId id,
        Instant madeAt,
        SourceRecord source,
        String recipe,
        String recipeHash,
        boolean current,
        long observations,
        long missing) {
    /// The figures that it brought.
    public FigureCount figures() {
        return new FigureCount(observations - missing, missing);
    }
}
