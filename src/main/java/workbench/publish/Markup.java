package workbench.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Well-formed XHTML, built element by element; every word is escaped.
final class Markup {
    private static final Pattern LOWERED =
            Pattern.compile("[^\\s\u00a0\u202f]*[₀-₉][^\\s\u00a0\u202f]*");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element opened last.
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element without content.
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element with nothing but words in it.
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /// Words, in characters that the document's font has. The library ends a line at the edge of an
    /// element, even within a word: a word with a lowered figure, such as CO₂e, goes into a box of
    /// its own, within which no line ends.
    Markup text(String words) {
        String printable = Glyphs.printable(words);
        Matcher word = LOWERED.matcher(printable);
        int done = 0;
        while (word.find()) {
            letters(printable.substring(done, word.start()));
            boolean last = word.end() == printable.length();
            open("span", "class", last ? "unbroken last" : "unbroken").letters(word.group());
            close();
            done = word.end();
        }
        letters(printable.substring(done));
        return this;
    }

    private void letters(String printable) {
        printable
                .codePoints()
                .forEach(
                        point -> {
                            if (Glyphs.isSubscript(point)) {
                                out.append("<sub>").append(Glyphs.lowered(point)).append("</sub>");
                            } else {
                                escape(point);
                            }
                        });
    }

    /// The whole document.
    ///
    /// @throws IllegalStateException while an element is open
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Glyphs.printable(attributes[i + 1]).codePoints().forEach(this::escape);
            out.append('"');
        }
    }

    private void escape(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(point);
        }
    }
}
