package workbench.publish;

import static workbench.publish.SheetFurniture.HEADER_ROW;
import static workbench.publish.SheetFurniture.text;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.model.Language;
import workbench.submission.Document;
import workbench.submission.Register;

import java.util.Arrays;
import java.util.List;

/// The register of evidence as a sheet of a workbook: the headers in row 4, each row below one
/// figure.
final class RegisterSheet {
    private static final int POINTS_A_LINE = 13;
    private static final int POINTS_ABOUT = 4;

    // A row cannot be higher than 409 points.
    private static final int MOST_LINES = 30;

    private RegisterSheet() {}

    /// The sheet's row, from 1, of the register's row `index`, from 0.
    static int rowOf(int index) {
        return HEADER_ROW + 2 + index;
    }

    static void add(
            XSSFWorkbook workbook,
            String name,
            Register register,
            Document.Cover cover,
            Language language,
            WorkbookStyles styles) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        SheetFurniture.titles(sheet, register.title(), cover, language, styles);
        header(sheet, register.headers(), styles);
        int[] widths = widths(register, language);
        for (int i = 0; i < register.rows().size(); i++) {
            Register.Row row = register.rows().get(i);
            Row line = sheet.createRow(HEADER_ROW + 1 + i);
            line.setHeightInPoints(POINTS_ABOUT + POINTS_A_LINE * lines(row, language, widths));
            figure(line, row, styles);
        }
        view(sheet, register, widths);
        SheetFurniture.print(sheet, Arrays.stream(widths).boxed().toList(), 0, cover, language);
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
    private static int lines(Register.Row row, Language language, int[] widths) {
        int most = 1;
        for (RegisterColumn column : RegisterColumn.values()) {
            String text = column.text(row, language);
            most = Math.max(most, SheetFurniture.lines(text, widths[column.ordinal()]));
        }
        return Math.min(most, MOST_LINES);
    }

    // As wide as the longest text asks, up to the column's own width.
    private static int[] widths(Register register, Language language) {
        int[] widths = new int[RegisterColumn.values().length];
        for (RegisterColumn column : RegisterColumn.values()) {
            widths[column.ordinal()] =
                    SheetFurniture.width(
                            register.headers().get(column.ordinal()),
                            register.rows().stream().map(row -> column.text(row, language)),
                            column.characters());
        }
        return widths;
    }

    private static void value(Cell cell, double value, WorkbookStyles styles) {
        cell.setCellStyle(styles.number(value));
        if (!Double.isNaN(value)) {
            cell.setCellValue(value);
        }
    }

    private static void view(XSSFSheet sheet, Register register, int[] widths) {
        for (RegisterColumn column : RegisterColumn.values()) {
            sheet.setColumnWidth(
                    column.ordinal(), widths[column.ordinal()] * SheetFurniture.CHARACTER);
        }
        int last = HEADER_ROW + Math.max(1, register.rows().size());
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, last, 0, RegisterColumn.values().length - 1));
        // The number of the figure and the headers stay in sight.
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setActiveCell(new CellAddress(HEADER_ROW + 1, 0));
    }
}
