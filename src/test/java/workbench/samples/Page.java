package workbench.samples;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.time.LocalDate;
import java.time.Year;

/// A sheet while it is being written, from the top down.
final class Page {
    private final XSSFSheet sheet;
    private final Look look;
    private int next;

    Page(XSSFSheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        sheet.setDisplayGridlines(false);
    }

    /// Widths of the columns, in characters.
    Page widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
        return this;
    }

    /// The organisation's name over the title.
    Page banner(String words) {
        put(row(), 0, words, look.banner);
        return this;
    }

    Page title(String words) {
        XSSFRow row = row();
        row.setHeightInPoints(22);
        put(row, 0, words, look.title);
        return this;
    }

    Page blank() {
        next++;
        return this;
    }

    /// A header row; numbers stay numbers, because years are mostly typed as such.
    Page header(Object... words) {
        XSSFRow row = row();
        row.setHeightInPoints(28);
        for (int column = 0; column < words.length; column++) {
            put(row, column, words[column], look.header);
        }
        return this;
    }

    /// A row of group headers above the header: `first` to `last` are columns from 0, merged where
    /// they are several.
    Page groups(Group... groups) {
        XSSFRow row = row();
        for (Group group : groups) {
            for (int column = group.first; column <= group.last; column++) {
                put(row, column, column == group.first ? group.words : null, look.group);
            }
            if (group.last > group.first) {
                sheet.addMergedRegion(
                        new CellRangeAddress(
                                row.getRowNum(), row.getRowNum(), group.first, group.last));
            }
        }
        return this;
    }

    record Group(int first, int last, String words) {}

    /// Keeps what is above and `stubs` columns in sight when the sheet is scrolled.
    Page freeze(int stubs) {
        sheet.createFreezePane(stubs, next);
        return this;
    }

    /// A row of the table: texts as stubs, years as they are, other numbers in `format`.
    Page row(String format, Object... values) {
        XSSFRow row = row();
        for (int column = 0; column < values.length; column++) {
            boolean figure = !(values[column] instanceof String text) || text.equals("..");
            CellStyle style =
                    !figure
                            ? column == 0 ? look.stubBold : look.stub
                            : look.number(values[column] instanceof Year ? "0" : format);
            put(row, column, values[column], style);
        }
        return this;
    }

    /// A row whose last cell is computed by the sheet; `#` in the formula is the row's number.
    Page rowWithFormula(String format, String formula, Object... values) {
        row(format, values);
        XSSFRow row = sheet.getRow(next - 1);
        XSSFCell cell = row.createCell(values.length);
        cell.setCellFormula(formula.replace("#", Integer.toString(next)));
        cell.setCellStyle(look.number(format));
        return this;
    }

    /// A row of a monthly list: the first of the month, shown as month and year.
    Page monthRow(LocalDate month, String stub, long figure) {
        XSSFRow row = row();
        put(row, 0, month, look.date("mmm yyyy"));
        put(row, 1, stub, look.stub);
        put(row, 2, figure, look.number("#,##0"));
        return this;
    }

    /// Merges the first column's cells of the last `rows` rows, as hands do with a place's name.
    Page mergeDown(int rows) {
        sheet.addMergedRegion(new CellRangeAddress(next - rows, next - 1, 0, 0));
        return this;
    }

    /// A line below the table.
    Page note(String words) {
        put(row(), 0, words, look.note);
        return this;
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private static void put(XSSFRow row, int column, Object value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case null -> {}
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Year year -> cell.setCellValue(year.getValue());
            case LocalDate date -> cell.setCellValue(date);
            default -> throw new IllegalArgumentException("no cell for " + value);
        }
    }
}
