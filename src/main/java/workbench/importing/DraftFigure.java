package workbench.importing;

import workbench.model.Observation;

import java.util.Optional;

/// One figure of an import draft, held against what the dossier knows.
///
/// @param found the figure as the file tells it
/// @param change what committing it would do
/// @param before the figure that it repeats or restates; empty for a new one
public record DraftFigure(FoundFigure found, Change change, Optional<Observation> before) {

    /// A figure held against the one before.
    public static DraftFigure of(FoundFigure found, Optional<Observation> before) {
        Change change =
                before.isEmpty()
                        ? Change.NEW
                        : isSame(before.get(), found) ? Change.UNCHANGED : Change.RESTATED;
        return new DraftFigure(found, change, before);
    }

    private static boolean isSame(Observation before, FoundFigure now) {
        return before.value().equals(now.value())
                && (before.value().isEmpty() || before.multiplier() == now.multiplier())
                && before.status().equals(now.status());
    }

    /// What a figure does to the dossier.
    public enum Change {
        NEW,
        UNCHANGED,
        RESTATED
    }
}
