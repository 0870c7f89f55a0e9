package workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.job.Progress;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;
import workbench.store.StoredIndicator;
import workbench.submission.Block;
import workbench.submission.ContentReader;
import workbench.submission.Document;
import workbench.submission.Inline;
import workbench.submission.Register;
import workbench.submission.ReportBook;
import workbench.submission.ReportBuilder;
import workbench.submission.ReportRequest;
import workbench.submission.SubmissionBuilder;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the documents of the sample promise, and keep.
@BesideTheWindow
class SampleDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir private static Path folder;
    private static Dossier dossier;

    @BeforeAll
    static void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("sample.dossier"));
        Instant now = Instant.parse("2026-11-26T12:00:00Z");
        try (Samples samples = Samples.of(Optional.of(Path.of("samples/pickering")))) {
            new SampleDossier(Desk.IMPORTER, Clock.fixed(now, ZoneOffset.UTC))
                    .fill(dossier, samples, SampleDossier.Listener.NOBODY, Progress.SILENT);
        }
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    @Test
    void everyIndicatorHasAFrenchName() {
        assertThat(dossier.ledger().indicators())
                .extracting(StoredIndicator::indicator)
                .extracting(Indicator::name)
                .hasSizeGreaterThan(30)
                // One word is the same in both languages.
                .filteredOn(name -> !name.en().equals("Population"))
                .noneMatch(name -> name.fr().isBlank() || name.fr().equals(name.en()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anIllustrativeFigureIsMarkedInEveryTable(Language language) throws Exception {
        Document document = submission(language);
        Map<String, Register.Row> rows = rows(document.register());
        String word = language == Language.FRENCH ? "illustratif" : "illustrative";
        int marked = 0;
        for (Block.Table table : tables(document)) {
            boolean explained =
                    table.note()
                            .contains(
                                    "*\u00a0"
                                            + (word.equals("illustratif")
                                                    ? "Chiffre"
                                                    : "Illustrative"));
            for (Block.Row row : table.rows()) {
                for (Block.Cell cell : row.cells()) {
                    if (cites(cell, rows, word)) {
                        assertThat(text(cell.content())).as(table.caption()).contains("\u00a0*");
                        assertThat(explained).as(table.caption()).isTrue();
                        marked++;
                    }
                }
            }
        }
        assertThat(marked).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anIllustrativeFigureIsNamedSoInTheStripsAndAnswers(Language language) throws Exception {
        Document document = submission(language);
        Map<String, Register.Row> rows = rows(document.register());
        String word = language == Language.FRENCH ? "illustratif" : "illustrative";
        String stem = "illustrati";
        int named = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.KeyFigures(var items, var _)) {
                for (Block.KeyFigure item : items) {
                    if (is(rows, item.evidence(), word) || is(rows, item.detailEvidence(), word)) {
                        assertThat(item.detail()).as(item.label()).contains(stem);
                        named++;
                    }
                }
            }
            if (block instanceof Block.Paragraph(var content)
                    && content.stream()
                            .anyMatch(
                                    inline ->
                                            inline instanceof Inline.Figure figure
                                                    && is(rows, figure.evidence(), word))) {
                assertThat(text(content)).contains(stem);
                named++;
            }
        }
        assertThat(named).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportsWorkbookNumbersItsFiguresAsItsPagesDo(Language language) throws Exception {
        ReportBuilder builder =
                new ReportBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped());
        ReportRequest request = request(language);
        Document pages = builder.document(dossier.ledger(), request, Progress.SILENT).orElseThrow();
        ReportBook book = builder.book(dossier.ledger(), request, Progress.SILENT).orElseThrow();

        assertThat(pages.register().rows()).hasSizeGreaterThan(400);
        assertThat(book.register().rows())
                .startsWith(pages.register().rows().toArray(Register.Row[]::new));
    }

    @Test
    void aTargetWhoseYearIsOverIsMissedAndNotOnTrack() throws Exception {
        List<String> missed =
                tables(submission(Language.ENGLISH)).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row -> text(row.cells().getLast().content()))
                        .filter(words -> words.contains("missed"))
                        .toList();

        assertThat(missed).singleElement().asString().startsWith("Target of 65 for 2016 missed");
    }

    private static ReportRequest request(Language language) {
        return new ReportRequest(
                List.of(), Optional.empty(), Optional.empty(), language, "pickering", DAY);
    }

    private static Document submission(Language language) throws Exception {
        return new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                .build(dossier.ledger(), ContentReader.of(dossier.ledger()), language, DAY);
    }

    private static boolean cites(Block.Cell cell, Map<String, Register.Row> rows, String word) {
        return cell.content().stream()
                .anyMatch(
                        inline ->
                                inline instanceof Inline.Figure figure
                                        && is(rows, figure.evidence(), word));
    }

    private static boolean is(Map<String, Register.Row> rows, String evidence, String word) {
        return !evidence.isEmpty() && rows.get(evidence).status().contains(word);
    }

    private static Map<String, Register.Row> rows(Register register) {
        return register.rows().stream()
                .collect(Collectors.toMap(Register.Row::id, Function.identity()));
    }

    private static List<Block.Table> tables(Document document) {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : document.allBlocks()) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static String text(List<Inline> content) {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
