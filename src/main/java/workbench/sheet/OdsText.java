package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

/// The words of a paragraph of an OpenDocument spreadsheet.
final class OdsText {
    private static final int MOST_SPACES = 4096;

    private OdsText() {}

    /// @param cursor at the paragraph, to whose end this moves
    static String paragraph(XmlCursor cursor) throws WorkbenchException {
        return cursor.words(OdsText::instead);
    }

    private static @Nullable String instead(XmlCursor element) {
        return switch (element.name()) {
            // A number of spaces, since white space is folded in the format.
            case "s" -> " ".repeat(Math.clamp(element.number("c", 1), 0, MOST_SPACES));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            case "annotation", "note", "ruby-text", "frame" -> "";
            default -> null;
        };
    }
}
