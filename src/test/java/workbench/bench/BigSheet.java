package workbench.bench;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Makes a large workbook of the kind that a statistical office exports: one figure a row, seven
/// columns. The figures are illustrative, the same at every run.
final class BigSheet {
    private static final int PLACES = 100;
    private static final int INDICATORS = 10;
    private static final int YEARS = 20;
    private static final int AGES = 10;
    private static final int FIRST_YEAR = 2005;

    private BigSheet() {}

    /// Writes 400,000 rows, 2.8 million cells.
    static void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Data");
            int at = 0;
            text(sheet.createRow(at++), "Illustrative figures by place, sex and age");
            text(
                    sheet.createRow(at++),
                    "Municipality",
                    "Indicator",
                    "Sex",
                    "Age group",
                    "Year",
                    "Value",
                    "Status");
            for (int place = 0; place < PLACES; place++) {
                for (int indicator = 0; indicator < INDICATORS; indicator++) {
                    for (int sex = 0; sex < 2; sex++) {
                        for (int age = 0; age < AGES; age++) {
                            for (int year = 0; year < YEARS; year++) {
                                Row row = sheet.createRow(at++);
                                text(
                                        row,
                                        "Township " + place,
                                        "Measure " + indicator,
                                        sex == 0 ? "Men" : "Women",
                                        5 * age + " to " + (5 * age + 4) + " years");
                                row.createCell(4).setCellValue(FIRST_YEAR + year);
                                row.createCell(5)
                                        .setCellValue(random.nextInt(1, 10_000_000) / 100.0);
                                row.createCell(6).setCellValue(random.nextInt(20) == 0 ? "p" : "A");
                            }
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void text(Row row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }
}
