package workbench.importing;

import workbench.model.CellRef;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Stated;

import java.util.OptionalDouble;

/// A figure found in a sheet, with all that its words say of it; not yet held against the dossier.
///
/// @param value without multiplier; empty when missing
/// @param raw the text as stored in the file
/// @param label the words of the source that lead to the cell
public record FoundFigure(
        SeriesKey key,
        Period period,
        OptionalDouble value,
        ObservationStatus status,
        int multiplier,
        int decimals,
        boolean derived,
        String raw,
        CellRef cell,
        SourceLabel label)
        implements Stated {

    /// The words of the source that lead to the cell, joined by ` / `.
    public String sourceLabel() {
        return label.text();
    }

    FoundFigure withKey(SeriesKey other) {
        return new FoundFigure(
                other, period, value, status, multiplier, decimals, derived, raw, cell, label);
    }
}
