package workbench.samples;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// A workbook of one department while it is being written.
final class Workbook {
    /// Two runs on two days write the same date into the file.
    private static final Date WRITTEN = Date.from(Instant.parse("2026-11-20T15:00:00Z"));

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Look look;

    /// @param department named as the author
    /// @param colour of its headers, as RRGGBB
    Workbook(String department, String colour) {
        look = new Look(book, colour);
        var core = book.getProperties().getCoreProperties();
        core.setCreator(department);
        core.setCreated(Optional.of(WRITTEN));
        core.setModified(Optional.of(WRITTEN));
    }

    Page page(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return new Page(sheet, look);
    }

    void write(Path file) throws IOException {
        // Formulas need the values that Excel would have stored beside them.
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
    }
}
