package workbench.ui.indicators;

import workbench.model.Factor;

import java.util.Optional;

/// One line of the table: a factor with its indicators under it, or a series.
sealed interface TableLine {
    /// @param indicators how many stand under it
    record OfFactor(Optional<Factor> factor, int indicators) implements TableLine {}

    /// @param part whether it stands under the series that speaks for its indicator
    /// @param halfWritten whether something that a person began to write waits beside it
    record OfSeries(SeriesRow row, boolean part, boolean halfWritten) implements TableLine {}

    /// The series of the line; empty for a factor.
    default Optional<SeriesRow> series() {
        return this instanceof OfSeries line ? Optional.of(line.row()) : Optional.empty();
    }
}
