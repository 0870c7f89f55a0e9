package workbench.publish;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the register of evidence as a workbook of one sheet, to be sorted, filtered and checked.
///
/// Row 1 names the register, row 2 the submission and its day, row 4 has the headers, each row
/// below one figure. Values are numbers and days are dates; nothing is a formula. The same document
/// gives the same bytes.
public final class RegisterWorkbook {
    /// Writes the register of `document` to `out`, which stays open.
    public void write(Document document, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            RegisterSheet.add(
                    workbook,
                    document.register().title(),
                    document.register(),
                    Typeset.cover(document.cover()),
                    document.language(),
                    new WorkbookStyles(workbook));
            SheetFurniture.properties(
                    workbook, document.register().title(), document.cover(), document.language());
            StableZip.write(workbook::write, out);
        }
    }
}
