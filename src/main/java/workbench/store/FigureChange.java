package workbench.store;

import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;

import java.util.Optional;

/// A current figure that would come from elsewhere if an import stood, or no longer did.
///
/// @param before what counts now; empty where nothing does
/// @param after what would count; empty where nothing would
public record FigureChange(
        Series series, Period period, Optional<Observation> before, Optional<Observation> after) {

    /// What a person would see of it.
    public enum Kind {
        /// Nothing would be told of the period any more.
        GOES,
        /// Nothing is told of the period as yet.
        COMES,
        /// Another value or status, or missing where it was not.
        CHANGES,
        /// The same value, from another import.
        STAYS
    }

    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.GOES;
        }
        if (before.isEmpty()) {
            return Kind.COMES;
        }
        return isSame(before.get(), after.get()) ? Kind.STAYS : Kind.CHANGES;
    }

    /// Whether it goes or comes and is not available: no figure is gained or lost.
    public boolean isUnavailable() {
        return switch (kind()) {
            case GOES -> before.orElseThrow().isMissing();
            case COMES -> after.orElseThrow().isMissing();
            case CHANGES, STAYS -> false;
        };
    }

    private static boolean isSame(Observation before, Observation after) {
        return before.value().equals(after.value())
                && before.multiplier() == after.multiplier()
                && before.status().equals(after.status());
    }
}
