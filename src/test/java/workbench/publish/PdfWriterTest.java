package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Document;
import workbench.submission.Inline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Isolated
class PdfWriterTest {
    private static final Map<Language, byte[]> SAMPLES = new EnumMap<>(Language.class);

    @BeforeAll
    static void write() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        for (Language language : Language.values()) {
            SAMPLES.put(language, written(SampleDocument.in(language)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesPdfUa(Language language) throws Exception {
        assertThat(broken(SAMPLES.get(language))).isEmpty();
    }

    @Test
    void passesPdfUaWithOddDocuments() throws Exception {
        Document sample = SampleDocument.in(Language.ENGLISH);
        List<Block> odd =
                List.of(
                        new Block.PageBreak(),
                        new Block.Heading(3, "deep", "Starts <deep> & \"odd\"", Optional.empty()),
                        new Block.Heading(1, "up", "Up again", Optional.empty()),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Figure("1,204 t CO₂e → less", "E999"),
                                        new Inline.Words(" \u0007 narrow\u202fspace 漢字 ✓"))),
                        new Block.KeyFigures(
                                List.of(new Block.KeyFigure("29%", "Turnout", "", ""))),
                        new Block.PageBreak());
        byte[] pdf = written(with(odd, sample));

        assertThat(broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Starts <deep> & \"odd\"").contains("› less narrow");
            assertThat(document.getNumberOfPages()).isEqualTo(6);
        }
    }

    @Test
    void noLineEndsWithinAWordWithALoweredFigure() throws Exception {
        Document sample = SampleDocument.in(Language.ENGLISH);
        List<Block> words =
                List.of(
                        new Block.Paragraph(
                                List.of(new Inline.Words("CO₂e/capita ".repeat(200).strip()))));
        byte[] pdf = written(with(words, sample));
        assertThat(broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // The lowered figures stand a little below their line and may be read after it.
            List<String> lines =
                    new PDFTextStripper()
                            .getText(document)
                            .lines()
                            .map(line -> line.replaceAll("[2\\s]", ""))
                            .filter(line -> line.contains("capita"))
                            .toList();
            assertThat(lines)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(line -> assertThat(line).matches("(COe/capita)+"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsItsTitleAndNamesItsLanguage(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SAMPLES.get(language))) {
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(SampleDocument.in(language).cover().title());
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
        }
    }

    @Test
    void theRegisterKeepsDatesInOneLineAlsoOnAComputerThatWritesCommas() throws Exception {
        Locale before = Locale.getDefault();
        byte[] pdf;
        try {
            Locale.setDefault(Locale.CANADA_FRENCH);
            pdf = written(SampleDocument.in(Language.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(SampleDocument.in(Language.ENGLISH).register().rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(text).contains(row.imported().toString()));
        }
    }

    @Test
    void tagsWordsOfAnotherLanguage() throws Exception {
        Document sample = SampleDocument.in(Language.FRENCH);
        byte[] pdf =
                written(
                        new Document(
                                sample.language(),
                                sample.cover(),
                                sample.contentsTitle(),
                                List.of(
                                        new Block.InLanguage(
                                                Language.ENGLISH,
                                                List.of(
                                                        new Block.Paragraph(
                                                                List.of(
                                                                        new Inline.Words(
                                                                                "Said.")))))),
                                sample.register()));

        assertThat(broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("en-CA");
        }
        try (PDDocument whole = Loader.loadPDF(SAMPLES.get(Language.FRENCH))) {
            assertThat(languages(whole.getDocumentCatalog().getStructureTreeRoot()))
                    .doesNotContain("en-CA");
        }
    }

    /// Those that parts of a document name.
    private static Set<String> languages(PDStructureNode node) {
        Set<String> all = new HashSet<>();
        if (node instanceof PDStructureElement element && element.getLanguage() != null) {
            all.add(element.getLanguage());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                all.addAll(languages(inner));
            }
        }
        return all;
    }

    @Test
    void bookmarksTheHeadingsAndTheRegister() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SAMPLES.get(Language.FRENCH))) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            PDOutlineItem connect =
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling();

            assertThat(names)
                    .containsExactly(
                            "Résumé",
                            "Connect",
                            "Work",
                            "Innovate",
                            "Include",
                            "Sustain",
                            "Engage",
                            "La suite",
                            "Registre des preuves");
            assertThat(connect.getFirstChild().getTitle()).isEqualTo("Programmes et résultats");
        }
    }

    @Test
    void leadsFromFiguresToTheRegister() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SAMPLES.get(Language.ENGLISH))) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    PDPageDestination target =
                            (PDPageDestination) ((PDActionGoTo) link.getAction()).getDestination();
                    PDPage reached = pdf.getPage(target.retrievePageNumber());
                    boolean figure = link.getContents().contains("register of evidence");
                    assertThat(reached.getMediaBox().getWidth() > 700)
                            .as(link.getContents())
                            .isEqualTo(figure || link.getContents().contains("Register of"));
                    links++;
                }
            }
            assertThat(links).isGreaterThan(60);
        }
    }

    @Test
    void embedsAllFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SAMPLES.get(Language.ENGLISH))) {
            List<String> names = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(names)
                    .contains("Roboto-Regular", "Roboto-Bold", "Roboto-Italic")
                    .allMatch(name -> name.startsWith("Roboto"));
        }
    }

    @Test
    void numbersEveryPageButTheTitlePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SAMPLES.get(Language.FRENCH))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String line = "Page %d sur %d".formatted(page, pdf.getNumberOfPages());
                assertThat(stripper.getText(pdf).contains(line)).as(line).isEqualTo(page > 1);
            }
        }
    }

    @Test
    void keepsWordsAfterAnApostropheOnTheirLine() {
        LineBreaks breaks = new LineBreaks(Language.FRENCH.locale());
        breaks.setText("tandis que l’écart a_b_c.xlsx");
        List<Integer> found = new ArrayList<>();
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            found.add(at);
        }

        assertThat(found).containsExactly(7, 11, 19, 21, 23, 29);
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser =
                        foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /// A document with other content.
    private static Document with(List<Block> blocks, Document document) {
        return new Document(
                document.language(),
                document.cover(),
                document.contentsTitle(),
                blocks,
                document.register());
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }
}
