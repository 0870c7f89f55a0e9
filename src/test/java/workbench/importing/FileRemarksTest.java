package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Message;
import workbench.testing.Desk;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class FileRemarksTest {
    @TempDir private Path folder;

    @Test
    void saysWhatASpreadsheetProgramWouldNotShow() throws Exception {
        Path file = folder.resolve("figures.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Visits")).getRow(1).setZeroHeight(true);
            Sheet loans = fill(workbook.createSheet("Loans"));
            loans.getRow(1).setZeroHeight(true);
            loans.getRow(2).setZeroHeight(true);
            loans.setColumnHidden(1, true);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        ImportDraft draft = Desk.draft(file);
        assertThat(draft.remarks())
                .containsExactly(
                        Message.of("importing.remark.hidden-sheets", 1, "Loans"),
                        Message.of("importing.remark.hidden-rows", 3, "Visits (2), Loans (2, 3)"),
                        Message.of("importing.remark.hidden-columns", 1, "Loans (B)"));
        // The hidden sheet says the same figures again.
        assertThat(draft.figures()).hasSize(4);
        assertThat(draft.skipped()).hasSize(4);
    }

    @Test
    void saysWhatIsPinnedToCells() throws Exception {
        Path file = folder.resolve("figures.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet visits = fill(workbook.createSheet("Visits"));
            Comment comment =
                    visits.createDrawingPatriarch()
                            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 5, 3));
            comment.setString(new XSSFRichTextString("Counted twice,\nsee memo"));
            visits.getRow(1).getCell(2).setCellComment(comment);
            workbook.write(out);
        }

        assertThat(Desk.draft(file).remarks())
                .containsExactly(
                        Message.of(
                                "importing.remark.comments",
                                1,
                                "Visits!C2: “Counted twice, see memo”"));
    }

    private static Sheet fill(Sheet sheet) {
        String[][] rows = {{"Place", "2023", "2024"}, {"Ajax", "1", "2"}, {"Whitby", "3", "4"}};
        for (int row = 0; row < rows.length; row++) {
            Row made = sheet.createRow(row);
            made.createCell(0).setCellValue(rows[row][0]);
            for (int column = 1; column < rows[row].length; column++) {
                made.createCell(column).setCellValue(Double.parseDouble(rows[row][column]));
            }
        }
        return sheet;
    }
}
