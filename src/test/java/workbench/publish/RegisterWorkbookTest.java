package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.submission.Document;
import workbench.submission.Register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

class RegisterWorkbookTest {
    private static final int FIRST = 4;

    @Test
    void writesValuesAsNumbersAndDaysAsDates() throws IOException {
        Register register = SampleDocument.in(Language.ENGLISH).register();
        try (XSSFWorkbook workbook = reopened(Language.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            for (int i = 0; i < register.rows().size(); i++) {
                Register.Row row = register.rows().get(i);
                assertThat(cell(sheet, i, 0).getStringCellValue()).isEqualTo(row.id());
                assertThat(cell(sheet, i, 1).getStringCellValue()).isEqualTo(row.shown());
                assertThat(cell(sheet, i, 9).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(row.imported());
                assertThat(DateUtil.isCellDateFormatted(cell(sheet, i, 9))).isTrue();
                if (Double.isNaN(row.value())) {
                    assertThat(cell(sheet, i, 2).getCellType()).isEqualTo(CellType.BLANK);
                } else {
                    assertThat(cell(sheet, i, 2).getNumericCellValue()).isEqualTo(row.value());
                }
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(FIRST + register.rows().size() - 1);
        }
    }

    @Test
    void showsAsManyDecimalsAsTheNumberHas() throws IOException {
        try (XSSFWorkbook workbook = reopened(Language.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            // 14.25 and 3612, the first and third figures of the sample.
            assertThat(cell(sheet, 0, 2).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00;\u2212#,##0.00");
            assertThat(cell(sheet, 2, 2).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0;\u2212#,##0");
        }
    }

    @Test
    void namesSheetAndHeadersInTheDocumentsLanguage() throws IOException {
        Document document = SampleDocument.in(Language.FRENCH);
        try (XSSFWorkbook workbook = reopened(Language.FRENCH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> headers = document.register().headers();

            assertThat(sheet.getSheetName()).isEqualTo("Registre des preuves");
            for (int i = 0; i < headers.size(); i++) {
                assertThat(sheet.getRow(FIRST - 1).getCell(i).getStringCellValue())
                        .isEqualTo(headers.get(i));
            }
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P sur &N");
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Registre des preuves");
        }
    }

    @Test
    void isSetUpForReadingAndPrinting() throws IOException {
        try (XSSFWorkbook workbook = reopened(Language.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) FIRST);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:K44");
            assertThat(sheet.getRepeatingRows())
                    .isEqualTo(new CellRangeAddress(FIRST - 1, FIRST - 1, -1, -1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void aLongRemarkIsWideAndWraps() throws IOException {
        Document sample = SampleDocument.in(Language.ENGLISH);
        Register.Row first = sample.register().rows().getFirst();
        Register.Row told =
                new Register.Row(
                        first.id(),
                        first.shown(),
                        first.value(),
                        "Visits",
                        first.period(),
                        first.unit(),
                        first.file(),
                        first.sheet(),
                        first.cells(),
                        first.imported(),
                        "entered by hand: the branch counted its visitors twice in June");
        try (XSSFWorkbook workbook = reopened(withRegister(sample, "Register", told))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int remark = RegisterColumn.STATUS.ordinal();

            assertThat(sheet.getColumnWidth(remark) / 256).isGreaterThan(40);
            assertThat(cell(sheet, 0, remark).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(FIRST).getHeightInPoints()).isEqualTo(4 + 2 * 13);
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        Document sample = SampleDocument.in(Language.ENGLISH);
        Register.Row row =
                new Register.Row(
                        "E1",
                        "=1+1",
                        Double.NaN,
                        "=HYPERLINK(\"x\")",
                        "",
                        "",
                        "",
                        "",
                        "",
                        LocalDate.of(2026, 1, 2),
                        "");
        try (XSSFWorkbook workbook = reopened(withRegister(sample, "A/B: register", row))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("A B  register");
            assertThat(cell(sheet, 0, 1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, 0, 3).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(FIRST + row).getCell(column);
    }

    private static XSSFWorkbook reopened(Language language) throws IOException {
        return reopened(SampleDocument.in(language));
    }

    private static XSSFWorkbook reopened(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RegisterWorkbook().write(document, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Document withRegister(Document document, String title, Register.Row row) {
        return new Document(
                document.language(),
                document.cover(),
                document.contentsTitle(),
                document.blocks(),
                new Register(title, document.register().headers(), List.of(row)));
    }
}
