package workbench.model;

import java.util.OptionalDouble;

/// One figure: what one series was in one period, as one import told it.
///
/// @param value the cell's number, without its multiplier; empty when missing
/// @param status SDMX letters; `A` where the source says nothing
/// @param multiplier the power of ten that the source's scale words add: 3 for thousands
/// @param decimals how many the source wrote
/// @param derived printed as a total, an average or another computed row or column
/// @param importId the import that brought it
/// @param vintage when that was
public record Observation(
        SeriesId series,
        Period period,
        OptionalDouble value,
        ObservationStatus status,
        int multiplier,
        int decimals,
        boolean derived,
        ImportId importId,
        Vintage vintage,
        Provenance provenance)
        implements Stated {
    /// Whether a person entered it; its source's words are then their reason.
    public boolean isByHand() {
        return provenance.sourceFile().isEmpty();
    }
}
