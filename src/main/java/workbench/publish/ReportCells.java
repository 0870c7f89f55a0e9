package workbench.publish;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.submission.IllustrativeSign;
import workbench.submission.Register;
import workbench.submission.ReportBook;
import workbench.submission.ReportBook.Mark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The cells that the sheets of a report are made of.
final class ReportCells {
    private static final int HEADER_HEIGHT = 30;
    private static final int MOST_DECIMALS = 6;
    private static final int POINTS_A_LINE = 13;
    private static final int POINTS_ABOUT = 4;
    private static final int MOST_LINES = 8;

    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final Language language;
    private final Texts texts;
    private final String percent;
    private final String evidence;
    private final Map<String, Integer> rows = new HashMap<>();

    /// @param evidence the name of the sheet that cells lead to
    ReportCells(XSSFWorkbook workbook, WorkbookStyles styles, ReportBook book, String evidence) {
        this.workbook = workbook;
        this.styles = styles;
        this.language = book.language();
        this.texts = Texts.of(language);
        this.percent = texts.text("publish.report.percent-format");
        this.evidence = evidence;
        List<Register.Row> register = book.register().rows();
        for (int i = 0; i < register.size(); i++) {
            rows.put(register.get(i).id(), RegisterSheet.rowOf(i));
        }
    }

    /// A column with its header and width in characters.
    record Column(String header, int width, boolean numeric) {}

    void headers(XSSFSheet sheet, List<Column> columns) {
        Row row = sheet.createRow(SheetFurniture.HEADER_ROW);
        row.setHeightInPoints(HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i, column.width() * SheetFurniture.CHARACTER);
            Cell cell = row.createCell(i);
            if (column.numeric() && column.header().matches("\\d{4}")) {
                cell.setCellValue(Integer.parseInt(column.header()));
                cell.setCellStyle(styles.yearHeader());
            } else {
                SheetFurniture.text(
                        cell,
                        column.header(),
                        column.numeric() ? styles.numberHeader() : styles.header());
            }
        }
    }

    /// What grounds and star mean, in the row above the headers.
    void key(XSSFSheet sheet) {
        aside(sheet, 1, texts.text("publish.report.key.star"));
        Row key = sheet.getRow(SheetFurniture.HEADER_ROW - 1);
        SheetFurniture.text(
                key.createCell(2),
                texts.text("publish.report.key.restated"),
                styles.formatted("@", Mark.RESTATED));
        SheetFurniture.text(
                key.createCell(3),
                texts.text("publish.report.key.remarked"),
                styles.formatted("@", Mark.REMARKED));
    }

    /// A remark in the row above the headers.
    void aside(XSSFSheet sheet, int column, String words) {
        int above = SheetFurniture.HEADER_ROW - 1;
        Row row = sheet.getRow(above) == null ? sheet.createRow(above) : sheet.getRow(above);
        SheetFurniture.text(row.createCell(column), words, styles.subtitle());
    }

    /// Headers and the columns of names stay in sight; every column can be filtered.
    ///
    /// @param rows how many stand below the headers
    void view(XSSFSheet sheet, int columns, int kept, int rows) {
        int header = SheetFurniture.HEADER_ROW;
        sheet.createFreezePane(kept, header + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(header, header + Math.max(1, rows), 0, columns - 1));
        sheet.setActiveCell(new CellAddress(header + 1, 0));
    }

    /// The height of a row whose longest words take so many lines.
    void height(Row row, int lines) {
        row.setHeightInPoints(POINTS_ABOUT + POINTS_A_LINE * Math.clamp(lines, 1, MOST_LINES));
    }

    /// As they are: somebody will filter by them and look them up, with the spaces that a keyboard
    /// has.
    void words(Row row, int column, String words) {
        SheetFurniture.text(row.createCell(column), words, styles.words());
    }

    void right(Row row, int column, String words) {
        SheetFurniture.text(row.createCell(column), words, styles.shown());
    }

    void period(Row row, int column, Period period) {
        if (period instanceof Period.Year(int year)) {
            row.createCell(column).setCellValue(year);
            row.getCell(column).setCellStyle(styles.formatted("0", Mark.NONE));
        } else {
            right(row, column, ValueFormat.period(period, language));
        }
    }

    /// A figure as a number that leads to its source, or the sign in place of one.
    void figure(Row row, int column, ReportBook.Cell content, boolean linked) {
        Cell cell = row.createCell(column);
        if (content.figure().isEmpty()) {
            cell.setCellStyle(styles.formatted("@", content.mark()));
            if (!content.instead().isEmpty()) {
                cell.setCellValue(content.instead());
            }
            return;
        }
        Figure figure = content.figure().get();
        cell.setCellValue(figure.value());
        cell.setCellStyle(styles.formatted(format(figure), content.mark()));
        Integer source = rows.get(content.evidence());
        if (linked && source != null) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'%s'!A%d".formatted(evidence, source));
            link.setLabel(content.evidence());
            cell.setHyperlink(link);
        }
    }

    /// A value in a unit, with the decimals that it has.
    ///
    /// @param illustrative whether it bears the star
    void value(Row row, int column, OptionalDouble value, Unit unit, boolean illustrative) {
        value(row, column, value, unit, decimals(value, unit), illustrative);
    }

    /// How many decimals it takes to print a value as it is.
    static int decimals(OptionalDouble value, Unit unit) {
        int scale = BigDecimal.valueOf(value.orElse(0)).stripTrailingZeros().scale();
        boolean ratio = unit.kind() == Unit.Kind.RATIO;
        return Math.clamp(ratio ? scale - 2L : scale, 0, MOST_DECIMALS);
    }

    /// A value in a unit, with the decimals of those in the same row that it is compared with.
    ///
    /// @param illustrative whether it bears the star
    void value(
            Row row,
            int column,
            OptionalDouble value,
            Unit unit,
            int decimals,
            boolean illustrative) {
        Cell cell = row.createCell(column);
        boolean ratio = unit.kind() == Unit.Kind.RATIO;
        cell.setCellStyle(styles.formatted(number(decimals, ratio, star(illustrative)), Mark.NONE));
        value.ifPresent(cell::setCellValue);
    }

    /// A change: a ratio or points, with its sign.
    ///
    /// @param illustrative whether it bears the star
    void change(Row row, int column, OptionalDouble change, Unit unit, boolean illustrative) {
        Cell cell = row.createCell(column);
        String format = change(change.orElse(0), unit, star(illustrative));
        cell.setCellStyle(styles.formatted(format, Mark.NONE));
        change.ifPresent(cell::setCellValue);
    }

    private String format(Figure figure) {
        String star = star(figure.isIllustrative());
        return switch (figure.kind()) {
            case VALUE -> number(figure.decimals(), figure.unit().kind() == Unit.Kind.RATIO, star);
            case CHANGE, CAGR -> change(figure.value(), figure.unit(), star);
            case PROGRESS -> number(figure.decimals(), false, star);
        };
    }

    /// Within the format, so that the cell stays a number. Where there is none, as much room is
    /// left free, so that digits stand below digits.
    private static String star(boolean illustrative) {
        return illustrative ? "\"\u00a0" + IllustrativeSign.STAR + '"' : "_\u00a0_n";
    }

    /// A format cannot count: whether it says point or points is the value's.
    private String change(double change, Unit unit, String star) {
        String of = unit.kind() == Unit.Kind.PERCENT ? '"' + points(change) + '"' : percent;
        String form = "#,##0.0" + of + star;
        return "+" + form + ";\u2212" + form + ";" + form;
    }

    private String points(double change) {
        return texts.text("publish.report.points", Math.round(Math.abs(change) * 10) / 10.0);
    }

    private String number(int decimals, boolean percentage, String star) {
        String whole = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return WorkbookStyles.withMinus((percentage ? whole + percent : whole) + star);
    }
}
