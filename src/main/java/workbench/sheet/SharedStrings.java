package workbench.sheet;

import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts that a workbook's cells share, by their number from 0.
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /// @param texts taken as they are
    static SharedStrings of(List<String> texts) {
        return new SharedStrings(texts);
    }

    static SharedStrings read(XmlCursor cursor, Path file, Limits limits)
            throws WorkbenchException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        while (cursor.toChild(0)) {
            while (cursor.toChild(1)) {
                if (cursor.is("si")) {
                    String text = XlsxText.read(cursor);
                    texts.add(text);
                    characters += text.length();
                    if (texts.size() > limits.sharedStrings()
                            || characters > limits.sharedCharacters()) {
                        throw Refusal.TOO_MUCH_TEXT.of(file);
                    }
                }
            }
        }
        return new SharedStrings(texts);
    }

    /// The cell that shows a text; of a number that no text has, nothing better is left to show
    /// than the number.
    Cell cell(int number, CellStyle style) {
        Optional<String> text = text(number);
        return text.isPresent()
                ? Cell.ofText(text.get(), style)
                : new Cell.Fault(Integer.toString(number), style);
    }

    /// Empty for a number that no text has.
    Optional<String> text(int number) {
        return number >= 0 && number < texts.size()
                ? Optional.of(texts.get(number))
                : Optional.empty();
    }
}
