package workbench.publish;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Block.Tone;
import workbench.submission.Register;

import java.util.List;
import java.util.function.Function;

/// Tables of a Word file: data tables, key figures and the register.
final class DocxTables {
    private static final int WORDS_RIGHT = 120;
    private static final int NUMBER_RIGHT = 220;
    private static final int DENSE_RIGHT = 100;
    private static final int DENSE_LEFT = 60;
    private static final int VERDICT_LEFT = 120;

    private final XWPFDocument word;
    private final DocxText text;
    private final Anchors anchors;

    DocxTables(XWPFDocument word, DocxText text, Anchors anchors) {
        this.word = word;
        this.text = text;
        this.anchors = anchors;
    }

    /// @param width in twentieths of a point
    void table(Block.Table table, int width, XWPFParagraph caption) {
        text.words(caption, table.caption());
        List<Block.Column> columns = table.columns();
        DocxGrid grid =
                new DocxGrid(word, width, TableWidths.shares(table, text.texts().language()));
        grid.describe(
                table.caption(), description(table.rows().size(), columns, Block.Column::header));
        grid.ruled();
        XWPFTableRow head = grid.headRow();
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = grid.headCell(head, i);
            pad(cell, table, i);
            String style = Dense.is(table) ? "RegisterHead" : "TableHead";
            XWPFParagraph words = paragraph(cell, style, columns.get(i).numeric());
            text.words(words, columns.get(i).header());
        }
        boolean together = HtmlTables.isKept(table);
        for (int r = 0; r < table.rows().size(); r++) {
            int below = table.rows().size() - 1 - r;
            // Neither an end of a table nor its note stands alone on a page.
            boolean end = r < HtmlTables.ROWS_TOGETHER - 1 || below < HtmlTables.ROWS_TOGETHER;
            boolean keep = (together || end) && (below > 0 || !table.note().isEmpty());
            row(grid, table, table.rows().get(r), keep);
        }
        if (table.note().isEmpty()) {
            after();
        } else {
            XWPFParagraph note = word.createParagraph();
            note.setStyle("SmallPrint");
            // Its rows stay with it; part of it alone overleaf would belong to nothing.
            note.getCTP().getPPr().addNewKeepLines();
            text.words(note, table.note());
        }
    }

    private void row(DocxGrid grid, Block.Table table, Block.Row row, boolean keep) {
        XWPFTableRow line = grid.row();
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell content = row.cells().get(i);
            boolean numeric = table.columns().get(i).numeric();
            XWPFTableCell cell = grid.cell(line, i);
            if (content.tone() != Tone.NEUTRAL) {
                DocxShape.rule(
                        DocxShape.borders(cell).addNewLeft(), Palette.of(content.tone()), 24);
            }
            pad(cell, table, i);
            String style = Dense.is(table) ? "RegisterText" : "TableText";
            XWPFParagraph words = paragraph(cell, style, numeric);
            words.setKeepNext(keep);
            text.inlines(words, content.content());
            if (content.tone() != Tone.NEUTRAL) {
                DocxText.runs(words).forEach(run -> verdict(run, content.tone()));
            }
        }
    }

    private static void verdict(XWPFRun run, Tone tone) {
        run.setColor(Palette.of(tone));
        run.setBold(true);
    }

    /// The figures side by side: a table whose headers are the labels.
    void keyFigures(Block.KeyFigures figures) {
        List<Block.KeyFigure> items = figures.items();
        DocxGrid grid =
                new DocxGrid(word, DocxSections.TEXT_WIDTH, items.stream().map(_ -> 1).toList());
        grid.describe(
                text.texts().text("publish.key-figures"),
                text.texts().text("publish.key-figures.description", items.size()));
        String colour = Palette.of(figures.factor());
        XWPFTableRow labels = grid.headRow();
        XWPFTableRow values = grid.row();
        XWPFTableRow details = grid.row();
        for (int i = 0; i < items.size(); i++) {
            Block.KeyFigure item = items.get(i);
            XWPFTableCell label = grid.cell(labels, i);
            DocxShape.rule(DocxShape.borders(label).addNewTop(), colour, 16);
            // Labels of one line and of two all stand on their figures.
            label.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            text.words(padded(label, "KeyFigureLabel"), item.label());
            XWPFParagraph value = padded(grid.cell(values, i), "KeyFigureValue");
            text.figure(value, item.value(), item.evidence(), "");
            DocxText.runs(value).forEach(run -> run.setColor(colour));
            if (KeyFigureSize.isLong(figures)) {
                DocxText.runs(value).forEach(run -> run.setFontSize(KeyFigureSize.SMALLER));
            }
            detail(padded(grid.cell(details, i), "KeyFigureDetail"), item);
        }
        after().setKeepNext(true);
    }

    private void detail(XWPFParagraph paragraph, Block.KeyFigure item) {
        List<String> lines = item.detail().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i < lines.size() - 1) {
                text.words(paragraph, lines.get(i)).addBreak();
            } else {
                text.figure(paragraph, lines.get(i), item.detailEvidence(), "");
            }
        }
    }

    void register(Register register, Language language) {
        RegisterColumn[] columns = RegisterColumn.values();
        DocxGrid grid =
                new DocxGrid(
                        word,
                        DocxSections.REGISTER_WIDTH,
                        RegisterWidths.shares(register, language));
        grid.describe(
                register.title(),
                description(register.rows().size(), register.headers(), Function.identity()));
        grid.ruled();
        XWPFTableRow head = grid.headRow();
        for (RegisterColumn column : columns) {
            XWPFTableCell cell = grid.headCell(head, column.ordinal());
            pad(cell, column.numeric(), false);
            XWPFParagraph words = paragraph(cell, "RegisterHead", column.numeric());
            text.words(words, register.headers().get(column.ordinal()));
        }
        List<Register.Row> rows = register.rows();
        for (int r = 0; r < rows.size(); r++) {
            Register.Row row = rows.get(r);
            // The last page has more than a row or two.
            boolean keep = r >= rows.size() - HtmlTables.ROWS_TOGETHER && r < rows.size() - 1;
            XWPFTableRow line = grid.row();
            for (RegisterColumn column : columns) {
                XWPFTableCell cell = grid.cell(line, column.ordinal());
                pad(cell, column.numeric(), false);
                XWPFParagraph words = paragraph(cell, "RegisterText", column.numeric());
                words.setKeepNext(keep);
                if (column == RegisterColumn.ID) {
                    text.anchored(words, anchors.evidence(row.id()).orElseThrow(), row.id());
                } else if (column == RegisterColumn.FILE) {
                    text.literal(words, row.file());
                } else {
                    text.words(words, column.text(row, language));
                }
            }
        }
        after();
    }

    private <T> String description(int rows, List<T> columns, Function<T, String> header) {
        String headers =
                String.join(", ", columns.stream().map(header).map(Glyphs::writable).toList());
        return text.texts().text("publish.table.description", rows, headers);
    }

    // Word joins two tables that touch, and gives a table no space below.
    private XWPFParagraph after() {
        XWPFParagraph room = word.createParagraph();
        room.setStyle("AfterTable");
        return room;
    }

    /// A cell of the key figures, which belong to what follows, as the heading above them does.
    /// LibreOffice keeps a table with the next paragraph only where each paragraph in it says so
    /// itself, and not by its style.
    private static XWPFParagraph padded(XWPFTableCell cell, String style) {
        DocxShape.padding(cell, 0, WORDS_RIGHT);
        XWPFParagraph paragraph = paragraph(cell, style, false);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    private static void pad(XWPFTableCell cell, Block.Table table, int column) {
        boolean numeric = table.columns().get(column).numeric();
        if (numeric && Dense.is(table)) {
            DocxShape.padding(cell, DENSE_LEFT, DENSE_RIGHT);
        } else {
            pad(cell, numeric, Verdicts.hasAny(table, column));
        }
    }

    private static void pad(XWPFTableCell cell, boolean numeric, boolean verdict) {
        DocxShape.padding(cell, verdict ? VERDICT_LEFT : 0, numeric ? NUMBER_RIGHT : WORDS_RIGHT);
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, String style, boolean numeric) {
        XWPFParagraph paragraph =
                cell.getParagraphs().isEmpty()
                        ? cell.addParagraph()
                        : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (numeric) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }
}
