package workbench.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook: each department has its colour and its habits.
final class Look {
    final XSSFCellStyle banner;
    final XSSFCellStyle title;
    final XSSFCellStyle header;
    final XSSFCellStyle group;
    final XSSFCellStyle stub;
    final XSSFCellStyle stubBold;
    final XSSFCellStyle note;
    private final XSSFWorkbook book;
    private final java.util.Map<String, XSSFCellStyle> numbers = new java.util.HashMap<>();

    /// @param colour of the headers' fill, as RRGGBB
    Look(XSSFWorkbook book, String colour) {
        this.book = book;
        banner = style(font(10, true, "5A6472"));
        title = style(font(14, true, "1F2A37"));
        header = style(font(10, true, "FFFFFF"));
        fill(header, colour);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setWrapText(true);
        header.setBorderBottom(BorderStyle.THIN);
        group = style(font(10, true, "1F2A37"));
        fill(group, "E6EBF0");
        group.setAlignment(HorizontalAlignment.CENTER);
        stub = style(font(10, false, "1F2A37"));
        stub.setVerticalAlignment(VerticalAlignment.TOP);
        stubBold = style(font(10, true, "1F2A37"));
        stubBold.setVerticalAlignment(VerticalAlignment.TOP);
        ruled(stub);
        ruled(stubBold);
        note = style(font(9, false, "5A6472"));
        XSSFFont italic = book.createFont();
        italic.setFontName("Calibri");
        italic.setFontHeightInPoints((short) 9);
        italic.setItalic(true);
        italic.setColor(colour("5A6472"));
        note.setFont(italic);
    }

    /// The style of figures with a number format, such as `#,##0`.
    XSSFCellStyle number(String format) {
        return numbers.computeIfAbsent(
                format,
                wanted -> {
                    XSSFCellStyle style = style(font(10, false, "1F2A37"));
                    style.setDataFormat(book.createDataFormat().getFormat(padded(wanted)));
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    ruled(style);
                    return style;
                });
    }

    /// Accountants leave the width of a bracket free behind a figure: it keeps the next column off.
    private static String padded(String format) {
        return format.contains(";") || format.contains("m") ? format : format + "_)";
    }

    /// Dates stand flush left, as words do.
    XSSFCellStyle date(String format) {
        XSSFCellStyle style = number(format);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static void ruled(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("D5DBE1"));
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String rgb) {
        byte[] bytes = java.util.HexFormat.of().parseHex(rgb);
        return new XSSFColor(bytes, null);
    }
}
