package workbench.layout;

import workbench.model.CellProblem;
import workbench.model.ObservationStatus;

/// What a data cell says, once its column, its flags and the source's symbols are known.
public sealed interface Reading {
    /// A figure.
    ///
    /// @param value the cell's number, without multiplier
    /// @param power of ten that words in the cell itself add: 6 for `3.4 million`
    /// @param decimals how many the source wrote: of a text, those in it; of a number cell, those
    ///   its format shows, else those of its shortest form
    record Value(double value, int power, int decimals, ObservationStatus status)
            implements Reading {
        Value(double value, int decimals, ObservationStatus status) {
            this(value, 0, decimals, status);
        }
    }

    /// A place where a figure would stand and the source says, by a symbol or an empty cell, that
    /// there is none.
    record Missing(ObservationStatus status) implements Reading {}

    /// Something that is neither: kept as a missing figure with status `O` when it is an error
    /// cell, and left out and listed otherwise.
    record Rejected(CellProblem problem) implements Reading {}
}
