package workbench.ui.indicators;

/// The columns of the table, in their order.
enum Column {
    NAME,
    COURSE,
    LATEST,
    CHANGE,
    TARGET,
    PROGRESS,
    FRESHNESS,
    SOURCE
}
