package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.catalogue.Texts;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@BesideTheWindow
class RefusalTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalHasItsSentencesInBothLanguages(Refusal refusal) {
        for (Language language : Language.values()) {
            assertThat(Texts.of(language).keys()).containsAll(refusal.keys());
        }
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(Reads.refusal(folder.resolve("none.csv"))).isEqualTo("There is no such file.");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(Reads.refusal(folder)).isEqualTo("It is a folder, not a file.");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(Reads.refusal(file(""))).isEqualTo("The file is empty.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    %PDF-1.7                               | PDF
                    <!DOCTYPE html><html><table>           | web page
                    <html xmlns:x="urn:schemas:excel">     | web page
                    <?xml version="1.0"?><Workbook>        | XML
                    {"value": 3}                           | JSON
                    {\\rtf1 text                           | text document
                    GIF89a                                 | picture
                    """)
    void namesWhatIsNoSpreadsheetWhateverItsEnding(String content, String named)
            throws IOException {
        assertThat(Reads.refusal(file(content))).contains(named);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path file = folder.resolve("noise.csv");
        Files.write(file, new byte[] {1, 2, 0, 0, 0, 5, 6, 7, 0, 'a', 'b', ',', 'c'});
        assertThat(Reads.refusal(file)).isEqualTo("It is not a spreadsheet.");
    }

    @Test
    void saysThatAZipIsAnArchiveAndADocumentNoSpreadsheet() throws IOException {
        assertThat(Reads.refusal(zip("picture.png", "hello"))).contains("archive");
        assertThat(Reads.refusal(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains("text document");
    }

    @Test
    void tellsADocumentFromAWorkbook() throws IOException {
        LiteralWorkbook document =
                new LiteralWorkbook()
                        .part(
                                "[Content_Types].xml",
                                """
                                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                                </Types>\
                                """);
        assertThat(Reads.refusal(document.in(folder))).contains("text document");
    }

    @Test
    void saysThatACutOffZipIsDamaged() throws IOException {
        Path file = new LiteralWorkbook().in(folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 40));
        assertThat(Reads.refusal(file))
                .isEqualTo("The file is damaged or was not copied completely.");
    }

    @Test
    void noticesAFigureThatChangedWithinTheZip() throws IOException {
        Path file =
                new LiteralWorkbook().rows("<row><c><v>41338</v></c></row>").stored().in(folder);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("41338");
        bytes[at] = '9';
        Files.write(file, bytes);
        assertThat(Reads.refusal(file))
                .isEqualTo("The file is damaged or was not copied completely.");
    }

    @Test
    void neverFollowsAnEntityOutOfTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        Path file =
                new LiteralWorkbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                                        + secret.toUri()
                                        + "'>]>"
                                        + LiteralWorkbook.sheet(
                                                "<sheetData><row><c><v>&e;</v></c></row></sheetData>"))
                        .in(folder);
        assertThat(Reads.refusal(file)).contains("document type declaration");
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        Path file =
                new LiteralWorkbook()
                        .part(
                                "xl/workbook.xml",
                                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b"
                                        + " '&a;&a;'>]><workbook>&b;</workbook>")
                        .in(folder);
        assertThat(Reads.refusal(file)).contains("document type declaration");
    }

    @Test
    void refusesAZipThatUnpacksToFarTooMuch() throws IOException {
        Path file = new LiteralWorkbook().rows("<row>" + " ".repeat(30_000_000)).in(folder);
        assertThat(Reads.refusal(file)).contains("unpacks to far more");
    }

    @Test
    void refusesATagWithoutEnd() throws IOException {
        // Digits that hardly compress, so that the zip's own ratio does not strike first.
        StringBuilder digits = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        while (digits.length() < 12_000_000) {
            digits.append(random.nextLong());
        }
        Path file = new LiteralWorkbook().rows("<row spans='" + digits + "'/>").in(folder);
        assertThat(Reads.refusal(file)).contains("unpacks to far more");
    }

    @Test
    void refusesElementsWithinElementsWithoutEnd() throws IOException {
        Path file = new LiteralWorkbook().rows("<row>".repeat(5000)).in(folder);
        assertThat(Reads.refusal(file)).contains("damaged");
    }

    @Test
    void keepsToItsLimits() throws IOException {
        Path file =
                new LiteralWorkbook()
                        .rows("<row><c><v>1</v></c><c><v>2</v></c><c><v>1234567</v></c></row>")
                        .in(folder);
        assertThat(Reads.refusal(limited(3, 100, 2, 1 << 20), file)).contains("at most 3");
        assertThat(Reads.refusal(limited(10, 100, 2, 1 << 20), file)).contains("more cells");
        assertThat(Reads.refusal(limited(10, 5, 9, 1 << 20), file)).contains("5 characters");
        assertThat(Reads.refusal(limited(10, 100, 9, 100), file)).contains("memory");
    }

    @Test
    void readsWhatIsBeyondItsLimitsWhenAPersonWantsIt() throws Exception {
        Path file =
                new LiteralWorkbook()
                        .rows("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>")
                        .in(folder);
        SheetFiles usual = limited(10, 100, 2, 1 << 20);
        WorkbenchException refused =
                catchThrowableOfType(
                        WorkbenchException.class,
                        () -> usual.grids(usual.open(file), Progress.SILENT));
        assertThat(SheetFiles.isBeyondLimits(refused)).isTrue();

        assertThat(usual.raised().grids(usual.open(file), Progress.SILENT).getFirst().columns())
                .isEqualTo(3);
        assertThat(usual.gridsOfKept(file, Progress.SILENT)).hasSize(1);
    }

    private static SheetFiles limited(int entries, int characters, long cells, long held) {
        return new SheetFiles(
                new Limits(entries, 9, 0.001, 1 << 20, 9, 99, characters, cells, held));
    }

    @Test
    void namesTheSheetThatTheWorkbookPromisesAndLacks() throws IOException {
        Path file = new LiteralWorkbook().without("xl/worksheets/sheet1.xml").in(folder);
        assertThat(Reads.refusal(file)).contains("its sheet “Data” is not in the file");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(
                folder.resolve("figures.xlsx"), content, StandardCharsets.ISO_8859_1);
    }

    private Path zip(String entry, String content) throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
