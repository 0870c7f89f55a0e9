package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Rows that are taken before an XML parser sees them say what they would have said through it.
@BesideTheWindow
class PlainRowsTest {
    private static final String PLAIN =
            "<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                    + "<c r=\"B1\" s=\"1\"><v>12.5</v></c></row>";

    /// Rows without numbers, in the many ways in which they can be written.
    private static final List<String> ROWS =
            List.of(
                    "<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>",
                    "<row ht=\"15\"><c t=\"inlineStr\"><is><t>Ward 1</t></is></c><c/></row>\n",
                    "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> Québec"
                            + " </t></is></c></row>",
                    "<row><c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c></row>",
                    "<row hidden=\"1\"><c s=\"0\"><v>2.50</v></c><c t=\"b\"><v>1</v></c></row>",
                    "<row><c t=\"e\"><v>#REF!</v></c><c t=\"str\"><v>x</v></c></row>",
                    "<row/>",
                    "<row></row>",
                    "  <row>\r\n<c><v>3</v></c>\t<c></c> </row>",
                    // From here on for the parser.
                    "<row hidden='true'><c><v>4</v></c></row>",
                    "<row><c t='s'><v>0</v></c></row>",
                    "<row foo='row'/>",
                    "<row><c t=\"inlineStr\"><is><t>Parks &amp; roads</t></is></c></row>",
                    "<row><c><f>1+1</f><v>2</v></c></row>",
                    "<row><c><f t=\"shared\" si=\"0\"/><v>7</v></c></row>",
                    "<row><c t=\"inlineStr\"><is><r><t>two</t></r><r><t>"
                            + " runs</t></r></is></c></row>",
                    "<row><!-- </row> --><c><v>5</v></c></row>",
                    "<row><c><v><![CDATA[6]]></v></c></row>",
                    "<row><c t=\"inlineStr\"><is><t>two\nlines</t></is></c></row>",
                    "<row><c t=\"d\"><v>2021-05-01</v></c></row>",
                    "<row ><c ><v >8</v></c></row >",
                    "<row><c><v>9</v></c><extLst/></row>",
                    "<?page break?><row><c><v>10</v></c></row>",
                    "<!-- <row><c><v>0</v></c></row> -->",
                    "<row><c r=\"C9\"><v>3</v></c><c r=\"A9\"><v>1</v></c></row>");

    @TempDir Path folder;

    @Test
    void tellTheSameInWhateverOrderPlainAndOtherRowsFollowEachOther() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder rows = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                // Half of them plain, so that the two take turns often.
                int bound = random.nextBoolean() ? 9 : ROWS.size();
                rows.append(ROWS.get(random.nextInt(bound)));
            }
            assertSame("seed " + seed, rows.toString());
        }
    }

    @Test
    void tellTheSameAcrossTheirBuffersAndOfRowsThatNoBufferHolds() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            rows.append(ROWS.get(i % 9));
        }
        rows.append("<row>").append("<c><v>12345</v></c>".repeat(16_384)).append("</row>");
        rows.append(PLAIN.replace("1", "7000").replace("\"7000:2\"", "\"1:2\""));
        assertSame("long", rows.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c>",
                "<row><c><v>1</v></row>",
                "<row><c><v>1</c></row>",
                "<row><c r=\"A1\" r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\" r=\"1\"><c><v>1</v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>\u0007</t></is></c></row>",
                "<row><c t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>",
                "<row r=\"3\"/><row r=\"2\"/>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<rows><c><v>1</v></c></rows>",
                "<row><cell><v>1</v></cell></row>"
            })
    void areRefusedWhereTheParserRefuses(String rows) throws Exception {
        assertSame(rows, rows);
        assertSame(rows, PLAIN + rows);
    }

    @Test
    void areReadInTheEncodingThatThePartSaysItIsIn() throws Exception {
        String part =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                        + LiteralWorkbook.sheet(
                                "<sheetData><row><c"
                                    + " t=\"inlineStr\"><is><t>Gen\u00c3\u00a9</t></is></c></row></sheetData>");
        // The bytes are a plain é in UTF-8, and two letters in what the part says.
        byte[] bytes = part.getBytes(StandardCharsets.ISO_8859_1);
        try (PlainRows rows = new PlainRows(new ByteArrayInputStream(bytes), meanings(), 100)) {
            assertThat(new String(rows.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(part);
        }
    }

    @Test
    void areTakenBeforeTheParserSeesThem() throws Exception {
        String before = "<worksheet><cols/><sheetData>";
        String odd = "<row r='2'/><row><c><v>&#52;</v></c></row>";
        String after = "</sheetData></worksheet>";
        String part = before + PLAIN + odd + PLAIN + after;
        StringBuilder seen = new StringBuilder();
        int taken = 0;
        try (PlainRows rows = new PlainRows(slowly(part), meanings(), 100)) {
            byte[] one = new byte[1];
            while (rows.read(one) >= 0) {
                seen.append((char) one[0]);
                boolean stands =
                        seen.toString().endsWith("<sheetData>")
                                || seen.toString().endsWith("</row>");
                while (stands && rows.next()) {
                    taken++;
                    assertThat(rows.row().cells()).hasSize(2);
                }
            }
        }
        assertThat(seen).hasToString(before + odd + after);
        assertThat(taken).isEqualTo(2);
    }

    /// A stream that gives one byte at a time.
    private static InputStream slowly(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
    }

    private static XlsxCells meanings() {
        return new XlsxCells(
                SharedStrings.of(List.of("Year", "Québec")), new Looks(), new SerialNumbers(false));
    }

    /// Reads rows as they are, and once more with a blank in the tag before them, which leaves all
    /// of them to the parser.
    private void assertSame(String name, String rows) throws Exception {
        String told = told("<sheetData>" + rows + "</sheetData>");
        assertThat(told).as(name).isEqualTo(told("<sheetData >" + rows + "</sheetData>"));
    }

    private String told(String content) throws IOException {
        Path file =
                new LiteralWorkbook()
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                LiteralWorkbook.relations(
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "sharedStrings",
                                        "sharedStrings.xml"))
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>Year</t></si><si><t>Québec</t></si></sst>")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                LiteralWorkbook.sheet(content)
                                        .replaceFirst(
                                                "<worksheet",
                                                "<worksheet xmlns:x14ac='urn:heights'"))
                        .in(folder);
        List<String> told = new ArrayList<>();
        SheetFiles files = new SheetFiles();
        try {
            files.read(files.open(file), new Teller(told), Progress.SILENT);
        } catch (WorkbenchException e) {
            told.add(e.why().key());
        }
        return String.join("\n", told);
    }

    private record Teller(List<String> told) implements SheetSink {
        @Override
        public void begin(SheetInfo sheet) {
            told.add(sheet.toString());
        }

        @Override
        public void row(SheetRow row) {
            told.add(row.toString());
        }

        @Override
        public void end(SheetTail tail) {
            told.add(tail.toString());
        }
    }
}
