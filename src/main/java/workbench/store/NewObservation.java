package workbench.store;

import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.model.SourceLabel;

import java.util.Optional;
import java.util.OptionalDouble;

/// A figure on its way into the ledger.
///
/// @param importId an import begun in the same action
/// @param value the cell's number, finite; empty when missing
/// @param multiplier the power of ten that the source's scale words add
/// @param decimals how many the source wrote
/// @param raw the text as stored in the file
/// @param cell empty for an entry by hand
/// @param label the words of the source that lead to the cell
public record NewObservation(
        SeriesId series,
        Period period,
        ImportId importId,
        OptionalDouble value,
        ObservationStatus status,
        int multiplier,
        int decimals,
        boolean derived,
        String raw,
        Optional<CellRef> cell,
        SourceLabel label) {
    public NewObservation {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("not a figure: " + value.getAsDouble());
        }
    }

    /// The same with words of which nothing is known but their order.
    ///
    /// @param sourceLabel joined by ` / `
    public NewObservation(
            SeriesId series,
            Period period,
            ImportId importId,
            OptionalDouble value,
            ObservationStatus status,
            int multiplier,
            int decimals,
            boolean derived,
            String raw,
            Optional<CellRef> cell,
            String sourceLabel) {
        this(
                series,
                period,
                importId,
                value,
                status,
                multiplier,
                decimals,
                derived,
                raw,
                cell,
                SourceLabel.of(sourceLabel));
    }
}
