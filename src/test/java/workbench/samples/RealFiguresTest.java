package workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The figures that the samples call real are those of the sources, where these are at hand.
class RealFiguresTest {
    private static final Path SAMPLES = Path.of("samples/pickering");
    private static final Path REAL = Path.of("../shared/real");

    @Test
    void broadbandIsThatOfStatisticsCanada() throws IOException {
        Path source = REAL.resolve("canada-sdg-17-6-1-broadband-50-10.csv");
        assumeTrue(Files.exists(source), "skipped: the real files are not beside the project");
        Map<String, Double> published = new HashMap<>();
        for (String line : Files.readAllLines(source)) {
            String[] parts = line.split(",", -1);
            if (parts[1].startsWith("Proportion") && !parts[6].isEmpty()) {
                String place = parts[3].isEmpty() ? "Canada" : parts[3];
                String area = parts[4].replace("Total population centre", "");
                String areaName = area.isEmpty() ? "All areas" : area;
                published.put(place + "/" + areaName + "/" + parts[0], Double.valueOf(parts[6]));
            }
        }
        Map<String, Double> typed = broadband();
        assertThat(typed).hasSize(45);
        typed.forEach((key, value) -> assertThat(published).as(key).containsEntry(key, value));
    }

    @Test
    void cardholdersAreThoseOfTheOntarioStatistics() throws IOException {
        Path before = REAL.resolve("ontario-public-library-2017.xlsx");
        Path after = REAL.resolve("ontario-public-library-2018.xlsx");
        assumeTrue(Files.exists(before), "skipped: the real files are not beside the project");
        Map<String, Double> of2017 = libraries(before);
        Map<String, Double> of2018 = libraries(after);
        compare("Cardholders", 1, "No. Cardholders", of2017);
        compare("Cardholders", 2, "No. Cardholders", of2018);
        compare("E-titles", 1, "Total E-book and E-audio Titles", of2017);
        compare("E-titles", 2, "Total E-book and E-audio Titles", of2018);
        compare("Print titles 2018", 1, "English Print Titles Held", of2018);
        compare("Print titles 2018", 2, "French Print Titles Held", of2018);
        compare("Print titles 2018", 3, "Other Print Titles Held", of2018);
        compare("Print titles 2018", 4, "Total Print Titles Held", of2018);
    }

    private static void compare(
            String sheetName, int column, String header, Map<String, Double> published)
            throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve("04-library-statistics.xlsx"));
                Workbook book = new XSSFWorkbook(in)) {
            int compared = 0;
            for (Row row : book.getSheet(sheetName)) {
                Cell figure = row.getCell(column);
                Cell name = row.getCell(0);
                if (figure != null
                        && name != null
                        && isNumber(figure)
                        && !name.getStringCellValue().equals("Municipality")) {
                    assertThat(published)
                            .as(sheetName)
                            .containsEntry(
                                    header + "/" + name.getStringCellValue(),
                                    figure.getNumericCellValue());
                    compared++;
                }
            }
            assertThat(compared).isGreaterThanOrEqualTo(5);
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType() == CellType.NUMERIC
                : cell.getCellType() == CellType.NUMERIC;
    }

    /// Header and library to figure, for the columns of counts.
    private static Map<String, Double> libraries(Path file) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            Row header = book.getSheetAt(0).getRow(0);
            for (Row row : book.getSheetAt(0)) {
                String name =
                        shown.formatCellValue(row.getCell(0))
                                .replaceFirst("(, Municipality of| Twp)$", "");
                for (Cell cell : row) {
                    String figure = shown.formatCellValue(cell).replace(",", "");
                    if (figure.matches("\\d+")) {
                        figures.put(
                                header.getCell(cell.getColumnIndex()) + "/" + name,
                                Double.valueOf(figure));
                    }
                }
            }
        }
        return figures;
    }

    private static Map<String, Double> broadband() throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(SAMPLES.resolve("01-broadband-access.xlsx"));
                Workbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            Row header = sheet.getRow(2);
            String place = "";
            for (int number = 3; number < 9; number++) {
                Row row = sheet.getRow(number);
                String named = row.getCell(0).getStringCellValue();
                place = named.isEmpty() ? place : named;
                for (int column = 2; column < row.getLastCellNum(); column++) {
                    if (row.getCell(column).getCellType() == CellType.NUMERIC) {
                        int year = (int) header.getCell(column).getNumericCellValue();
                        String area = row.getCell(1).getStringCellValue();
                        figures.put(
                                place + "/" + area + "/" + year,
                                row.getCell(column).getNumericCellValue());
                    }
                }
            }
        }
        return figures;
    }
}
