package workbench.publish;

import workbench.catalogue.Texts;
import workbench.submission.Inline;

import java.util.List;
import java.util.Optional;

/// Runs of words as XHTML.
final class HtmlText {
    private final Markup html;
    private final Anchors anchors;
    private final Texts texts;

    HtmlText(Markup html, Anchors anchors, Texts texts) {
        this.html = html;
        this.anchors = anchors;
        this.texts = texts;
    }

    void inlines(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Words words -> html.text(words.text());
                case Inline.Strong strong -> html.element("strong", strong.text());
                case Inline.Emphasis emphasis -> html.element("em", emphasis.text());
                case Inline.Figure figure -> figure(figure.text(), figure.evidence());
            }
        }
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
