package workbench.importing;

import workbench.model.CellRef;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesKey;

import java.util.Optional;
import java.util.OptionalDouble;

/// One figure of an import draft, held against what the dossier knows.
///
/// @param value without multiplier; empty when missing
/// @param raw the text as stored in the file
/// @param change what committing it would do
/// @param before the figure that it repeats or restates; empty for a new one
public record DraftFigure(
        SeriesKey key,
        Period period,
        OptionalDouble value,
        ObservationStatus status,
        int multiplier,
        int decimals,
        boolean derived,
        String raw,
        CellRef cell,
        String sourceLabel,
        Change change,
        Optional<Observation> before) {

    /// What a figure does to the dossier.
    public enum Change {
        NEW,
        UNCHANGED,
        RESTATED
    }
}
