package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.chart.ChartSpec;
import workbench.figure.Figures;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.store.Dossier;
import workbench.submission.Block;
import workbench.submission.ContentReader;
import workbench.submission.Document;
import workbench.submission.Inline;
import workbench.submission.Register;
import workbench.submission.SubmissionBuilder;
import workbench.testing.BesideTheWindow;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The main job from end to end, on the samples in the program.
@BesideTheWindow
class DemoTest {
    /// `C7, C8`; of several sheets each behind its name.
    private static final String CELLS =
            "([^:;]+: )?[A-Z]+\\d+(, [A-Z]+\\d+)*(; [^:;]+: [A-Z]+\\d+)*";

    @TempDir private static Path out;
    private static Cli.Ran ran;

    @BeforeAll
    static void run() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(out.resolve("charts"));
        Files.writeString(out.resolve("submission-en.pptx"), "of an earlier demo");
        Files.writeString(out.resolve("photo-en.png"), "not the demo's");
        Files.writeString(out.resolve("charts/old-fr.svg"), "of an earlier demo");
        Files.writeString(out.resolve("charts/notes.txt"), "not the demo's");
        ran = Cli.run("demo", "--out", out);
    }

    @Test
    void makesEveryFile() {
        assertThat(ran.code()).as(ran.err()).isLessThan(2);
        for (String language : List.of("en", "fr")) {
            for (String format : List.of("docx", "pdf", "xlsx")) {
                assertThat(out.resolve("submission-" + language + "." + format)).isNotEmptyFile();
            }
        }
        assertThat(out.resolve("pickering.dossier")).isNotEmptyFile();
        assertThat(ran.out()).contains("04-library-statistics.xlsx").contains("pickering.dossier");
    }

    @Test
    void namesEveryFileToOpen() {
        assertThat(ran.out().lines().map(String::strip))
                .contains(
                        out.resolve("submission-en.docx").toString(),
                        out.resolve("submission-fr.pdf").toString(),
                        out.resolve("charts").toString());
    }

    @Test
    void replacesWhatAnEarlierDemoMadeAndNothingElse() {
        assertThat(out.resolve("submission-en.pptx")).doesNotExist();
        assertThat(out.resolve("charts/old-fr.svg")).doesNotExist();
        assertThat(out.resolve("photo-en.png")).hasContent("not the demo's");
        assertThat(out.resolve("charts/notes.txt")).hasContent("not the demo's");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsEveryChartOfTheSubmission(Language language) throws Exception {
        List<String> ids =
                document(language).blocks().stream()
                        .filter(Block.Chart.class::isInstance)
                        .map(block -> ((Block.Chart) block).data().id())
                        .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        for (String id : ids) {
            Path chart = out.resolve("charts").resolve(id + "-" + language.code() + ".svg");
            assertThat(chart).isNotEmptyFile();
            assertThat(chart.resolveSibling(id + "-" + language.code() + ".png")).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfPassesPdfUa(Language language) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        Path pdf = out.resolve("submission-" + language.code() + ".pdf");
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            assertThat(
                            result.getTestAssertions().stream()
                                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                                    .distinct())
                    .isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordAndExcelFilesOpen(Language language) throws Exception {
        Document document = document(language);
        try (InputStream in =
                        Files.newInputStream(
                                out.resolve("submission-" + language.code() + ".docx"));
                XWPFDocument docx = new XWPFDocument(in)) {
            assertThat(docx.getTables()).isNotEmpty();
            assertThat(docx.getCharts()).isNotEmpty();
        }
        try (InputStream in =
                        Files.newInputStream(
                                out.resolve("submission-" + language.code() + ".xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Set<String> ids = new HashSet<>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> ids.add(cell.toString())));
            assertThat(ids)
                    .containsAll(
                            document.register().rows().stream().map(Register.Row::id).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactorHasItsSection(Language language) throws Exception {
        assertThat(
                        document(language).blocks().stream()
                                .filter(Block.Heading.class::isInstance)
                                .map(Block.Heading.class::cast)
                                .filter(heading -> heading.level() == 1)
                                .flatMap(heading -> heading.factor().stream()))
                .containsExactlyElementsOf(Arrays.asList(Factor.values()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureLeadsToItsEvidence(Language language) throws Exception {
        Document document = document(language);
        Set<String> ids =
                document.register().rows().stream()
                        .map(Register.Row::id)
                        .collect(Collectors.toSet());
        List<Inline.Figure> figures =
                document.allBlocks().stream()
                        .flatMap(DemoTest::inlines)
                        .filter(Inline.Figure.class::isInstance)
                        .map(Inline.Figure.class::cast)
                        .toList();

        assertThat(ids).hasSameSizeAs(document.register().rows());
        assertThat(figures).hasSizeGreaterThan(30);
        assertThat(figures)
                .allSatisfy(
                        figure -> {
                            assertThat(ids).contains(figure.evidence());
                            assertThat(figure.text()).isNotBlank();
                        });
        assertThat(document.register().rows())
                .allSatisfy(
                        row -> {
                            assertThat(row.file()).matches("\\d\\d-.*\\.(xlsx|csv).*");
                            assertThat(row.cells()).matches(CELLS);
                            assertThat(row.sheet().isEmpty())
                                    .isEqualTo(row.file().endsWith(".csv"));
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void chartsInWordStoreWhatTheirWorkbooksAndTheDossierHold(Language language) throws Exception {
        try (InputStream in = Files.newInputStream(docx(language));
                XWPFDocument word = new XWPFDocument(in);
                Dossier dossier = Dossier.openReadOnly(out.resolve("pickering.dossier"))) {
            Map<String, WordChart> charts = WordChart.of(word);
            Figures figures = new Figures(dossier.ledger());
            List<ChartSpec> specs = ContentReader.of(dossier.ledger()).charts();

            assertThat(charts.keySet())
                    .hasSizeGreaterThan(5)
                    .containsExactlyInAnyOrderElementsOf(
                            specs.stream().map(ChartSpec::id).toList());
            for (ChartSpec spec : specs) {
                WordChart chart = charts.get(spec.id());
                List<XmlError> errors = new ArrayList<>();
                chart.part().getCTChartSpace().validate(new XmlOptions().setErrorListener(errors));
                // Office itself writes leaders as a second element of an extension.
                assertThat(errors)
                        .as(spec.id())
                        .allMatch(error -> error.getMessage().contains("leaderLines@"));
                assertThat(chart.inWorkbook()).as(spec.id()).isEqualTo(chart.cached());
                Map<String, Map<LocalDate, Double>> left = new TreeMap<>(chart.cached());
                for (ChartSpec.Line line : spec.lines()) {
                    assertThat(left.remove(line.label().in(language)))
                            .as(spec.id() + " " + line.label())
                            .isNotEmpty()
                            .isEqualTo(inTheLedger(spec, line, figures));
                }
                // What is left are the targets, each the same for every period.
                List<Double> targets =
                        spec.lines().stream()
                                .map(line -> figures.find(line.series()).orElseThrow())
                                .flatMapToDouble(one -> one.key().indicator().target().stream())
                                .distinct()
                                .boxed()
                                .toList();
                assertThat(left).as(spec.id()).hasSize(targets.size());
                left.values()
                        .forEach(
                                values ->
                                        assertThat(values.values())
                                                .isNotEmpty()
                                                .allMatch(targets::contains));
            }
        }
    }

    /// The values that a line shows, by the first day of their period, straight from the ledger.
    private static Map<LocalDate, Double> inTheLedger(
            ChartSpec spec, ChartSpec.Line line, Figures figures) {
        int from = spec.from().isEmpty() ? 0 : Integer.parseInt(spec.from());
        int to = spec.to().isEmpty() ? 9999 : Integer.parseInt(spec.to());
        Map<LocalDate, Double> values = new TreeMap<>();
        for (Observation seen : figures.observations(figures.find(line.series()).orElseThrow())) {
            LocalDate start = seen.period().start();
            if (start.getYear() >= from && start.getYear() <= to) {
                seen.scaled().ifPresent(value -> values.put(start, value));
            }
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordLinksEveryFigureToItsRow(Language language) throws Exception {
        List<String> wanted = figures(document(language));
        List<String> links = new ArrayList<>();
        Set<String> bookmarks = new HashSet<>();
        try (InputStream in = Files.newInputStream(docx(language));
                XWPFDocument word = new XWPFDocument(in)) {
            String xml = word.getDocument().xmlText();
            Matcher link =
                    Pattern.compile("<w:hyperlink [^>]*w:anchor=\"ev_(E\\d+)\".*?</w:hyperlink>")
                            .matcher(xml);
            while (link.find()) {
                Matcher words = Pattern.compile("<w:t[ >].*?</w:t>").matcher(link.group());
                StringBuilder text = new StringBuilder();
                while (words.find()) {
                    text.append(words.group().replaceAll("<[^>]*>", ""));
                }
                links.add(link.group(1) + " " + text);
            }
            Matcher bookmark =
                    Pattern.compile("<w:bookmarkStart [^>]*w:name=\"ev_(E\\d+)\"").matcher(xml);
            while (bookmark.find()) {
                bookmarks.add(bookmark.group(1));
            }
        }

        assertThat(wanted).hasSizeGreaterThan(150);
        assertThat(links.stream().map(DemoTest::typed).toList())
                .containsExactlyInAnyOrderElementsOf(wanted.stream().map(DemoTest::typed).toList());
        assertThat(bookmarks).containsAll(ids(links));
    }

    /// Words without what a typesetter does to them.
    private static String typed(String printed) {
        return printed.replace('\u2011', '-')
                .replace("\u2060", "")
                .replaceAll("[\u00a0\u202f]", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfLinksEveryFigureToItsRow(Language language) throws Exception {
        // A link that is broken over two lines has a place on each.
        Map<String, Long> links = new TreeMap<>();
        Path pdf = out.resolve("submission-" + language.code() + ".pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    Matcher row =
                            Pattern.compile("\\bE\\d+\\b")
                                    .matcher(String.valueOf(annotation.getContents()));
                    if (row.find()) {
                        links.merge(row.group(), 1L, Long::sum);
                    }
                }
            }
        }
        Map<String, Long> wanted =
                ids(figures(document(language))).stream()
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));

        assertThat(links.keySet()).containsExactlyInAnyOrderElementsOf(wanted.keySet());
        wanted.forEach(
                (id, times) -> assertThat(links.get(id)).as(id).isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowOfTheRegisterIsLedToFromTheText(Language language) throws Exception {
        Document document = document(language);

        assertThat(document.register().rows().stream().map(Register.Row::id))
                .allMatch(new HashSet<>(ids(figures(document)))::contains);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void programmesAreToldWithTheirResults(Language language) throws Exception {
        List<Block> blocks = document(language).blocks();
        List<Block.Paragraph> told = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 3) {
                told.add((Block.Paragraph) blocks.get(i + 1));
            }
        }

        assertThat(told).hasSizeGreaterThanOrEqualTo(10);
        assertThat(told)
                .filteredOn(
                        each -> each.content().stream().anyMatch(Inline.Figure.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static Path docx(Language language) {
        return out.resolve("submission-" + language.code() + ".docx");
    }

    /// Each figure that is printed: the number of its row and its words.
    private static List<String> figures(Document document) {
        return document.allBlocks().stream()
                .flatMap(DemoTest::inlines)
                .filter(Inline.Figure.class::isInstance)
                .map(Inline.Figure.class::cast)
                .map(figure -> figure.evidence() + " " + figure.text())
                .toList();
    }

    private static List<String> ids(List<String> figures) {
        return figures.stream().map(figure -> figure.substring(0, figure.indexOf(' '))).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsMissingNorUnresolved(Language language) throws Exception {
        List<String> texts =
                document(language).allBlocks().stream()
                        .flatMap(DemoTest::inlines)
                        .map(Inline::text)
                        .toList();

        assertThat(texts)
                .noneMatch(text -> text.contains("{") || text.contains("}"))
                .noneMatch(text -> text.matches(".*\\[(figure missing|chiffre manquant).*"))
                .noneMatch(text -> text.matches("(submission|figure|measure)\\.[a-z.-]+"))
                .noneMatch(
                        text -> text.startsWith("Not answered") || text.startsWith("The chart “"));
        assertThat(document(language).blocks().stream().filter(Block.Question.class::isInstance))
                .isNotEmpty();
    }

    @Test
    void saysTheSameInBothLanguages() throws Exception {
        Document english = document(Language.ENGLISH);
        Document french = document(Language.FRENCH);

        assertThat(french.register().rows())
                .extracting(DemoTest::origin)
                .isEqualTo(english.register().rows().stream().map(DemoTest::origin).toList());
        assertThat(french.blocks().stream().map(Block::getClass).toList())
                .isEqualTo(english.blocks().stream().map(Block::getClass).toList());
    }

    /// Where a figure is from, without the space that French has before a colon.
    private static String origin(Register.Row row) {
        String cells = row.cells().replace("\u00a0:", ":");
        return row.id() + row.value() + row.file() + cells;
    }

    @Test
    void isCleanByItsOwnCheck() {
        Cli.Ran verified = Cli.run("verify", out.resolve("pickering.dossier"));

        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).isEmpty();
        assertThat(verified.err()).contains("Clean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "value", "count"})
    void isNotCleanOnceTamperedWith(String what) throws Exception {
        Path copy = out.resolve("tampered-" + what + ".dossier");
        Files.copy(out.resolve("pickering.dossier"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            switch (what) {
                case "bytes" -> flipAByte(connection);
                case "value" ->
                        execute(
                                connection,
                                "UPDATE observation SET value = value + 1"
                                        + " WHERE (series, period, import) ="
                                        + " (SELECT series, period, import FROM observation"
                                        + " WHERE value > 0 LIMIT 1)");
                default ->
                        execute(
                                connection,
                                "UPDATE import SET observations = observations + 1 WHERE id = 1");
            }
        }
        Cli.Ran verified = Cli.run("verify", copy);

        assertThat(verified.code()).as(verified.err()).isIn(1, 3);
        assertThat(verified.out() + verified.err()).doesNotContain("Clean");
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static void flipAByte(Connection connection) throws Exception {
        byte[] bytes;
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT bytes FROM kept_part WHERE file = 1 AND part ="
                                        + " (SELECT min(part) FROM kept_part WHERE file = 1)")) {
            assertThat(row.next()).isTrue();
            bytes = row.getBytes(1);
        }
        bytes[bytes.length / 2] ^= 1;
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "UPDATE kept_part SET bytes = ? WHERE file = 1 AND part ="
                                + " (SELECT min(part) FROM kept_part WHERE file = 1)")) {
            statement.setBytes(1, bytes);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static Document document(Language language) throws Exception {
        try (Dossier dossier = Dossier.openReadOnly(out.resolve("pickering.dossier"))) {
            return new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                    .build(
                            dossier.ledger(),
                            ContentReader.of(dossier.ledger()),
                            language,
                            LocalDate.of(2026, 3, 31));
        }
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.content().stream();
            case Block.Notice notice -> notice.content().stream();
            case Block.InLanguage(_, var blocks) -> blocks.stream().flatMap(DemoTest::inlines);
            case Block.Bullets bullets -> bullets.items().stream().flatMap(List::stream);
            case Block.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.content().stream());
            case Block.KeyFigures figures ->
                    figures.items().stream()
                            .flatMap(
                                    item ->
                                            Stream.of(
                                                    new Inline.Figure(
                                                            item.value(), item.evidence()),
                                                    detail(item)));
            case Block.Chart chart -> chart.evidence().stream();
            case Block.Heading _, Block.Question _, Block.PageBreak _ -> Stream.of();
        };
    }

    private static Inline detail(Block.KeyFigure item) {
        String last = item.detail().lines().reduce((_, line) -> line).orElse("");
        return item.detailEvidence().isEmpty()
                ? new Inline.Words(last)
                : new Inline.Figure(last, item.detailEvidence());
    }
}
