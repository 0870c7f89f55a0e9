package workbench.publish;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.catalogue.Texts;
import workbench.submission.Document;
import workbench.submission.Register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes the register of evidence as a workbook of one sheet, to be sorted, filtered and checked.
///
/// Row 1 names the register, row 2 the submission and its day, row 4 has the headers, each row
/// below one figure. Values are numbers and days are dates; nothing is a formula. The same document
/// gives the same bytes.
public final class RegisterWorkbook {
    private static final int HEADER_ROW = 3;
    private static final int CHARACTER = 256;
    private static final int AROUND = 4;
    private static final int FILTER_BUTTON = 3;
    private static final int POINTS_A_LINE = 13;
    private static final int POINTS_ABOUT = 4;

    // A row cannot be higher than 409 points.
    private static final int MOST_LINES = 30;

    // The longest text that Excel takes in a cell.
    private static final int LONGEST_TEXT = 32767;

    /// Writes the register of `document` to `out`, which stays open.
    public void write(Document document, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Register register = document.register();
            XSSFSheet sheet =
                    workbook.createSheet(WorkbookUtil.createSafeSheetName(register.title()));
            WorkbookStyles styles = new WorkbookStyles(workbook);
            titles(sheet, document, styles);
            header(sheet, register.headers(), styles);
            int[] widths = widths(document);
            for (int i = 0; i < register.rows().size(); i++) {
                Register.Row row = register.rows().get(i);
                Row line = sheet.createRow(HEADER_ROW + 1 + i);
                line.setHeightInPoints(POINTS_ABOUT + POINTS_A_LINE * lines(row, document, widths));
                figure(line, row, styles);
            }
            view(sheet, register, widths);
            print(sheet, document);
            properties(workbook, document);
            StableZip.write(workbook::write, out);
        }
    }

    private static void titles(XSSFSheet sheet, Document document, WorkbookStyles styles) {
        text(sheet.createRow(0).createCell(0), document.register().title(), styles.title());
        sheet.getRow(0).setHeightInPoints(24);
        Document.Cover cover = document.cover();
        String about =
                Texts.of(document.language())
                        .text(
                                "publish.register.about",
                                cover.community(),
                                cover.title(),
                                cover.preparedLine());
        text(sheet.createRow(1).createCell(0), about, styles.subtitle());
    }

    private static void header(XSSFSheet sheet, List<String> headers, WorkbookStyles styles) {
        Row row = sheet.createRow(HEADER_ROW);
        row.setHeightInPoints(22);
        for (RegisterColumn column : RegisterColumn.values()) {
            text(
                    row.createCell(column.ordinal()),
                    headers.get(column.ordinal()),
                    column.numeric() ? styles.numberHeader() : styles.header());
        }
    }

    private static void figure(Row line, Register.Row row, WorkbookStyles styles) {
        for (RegisterColumn column : RegisterColumn.values()) {
            Cell cell = line.createCell(column.ordinal());
            switch (column) {
                case ID -> text(cell, row.id(), styles.words());
                case SHOWN -> text(cell, row.shown(), styles.shown());
                case VALUE -> value(cell, row.value(), styles);
                case INDICATOR -> text(cell, row.indicator(), styles.words());
                case PERIOD -> text(cell, row.period(), styles.words());
                case UNIT -> text(cell, row.unit(), styles.words());
                case FILE -> text(cell, row.file(), styles.words());
                case SHEET -> text(cell, row.sheet(), styles.words());
                case CELLS -> text(cell, row.cells(), styles.words());
                case IMPORTED -> {
                    cell.setCellValue(row.imported());
                    cell.setCellStyle(styles.date());
                }
                case STATUS -> text(cell, row.status(), styles.words());
            }
        }
    }

    // Excel fits the height of a row to wrapped words, LibreOffice does not: so it is said.
    private static int lines(Register.Row row, Document document, int[] widths) {
        int most = 1;
        for (RegisterColumn column : RegisterColumn.values()) {
            int length = column.text(row, document.language()).length();
            most = Math.max(most, Math.ceilDiv(length, widths[column.ordinal()] - AROUND));
        }
        return Math.min(most, MOST_LINES);
    }

    // As wide as the longest text asks, up to the column's own width.
    private static int[] widths(Document document) {
        int[] widths = new int[RegisterColumn.values().length];
        for (RegisterColumn column : RegisterColumn.values()) {
            int longest =
                    document.register().headers().get(column.ordinal()).length() + FILTER_BUTTON;
            for (Register.Row row : document.register().rows()) {
                longest = Math.max(longest, column.text(row, document.language()).length());
            }
            widths[column.ordinal()] = Math.min(longest + AROUND, column.characters());
        }
        return widths;
    }

    private static void text(Cell cell, String words, CellStyle style) {
        String fit = Glyphs.writable(words);
        cell.setCellValue(fit.substring(0, Math.min(fit.length(), LONGEST_TEXT)));
        cell.setCellStyle(style);
    }

    private static void value(Cell cell, double value, WorkbookStyles styles) {
        cell.setCellStyle(styles.number(value));
        if (!Double.isNaN(value)) {
            cell.setCellValue(value);
        }
    }

    private static void view(XSSFSheet sheet, Register register, int[] widths) {
        for (RegisterColumn column : RegisterColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), widths[column.ordinal()] * CHARACTER);
        }
        int last = HEADER_ROW + Math.max(1, register.rows().size());
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, last, 0, RegisterColumn.values().length - 1));
        // The number of the figure and the headers stay in sight.
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setActiveCell(new CellAddress(HEADER_ROW + 1, 0));
    }

    private static void print(XSSFSheet sheet, Document document) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        StringBuilder page = new StringBuilder();
        for (FieldText.Piece piece : FieldText.page(Texts.of(document.language())).pieces()) {
            switch (piece) {
                case FieldText.Words words -> page.append(escaped(words.text()));
                case FieldText.Page _ -> page.append("&P");
                case FieldText.Pages _ -> page.append("&N");
            }
        }
        sheet.getFooter().setLeft(escaped(document.cover().community()));
        sheet.getFooter().setRight(page.toString());
    }

    // In a footer an ampersand starts a command.
    private static String escaped(String words) {
        return Glyphs.writable(words).replace("&", "&&");
    }

    private static void properties(XSSFWorkbook workbook, Document document) throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        try {
            PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
            core.setTitleProperty(Glyphs.writable(document.register().title()));
            core.setSubjectProperty(Glyphs.writable(document.cover().title()));
            core.setCreatorProperty(Glyphs.writable(document.cover().community()));
            core.setLanguageProperty(document.language().locale().toLanguageTag());
            String made = document.cover().preparedOn() + "T00:00:00Z";
            core.setCreatedProperty(made);
            core.setModifiedProperty(made);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        properties
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Smart Community Workbench");
    }
}
