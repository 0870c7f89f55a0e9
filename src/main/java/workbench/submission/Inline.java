package workbench.submission;

/// A run of words within a paragraph or a table cell.
public sealed interface Inline {
    /// What a reader reads.
    String text();

    /// Plain words.
    record Words(String text) implements Inline {}

    /// Words that weigh more.
    record Strong(String text) implements Inline {}

    /// Words set apart: titles of works, remarks.
    record Emphasis(String text) implements Inline {}

    /// A figure, which leads to its row in the register of evidence.
    ///
    /// @param text value and unit as printed
    /// @param evidence the number of the register's row, such as `E12`
    record Figure(String text, String evidence) implements Inline {}
}
