package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import workbench.submission.Block;
import workbench.submission.Document;

/// The table of contents of a Word file: one link a heading, its page number a field.
///
/// The entries stand by themselves and not inside a field for the whole table, within which
/// LibreOffice would leave the page numbers as they were stored ({@link PageNumbers}).
final class DocxContents {
    private final XWPFDocument word;
    private final Document document;
    private final Anchors anchors;
    private final DocxText text;
    private final PageNumbers pages;

    DocxContents(
            XWPFDocument word,
            Document document,
            Anchors anchors,
            DocxText text,
            PageNumbers pages) {
        this.word = word;
        this.document = document;
        this.anchors = anchors;
        this.text = text;
        this.pages = pages;
    }

    void write() {
        XWPFParagraph heading = word.createParagraph();
        heading.setStyle("TOCHeading");
        text.words(heading, document.contentsTitle());
        for (Block.Heading listed : Anchors.listed(document)) {
            entry(listed.level(), listed.text(), anchors.heading(listed));
        }
        entry(1, document.register().title(), Anchors.REGISTER);
    }

    private void entry(int level, String words, String anchor) {
        XWPFParagraph entry = word.createParagraph();
        entry.setStyle("TOC" + level);
        CTHyperlink link =
                text.link(entry, anchor, text.texts().text("publish.contents-link", words));
        XWPFRun name = text.runIn(link, entry);
        name.setText(Glyphs.writable(words));
        name.addTab();
        DocxText.mark(text.runIn(link, entry), STFldCharType.BEGIN);
        DocxText.instruct(text.runIn(link, entry), "PAGEREF " + anchor + " \\h");
        DocxText.mark(text.runIn(link, entry), STFldCharType.SEPARATE);
        text.runIn(link, entry).setText(String.valueOf(pages.of(anchor)));
        DocxText.mark(text.runIn(link, entry), STFldCharType.END);
    }
}
