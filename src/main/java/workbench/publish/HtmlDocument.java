package workbench.publish;

import workbench.catalogue.Texts;
import workbench.submission.Block;
import workbench.submission.Document;

import java.util.List;
import java.util.Optional;

/// A document as one XHTML page with its style sheet: what the PDF is laid out from.
final class HtmlDocument {
    private final Document document;
    private final Anchors anchors;
    private final HtmlText text;
    private final HtmlBlocks blocks;
    private final HtmlTables tables;
    private final Texts texts;
    private final Markup html = new Markup();

    HtmlDocument(Document document) {
        this.document = document;
        this.anchors = new Anchors(document);
        this.texts = Texts.of(document.language());
        this.text = new HtmlText(html, anchors, texts);
        this.tables = new HtmlTables(html, text, anchors);
        this.blocks = new HtmlBlocks(html, text, tables, anchors, document.charts());
    }

    /// The whole page.
    String render() {
        html.open("html", "lang", document.language().locale().toLanguageTag());
        head();
        html.open("body");
        cover(document.cover());
        contents();
        html.open("div", "class", "main");
        blocks.blocks(document.blocks());
        html.close();
        html.open("div", "class", "register");
        if (!document.annex().isEmpty()) {
            tables.across();
            blocks.blocks(document.annex());
            html.open("div", "class", "space-1").close();
        }
        html.element("h1", document.register().title(), "id", Anchors.REGISTER);
        tables.register(document.register(), document.language());
        html.close();
        return html.close().close().finish();
    }

    private void head() {
        Document.Cover cover = document.cover();
        html.open("head");
        html.element("title", cover.title());
        html.empty("meta", "name", "author", "content", cover.community());
        html.empty("meta", "name", "subject", "content", cover.subtitle());
        bookmarks();
        html.element("style", style());
        html.close();
    }

    private String style() {
        StringBuilder page = new StringBuilder();
        for (FieldText.Piece piece : FieldText.page(texts).pieces()) {
            switch (piece) {
                case FieldText.Words words -> page.append(quoted(words.text()));
                case FieldText.Page _ -> page.append(" counter(page) ");
                case FieldText.Pages _ -> page.append(" counter(pages) ");
            }
        }
        String title = quoted(document.cover().community() + " · " + document.cover().title());
        return Resources.read("document.css")
                .replace("FOOTER-TITLE", title)
                .replace("FOOTER-PAGE", page);
    }

    private static String quoted(String words) {
        return '"' + words.replaceAll("[\"\\\\\\n\\r<>&]", " ") + '"';
    }

    private void bookmarks() {
        html.open("bookmarks");
        boolean inSection = false;
        for (Block.Heading heading : Anchors.listed(document)) {
            if (inSection && heading.level() == 1) {
                html.close();
            }
            bookmark(heading.text(), anchors.heading(heading));
            boolean opens = heading.level() == 1;
            inSection = inSection || opens;
            if (!opens) {
                html.close();
            }
        }
        if (inSection) {
            html.close();
        }
        bookmark(document.register().title(), Anchors.REGISTER);
        html.close().close();
    }

    private void bookmark(String name, String anchor) {
        html.open("bookmark", "name", name, "href", "#" + anchor);
    }

    private void cover(Document.Cover cover) {
        html.open("div", "class", "cover");
        html.element("p", cover.community(), "class", "community");
        html.element("p", cover.title(), "class", "title");
        html.element("p", cover.subtitle(), "class", "subtitle");
        cover.facts().forEach(fact -> html.element("p", fact, "class", "fact"));
        if (!cover.notice().isEmpty()) {
            html.open("div", "class", "notice");
            html.element("p", cover.notice());
            html.close();
        }
        html.element("p", cover.preparedLine(), "class", "prepared");
        html.close();
    }

    private void contents() {
        html.open("div", "class", "contents");
        html.element("p", document.contentsTitle(), "class", "contents-title");
        List<Block.Heading> listed = Anchors.listed(document);
        for (Block.Heading heading : listed) {
            entry(heading.level(), heading.text(), anchors.heading(heading));
        }
        entry(1, document.register().title(), Anchors.REGISTER);
        html.close();
    }

    private void entry(int level, String words, String anchor) {
        html.open("p", "class", "entry level-" + level);
        text.link(words, Optional.of(anchor), texts.text("publish.contents-link", words), "entry");
        html.close();
    }
}
