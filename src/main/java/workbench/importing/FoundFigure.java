package workbench.importing;

import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Provenance;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Stated;
import workbench.model.Vintage;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// A figure found in a sheet, with all that its words say of it; not yet held against the dossier.
///
/// @param value without multiplier; empty when missing
/// @param raw the text as stored in the file
/// @param label the words of the source that lead to the cell
/// @param unread whether its cell could not be read: of such a cell a problem tells, and where a
///   figure is known it says nothing against that
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
        SourceLabel label,
        boolean unread)
        implements Stated {
    private static final SeriesId NOT_NUMBERED = new SeriesId(0);
    private static final ImportId NOT_MADE = new ImportId(Long.MAX_VALUE);

    /// A figure whose cell was read.
    public FoundFigure(
            SeriesKey key,
            Period period,
            OptionalDouble value,
            ObservationStatus status,
            int multiplier,
            int decimals,
            boolean derived,
            String raw,
            CellRef cell,
            SourceLabel label) {
        this(key, period, value, status, multiplier, decimals, derived, raw, cell, label, false);
    }

    /// The words of the source that lead to the cell, joined by ` / `.
    public String sourceLabel() {
        return label.text();
    }

    /// The same with a value that a person has typed in its place, under the words and in the scale
    /// of its cell.
    FoundFigure instead(BigDecimal typed) {
        return new FoundFigure(
                key,
                period,
                OptionalDouble.of(typed.doubleValue()),
                ObservationStatus.NORMAL,
                multiplier,
                Math.max(0, typed.scale()),
                derived,
                raw,
                cell,
                label);
    }

    /// As a dossier would hold it that has not numbered it yet.
    Observation observed(Vintage vintage, Provenance from) {
        return new Observation(
                NOT_NUMBERED,
                period,
                value,
                status,
                multiplier,
                decimals,
                derived,
                NOT_MADE,
                vintage,
                from);
    }

    /// The same under another key.
    public FoundFigure withKey(SeriesKey other) {
        return new FoundFigure(
                other,
                period,
                value,
                status,
                multiplier,
                decimals,
                derived,
                raw,
                cell,
                label,
                unread);
    }

    /// The same where its cell could not be read.
    FoundFigure asUnread() {
        return new FoundFigure(
                key, period, value, status, multiplier, decimals, derived, raw, cell, label, true);
    }
}
