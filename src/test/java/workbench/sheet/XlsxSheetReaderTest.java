package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRange;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/// Reads workbooks as POI writes them.
@BesideTheWindow
class XlsxSheetReaderTest {
    @TempDir Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Data");

    @Test
    void tellsTheFormatByItsContent() throws Exception {
        Path odd = Files.move(saved(), folder.resolve("figures.csv"));
        SourceFile file = new SheetFiles().open(odd);
        assertThat(file.format()).isEqualTo(SourceFile.Format.XLSX);
        assertThat(file.encoding()).isEmpty();
        assertThat(file.delimiter()).isEmpty();
    }

    @Test
    void readsEveryTypeOfCell() throws Exception {
        cell(0, 0).setCellValue("Cardholders");
        cell(0, 1).setCellValue(41338);
        cell(0, 2).setCellValue(true);
        cell(0, 3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
        cell(0, 4).setCellValue("  ");
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1)).isEqualTo(new Cell.Text("Cardholders", CellStyle.PLAIN));
        assertThat(grid.cell(1, 2)).isEqualTo(new Cell.Number(41338, "41338.0", CellStyle.PLAIN));
        assertThat(grid.cell(1, 3)).isEqualTo(new Cell.Text("TRUE", CellStyle.PLAIN));
        assertThat(grid.cell(1, 4)).isEqualTo(new Cell.Fault("#REF!", CellStyle.PLAIN));
        assertThat(grid.cell(1, 5).isBlank()).isTrue();
        assertThat(grid.columns()).isEqualTo(4);
    }

    @Test
    void takesTheValueThatAFormulaHadWhenSaved() throws Exception {
        cell(0, 0).setCellFormula("1+1");
        cell(0, 1).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(0, 0));
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1)).isInstanceOf(Cell.Number.class);
        assertThat(grid.cell(1, 2)).isEqualTo(new Cell.Fault("=1+1", CellStyle.PLAIN));
    }

    @Test
    void joinsRunsOfDifferingLooks() throws Exception {
        XSSFRichTextString rich = new XSSFRichTextString("Jan");
        rich.append("1", workbook.createFont());
        cell(0, 0).setCellValue(rich);
        assertThat(Reads.rows(saved())).containsExactly("Jan1");
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

    private void dated(int column, String format, LocalDateTime moment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(0, column).setCellValue(moment);
        cell(0, column).setCellStyle(style);
    }

    @Test
    void tellsTheLooksOfACell() throws Exception {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setItalic(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setIndention((short) 2);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setBorderBottom(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        XSSFCellStyle centred = workbook.createCellStyle();
        centred.setAlignment(HorizontalAlignment.CENTER_SELECTION);
        cell(0, 0).setCellValue(0.031);
        cell(0, 0).setCellStyle(style);
        cell(0, 1).setCellValue("Title");
        cell(0, 1).setCellStyle(centred);
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1).style())
                .isEqualTo(new CellStyle(true, true, 2, false, true, true, true, 1));
        assertThat(grid.cell(1, 2).style())
                .isEqualTo(new CellStyle(false, false, 0, true, false, false, false, -1));
    }

    @Test
    void sharesStylesBetweenCells() throws Exception {
        cell(0, 0).setCellValue(1);
        cell(1, 0).setCellValue(2);
        Grid grid = Reads.grid(saved());
        assertThat(grid.cell(1, 1).style())
                .isSameAs(grid.cell(2, 1).style())
                .isSameAs(CellStyle.PLAIN);
    }

    @Test
    void tellsWhatIsHiddenMergedAndCommented() throws Exception {
        for (int column = 0; column < 3; column++) {
            cell(0, column).setCellValue("x");
            cell(1, column).setCellValue("y");
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(3, 5, 0, 1));
        cell(3, 0).setCellValue("merged");
        cell(6, 0).setCellValue("end");
        comment(cell(0, 2), "from the 2016 census");
        XSSFSheet other = workbook.createSheet("Lists");
        other.createRow(0).createCell(0).setCellValue("z");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

        var grids = Reads.grids(saved());
        Grid grid = grids.getFirst();
        assertThat(grid.isHiddenRow(2)).isTrue();
        assertThat(grid.isHiddenRow(1)).isFalse();
        assertThat(grid.isHiddenColumn(2)).isTrue();
        assertThat(grid.isHiddenColumn(1)).isFalse();
        assertThat(grid.mergedAt(6, 2)).contains(new CellRange(4, 1, 6, 2));
        assertThat(grid.mergedAt(6, 3)).isEmpty();
        assertThat(grid.tail().comments()).containsEntry("C1", "from the 2016 census");
        assertThat(grid.info()).isEqualTo(new SheetInfo("Data", false));
        assertThat(grids.getLast().info()).isEqualTo(new SheetInfo("Lists", true));
    }

    private void comment(XSSFCell cell, String text) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString(text);
        cell.setCellComment(comment);
    }

    @Test
    void readsAWorkbookWithoutCells() throws Exception {
        assertThat(Reads.grid(saved()).rows()).isZero();
    }

    private XSSFCell cell(int row, int column) {
        var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }
}
