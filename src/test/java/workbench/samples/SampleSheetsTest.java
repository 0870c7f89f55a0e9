package workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.catalogue.IllustrativeWords;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Units;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The committed samples are what the generator makes, and the program's catalogue knows their
/// words.
@BesideTheWindow
class SampleSheetsTest {
    private static final Path COMMITTED = Path.of("samples/pickering");
    @TempDir static Path made;

    static List<String> names() {
        return SampleSheets.names();
    }

    @BeforeAll
    static void makeThem() throws IOException {
        SampleSheets.writeAll(made);
    }

    @ParameterizedTest
    @MethodSource("names")
    void committedFileIsWhatTheGeneratorMakes(String name) throws IOException {
        assertThat(COMMITTED.resolve(name)).exists();
        if (name.endsWith(".csv")) {
            assertThat(COMMITTED.resolve(name)).hasSameBinaryContentAs(made.resolve(name));
        } else {
            assertThat(contents(COMMITTED.resolve(name))).isEqualTo(contents(made.resolve(name)));
        }
    }

    @Test
    void thereAreNoOtherSpreadsheets() throws IOException {
        try (var files = Files.list(COMMITTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.endsWith(".json"))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySheetWhoseTitleSaysIllustrativeExplainsItInANote(String name) throws IOException {
        for (List<Row> rows : sheets(made.resolve(name))) {
            List<String> lines = rows.stream().map(row -> text(row, 0)).toList();
            boolean titled = lines.stream().limit(3).anyMatch(IllustrativeWords::saidIn);
            boolean noted =
                    lines.stream()
                            .anyMatch(
                                    line ->
                                            line.startsWith("Illustrative:")
                                                    || line.startsWith("Chiffres illustratifs :"));
            assertThat(noted).as(name + " " + lines.getFirst()).isEqualTo(titled);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void catalogueKnowsUnitsAndIndicatorsOfEverySheet(String name) throws IOException {
        for (List<Row> rows : sheets(made.resolve(name))) {
            Row header = null;
            for (Row row : rows) {
                if (text(row, 0).startsWith("Indicat")) {
                    header = row;
                } else if (header != null && row.getLastCellNum() > 1) {
                    checkWords(header, row);
                }
            }
        }
    }

    private static void checkWords(Row header, Row row) {
        for (Cell cell : header) {
            String words = text(row, cell.getColumnIndex());
            if (text(header, cell.getColumnIndex()).matches("Unit|Unité")) {
                assertThat(Units.shipped().byWords(words)).as(words).isPresent();
            }
        }
        // What is told once of the region is no indicator of the catalogue, and keeps its own
        // words.
        if (!row.getSheet().getSheetName().equals("Durham and Pickering")) {
            assertThat(IndicatorCatalogue.shipped().byName(text(row, 0)))
                    .as(text(row, 0))
                    .isPresent();
        }
    }

    private static List<List<Row>> sheets(Path file) throws IOException {
        List<List<Row>> sheets = new ArrayList<>();
        if (file.toString().endsWith(".xlsx")) {
            try (InputStream in = Files.newInputStream(file);
                    Workbook book = new XSSFWorkbook(in)) {
                for (Sheet sheet : book) {
                    List<Row> rows = new ArrayList<>();
                    sheet.forEach(rows::add);
                    sheets.add(rows);
                }
            }
        }
        return sheets;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : "";
    }

    /// Every cell with its place, value and number format, every merge and every frozen pane.
    private static List<String> contents(Path file) throws IOException {
        List<String> contents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                contents.add(sheet.getSheetName() + " " + sheet.getMergedRegions());
                contents.add(
                        sheet.getPaneInformation() == null
                                ? "no pane"
                                : "pane "
                                        + sheet.getPaneInformation().getHorizontalSplitPosition());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        contents.add(
                                cell.getAddress()
                                        + " "
                                        + cell.getCellType()
                                        + " "
                                        + cell
                                        + " "
                                        + cell.getCellStyle().getDataFormatString());
                    }
                }
            }
        }
        return contents;
    }
}
