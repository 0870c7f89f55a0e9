package workbench.publish;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.catalogue.Texts;
import workbench.chart.OfficeChart;
import workbench.chart.OfficeChart.Series;
import workbench.model.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// The workbook inside a native chart, which Word opens at "Edit data": the periods in the first
/// column, a series in each of the others, its name on top.
final class ChartWorkbook {
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;

    private final OfficeChart chart;
    private final Texts texts;
    private final String sheet;

    ChartWorkbook(OfficeChart chart, Language language) {
        this.chart = chart;
        this.texts = Texts.of(language);
        this.sheet = WorkbookUtil.createSafeSheetName(texts.text("publish.chart.sheet"));
    }

    /// The cell with the name of a series.
    String name(int series) {
        return range(0, 0, series + 1);
    }

    /// The cells with the values of a series.
    String values(int series) {
        return range(1, chart.categories().size(), series + 1);
    }

    /// The cells with the periods.
    String categories() {
        return range(1, chart.categories().size(), 0);
    }

    private String range(int first, int last, int column) {
        CellRangeAddress cells = new CellRangeAddress(first, last, column, column);
        return cells.formatAsString(sheet, true);
    }

    /// @param on the day that stands for the time of writing: the same chart, the same bytes
    byte[] bytes(LocalDate on) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(
                    workbook.createSheet(sheet),
                    bold(workbook),
                    format(workbook, chart.yearly() ? "yyyy" : "mmm yyyy"),
                    format(workbook, chart.format()));
            date(workbook, on);
            StableZip.write(workbook::write, out);
            return out.toByteArray();
        }
    }

    private void fill(XSSFSheet cells, CellStyle bold, CellStyle dates, CellStyle numbers) {
        Row header = cells.createRow(0);
        head(header, 0, texts.text("publish.chart.period"), bold);
        for (int i = 0; i < chart.series().size(); i++) {
            head(header, i + 1, chart.series().get(i).name(), bold);
        }
        for (int at = 0; at < chart.categories().size(); at++) {
            Row row = cells.createRow(at + 1);
            Cell period = row.createCell(0);
            if (chart.dates().isEmpty()) {
                period.setCellValue(Glyphs.writable(chart.categories().get(at)));
            } else {
                period.setCellValue(chart.dates().get(at));
                period.setCellStyle(dates);
            }
            for (int i = 0; i < chart.series().size(); i++) {
                OptionalDouble value = chart.series().get(i).values().get(at);
                if (value.isPresent()) {
                    Cell cell = row.createCell(i + 1);
                    cell.setCellValue(value.getAsDouble());
                    cell.setCellStyle(numbers);
                }
            }
        }
        cells.setColumnWidth(0, NARROWEST * CHARACTER);
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            int width = Math.clamp(series.name().length() + 3, NARROWEST, 60);
            cells.setColumnWidth(i + 1, width * CHARACTER);
        }
        cells.createFreezePane(1, 1);
    }

    private static void head(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Glyphs.writable(words));
        cell.setCellStyle(style);
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private static CellStyle format(XSSFWorkbook workbook, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static void date(XSSFWorkbook workbook, LocalDate on) {
        String made = on + "T00:00:00Z";
        PackageProperties core =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        try {
            core.setCreatedProperty(made);
            core.setModifiedProperty(made);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Smart Community Workbench");
    }
}
