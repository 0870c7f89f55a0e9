package workbench.publish;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.submission.Inline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs of words as XHTML.
final class HtmlText {
    private static final Pattern OPENING = Pattern.compile("[(\\[“«\u00a0\u202f]+$");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:[)\\].,;:!?”»]|[\u00a0\u202f]+[^ \u00a0\u202f\n]*)+");

    private final Markup html;
    private final Anchors anchors;
    private final Texts texts;

    HtmlText(Markup html, Anchors anchors, Texts texts) {
        this.html = html;
        this.anchors = anchors;
        this.texts = texts;
    }

    Language language() {
        return texts.language();
    }

    void inlines(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            switch (content.get(i)) {
                case Inline.Words words -> html.text(between(content, i, words.text()));
                case Inline.Strong strong -> html.element("strong", strong.text());
                case Inline.Emphasis emphasis -> html.element("em", emphasis.text());
                case Inline.Figure figure ->
                        figure(figure, opening(content, i), closing(content, i));
            }
        }
    }

    private void figure(Inline.Figure figure, String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            figure(figure.text(), figure.evidence());
            return;
        }
        html.open("span", "class", "unbroken").text(before);
        figure(figure.text(), figure.evidence());
        html.text(after).close();
    }

    // The library ends a line at the edge of a link, even after a bracket or before a full stop: so
    // these go with the figure into a box of its own, within which no line ends.
    private static String between(List<Inline> content, int at, String words) {
        int from = at > 0 ? closing(content, at - 1).length() : 0;
        int last = at + 1 < content.size() ? opening(content, at + 1).length() : 0;
        return from + last > words.length() ? "" : words.substring(from, words.length() - last);
    }

    private static String opening(List<Inline> content, int at) {
        return isFigure(content, at) && at > 0 && content.get(at - 1) instanceof Inline.Words words
                ? first(OPENING, words.text())
                : "";
    }

    private static String closing(List<Inline> content, int at) {
        return isFigure(content, at)
                        && at + 1 < content.size()
                        && content.get(at + 1) instanceof Inline.Words words
                ? first(CLOSING, words.text())
                : "";
    }

    private static boolean isFigure(List<Inline> content, int at) {
        return content.get(at) instanceof Inline.Figure;
    }

    private static String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : "";
    }

    /// A figure, which leads to its row of the register where there is one.
    void figure(String words, String evidence) {
        link(
                words,
                anchors.evidence(evidence),
                texts.text("publish.figure-link", evidence),
                "figure");
    }

    /// Words that lead to an anchor; plain words where there is none.
    ///
    /// @param title what the link does, which readers of the PDF are told
    void link(String words, Optional<String> anchor, String title, String kind) {
        if (anchor.isEmpty()) {
            html.text(words);
            return;
        }
        html.element("a", words, "class", kind, "href", "#" + anchor.get(), "title", title);
    }

    String keyFigures() {
        return texts.text("publish.key-figures");
    }
}
