package workbench.layout;

/// What a cell looks like by itself, before its neighbours are heard.
enum CellKind {
    BLANK,
    /// A number, stored or written.
    NUMBER,
    /// A number that could be a calendar year.
    YEAR,
    /// A date, or a text that is a period and cannot be a figure.
    PERIOD,
    /// A month or quarter without its year.
    MONTH,
    /// A symbol or word that stands where a figure is missing.
    SYMBOL,
    TEXT,
    FAULT;

    /// Whether a data cell may look like this.
    boolean isFigure() {
        return this == NUMBER || this == YEAR || this == SYMBOL || this == FAULT;
    }

    /// Whether a period may look like this.
    boolean isPeriod() {
        return this == YEAR || this == PERIOD || this == MONTH;
    }
}
