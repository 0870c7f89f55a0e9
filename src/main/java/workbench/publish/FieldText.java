package workbench.publish;

import workbench.catalogue.Texts;

import java.util.ArrayList;
import java.util.List;

/// A sentence with places that the reader's program fills in, such as a page number.
///
/// The places are marked with private characters when the sentence is made, so that each language
/// can put them where it likes.
record FieldText(List<Piece> pieces) {
    private static final String FIRST = "\ue000";
    private static final String SECOND = "\ue001";

    /// A part of such a sentence.
    sealed interface Piece {}

    /// Words that stand as they are.
    record Words(String text) implements Piece {}

    /// The number of the page.
    record Page() implements Piece {}

    /// The number of pages.
    record Pages() implements Piece {}

    /// "Page x of y" in a language.
    static FieldText page(Texts texts) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String character : texts.text("publish.page", FIRST, SECOND).split("")) {
            if (!character.equals(FIRST) && !character.equals(SECOND)) {
                words.append(character);
                continue;
            }
            flush(words, pieces);
            pieces.add(character.equals(FIRST) ? new Page() : new Pages());
        }
        flush(words, pieces);
        return new FieldText(List.copyOf(pieces));
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}
