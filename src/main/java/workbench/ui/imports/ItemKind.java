package workbench.ui.imports;

/// The lists that a draft comes down to.
enum ItemKind {
    NEW,
    UNCHANGED,
    RESTATED,
    DOUBTFUL,
    SKIPPED,
    PROBLEM,

    /// What a person decided of single cells.
    DECIDED
}
