package workbench.layout;

/// What a cell is in its sheet. The lower-case names stand in `inspect --json`.
public enum Role {
    /// Names the whole sheet, a table, or a section of one.
    TITLE,
    /// Explains: footnotes, sources, legends, dates of issue.
    NOTE,
    /// Says what a column holds.
    HEADER,
    /// Says what a row holds.
    STUB,
    /// A figure, or the place of one that is missing.
    DATA,
    /// A figure computed from others of the table: totals, averages, changes.
    DERIVED
}
