package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.sheet.LiteralOds.number;
import static workbench.sheet.LiteralOds.row;
import static workbench.sheet.LiteralOds.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRange;
import workbench.model.Message;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

@BesideTheWindow
class OdsSheetReaderTest {
    private static final String DATE_STYLES =
            """
            <number:date-style style:name='Y'><number:year number:style='long'/></number:date-style>
            <number:date-style style:name='M'><number:month/><number:text>-</number:text><number:year/></number:date-style>
            <style:style style:name='year' style:family='table-cell' style:data-style-name='Y'/>
            <style:style style:name='month' style:family='table-cell' style:data-style-name='M'/>
            """;

    @TempDir Path folder;

    private final LiteralOds ods = new LiteralOds();

    @Test
    void tellsTheFormatByItsContent() throws Exception {
        Path odd = Files.move(ods.rows(row(text("a"))).in(folder), folder.resolve("figures.csv"));
        assertThat(new SheetFiles().open(odd).format().word()).isEqualTo("ods");
    }

    @Test
    void readsASpreadsheetThatNamesItsKindOnlyInItsManifest() throws Exception {
        ods.rows(row(text("a")))
                .without("mimetype")
                .part(
                        "META-INF/manifest.xml",
                        "<manifest:manifest><manifest:file-entry manifest:full-path='/'"
                            + " manifest:media-type='application/vnd.oasis.opendocument.spreadsheet'/>"
                            + "</manifest:manifest>");
        assertThat(Reads.rows(ods.in(folder))).containsExactly("a");
    }

    @Test
    void readsEveryTypeOfCell() throws Exception {
        ods.rows(
                row(
                        text("Visits")
                                + number("1442.1181075382474")
                                + cell("currency", "value='2.3'", "2,30 €")
                                + cell("percentage", "value='0.03'", "3,00 %")
                                + cell("boolean", "boolean-value='true'", "VRAI")
                                + cell("date", "date-value='2021-09-26'", "26.09.21")
                                + cell("time", "time-value='PT18H30M00S'", "18:30")
                                + text("  ")));
        Grid grid = Reads.grid(ods.in(folder));
        assertThat(grid.cell(1, 1)).isEqualTo(new Cell.Text("Visits", CellStyle.PLAIN));
        assertThat(grid.cell(1, 2))
                .isEqualTo(
                        new Cell.Number(1442.1181075382474, "1442.1181075382474", CellStyle.PLAIN));
        assertThat(grid.cell(1, 3)).isEqualTo(new Cell.Number(2.3, "2.3", CellStyle.PLAIN));
        assertThat(grid.cell(1, 4).raw()).isEqualTo("0.03");
        assertThat(grid.cell(1, 4).style().percent()).isTrue();
        assertThat(grid.cell(1, 5)).isEqualTo(new Cell.Text("TRUE", CellStyle.PLAIN));
        assertThat(grid.cell(1, 6))
                .isEqualTo(
                        new Cell.DateTime(
                                LocalDateTime.of(2021, 9, 26, 0, 0),
                                Cell.Grain.DAY,
                                "2021-09-26",
                                CellStyle.PLAIN));
        assertThat(grid.cell(1, 7)).isInstanceOf(Cell.DateTime.class);
        assertThat(grid.columns()).isEqualTo(7);
    }

    @Test
    void showsADateWithTheGrainOfItsFormat() throws Exception {
        ods.styles(DATE_STYLES)
                .rows(
                        row(
                                styled("year", "date", "date-value='2021-09-26'")
                                        + styled("month", "date", "date-value='2021-09-26'")
                                        + cell("date", "date-value='2021-09-26T18:30:00'", "")));
        Grid grid = Reads.grid(ods.in(folder));
        List<Cell.Grain> grains = List.of(Cell.Grain.YEAR, Cell.Grain.MONTH, Cell.Grain.TIME);
        for (int i = 0; i < grains.size(); i++) {
            assertThat(((Cell.DateTime) grid.cell(1, i + 1)).grain()).isEqualTo(grains.get(i));
        }
    }

    @Test
    void takesAnAmountOfHoursForANumberOfDays() throws Exception {
        ods.rows(row(cell("time", "time-value='PT36H00M00S'", "36:00")));
        assertThat(Reads.grid(ods.in(folder)).cell(1, 1))
                .isEqualTo(new Cell.Number(1.5, "PT36H00M00S", CellStyle.PLAIN));
    }

    @Test
    void keepsSpacesTabsAndLinesOfATextButNotItsComment() throws Exception {
        ods.rows(
                row(
                        "<table:table-cell office:value-type='string'><office:annotation>"
                                + "<dc:creator>Me</dc:creator><text:p>From the</text:p>"
                                + "<text:p>annual report.</text:p></office:annotation>"
                                + "<text:p><text:s text:c='2'/>Public<text:span>"
                                + "<text:tab/>transit</text:span></text:p><text:p>rides</text:p>"
                                + "</table:table-cell>"));
        Grid grid = Reads.grid(ods.in(folder));
        assertThat(grid.cell(1, 1).raw()).isEqualTo("  Public\ttransit\nrides");
        assertThat(grid.tail().comments()).containsEntry("A1", "From the\nannual report.");
    }

    @Test
    void neverTakesAnErrorForANumber() throws Exception {
        ods.rows(
                row(
                        "<table:table-cell table:formula='of:=1/0' office:value-type='string'"
                                + " office:string-value='' calcext:value-type='error'>"
                                + "<text:p>#DIV/0!</text:p></table:table-cell>"
                                + "<table:table-cell table:formula='of:=A9'"
                                + " office:value-type='float' office:value='0'>"
                                + "<text:p>Err:502</text:p></table:table-cell>"
                                + "<table:table-cell table:formula='of:=[.A1]+1'/>"));
        assertThat(Reads.grid(ods.in(folder)).cell(1, 1))
                .isEqualTo(new Cell.Fault("#DIV/0!", CellStyle.PLAIN));
        assertThat(Reads.grid(ods.in(folder)).cell(1, 2))
                .isEqualTo(new Cell.Fault("Err:502", CellStyle.PLAIN));
        assertThat(Reads.grid(ods.in(folder)).cell(1, 3))
                .isEqualTo(new Cell.Fault("=[.A1]+1", CellStyle.PLAIN));
    }

    @Test
    void repeatsRowsAndCellsThatHoldSomething() throws Exception {
        ods.rows(
                "<table:table-row table:number-rows-repeated='2'>"
                        + "<table:table-cell table:number-columns-repeated='2'/>"
                        + "<table:table-cell table:number-columns-repeated='3'"
                        + " office:value-type='float' office:value='7'><text:p>7</text:p>"
                        + "</table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048574'>"
                        + "<table:table-cell table:number-columns-repeated='16384'/>"
                        + "</table:table-row>");
        assertThat(Reads.rows(ods.in(folder))).containsExactly("||7|7|7", "||7|7|7");
    }

    @Test
    void refusesAFewBytesThatStandForASheetWithoutEnd() throws Exception {
        ods.rows(
                "<table:table-row table:number-rows-repeated='1000000'>"
                        + "<table:table-cell table:number-columns-repeated='16384'"
                        + " office:value-type='float' office:value='7'><text:p>7</text:p>"
                        + "</table:table-cell></table:table-row>");
        assertThat(Reads.refusal(ods.in(folder))).containsAnyOf("memory", "more cells");
    }

    @Test
    void refusesSpacesWithoutEnd() throws Exception {
        String spaces = "<text:s text:c='2000000000'/>".repeat(400);
        assertThat(Reads.refusal(ods.rows(row(text(spaces))).in(folder))).contains("characters");
    }

    @Test
    void tellsWhatIsMergedAndLeavesOutWhatTheMergeCovers() throws Exception {
        ods.rows(
                row(
                                "<table:table-cell table:number-columns-spanned='2'"
                                        + " table:number-rows-spanned='2'"
                                        + " office:value-type='string'><text:p>Visits</text:p>"
                                        + "</table:table-cell><table:covered-table-cell"
                                        + " office:value-type='float' office:value='9'>"
                                        + "<text:p>9</text:p></table:covered-table-cell>"
                                        + number("1"))
                        + row(
                                "<table:covered-table-cell table:number-columns-repeated='2'/>"
                                        + number("2")));
        Path file = ods.in(folder);
        assertThat(Reads.grid(file).mergedAt(2, 2)).contains(new CellRange(1, 1, 2, 2));
        assertThat(Reads.rows(file)).containsExactly("Visits||1", "||2");
    }

    @Test
    void tellsHiddenRowsColumnsAndSheetsWithinGroupsToo() throws Exception {
        ods.styles(
                        "<style:style style:name='ta2' style:family='table'>"
                                + "<style:table-properties table:display='false'/></style:style>")
                .rows(
                        "<table:table-column/><table:table-column-group>"
                                + "<table:table-column table:visibility='collapse'"
                                + " table:number-columns-repeated='2'/>"
                                + "</table:table-column-group>"
                                + "<table:table-header-rows>"
                                + row(text("a") + text("b") + text("c"))
                                + "</table:table-header-rows><table:table-row-group>"
                                + "<table:table-row table:visibility='filter'>"
                                + number("1")
                                + number("2")
                                + "</table:table-row></table:table-row-group>")
                .table(
                        "<table:table table:name='Lists' table:style-name='ta2'>"
                                + row(text("x"))
                                + "</table:table>");
        List<Grid> grids = Reads.grids(ods.in(folder));
        assertThat(grids.getFirst().tail().hiddenColumns()).containsExactly(2, 3);
        assertThat(grids.getFirst().isHiddenRow(1)).isFalse();
        assertThat(grids.getFirst().isHiddenRow(2)).isTrue();
        assertThat(grids.getLast().info()).isEqualTo(new SheetInfo("Lists", true));
    }

    @Test
    void tellsTheLooksOfACellFromItsStyleAndTheStylesThatThisInheritsFrom() throws Exception {
        ods.namedStyles(
                        "<style:style style:name='Heading' style:family='table-cell'>"
                                + "<style:text-properties fo:font-weight='bold'"
                                + " fo:font-style='italic'/><style:paragraph-properties"
                                + " fo:text-align='center'/></style:style>")
                .styles(
                        "<number:percentage-style style:name='P'>"
                                + "<number:number number:decimal-places='1'/>"
                                + "</number:percentage-style>"
                                + "<style:style style:name='ce1' style:family='table-cell'"
                                + " style:parent-style-name='Heading' style:data-style-name='P'>"
                                + "<style:table-cell-properties fo:background-color='#ccffcc'"
                                + " fo:border-bottom='0.06pt solid #000000'/>"
                                + "<style:paragraph-properties fo:margin-left='0.706cm'/>"
                                + "</style:style>"
                                + "<style:style style:name='ce2' style:family='table-cell'>"
                                + "<style:table-cell-properties fo:background-color='#FFFFFF'/>"
                                + "</style:style>")
                .rows(
                        "<table:table-column table:default-cell-style-name='ce1'/>"
                                + "<table:table-column table:default-cell-style-name='ce2'/>"
                                + row(number("0.031") + text("x")));
        Grid grid = Reads.grid(ods.in(folder));
        assertThat(grid.cell(1, 1).style())
                .isEqualTo(new CellStyle(true, true, 2, true, true, true, true, 1));
        assertThat(grid.cell(1, 2).style()).isEqualTo(CellStyle.PLAIN);
    }

    @Test
    void saysThatMacrosWereNotRun() throws Exception {
        ods.rows(row(text("a"))).part("Basic/Standard/Module1.xml", "<module/>");
        assertThat(new SheetFiles().open(ods.in(folder)).remarks())
                .containsExactly(Message.of("sheet.remark.macros"));
    }

    @Test
    void refusesASpreadsheetWithAPassword() throws Exception {
        ods.rows(row(text("a")))
                .part(
                        "META-INF/manifest.xml",
                        "<manifest:manifest><manifest:file-entry"
                                + " manifest:full-path='content.xml'><manifest:encryption-data/>"
                                + "</manifest:file-entry></manifest:manifest>");
        assertThat(Reads.refusal(ods.in(folder))).isEqualTo("It is protected by a password.");
    }

    @Test
    void refusesHalfASpreadsheetAndOneWithoutContent() throws Exception {
        Path file = ods.rows(row(text("a"))).in(folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Reads.refusal(file)).contains("damaged");
        Path empty = new LiteralOds().part("mimetype", "").in(folder);
        assertThat(Reads.refusal(empty)).isEqualTo("It is not a spreadsheet.");
    }

    @Test
    void neverFollowsAnEntityOutOfTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        ods.prologue("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>")
                .rows(row(text("&e;")));
        assertThat(Reads.refusal(ods.in(folder))).contains("document type declaration");
    }

    @Test
    void refusesContentThatUnpacksToFarTooMuch() throws IOException {
        ods.rows(row(text(" ".repeat(30_000_000))));
        assertThat(Reads.refusal(ods.in(folder))).contains("unpacks to far more");
    }

    private static String cell(String type, String value, String shown) {
        return "<table:table-cell office:value-type='%s' office:%s><text:p>%s</text:p></table:table-cell>"
                .formatted(type, value, shown);
    }

    private static String styled(String style, String type, String value) {
        return "<table:table-cell table:style-name='%s' office:value-type='%s' office:%s/>"
                .formatted(style, type, value);
    }
}
