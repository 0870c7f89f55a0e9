package workbench.layout;

/// What a row of a sheet is, before its cells are told apart.
enum RowKind {
    TITLE,
    NOTE,
    HEADER,
    /// Stubs and figures.
    BODY
}
