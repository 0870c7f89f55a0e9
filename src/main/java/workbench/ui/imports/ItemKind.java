package workbench.ui.imports;

/// The lists that a draft comes down to, those first that ask for somebody.
enum ItemKind {
    PROBLEM,
    DOUBTFUL,
    NEW,

    /// New as well, and not available.
    MISSING,
    UNCHANGED,
    RESTATED,
    SKIPPED,

    /// What a person decided of single cells.
    DECIDED
}
