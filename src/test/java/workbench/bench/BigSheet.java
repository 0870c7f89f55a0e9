package workbench.bench;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Makes a large workbook of the kind that a statistical office exports: one figure a row, seven
/// columns. The figures are illustrative, the same at every run.
final class BigSheet {
    private static final int PLACES = 100;
    private static final int INDICATORS = 10;
    private static final int YEARS = 20;
    private static final int AGES = 10;
    private static final int FIRST_YEAR = 2005;

    /// Rows above the first figure.
    static final int HEADERS = 2;

    private BigSheet() {}

    /// Takes a row, cell by cell.
    @FunctionalInterface
    interface Rows {
        void row(String[] cells) throws Exception;
    }

    /// The 400,000 rows of figures: municipality, indicator, sex, age group, year, value, status.
    static void rows(Rows rows) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int place = 0; place < PLACES; place++) {
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                for (int sex = 0; sex < 2; sex++) {
                    for (int age = 0; age < AGES; age++) {
                        for (int year = 0; year < YEARS; year++) {
                            rows.row(
                                    new String[] {
                                        "Township " + place,
                                        "Measure " + indicator,
                                        sex == 0 ? "Men" : "Women",
                                        5 * age + " to " + (5 * age + 4) + " years",
                                        Integer.toString(FIRST_YEAR + year),
                                        Double.toString(random.nextInt(1, 10_000_000) / 100.0),
                                        random.nextInt(20) == 0 ? "p" : "A"
                                    });
                        }
                    }
                }
            }
        }
    }

    /// Writes 400,000 rows, 2.8 million cells.
    static void write(Path file) throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Data");
            text(sheet.createRow(0), "Illustrative figures by place, sex and age");
            text(
                    sheet.createRow(1),
                    "Municipality",
                    "Indicator",
                    "Sex",
                    "Age group",
                    "Year",
                    "Value",
                    "Status");
            int[] at = {HEADERS};
            rows(
                    cells -> {
                        Row row = sheet.createRow(at[0]++);
                        text(row, Arrays.copyOf(cells, 4));
                        row.createCell(4).setCellValue(Integer.parseInt(cells[4]));
                        row.createCell(5).setCellValue(Double.parseDouble(cells[5]));
                        row.createCell(6).setCellValue(cells[6]);
                    });
            workbook.write(out);
        }
    }

    private static void text(Row row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        write(Path.of(arguments[0]));
    }
}
