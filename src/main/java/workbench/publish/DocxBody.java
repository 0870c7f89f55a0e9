package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import workbench.catalogue.Texts;
import workbench.submission.Block;
import workbench.submission.Document;
import workbench.submission.Inline;

import java.io.IOException;
import java.util.List;

/// The text of a Word file, from title page to register.
final class DocxBody {
    /// Space below a list, in twentieths of a point.
    private static final int AFTER_LIST = 160;

    private final XWPFDocument word;
    private final Document document;
    private final Anchors anchors;
    private final DocxText text;
    private final DocxTables tables;
    private final DocxChartBlocks charts;
    private final PageNumbers pages;
    // The text starts on a page of its own, after the table of contents.
    private boolean breakFirst = true;
    private boolean afterNotice;
    private int width = DocxSections.TEXT_WIDTH;

    DocxBody(XWPFDocument word, Document document) throws IOException {
        this.word = word;
        this.document = document;
        this.anchors = new Anchors(document);
        this.text = new DocxText(anchors, Texts.of(document.language()));
        this.tables = new DocxTables(word, text, anchors);
        this.charts = new DocxChartBlocks(word, document, text);
        this.pages = new PageNumbers(document);
    }

    void write() throws IOException {
        DocxSections sections = new DocxSections(word, document, text);
        cover(document.cover());
        new DocxContents(word, document, anchors, text, pages).write();
        blocks(document.blocks());
        sections.endText();
        width = DocxSections.REGISTER_WIDTH;
        afterNotice = false;
        // The section itself begins a page.
        breakFirst = false;
        blocks(document.annex());
        XWPFParagraph title = paragraph("Heading1");
        if (document.annex().isEmpty()) {
            title.setSpacingBefore(0);
        }
        text.anchored(title, Anchors.REGISTER, document.register().title());
        tables.register(document.register(), document.language());
        sections.endRegister();
    }

    private void cover(Document.Cover cover) {
        text.words(paragraph("CoverCommunity"), cover.community());
        text.words(paragraph("Title"), cover.title());
        text.words(paragraph("Subtitle"), cover.subtitle());
        cover.facts().forEach(fact -> text.words(paragraph("CoverFact"), fact));
        if (!cover.notice().isEmpty()) {
            XWPFParagraph notice = paragraph("Notice");
            notice.setSpacingBefore(600);
            text.words(notice, cover.notice());
        }
        text.words(paragraph("CoverDate"), cover.preparedLine());
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i));
            if (Belonging.isWithNext(blocks, i)) {
                word.getParagraphs().getLast().setKeepNext(true);
            }
            afterNotice = blocks.get(i) instanceof Block.Notice;
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> text.inlines(next("BodyText"), paragraph.content());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.InLanguage(var language, var blocks) -> {
                int before = word.getParagraphs().size();
                for (Block inner : blocks) {
                    block(inner);
                }
                List<XWPFParagraph> all = word.getParagraphs();
                all.subList(before, all.size()).stream()
                        .flatMap(paragraph -> DocxText.runs(paragraph).stream())
                        .forEach(run -> run.setLang(language.locale().toLanguageTag()));
            }
            case Block.Question question -> question(question);
            case Block.Notice notice -> notice(notice);
            case Block.KeyFigures figures -> {
                // A table cannot start a page by itself.
                if (breakFirst) {
                    next("AfterTable");
                }
                tables.keyFigures(figures);
            }
            case Block.Table table -> tables.table(table, width, next("Caption"));
            case Block.Chart chart -> charts.write(chart, this::next);
            case Block.PageBreak _ -> breakFirst = true;
        }
    }

    private void heading(Block.Heading heading) {
        boolean starts = breakFirst;
        XWPFParagraph paragraph = next("Heading" + heading.level());
        if (starts) {
            paragraph.setSpacingBefore(0);
        }
        if (Palette.marks(heading)) {
            DocxShape.leftBar(
                    paragraph, Palette.of(heading.factor()), heading.level() == 1 ? 32 : 24);
        }
        text.anchored(paragraph, anchors.heading(heading), heading.text());
    }

    private void notice(Block.Notice notice) {
        // Word draws two boxes that touch as one.
        if (afterNotice) {
            paragraph("BetweenNotices");
        }
        XWPFParagraph paragraph = next("Notice");
        if (afterNotice) {
            paragraph.setSpacingBefore(0);
        }
        text.inlines(paragraph, notice.content());
    }

    private void bullets(Block.Bullets bullets) {
        for (List<Inline> item : bullets.items()) {
            XWPFParagraph paragraph = next("ListBullet");
            text.inlines(paragraph, item);
            if (item.equals(bullets.items().getLast())) {
                paragraph.setSpacingAfter(AFTER_LIST);
            }
        }
    }

    private void question(Block.Question question) {
        XWPFParagraph paragraph = next("Question");
        XWPFRun number = text.words(paragraph, question.number());
        number.setStyle("QuestionNumber");
        number.addTab();
        text.words(paragraph, question.text());
        if (!question.hint().isEmpty()) {
            XWPFRun hint = paragraph.createRun();
            hint.addBreak();
            hint.setText(Glyphs.writable(question.hint()));
            hint.setStyle("QuestionHint");
        }
    }

    /// A paragraph, at the top of a page if one was asked for.
    private XWPFParagraph next(String style) {
        XWPFParagraph paragraph = paragraph(style);
        if (breakFirst) {
            paragraph.setPageBreak(true);
            breakFirst = false;
        }
        return paragraph;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
