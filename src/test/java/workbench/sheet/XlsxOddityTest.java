package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRange;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// Reads workbooks as other programs write them, or should not.
class XlsxOddityTest {
    @TempDir Path folder;

    @Test
    void countsOnWhereRowsAndCellsDoNotSayWhereTheyStand() throws Exception {
        assertThat(
                        rows(
                                """
                                <row><c><v>1</v></c><c><v>2</v></c></row>
                                <row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>
                                <row><c><v>5</v></c></row>\
                                """))
                .containsExactly("1|2|", "||", "|3|4", "5||");
    }

    @Test
    void putsCellsInOrder() throws Exception {
        assertThat(rows("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>"))
                .containsExactly("1||3");
    }

    @Test
    void keepsTheDigitsAsStored() throws Exception {
        Grid grid = grid("<row><c><v>1442.1181075382474</v></c><c><v> 1E-2 </v></c></row>");
        assertThat(grid.cell(1, 1))
                .isEqualTo(
                        new Cell.Number(1442.1181075382474, "1442.1181075382474", CellStyle.PLAIN));
        assertThat(grid.cell(1, 2)).isEqualTo(new Cell.Number(0.01, "1E-2", CellStyle.PLAIN));
    }

    @Test
    void callsANumberThatIsNoneAFault() throws Exception {
        Grid grid = grid("<row><c><v>NaN</v></c><c><v>1d</v></c><c><v>1e999</v></c></row>");
        for (int column = 1; column <= 3; column++) {
            assertThat(grid.cell(1, column)).isInstanceOf(Cell.Fault.class);
        }
    }

    @Test
    void readsWordsWithinTheCell() throws Exception {
        assertThat(
                        rows(
                                """
                                <row><c t="inlineStr"><is><t>plain</t></is></c>\
                                <c t="inlineStr"><is><r><t>two</t></r><r><rPr><b/></rPr><t> runs</t></r>\
                                <rPh sb="0" eb="1"><t>spoken</t></rPh></is></c>\
                                <c t="str"><f>A1</f><v>a_x000D_b</v></c></row>\
                                """))
                .containsExactly("plain|two runs|a\rb");
    }

    @Test
    void takesAFormulaForNothingWhoseTextIsEmpty() throws Exception {
        Grid grid = grid("<row><c t='str'><f>IF(A2,1,\"\")</f><v></v></c><c><v>1</v></c></row>");
        assertThat(grid.cell(1, 1).isBlank()).isTrue();
    }

    @Test
    void callsATextThatTheWorkbookLacksAFault() throws Exception {
        assertThat(grid("<row><c t='s'><v>7</v></c></row>").cell(1, 1))
                .isEqualTo(new Cell.Fault("7", CellStyle.PLAIN));
    }

    @Test
    void readsIsoDates() throws Exception {
        Grid grid =
                grid(
                        "<row><c t='d'><v>2021-09-26</v></c><c"
                                + " t='d'><v>2021-09-26T18:30:00</v></c></row>");
        assertThat(grid.cell(1, 1))
                .isEqualTo(
                        new Cell.DateTime(
                                LocalDateTime.of(2021, 9, 26, 0, 0),
                                Cell.Grain.DAY,
                                "2021-09-26",
                                CellStyle.PLAIN));
        assertThat(((Cell.DateTime) grid.cell(1, 2)).grain()).isEqualTo(Cell.Grain.TIME);
    }

    @Test
    void honoursTheDateSystemOfOldMacintoshes() throws Exception {
        LiteralWorkbook workbook =
                new LiteralWorkbook()
                        .part(
                                "xl/workbook.xml",
                                LiteralWorkbook.workbook("<workbookPr date1904='1'/>"))
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                LiteralWorkbook.relations(
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "styles",
                                        "styles.xml"))
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>")
                        .rows("<row><c s='0'><v>366</v></c></row>");
        Cell.DateTime date = (Cell.DateTime) Reads.grid(workbook.in(folder)).cell(1, 1);
        assertThat(date.value()).isEqualTo(LocalDateTime.of(1905, 1, 1, 0, 0));
        assertThat(date.grain()).isEqualTo(Cell.Grain.DAY);
    }

    @Test
    void howLongSomethingTookIsTheSameInEveryDateSystem() throws Exception {
        for (String since1904 : new String[] {"0", "1"}) {
            LiteralWorkbook workbook =
                    new LiteralWorkbook()
                            .part(
                                    "xl/workbook.xml",
                                    LiteralWorkbook.workbook(
                                            "<workbookPr date1904='" + since1904 + "'/>"))
                            .part(
                                    "xl/_rels/workbook.xml.rels",
                                    LiteralWorkbook.relations(
                                            "worksheet",
                                            "worksheets/sheet1.xml",
                                            "styles",
                                            "styles.xml"))
                            .part(
                                    "xl/styles.xml",
                                    "<styleSheet><cellXfs><xf"
                                            + " numFmtId='20'/></cellXfs></styleSheet>")
                            .rows("<row><c s='0'><v>1.125</v></c></row>");
            Cell.DateTime time = (Cell.DateTime) Reads.grid(workbook.in(folder)).cell(1, 1);
            assertThat(time.value()).isEqualTo(LocalDateTime.of(1900, 1, 1, 3, 0));
            assertThat(time.grain()).isEqualTo(Cell.Grain.CLOCK);
        }
    }

    @Test
    void readsTheStrictFormOfTheFormat() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        LiteralWorkbook workbook =
                new LiteralWorkbook()
                        .part(
                                "xl/workbook.xml",
                                "<w:workbook xmlns:w='%sspreadsheetml/main' xmlns:r='%sofficeDocument/relationships'><w:sheets><w:sheet name='Data' sheetId='1' r:id='rId1'/></w:sheets></w:workbook>"
                                        .formatted(strict, strict))
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='%sofficeDocument/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                                        .formatted(strict))
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<w:worksheet xmlns:w='%sspreadsheetml/main'><w:sheetData><w:row><w:c><w:v>5</w:v></w:c></w:row></w:sheetData></w:worksheet>"
                                        .formatted(strict));
        assertThat(Reads.rows(workbook.in(folder))).containsExactly("5");
    }

    @Test
    void survivesMergesOfWholeColumns() throws Exception {
        Path file =
                new LiteralWorkbook()
                        .with(
                                """
                                <sheetData><row r="1"><c r="A1"><v>1</v></c></row>\
                                <row r="900"><c r="B900"><v>2</v></c></row></sheetData>\
                                <mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="nonsense"/></mergeCells>\
                                """)
                        .in(folder);
        assertThat(Reads.grid(file).mergedAt(700, 1)).contains(new CellRange(1, 1, 1_048_576, 1));
        assertThat(Reads.grid(file).mergedAt(700, 2)).isEmpty();
    }

    @Test
    void refusesRowsThatGoBackwards() throws Exception {
        Path file =
                new LiteralWorkbook()
                        .rows("<row r='5'><c><v>1</v></c></row><row r='3'><c><v>1</v></c></row>")
                        .in(folder);
        assertThat(Reads.refusal(file)).contains("damaged");
    }

    @Test
    void readsAWorkbookWithoutSheets() throws Exception {
        Path file = new LiteralWorkbook().part("xl/workbook.xml", "<workbook/>").in(folder);
        assertThat(Reads.grids(file)).isEmpty();
    }

    private Grid grid(String rows) throws Exception {
        return Reads.grid(new LiteralWorkbook().rows(rows).in(folder));
    }

    private java.util.List<String> rows(String rows) throws Exception {
        return Reads.rows(new LiteralWorkbook().rows(rows).in(folder));
    }
}
