package workbench.figure;

import workbench.model.Period;

/// Which figure a sentence, a table or a chart means.
///
/// @param series the series it comes from
/// @param kind the observation itself, or a measure of it
/// @param period the period meant, or the last one of a measure; {@link Period#NONE} for the latest
///   that has a value
/// @param from the first period of a measure; {@link Period#NONE} for the measure's own choice
public record FigureRef(SeriesRef series, Kind kind, Period period, Period from) {

    /// What is taken from the series.
    public enum Kind {
        VALUE,
        CHANGE,
        CAGR,
        PROGRESS
    }
}
