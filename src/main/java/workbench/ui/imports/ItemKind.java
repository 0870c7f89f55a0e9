package workbench.ui.imports;

import workbench.importing.ImportDraft;

/// The lists that a draft comes down to.
enum ItemKind {
    NEW,
    UNCHANGED,
    RESTATED,
    DOUBTFUL,
    SKIPPED,
    PROBLEM;

    long count(ImportDraft.Counts counts) {
        return switch (this) {
            case NEW -> counts.fresh();
            case UNCHANGED -> counts.unchanged();
            case RESTATED -> counts.restated();
            case DOUBTFUL -> counts.doubtful();
            case SKIPPED -> counts.skipped();
            case PROBLEM -> counts.problems();
        };
    }
}
