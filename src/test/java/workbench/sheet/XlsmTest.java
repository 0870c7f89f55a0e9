package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.model.Message;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The sisters of the xlsx: with macros, which are never run, and templates.
@BesideTheWindow
class XlsmTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"xlsm, true", "xlsm, false", "xlsx, false"})
    void readsAWorkbookWithMacrosAndSaysThatTheyWereNotRun(String format, boolean macros)
            throws Exception {
        SourceFile file = new SheetFiles().open(saved(format, macros));
        assertThat(file.format().word()).isEqualTo(format);
        assertThat(file.remarks().contains(Message.of("sheet.remark.macros"))).isEqualTo(macros);
        assertThat(Reads.rows(file.path())).containsExactly("41338.0");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, sheet.main, template.main, xltx", "xlsm, sheet., template., xltm"})
    void readsATemplateAsAnyWorkbook(String base, String from, String to, String format)
            throws Exception {
        Path plain = saved(base, false);
        Path template = folder.resolve("template.csv");
        try (var in = new ZipInputStream(Files.newInputStream(plain));
                var out = new ZipOutputStream(Files.newOutputStream(template))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("[Content_Types].xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        assertThat(new SheetFiles().open(template).format().word()).isEqualTo(format);
        assertThat(Reads.rows(template)).containsExactly("41338.0");
    }

    private Path saved(String format, boolean macros) throws Exception {
        Path file = folder.resolve("figures." + format);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Data").createRow(0).createCell(0).setCellValue(41338);
            if (format.equals("xlsm")) {
                workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            }
            if (macros) {
                workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            }
            workbook.write(out);
        }
        return file;
    }
}
