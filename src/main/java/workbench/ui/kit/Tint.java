package workbench.ui.kit;

/// The quiet colours that a sheet view lays under its cells.
public enum Tint {
    NONE,
    TITLE,
    HEADER,
    STUB,
    DATA,
    DERIVED,
    NOTE,
    PROBLEM,

    /// A figure that looks wrong, though it can be read; it has a corner of its own.
    DOUBTFUL,

    /// The row and the column of the cell that is shown.
    CROSS,

    /// A cell that gave a figure of the import that is looked at.
    ORIGIN,

    /// A cell of which a person wants nothing; its words are struck through.
    LEFT_OUT,

    /// A cell in whose place a person has typed another value; it has a corner of its own.
    CORRECTED
}
