package workbench.ui.imports;

/// The lists that a draft comes down to, in the order of what matters most: what it says otherwise
/// than the dossier, what is likely wrong, what could not be read, what it brings, and what it
/// leaves as it is. Their buttons stand in this order, and a draft is opened on the first of which
/// there is any.
enum ItemKind {
    RESTATED,
    DOUBTFUL,
    PROBLEM,
    NEW,

    /// New as well, and not available.
    MISSING,
    UNCHANGED,
    SKIPPED,

    /// What a person decided of single cells.
    DECIDED;

    /// Whether it asks for somebody.
    boolean asks() {
        return compareTo(NEW) < 0;
    }
}
