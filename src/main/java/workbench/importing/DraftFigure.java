package workbench.importing;

import workbench.model.Observation;

import java.util.Optional;

/// One figure of an import draft, held against what the dossier knows.
///
/// @param found the figure as the file tells it
/// @param change what committing it would do
/// @param before the figure that it repeats or restates; empty for a new one
public record DraftFigure(FoundFigure found, Change change, Optional<Observation> before) {

    /// What a figure does to the dossier.
    public enum Change {
        NEW,
        UNCHANGED,
        RESTATED
    }
}
