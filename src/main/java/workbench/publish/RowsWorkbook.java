package workbench.publish;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Rows of a table as a workbook of one sheet, with the header row frozen and filterable.
public final class RowsWorkbook {
    private static final int ROWS_IN_MEMORY = 500;

    /// In 256ths of a character: wide enough for a name, narrow enough for a screen.
    private static final int COLUMN_WIDTH = 18 * 256;

    private final String sheetName;
    private final List<String> headers;
    private final List<? extends List<?>> rows;

    /// @param rows strings, numbers and booleans, one a header
    public RowsWorkbook(String sheetName, List<String> headers, List<? extends List<?>> rows) {
        this.sheetName = sheetName;
        this.headers = headers;
        this.rows = rows;
    }

    public void write(OutputStream target) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet(sheetName);
            CellStyle bold = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            Row header = sheet.createRow(0);
            for (int i = 0; i < headers.size(); i++) {
                Cell cell = header.createCell(i);
                cell.setCellValue(headers.get(i));
                cell.setCellStyle(bold);
                sheet.setColumnWidth(i, COLUMN_WIDTH);
            }
            int number = 1;
            for (List<?> row : rows) {
                fill(sheet.createRow(number++), row);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(0, Math.max(0, number - 1), 0, headers.size() - 1));
            workbook.write(target);
        }
    }

    private static void fill(Row row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case Boolean truth -> row.createCell(i).setCellValue(truth);
                case Object other when !other.toString().isEmpty() ->
                        row.createCell(i).setCellValue(other.toString());
                default -> {}
            }
        }
    }
}
