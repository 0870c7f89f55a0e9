package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRange;
import workbench.model.Message;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/// Reads old workbooks as POI writes them.
@BesideTheWindow
class XlsSheetReaderTest {
    @TempDir Path folder;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("Data");

    @Test
    void tellsTheFormatByItsContent() throws Exception {
        Path odd = Files.move(saved(), folder.resolve("figures.csv"));
        SourceFile file = new SheetFiles().open(odd);
        assertThat(file.format().word()).isEqualTo("xls");
        assertThat(file.encoding()).isEmpty();
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void readsEveryTypeOfCell() throws Exception {
        cell(0, 0).setCellValue("Cardholders");
        cell(0, 1).setCellValue(41338);
        cell(0, 2).setCellValue(1442.1181075382474);
        cell(0, 3).setCellValue(true);
        cell(0, 4).setCellErrorValue(FormulaError.REF);
        cell(0, 5).setCellValue("  ");
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1)).isEqualTo(new Cell.Text("Cardholders", CellStyle.PLAIN));
        assertThat(grid.cell(1, 2)).isEqualTo(new Cell.Number(41338, "41338", CellStyle.PLAIN));
        assertThat(grid.cell(1, 3))
                .isEqualTo(
                        new Cell.Number(1442.1181075382474, "1442.1181075382474", CellStyle.PLAIN));
        assertThat(grid.cell(1, 4)).isEqualTo(new Cell.Text("TRUE", CellStyle.PLAIN));
        assertThat(grid.cell(1, 5)).isEqualTo(new Cell.Fault("#REF!", CellStyle.PLAIN));
        assertThat(grid.columns()).isEqualTo(5);
    }

    @Test
    void writesSmallAndLargeNumbersOutAsAPersonWould() {
        assertThat(SerialNumbers.text(0.00004)).isEqualTo("0.00004");
        assertThat(SerialNumbers.text(12345678.9)).isEqualTo("12345678.9");
        assertThat(SerialNumbers.text(-3)).isEqualTo("-3");
        assertThat(SerialNumbers.text(6.02e23)).isEqualTo("6.02E23");
    }

    @Test
    void takesTheValueThatAFormulaHadWhenSaved() throws Exception {
        cell(0, 0).setCellFormula("1+1");
        cell(0, 1).setCellFormula("\"a\"&\"b\"");
        cell(0, 2).setCellFormula("1/0");
        cell(0, 3).setCellFormula("1=1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(Reads.rows(saved())).containsExactly("2|ab|#DIV/0!|TRUE");
    }

    @Test
    void showsADateWithTheGrainOfItsFormat() throws Exception {
        LocalDateTime moment = LocalDateTime.of(2021, 9, 26, 18, 30);
        dated(0, "yyyy", moment);
        dated(1, "mmm-yy", moment);
        dated(2, "yyyy-mm-dd", moment);
        dated(3, "yyyy-mm-dd hh:mm", moment);
        dated(4, "h:mm", moment);
        Grid grid = Reads.grid(saved());
        for (Cell.Grain grain : Cell.Grain.values()) {
            Cell.DateTime cell = (Cell.DateTime) grid.cell(1, grain.ordinal() + 1);
            assertThat(cell.grain()).isEqualTo(grain);
            assertThat(cell.value()).isEqualTo(moment);
            assertThat(cell.raw()).startsWith("44465.77");
        }
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
        workbook.getInternalWorkbook()
                .getRecords()
                .forEach(
                        record -> {
                            if (record
                                    instanceof
                                    org.apache.poi.hssf.record.DateWindow1904Record window) {
                                window.setWindowing((short) 1);
                            }
                        });
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        cell(0, 0).setCellValue(43003);
        cell(0, 0).setCellStyle(style);
        Cell.DateTime cell = (Cell.DateTime) Reads.grid(saved()).cell(1, 1);
        assertThat(cell.value()).isEqualTo(LocalDateTime.of(2021, 9, 26, 0, 0));
    }

    @Test
    void tellsTheLooksOfACell() throws Exception {
        // Beyond the fourth, the format's count of fonts leaves one number out.
        for (int i = 0; i < 4; i++) {
            workbook.createFont();
        }
        HSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setItalic(true);
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setIndention((short) 2);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setBorderBottom(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        HSSFCellStyle white = workbook.createCellStyle();
        white.setAlignment(HorizontalAlignment.CENTER_SELECTION);
        white.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        white.setFillForegroundColor(IndexedColors.WHITE.getIndex());
        cell(0, 0).setCellValue(0.031);
        cell(0, 0).setCellStyle(style);
        cell(0, 1).setCellValue("Title");
        cell(0, 1).setCellStyle(white);
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1).style())
                .isEqualTo(new CellStyle(true, true, 2, false, true, true, true, 1));
        assertThat(grid.cell(1, 2).style())
                .isEqualTo(new CellStyle(false, false, 0, true, false, false, false, -1));
    }

    @Test
    void tellsWhatIsMergedHiddenAndRemarked() throws Exception {
        cell(0, 0).setCellValue("Visits");
        cell(1, 2).setCellValue(3);
        cell(2, 3).setCellValue(4);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        comment(1, 2, "From the annual report.");
        workbook.createSheet("Lists");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        List<Grid> grids = Reads.grids(saved());
        Grid grid = grids.getFirst();
        assertThat(grid.mergedAt(1, 2)).contains(new CellRange(1, 1, 1, 4));
        assertThat(grid.isHiddenRow(2)).isTrue();
        assertThat(grid.isHiddenRow(3)).isFalse();
        assertThat(grid.tail().hiddenColumns()).containsExactly(3);
        assertThat(grid.tail().comments()).containsEntry("C2", "From the annual report.");
        assertThat(grids.getLast().info()).isEqualTo(new SheetInfo("Lists", true));
    }

    private void comment(int row, int column, String text) {
        HSSFClientAnchor anchor = new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 4, (short) 6, 6);
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new HSSFRichTextString(text));
        cell(row, column).setCellComment(comment);
    }

    @Test
    void saysThatMacrosWereNotRun() throws Exception {
        Path plain = saved();
        Path file = folder.resolve("macros.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(Files.newInputStream(plain));
                OutputStream out = Files.newOutputStream(file)) {
            container
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(new byte[] {1}));
            container.writeFilesystem(out);
        }
        assertThat(new SheetFiles().open(file).remarks())
                .containsExactly(Message.of("sheet.remark.macros"));
    }

    @Test
    void refusesAWorkbookWithAPassword() throws Exception {
        cell(0, 0).setCellValue("secret");
        Biff8EncryptionKey.setCurrentUserPassword("city");
        Path file;
        try {
            file = saved();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Reads.refusal(file)).isEqualTo("It is protected by a password.");
    }

    @Test
    void refusesHalfAWorkbook() throws Exception {
        for (int row = 0; row < 2000; row++) {
            cell(row, 0).setCellValue(row + 0.5);
        }
        byte[] whole = Files.readAllBytes(saved());
        Path half = folder.resolve("half.xls");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Reads.refusal(half))
                .isEqualTo("The file is damaged or was not copied completely.");
    }

    @Test
    void refusesASheetThatDoesNotFitIntoMemory() throws Exception {
        for (int row = 0; row < 100; row++) {
            cell(row, 0).setCellValue(row);
        }
        SheetFiles files = new SheetFiles(new Limits(9, 9, 0.001, 1 << 20, 9, 99, 100, 1000, 1000));
        assertThat(Reads.refusal(files, saved())).contains("memory");
    }

    private void dated(int column, String format, LocalDateTime moment) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(0, column).setCellValue(moment);
        cell(0, column).setCellStyle(style);
    }

    private HSSFCell cell(int row, int column) {
        HSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("figures.xls");
        try (OutputStream out = Files.newOutputStream(file);
                workbook) {
            workbook.write(out);
        }
        return file;
    }
}
