package workbench.ui.imports;

/// The lists that a draft comes down to.
enum ItemKind {
    NEW,

    /// New as well, and not available.
    MISSING,
    UNCHANGED,
    RESTATED,
    DOUBTFUL,
    SKIPPED,
    PROBLEM,

    /// What a person decided of single cells.
    DECIDED
}
