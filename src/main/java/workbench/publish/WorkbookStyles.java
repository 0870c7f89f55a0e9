package workbench.publish;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.submission.ReportBook.Mark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// How the cells of our workbooks look. Excel shares a style among cells, so that each is made
/// once.
final class WorkbookStyles {
    private static final String PALE = "EEF3F6";
    private static final String LIGHT = "CBD2D9";
    private static final String MUTED = "52606D";
    private static final String RESTATED = "FFF4DC";
    private static final String REMARKED = "DDEBF7";
    private static final int MOST_DECIMALS = 6;

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFCellStyle title;
    private final XSSFCellStyle subtitle;
    private final XSSFCellStyle header;
    private final XSSFCellStyle numberHeader;
    private final XSSFCellStyle words;
    private final XSSFCellStyle shown;
    private final XSSFCellStyle date;
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();
    private final Map<Look, XSSFCellStyle> looks = new HashMap<>();

    /// A number's format and what its cell is marked for.
    private record Look(String format, Mark mark, boolean heading) {}

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font(10, false, Palette.INK);
        title = style(font(16, true, Palette.ACCENT));
        subtitle = style(font(10, false, MUTED));
        header = header(HorizontalAlignment.LEFT);
        numberHeader = header(HorizontalAlignment.RIGHT);
        words = body(HorizontalAlignment.LEFT);
        words.setWrapText(true);
        shown = body(HorizontalAlignment.RIGHT);
        date = body(HorizontalAlignment.LEFT);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle subtitle() {
        return subtitle;
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle numberHeader() {
        return numberHeader;
    }

    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle shown() {
        return shown;
    }

    XSSFCellStyle date() {
        return date;
    }

    /// A number's style, with as many decimals as the number has, at most six.
    XSSFCellStyle number(double value) {
        return numbers.computeIfAbsent(decimals(value), this::number);
    }

    /// The style of a number in a format of Excel's.
    ///
    /// @param mark which gives it a pale ground: yellow where it was restated, blue where the
    ///   remarks say something else of it
    XSSFCellStyle formatted(String format, Mark mark) {
        return looks.computeIfAbsent(new Look(format, mark, false), this::look);
    }

    /// The header of a column of numbers, itself a number: a year that can be sorted and charted.
    XSSFCellStyle yearHeader() {
        return looks.computeIfAbsent(new Look("0", Mark.NONE, true), this::look);
    }

    private XSSFCellStyle look(Look look) {
        XSSFCellStyle style =
                look.heading()
                        ? header(HorizontalAlignment.RIGHT)
                        : body(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.mark() != Mark.NONE) {
            style.setFillForegroundColor(
                    colour(look.mark() == Mark.RESTATED ? RESTATED : REMARKED));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    static int decimals(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return Math.clamp(scale, 0, MOST_DECIMALS);
    }

    private XSSFCellStyle number(int decimals) {
        XSSFCellStyle style = body(HorizontalAlignment.RIGHT);
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        style.setDataFormat(workbook.createDataFormat().getFormat(withMinus(format)));
        return style;
    }

    /// A format whose negative numbers have the minus of print, and no hyphen.
    static String withMinus(String format) {
        return format + ";\u2212" + format;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font(10, true, Palette.INK));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        // On the right the filter's button covers what stands at the edge.
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 2 : 1));
        style.setFillForegroundColor(colour(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(Palette.ACCENT));
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle body(HorizontalAlignment alignment) {
        XSSFCellStyle style = style(plain);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LIGHT));
        return style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        // A workbook carries no fonts with it: one that every office machine has or stands in for.
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String digits) {
        return new XSSFColor(HexFormat.of().parseHex(digits), null);
    }
}
