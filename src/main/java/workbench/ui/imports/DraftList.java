package workbench.ui.imports;

/// Which of a draft's lists is looked at.
enum DraftList {
    /// One of those of its figures and cells.
    ITEMS,

    /// What of the submission it would change.
    CHANGES,

    /// The indicators that its figures are of.
    NAMES
}
