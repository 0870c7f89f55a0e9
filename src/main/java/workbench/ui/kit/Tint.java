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

    /// The row and the column of the cell that is shown.
    CROSS,

    /// A cell that gave a figure of the import that is looked at.
    ORIGIN
}
