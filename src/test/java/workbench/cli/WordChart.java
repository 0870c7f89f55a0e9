package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A native chart of a Word file as it was written: what the chart has stored, and what stands in
/// its workbook where the chart says that it comes from.
///
/// @param cached by series, then by the first day of the period
/// @param inWorkbook the same from the cells
record WordChart(
        XWPFChart part,
        Map<String, Map<LocalDate, Double>> cached,
        Map<String, Map<LocalDate, Double>> inWorkbook) {
    private static final Pattern RELATION = Pattern.compile("<c:chart [^>]*r:id=\"([^\"]+)\"");

    /// The charts of a document by their names.
    static Map<String, WordChart> of(XWPFDocument word) throws Exception {
        Map<String, WordChart> charts = new LinkedHashMap<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            for (XWPFRun run : paragraph.getRuns()) {
                Matcher relation = RELATION.matcher(run.getCTR().xmlText());
                if (relation.find()) {
                    XWPFChart part = (XWPFChart) word.getRelationById(relation.group(1));
                    String name =
                            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getName();
                    charts.put(name, read(part));
                }
            }
        }
        return charts;
    }

    private static WordChart read(XWPFChart part) throws Exception {
        Map<String, Map<LocalDate, Double>> cached = new TreeMap<>();
        Map<String, Map<LocalDate, Double>> inWorkbook = new TreeMap<>();
        XSSFWorkbook workbook = part.getWorkbook();
        for (CTLineSer series : part.getCTChart().getPlotArea().getLineChartArray(0).getSerList()) {
            String name = series.getTx().getStrRef().getStrCache().getPtArray(0).getV();
            List<LocalDate> periods = periods(series.getCat());
            Map<LocalDate, Double> values = new TreeMap<>();
            CTNumData cache = series.getVal().getNumRef().getNumCache();
            assertThat(cache.getPtCount().getVal()).isEqualTo(periods.size());
            cache.getPtList()
                    .forEach(
                            point ->
                                    values.put(
                                            periods.get((int) point.getIdx()),
                                            Double.parseDouble(point.getV())));
            cached.put(name, values);
            String header =
                    cells(workbook, series.getTx().getStrRef().getF()).getFirst().toString();
            inWorkbook.put(header, workbookValues(workbook, series));
        }
        return new WordChart(part, cached, inWorkbook);
    }

    private static List<LocalDate> periods(CTAxDataSource categories) {
        return categories.isSetStrRef()
                ? categories.getStrRef().getStrCache().getPtList().stream()
                        .map(point -> LocalDate.of(Integer.parseInt(point.getV()), 1, 1))
                        .toList()
                : categories.getNumRef().getNumCache().getPtList().stream()
                        .map(point -> date(Double.parseDouble(point.getV())))
                        .toList();
    }

    private static Map<LocalDate, Double> workbookValues(XSSFWorkbook workbook, CTLineSer series) {
        CTAxDataSource from = series.getCat();
        List<Cell> periods =
                cells(
                        workbook,
                        from.isSetStrRef() ? from.getStrRef().getF() : from.getNumRef().getF());
        List<Cell> numbers = cells(workbook, series.getVal().getNumRef().getF());
        assertThat(numbers).hasSameSizeAs(periods);
        Map<LocalDate, Double> values = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).getCellType() != CellType.BLANK) {
                values.put(period(periods.get(i)), numbers.get(i).getNumericCellValue());
            }
        }
        return values;
    }

    private static LocalDate period(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? date(cell.getNumericCellValue())
                : LocalDate.of(Integer.parseInt(cell.getStringCellValue()), 1, 1);
    }

    private static LocalDate date(double serial) {
        return DateUtil.getLocalDateTime(serial).toLocalDate();
    }

    private static List<Cell> cells(XSSFWorkbook workbook, String reference) {
        int mark = reference.lastIndexOf('!');
        XSSFSheet sheet = workbook.getSheet(reference.substring(0, mark).replace("'", ""));
        List<Cell> cells = new ArrayList<>();
        CellRangeAddress.valueOf(reference.substring(mark + 1).replace("$", ""))
                .forEach(
                        address ->
                                cells.add(
                                        sheet.getRow(address.getRow())
                                                .getCell(
                                                        address.getColumn(),
                                                        org.apache.poi.ss.usermodel.Row
                                                                .MissingCellPolicy
                                                                .CREATE_NULL_AS_BLANK)));
        return cells;
    }
}
