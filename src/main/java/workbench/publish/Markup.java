package workbench.publish;

import java.util.ArrayDeque;
import java.util.Deque;

/// Well-formed XHTML, built element by element; every word is escaped.
final class Markup {
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

    /// Words, in characters that the document's font has.
    Markup text(String words) {
        Glyphs.printable(words)
                .codePoints()
                .forEach(
                        point -> {
                            if (Glyphs.isSubscript(point)) {
                                out.append("<sub>").append(Glyphs.lowered(point)).append("</sub>");
                            } else {
                                escape(point);
                            }
                        });
        return this;
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
