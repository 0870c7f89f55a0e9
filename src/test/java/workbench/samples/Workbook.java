package workbench.samples;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        book.write(packed);
        book.close();
        Files.write(file, withFixedTimes(packed.toByteArray()));
    }

    /// The same zip with one time on every part, so that writing again changes no byte.
    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(result)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(LocalDateTime.of(2026, 11, 20, 15, 0));
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return result.toByteArray();
    }
}
