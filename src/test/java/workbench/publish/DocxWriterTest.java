package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import workbench.chart.Charts;
import workbench.chart.OfficeChart;
import workbench.chart.PlotRoom;
import workbench.model.Language;
import workbench.submission.Block;
import workbench.submission.Document;
import workbench.submission.Inline;
import workbench.testing.BesideTheWindow;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@BesideTheWindow
class DocxWriterTest {
    /// The schema lets an extension have one element; Office itself writes leaders beside the word
    /// that they are shown.
    private static final String LEADERS =
            "leaderLines@http://schemas.microsoft.com/office/drawing/2012/chart";

    private static final Map<Language, byte[]> SAMPLES = new EnumMap<>(Language.class);

    private static XWPFDocument english;

    @BeforeAll
    static void write() throws IOException {
        for (Language language : Language.values()) {
            SAMPLES.put(language, written(SampleDocument.in(language)));
        }
        english = new XWPFDocument(new ByteArrayInputStream(SAMPLES.get(Language.ENGLISH)));
    }

    @AfterAll
    static void close() throws IOException {
        english.close();
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(written(SampleDocument.in(Language.ENGLISH)))
                .isEqualTo(SAMPLES.get(Language.ENGLISH));
    }

    /// LibreOffice takes it from no style.
    @Test
    void everyParagraphOfKeyFiguresSaysThatItKeepsWithWhatFollows() {
        List<XWPFParagraph> paragraphs =
                english.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .filter(one -> String.valueOf(one.getStyle()).startsWith("KeyFigure"))
                        .toList();
        assertThat(paragraphs).isNotEmpty().allMatch(XWPFParagraph::isKeepNext);
    }

    @Test
    void usesOutlineStylesForHeadings() {
        List<String> wanted = new ArrayList<>();
        for (Block block : SampleDocument.in(Language.ENGLISH).blocks()) {
            if (block instanceof Block.Heading heading) {
                wanted.add("Heading" + heading.level() + " " + heading.text());
            }
        }
        wanted.add("Heading1 Register of evidence");

        assertThat(
                        english.getParagraphs().stream()
                                .filter(p -> String.valueOf(p.getStyle()).startsWith("Heading"))
                                .map(p -> p.getStyle() + " " + p.getText()))
                .containsExactlyElementsOf(wanted);
        for (int level = 1; level <= 3; level++) {
            assertThat(
                            english.getStyles()
                                    .getStyle("Heading" + level)
                                    .getCTStyle()
                                    .getPPr()
                                    .getOutlineLvl()
                                    .getVal())
                    .isEqualTo(BigInteger.valueOf(level - 1L));
        }
    }

    @Test
    void tagsWordsOfAnotherLanguage() throws IOException {
        Document sample = SampleDocument.in(Language.FRENCH);
        Document mixed =
                new Document(
                        sample.language(),
                        sample.cover(),
                        sample.contentsTitle(),
                        List.of(
                                new Block.Paragraph(List.of(new Inline.Words("Dit."))),
                                new Block.InLanguage(
                                        Language.ENGLISH,
                                        List.of(
                                                new Block.Paragraph(
                                                        List.of(
                                                                new Inline.Words("Said "),
                                                                new Inline.Figure("96%", "E1"))),
                                                new Block.Bullets(
                                                        List.of(
                                                                List.of(
                                                                        new Inline.Words(
                                                                                "Listed."))))))),
                        sample.register());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(mixed)))) {
            Set<String> english = new LinkedHashSet<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                DocxText.runs(paragraph).stream()
                        .filter(run -> "en-CA".equals(run.getLang()))
                        .forEach(run -> english.add(run.text()));
            }
            assertThat(english).containsExactly("Said ", "96%", "Listed.");
        }
    }

    @Test
    void hasEveryStyleThatItUses() {
        Set<String> used = new HashSet<>(found("<w:(?:p|r)Style w:val=\"([^\"]+)\""));

        assertThat(used).contains("Question", "Notice", "Caption", "TableText", "SmallPrint");
        assertThat(used).allMatch(style -> english.getStyles().styleExist(style));
    }

    @Test
    void resolvesEveryInternalLink() {
        List<String> bookmarks = found("<w:bookmarkStart[^>]* w:name=\"([^\"]+)\"");
        List<String> anchors = found("w:anchor=\"([^\"]+)\"");

        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        assertThat(anchors).hasSizeGreaterThan(60);
        assertThat(bookmarks).containsAll(anchors);
        assertThat(bookmarks).containsAll(found("PAGEREF (\\S+) "));
        assertThat(bookmarks).contains("ev_E1", "ev_E40", "register");
    }

    @Test
    void fillsTheTableOfContents() {
        List<String> entries =
                english.getParagraphs().stream()
                        .filter(p -> String.valueOf(p.getStyle()).startsWith("TOC"))
                        .map(XWPFParagraph::getText)
                        .toList();

        assertThat(entries)
                .startsWith(
                        "Contents", "Summary\t3", "Connect\t4", "Programmes and their results\t4")
                .hasSize(1 + 8 + 6 + 1);
        assertThat(entries.getLast()).matches("Register of evidence\t1\\d");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesItsLanguageTitleAndAuthor(Language language) throws IOException {
        Document document = SampleDocument.in(language);
        String tag = language.locale().toLanguageTag();
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(SAMPLES.get(language)))) {
            String defaults = word.getStyles().getCtStyles().getDocDefaults().xmlText();

            assertThat(defaults).contains("w:lang w:val=\"" + tag + "\"");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(document.cover().title());
            assertThat(word.getProperties().getCoreProperties().getCreator())
                    .isEqualTo(document.cover().community());
            assertThat(
                            word.getProperties()
                                    .getCoreProperties()
                                    .getUnderlyingProperties()
                                    .getLanguageProperty())
                    .contains(tag);
        }
    }

    @Test
    void describesEveryPicture() throws IOException {
        Document document = SampleDocument.in(Language.ENGLISH);
        List<String> altTexts =
                document.blocks().stream()
                        .filter(Block.Chart.class::isInstance)
                        .map(block -> ((Block.Chart) block).data().altText())
                        .toList();

        assertThat(found("<wp:docPr[^>]* descr=\"([^\"]+)\"")).isEqualTo(altTexts);
        assertThat(found("<wp:docPr[^>]* id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(english.getCharts()).hasSameSizeAs(altTexts);
        assertThat(english.getAllPictures()).isEmpty();
    }

    @Test
    void drawsNativeChartsThatKeepToTheSchema() throws IOException {
        try (XWPFDocument word = gallery()) {
            List<String> wrong = new ArrayList<>();
            for (XWPFChart chart : word.getCharts()) {
                List<XmlError> errors = new ArrayList<>();
                chart.getCTChartSpace().validate(new XmlOptions().setErrorListener(errors));
                errors.stream()
                        .filter(error -> !error.getMessage().contains(LEADERS))
                        .forEach(error -> wrong.add(chart.getPackagePart() + ": " + error));
            }
            List<XmlError> errors = new ArrayList<>();
            word.getDocument().validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> wrong.add("document: " + error));

            assertThat(wrong).isEmpty();
            assertThat(word.getCharts()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void drawsAPictureWhereEqualDistancesWouldBeFalse() throws IOException {
        try (XWPFDocument word = gallery()) {
            assertThat(word.getAllPictures())
                    .hasSize(Charts.all().size() - word.getCharts().size())
                    .extracting(XWPFPictureData::suggestFileExtension)
                    .containsOnly("png");
            assertThat(OfficeChart.of(Charts.all().get("days-en"), 468, 196, PlotRoom.OWN))
                    .isEmpty();
            assertThat(OfficeChart.of(Charts.all().get("several-years-fr"), 468, 196, PlotRoom.OWN))
                    .isEmpty();
        }
    }

    /// Every kind of chart in one file.
    private static XWPFDocument gallery() throws IOException {
        Document sample = SampleDocument.in(Language.ENGLISH);
        List<Block> blocks = new ArrayList<>();
        Charts.all().values().forEach(chart -> blocks.add(new Block.Chart(chart, List.of())));
        byte[] file =
                written(
                        new Document(
                                sample.language(),
                                sample.cover(),
                                sample.contentsTitle(),
                                blocks,
                                sample.register()));
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void repeatsTableHeadersAndSplitsNoRow() {
        assertThat(english.getTables()).hasSize(3);
        for (XWPFTable table : english.getTables()) {
            CTTblPr properties = table.getCTTbl().getTblPr();
            assertThat(properties.getTblCaption().getVal()).isNotBlank();
            assertThat(properties.getTblDescription().getVal()).isNotBlank();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
        }
        assertThat(english.getTables().getLast().getNumberOfRows()).isEqualTo(41);
    }

    @Test
    void standsUprightButForTheRegister() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : english.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(english.getDocument().getBody().getSectPr());

        assertThat(sections)
                .extracting(section -> section.getPgSz().getOrient())
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
        assertThat(sections.getFirst().isSetTitlePg()).isTrue();
        assertThat(english.getFooterList()).hasSize(2);
        assertThat(english.getFooterList())
                .allMatch(footer -> footer.getText().contains("Port Lumen, Ontario · Every"))
                .allMatch(footer -> footer._getHdrFtr().xmlText().contains(" NUMPAGES "));
    }

    @Test
    void carriesFontsThatOpenAgain() throws Exception {
        String table = part("/word/fontTable.xml");
        Matcher faces = Pattern.compile("<w:embed(\\w+) .*?fontKey=\"\\{(.*?)}\"").matcher(table);
        int count = 0;
        while (faces.find()) {
            count++;
            byte[] font = bytes("/word/fonts/font" + count + ".odttf");
            UUID key = UUID.fromString(faces.group(2));
            for (int i = 0; i < 32; i++) {
                font[i] ^= keyByte(key, 15 - i % 16);
            }
            Font opened = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            assertThat(opened.getFamily()).isEqualTo("Roboto");
        }
        assertThat(count).isEqualTo(4);
    }

    @Test
    void opensInTodaysWordNotInCompatibilityMode() throws IOException {
        assertThat(part("/word/settings.xml"))
                .contains("compatibilityMode")
                .contains("w:val=\"15\"");
    }

    private static byte keyByte(UUID key, int index) {
        long half = index < 8 ? key.getMostSignificantBits() : key.getLeastSignificantBits();
        return (byte) (half >> (7 - index % 8) * 8);
    }

    @Test
    void theSentenceBeforeASmallTableStaysWithIt() throws IOException {
        Block.Row row =
                new Block.Row(
                        List.of(
                                new Block.Cell(
                                        List.of(new Inline.Words("1,150")), Block.Tone.NEUTRAL)));
        List<Block> blocks =
                List.of(
                        new Block.Paragraph(List.of(new Inline.Words("One figure was restated."))),
                        new Block.Table(
                                "Restated figures",
                                List.of(new Block.Column("Now", 1, true)),
                                List.of(row),
                                ""),
                        new Block.Paragraph(List.of(new Inline.Words("Nothing follows."))));
        Document sample = SampleDocument.in(Language.ENGLISH);
        Document document =
                new Document(
                        sample.language(),
                        sample.cover(),
                        sample.contentsTitle(),
                        blocks,
                        List.of(),
                        sample.register());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(document)))) {
            assertThat(word.getParagraphs())
                    .filteredOn(one -> one.getText().startsWith("One figure"))
                    .singleElement()
                    .matches(XWPFParagraph::isKeepNext);
            assertThat(word.getParagraphs())
                    .filteredOn(one -> one.getText().startsWith("Nothing"))
                    .singleElement()
                    .matches(one -> !one.isKeepNext());
        }
    }

    private static List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(english.getDocument().xmlText());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String part(String name) throws IOException {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        return english.getPackage()
                .getPartsByName(Pattern.compile(Pattern.quote(name)))
                .getFirst()
                .getInputStream()
                .readAllBytes();
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }
}
