package workbench.publish;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.catalogue.Texts;
import workbench.catalogue.Typography;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.submission.Document;
import workbench.submission.ReportBook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a report as a workbook to go on working in: the indicators × years, one sheet a kind of
/// period; every change, one a row; the restated figures; the register of evidence; and how to read
/// it.
///
/// On every sheet row 4 has the headers, each row below is one series, change or figure. Values are
/// the figures themselves, formatted and not rounded; each leads to its row of the register of
/// evidence. Nothing is a formula. The same report gives the same bytes.
final class ReportWorkbook {
    private static final int ABOUT_WIDTH = 96;

    private final ReportBook book;
    private final Document.Cover cover;
    private final Progress progress;
    private final Texts texts;

    ReportWorkbook(ReportBook book, Progress progress) {
        this.book = book;
        this.cover = Typeset.cover(book.cover());
        this.progress = progress;
        this.texts = Texts.of(book.language());
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            String sources = texts.text("publish.report.sources");
            ReportCells cells = new ReportCells(workbook, styles, book, sources);
            for (ReportBook.Sheet sheet : book.sheets()) {
                step(sheet.title());
                XSSFSheet years = sheet(workbook, sheet.title(), styles);
                print(years, new ReportYears(cells, sheet, texts).fill(years), NameColumns.COUNT);
            }
            String changes = texts.text("publish.report.changes");
            step(changes);
            XSSFSheet all = sheet(workbook, changes, styles);
            print(all, new ReportChanges(cells, texts).changes(all, book), 0);
            if (!book.restated().isEmpty()) {
                String restated = texts.text("publish.report.restated");
                XSSFSheet anew = sheet(workbook, restated, styles);
                print(anew, new ReportChanges(cells, texts).restated(anew, book), 0);
            }
            step(sources);
            RegisterSheet.add(workbook, sources, book.register(), cover, book.language(), styles);
            XSSFSheet about = sheet(workbook, texts.text("publish.report.about"), styles);
            about(about, styles);
            SheetFurniture.print(about, List.of(ABOUT_WIDTH), 0, cover, book.language());
            about.setRepeatingRows(null);
            SheetFurniture.properties(workbook, cover.title(), cover, book.language());
            StableZip.write(workbook::write, out);
        }
    }

    private void step(String sheet) {
        progress.checkCancelled();
        progress.at(0, 0, Message.of("publish.writing", sheet));
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String title, WorkbookStyles styles) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        SheetFurniture.titles(sheet, title, cover, book.language(), styles);
        sheet.setDisplayGridlines(false);
        return sheet;
    }

    /// @param repeated how many of the first columns stand on each page
    private void print(XSSFSheet sheet, List<ReportCells.Column> columns, int repeated) {
        SheetFurniture.print(
                sheet,
                columns.stream().map(ReportCells.Column::width).toList(),
                repeated,
                cover,
                book.language());
    }

    private void about(XSSFSheet sheet, WorkbookStyles styles) {
        sheet.setColumnWidth(0, ABOUT_WIDTH * SheetFurniture.CHARACTER);
        int row = SheetFurniture.HEADER_ROW;
        if (!cover.notice().isEmpty()) {
            line(sheet, row++, cover.notice(), ABOUT_WIDTH, styles);
        }
        for (String remark : book.remarks()) {
            line(sheet, row++, remark, ABOUT_WIDTH, styles);
        }
        line(sheet, row, texts.text("publish.report.marked"), ABOUT_WIDTH, styles);
    }

    private static void line(
            XSSFSheet sheet, int row, String words, int width, WorkbookStyles styles) {
        SheetFurniture.text(
                sheet.createRow(row).createCell(0), Typography.spaced(words), styles.words());
        sheet.getRow(row).setHeightInPoints(6 + 13f * SheetFurniture.lines(words, width));
    }
}
