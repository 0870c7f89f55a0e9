package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static workbench.sheet.LiteralXlsb.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRange;
import workbench.sheet.LiteralXlsb.Bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;

class XlsbSheetReaderTest {
    private static final Path CORPUS = Path.of("../shared/corpora/poi");

    @TempDir Path folder;

    private final LiteralXlsb workbook = new LiteralXlsb();

    @Test
    void readsEveryTypeOfCellWithItsExactValue() throws Exception {
        workbook.row(0, false)
                .shared(0, "Visits")
                .real(1, 0, 1442.1181075382474)
                .record(XlsbRecords.RK, cell(2, 0).u32(41338 << 2 | 2))
                .record(XlsbRecords.RK, cell(3, 0).u32(-250 << 2 | 3))
                .record(XlsbRecords.RK, cell(4, 0).u32(0x3FF80000))
                .record(XlsbRecords.STRING, cell(5, 0).text("own"))
                .record(XlsbRecords.RICH_STRING, cell(6, 0).u8(1).text("rich").u32(0))
                .record(XlsbRecords.BOOL, cell(7, 0).u8(1))
                .record(XlsbRecords.ERROR, cell(8, 0).u8(0x17))
                .record(XlsbRecords.BLANK, cell(9, 0));
        Path file = workbook.in(folder);
        assertThat(new SheetFiles().open(file).format().word()).isEqualTo("xlsb");
        assertThat(Reads.rows(file))
                .containsExactly("Visits|1442.1181075382474|41338|-2.5|1.5|own|rich|TRUE|#REF!");
        assertThat(Reads.grid(file).cell(1, 4))
                .isEqualTo(new Cell.Number(-2.5, "-2.5", CellStyle.PLAIN));
    }

    @Test
    void takesTheValueThatAFormulaHadWhenSaved() throws Exception {
        workbook.row(0, false)
                .record(XlsbRecords.FORMULA_NUMBER, cell(0, 0).f64(2).u16(0).u32(0, 0))
                .record(XlsbRecords.FORMULA_STRING, cell(1, 0).text("ab").u16(0).u32(0, 0))
                .record(XlsbRecords.FORMULA_BOOL, cell(2, 0).u8(0).u16(0).u32(0, 0))
                .record(XlsbRecords.FORMULA_ERROR, cell(3, 0).u8(0x07).u16(0).u32(0, 0));
        assertThat(Reads.rows(workbook.in(folder))).containsExactly("2|ab|FALSE|#DIV/0!");
    }

    @Test
    void countsOnWhereACellDoesNotSayItsColumn() throws Exception {
        workbook.row(0, false)
                .real(2, 0, 5)
                .record(XlsbRecords.SHORT_RK, new Bytes().u32(0, 6 << 2 | 2))
                .record(XlsbRecords.SHORT_BLANK, new Bytes().u32(0))
                .record(XlsbRecords.SHORT_STRING, new Bytes().u32(0).text("x"));
        assertThat(Reads.rows(workbook.in(folder))).containsExactly("||5|6||x");
    }

    @Test
    void tellsLooksAndDatesByTheStyles() throws Exception {
        workbook.style(XlsbRecords.FORMAT, new Bytes().u16(170).text("mmm-yy"))
                .style(XlsbRecords.FONT, new Bytes().u16(220, 0, 400))
                .style(XlsbRecords.FONT, new Bytes().u16(220, 2, 700))
                .style(XlsbRecords.FILL, fill(0, 0, 0))
                .style(XlsbRecords.FILL, fill(1, 2, 0xCCFFCC))
                .style(XlsbRecords.FILL, fill(1, 2, 0xFFFFFF))
                .style(XlsbRecords.BORDER, border(0))
                .style(XlsbRecords.BORDER, border(1))
                // A named style in the same form, which is no cell's.
                .style(XlsbRecords.LOOK, look(170, 1, 1, 1, 3, 2))
                .style(XlsbRecords.BEGIN_LOOKS, new Bytes().u32(3))
                .style(XlsbRecords.LOOK, look(0, 0, 2, 0, 0, 0))
                .style(XlsbRecords.LOOK, look(170, 0, 0, 0, 0, 0))
                .style(XlsbRecords.LOOK, look(10, 1, 1, 1, 2, 2))
                .style(XlsbRecords.END_LOOKS, new Bytes())
                .row(0, false)
                .real(0, 0, 44465)
                .real(1, 1, 44465.5)
                .real(2, 2, 0.031);
        Grid grid = Reads.grid(workbook.in(folder));
        assertThat(grid.cell(1, 1)).isEqualTo(new Cell.Number(44465, "44465", CellStyle.PLAIN));
        assertThat(grid.cell(1, 2))
                .isEqualTo(
                        new Cell.DateTime(
                                LocalDateTime.of(2021, 9, 26, 12, 0),
                                Cell.Grain.MONTH,
                                "44465.5",
                                CellStyle.PLAIN));
        assertThat(grid.cell(1, 3).style())
                .isEqualTo(new CellStyle(true, true, 2, true, true, true, true, 2));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
        workbook.since1904()
                .style(XlsbRecords.BEGIN_LOOKS, new Bytes().u32(1))
                .style(XlsbRecords.LOOK, look(14, 0, 0, 0, 0, 0))
                .row(0, false)
                .real(0, 0, 43003);
        Cell.DateTime day = (Cell.DateTime) Reads.grid(workbook.in(folder)).cell(1, 1);
        assertThat(day.value()).isEqualTo(LocalDateTime.of(2021, 9, 26, 0, 0));
    }

    @Test
    void tellsWhatIsMergedHiddenAndRemarked() throws Exception {
        workbook.record(XlsbRecords.COLUMNS, new Bytes().u32(1, 2, 2000, 0).u16(1))
                .row(0, false)
                .shared(0, "Visits")
                .row(4, true)
                .real(3, 0, 7)
                .record(XlsbRecords.MERGE, new Bytes().u32(0, 0, 0, 3))
                .comment(4, 3, "From the annual report.");
        Grid grid = Reads.grid(workbook.in(folder));
        assertThat(grid.tail().hiddenColumns()).containsExactly(2, 3);
        assertThat(grid.isHiddenRow(5)).isTrue();
        assertThat(grid.isHiddenRow(1)).isFalse();
        assertThat(grid.mergedAt(1, 4)).contains(new CellRange(1, 1, 1, 4));
        assertThat(grid.tail().comments()).containsEntry("D5", "From the annual report.");
    }

    @Test
    void refusesRecordsThatAreCutOffOrSayTooMuch() throws Exception {
        workbook.row(0, false).shared(0, "Visits").real(1, 0, 3);
        byte[] whole = sheetWith(new Bytes().f64(3));
        for (byte[] part :
                new byte[][] {
                    Arrays.copyOf(whole, whole.length - 3),
                    sheetWith(new Bytes().u8(1)),
                    new Bytes().u8(5, 0xFF, 0xFF, 0xFF, 0x7F).all(),
                    new Bytes().u8(0x80).all(),
                    new Bytes().record(XlsbRecords.STRING, cell(0, 0).u32(0x7FFFFFFF)).all()
                }) {
            workbook.part("xl/worksheets/sheet1.bin", part);
            assertThat(Reads.refusal(workbook.in(folder))).containsAnyOf("damaged", "characters");
        }
    }

    @Test
    void readsTheSamplesOfTheOfficeLibrary() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here");
        assertThat(Reads.rows(CORPUS.resolve("sample.xlsb"))).startsWith("Lorem|111", "ipsum|222");
        assertThat(Reads.grid(CORPUS.resolve("date.xlsb")).cell(1, 1))
                .isInstanceOfSatisfying(
                        Cell.DateTime.class,
                        day -> assertThat(day.value().toString()).isEqualTo("2013-01-12T00:00"));
        assertThat(Reads.grid(CORPUS.resolve("comments.xlsb")).tail().comments())
                .containsEntry("A1", "comment top row1 (index0)");
    }

    private static byte[] sheetWith(Bytes value) {
        Bytes cell = cell(0, 0);
        cell.u8(toInts(value.all()));
        return new Bytes()
                .record(XlsbRecords.ROW, new Bytes().u32(0, 0).u16(300).u8(0, 0, 0).u32(0))
                .record(XlsbRecords.REAL, cell)
                .all();
    }

    private static int[] toInts(byte[] bytes) {
        int[] ints = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ints[i] = bytes[i];
        }
        return ints;
    }

    private static Bytes fill(int pattern, int kind, int rgb) {
        return new Bytes().u32(pattern).u8(kind << 1, 0).u16(0).u32(rgb);
    }

    private static Bytes border(int below) {
        Bytes border = new Bytes().u8(0);
        for (int edge = 0; edge < 5; edge++) {
            border.u8(edge == 1 ? below : 0, 0).u32(0, 0);
        }
        return border;
    }

    private static Bytes look(
            int format, int font, int fill, int border, int indent, int alignment) {
        return new Bytes().u16(0, format, font, fill, border).u8(0, indent, alignment, 0).u16(0);
    }
}
