package workbench.layout;

import workbench.model.CellRange;

/// What a person says of some cells of a sheet, where the program would see them otherwise.
public sealed interface Correction {
    /// The cells that were pointed at.
    CellRange range();

    /// What whole rows are: all rows of the range, as far as they reach.
    record OfRows(CellRange range, RowSays says) implements Correction {}

    /// Columns of figures: those of the range, in every table that has a row in it.
    record OfFigures(CellRange range) implements Correction {}

    /// What columns say of their rows: those of the range, in every table that has a row in it.
    record OfStubs(CellRange range, StubColumn.Kind kind) implements Correction {}

    /// Cells that are nothing to the reading, as if they were empty.
    record LeftOut(CellRange range) implements Correction {}

    /// What a row is.
    enum RowSays {
        TITLE,
        NOTE,
        HEADER,
        /// Figures of its own, whatever its words or numbers look like.
        DATA,
        /// Figures computed from other rows.
        DERIVED
    }
}
