package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import workbench.catalogue.Texts;
import workbench.catalogue.Typography;
import workbench.submission.Inline;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs of words, links, bookmarks and fields within a paragraph of a Word file.
final class DocxText {
    private final Anchors anchors;
    private final Texts texts;
    private long bookmarks;

    DocxText(Anchors anchors, Texts texts) {
        this.anchors = anchors;
        this.texts = texts;
    }

    XWPFRun words(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(Glyphs.writable(Typography.joined(words)));
        return run;
    }

    /// Words that somebody will look for as they are, such as the name of a file.
    void literal(XWPFParagraph paragraph, String words) {
        paragraph.createRun().setText(Glyphs.writable(words));
    }

    /// Every run of a paragraph, those of its links too, which POI does not count.
    static List<XWPFRun> runs(XWPFParagraph paragraph) {
        List<XWPFRun> runs = new ArrayList<>(paragraph.getRuns());
        for (CTHyperlink link : paragraph.getCTP().getHyperlinkList()) {
            link.getRList().forEach(run -> runs.add(new XWPFHyperlinkRun(link, run, paragraph)));
        }
        return runs;
    }

    void inlines(XWPFParagraph paragraph, List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Words words -> words(paragraph, words.text());
                case Inline.Strong strong -> words(paragraph, strong.text()).setStyle("Strong");
                case Inline.Emphasis emphasis ->
                        words(paragraph, emphasis.text()).setStyle("Emphasis");
                case Inline.Figure figure ->
                        figure(paragraph, figure.text(), figure.evidence(), "FigureLink");
            }
        }
    }

    /// A figure, which leads to its row of the register where there is one.
    ///
    /// @param style of its characters; empty for the paragraph's own
    void figure(XWPFParagraph paragraph, String words, String evidence, String style) {
        Optional<String> anchor = anchors.evidence(evidence);
        if (anchor.isEmpty()) {
            words(paragraph, words);
            return;
        }
        CTHyperlink link =
                link(paragraph, anchor.get(), texts.text("publish.figure-link", evidence));
        XWPFRun run = runIn(link, paragraph);
        run.setText(Glyphs.writable(Typography.joined(words)));
        if (!style.isEmpty()) {
            run.setStyle(style);
        }
    }

    /// A link to a place in the document, as yet without words.
    CTHyperlink link(XWPFParagraph paragraph, String anchor, String tip) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        link.setTooltip(Glyphs.writable(tip));
        link.setHistory(true);
        return link;
    }

    XWPFRun runIn(CTHyperlink link, XWPFParagraph paragraph) {
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    /// Words that links lead to.
    void anchored(XWPFParagraph paragraph, String anchor, String words) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(anchor);
        words(paragraph, words);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /// What the reader's program computes, with the value shown until it does.
    void field(XWPFParagraph paragraph, String instruction, String shown) {
        mark(paragraph.createRun(), STFldCharType.BEGIN);
        instruct(paragraph.createRun(), instruction);
        mark(paragraph.createRun(), STFldCharType.SEPARATE);
        words(paragraph, shown);
        mark(paragraph.createRun(), STFldCharType.END);
    }

    static void mark(XWPFRun run, STFldCharType.Enum kind) {
        run.getCTR().addNewFldChar().setFldCharType(kind);
    }

    static void instruct(XWPFRun run, String instruction) {
        run.getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    }

    Texts texts() {
        return texts;
    }
}
