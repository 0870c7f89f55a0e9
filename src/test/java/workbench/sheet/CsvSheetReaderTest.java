package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.testing.Stopped;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class CsvSheetReaderTest {
    @TempDir Path folder;

    @Test
    void countsEmptyLinesAsRecords() throws Exception {
        assertThat(Reads.rows(csv("a,b\n\n\n1,2\n"))).containsExactly("a|b", "|", "|", "1|2");
    }

    @Test
    void takesAFieldOfSeveralLinesAsOneRecord() throws Exception {
        assertThat(Reads.rows(csv("a,\"one\r\ntwo\"\r\nb,c\r\n")))
                .containsExactly("a|one\r\ntwo", "b|c");
    }

    @Test
    void takesEveryKindOfLineEnd() throws Exception {
        assertThat(Reads.rows(csv("a,b\rc,d\ne,f\r\ng,h")))
                .containsExactly("a|b", "c|d", "e|f", "g|h");
    }

    @Test
    void keepsTheCharactersOfQuotedText() throws Exception {
        assertThat(Reads.rows(csv("x,\" 1,5 \"\ny,\"say \"\"no\"\"\"\n")))
                .containsExactly("x| 1,5 ", "y|say \"no\"");
    }

    @Test
    void takesWhiteSpaceAndTrailingFieldsForNothing() throws Exception {
        Grid grid = Reads.grid(csv("a,b,,,\n1, \u00A0,\t,,\n"));
        assertThat(grid.columns()).isEqualTo(2);
        assertThat(grid.cell(2, 2)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void leavesNumbersAsText() throws Exception {
        assertThat(Reads.grid(csv("a,b\n007,1e3\n")).cell(2, 1))
                .isEqualTo(new Cell.Text("007", CellStyle.PLAIN));
    }

    @Test
    void hasOneSheetWithoutName() throws Exception {
        assertThat(Reads.grids(csv("a,b\n"))).singleElement().returns("", Grid::name);
    }

    @Test
    void readsAFileOfBlanksAsAnEmptySheet() throws Exception {
        assertThat(Reads.grid(csv(" \n\n")).rows()).isZero();
    }

    @Test
    void keepsWhatFollowsAClosingQuotationMark() throws Exception {
        assertThat(Reads.rows(csv("a,\"b\"c\n1,2\n"))).containsExactly("a|bc", "1|2");
    }

    @Test
    void namesTheRecordWhoseQuotationMarkIsNeverClosed() throws Exception {
        assertThat(Reads.refusal(csv("a,b\n1,\"2\n3,4\n")))
                .isEqualTo("A quotation mark that opens in record 2 is never closed.");
    }

    @Test
    void leavesQuotationMarksWithinAFieldAlone() throws Exception {
        assertThat(Reads.rows(csv("pipe 5\" wide,b\n1,2\n")))
                .containsExactly("pipe 5\" wide|b", "1|2");
    }

    @Test
    void passesOverTheLineThatNamesTheDelimiterButCountsIt() throws Exception {
        Path file = csv("sep=;\r\na;b,c\r\n");
        assertThat(new SheetFiles().open(file).delimiter()).contains(';');
        assertThat(Reads.rows(file)).containsExactly("|", "a|b,c");
    }

    @Test
    void readsEveryEncodingAndNamesIt() throws Exception {
        String text = "Municipalité;Population\nMontréal;1762949\n";
        assertEncoding(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), "UTF-16BE");
        assertEncoding(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertEncoding(text.getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1");
        byte[] dash = (text + "– 5 €\n").getBytes(Charset.forName("windows-1252"));
        assertEncoding(dash, "windows-1252");
    }

    private void assertEncoding(byte[] bytes, String name) throws Exception {
        Path file = Files.write(folder.resolve("encoded.csv"), bytes);
        assertThat(new SheetFiles().open(file).encoding()).contains(name);
        assertThat(Reads.rows(file)).startsWith("Municipalité|Population", "Montréal|1762949");
    }

    @Test
    void takesOneBrokenByteAmongMuchUtf8ForDamage() throws Exception {
        byte[] text = "é".repeat(50).concat(",b\n").getBytes(StandardCharsets.UTF_8);
        text[1] = 'x';
        Path file = Files.write(folder.resolve("broken.csv"), text);
        assertThat(new SheetFiles().open(file).encoding()).contains("UTF-8");
    }

    @Test
    void tellsTheFileByItsBytes() throws Exception {
        SourceFile file = new SheetFiles().open(csv("abc"));
        // The SHA-256 test vector of FIPS 180-4.
        assertThat(file.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.format()).isEqualTo(SourceFile.Format.CSV);
        assertThat(file.name()).isEqualTo("figures.csv");
        assertThat(file.delimiter()).isEqualTo(Optional.of(','));
    }

    @Test
    void stopsWhenThePersonAsksForIt() throws Exception {
        SheetFiles files = new SheetFiles();
        SourceFile file = files.open(csv("a,b\n1,2\n"));
        Progress stopped = Stopped.atOnce();
        assertThatThrownBy(() -> files.grids(file, stopped)).isInstanceOf(Cancelled.class);
    }

    @Test
    void saysSoWhenTheFileIsGoneSinceItWasOpened() throws Exception {
        SheetFiles files = new SheetFiles();
        SourceFile file = files.open(csv("a,b\n"));
        Files.delete(file.path());
        assertThatThrownBy(() -> files.grids(file, Progress.SILENT))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void doesNotTakeFullMemoryForALongRecord() throws Exception {
        Path file = csv("a,b\n1,2\n");
        InputStream full =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new OutOfMemoryError("Java heap space");
                    }
                };
        CsvForm form = new CsvForm(StandardCharsets.UTF_8, ',');
        SheetInfo info = new SheetInfo("", false);

        assertThatThrownBy(
                        () ->
                                new CsvSheetReader(Limits.USUAL)
                                        .read(
                                                file,
                                                new SequenceInputStream(
                                                        Files.newInputStream(file), full),
                                                form,
                                                info,
                                                new Grid.Collector(),
                                                Progress.SILENT,
                                                () -> {}))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("figures.csv"), content);
    }
}
