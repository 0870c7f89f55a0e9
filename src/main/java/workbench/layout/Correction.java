package workbench.layout;

import workbench.model.CellRange;

/// What a person says of some cells of a sheet, where the program would see them otherwise.
public sealed interface Correction {
    /// The cells that were pointed at.
    CellRange range();

    /// What whole rows are: all rows of the range, as far as they reach.
    record OfRows(CellRange range, RowSays says) implements Correction {}

    /// What columns hold: the columns of the range, in every table that has a row of figures in it.
    record OfColumns(CellRange range, ColumnSays says) implements Correction {}

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

    /// What a column holds: figures, or what {@link StubColumn.Kind} of the same name says.
    enum ColumnSays {
        FIGURES,
        PERIOD,
        PLACE,
        PLACE_CODE,
        INDICATOR,
        INDICATOR_CODE,
        UNIT,
        MEASURE,
        SCALE,
        STATUS,
        DECIMALS,
        DIMENSION,
        ATTRIBUTE
    }
}
