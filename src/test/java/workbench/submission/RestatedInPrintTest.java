package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.CommitDraft;
import workbench.importing.ImportOptions;
import workbench.importing.recipe.CellDecision;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which figures a document says were restated. The figures are made up.
class RestatedInPrintTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-15T12:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void aSlipPutRightInTheDraftWasNeverTold() throws Exception {
        bring("rates.csv", FIRST, "520", "Unemployment rate,Pickering,5.1,52.0");

        assertThat(dossier.ledger().restatements()).hasSize(1);
        assertThat(submission(Language.ENGLISH).annex()).isEmpty();
        assertThat(report().allBlocks())
                .noneMatch(
                        block ->
                                block instanceof Block.Heading heading
                                        && heading.id().equals("restated"));
    }

    @Test
    void whatWasTypedInADraftIsHeldAgainstWhatWasToldBeforeIt() throws Exception {
        bring("rates.csv", FIRST, "", "Unemployment rate,Pickering,5.1,5.3");
        bring("again.csv", LATER, "5.4", "Unemployment rate,Pickering,5.1,54.0");

        assertThat(restated(Language.ENGLISH))
                .containsExactly(
                        List.of(
                                "Unemployment rate, Pickering",
                                "2024",
                                "5.3%",
                                "5.4%",
                                "entered by hand: a slip"));
    }

    @Test
    void whatTheDocumentDoesNotPrintIsNotListed() throws Exception {
        bring("a.csv", FIRST, "", "Trees planted,Pickering,10,11", "Poverty rate,Pickering,8,9");
        bring("b.csv", LATER, "", "Trees planted,Pickering,10,12", "Poverty rate,Pickering,8,9.5");

        assertThat(restated(Language.ENGLISH))
                .extracting(List::getFirst)
                .containsExactly("Poverty rate, Pickering");
        assertThat(text(submission(Language.ENGLISH).annex().get(1)))
                .startsWith("The file “b.csv” restated 1 figure.");
    }

    @Test
    void moreFilesThanCanBeNamedAreCounted() throws Exception {
        List<String> indicators =
                List.of(
                        "Poverty rate",
                        "Unemployment rate",
                        "Public Wi-Fi hotspots",
                        "Start-ups supported");
        for (String indicator : indicators) {
            bring(indicator + " 1.csv", FIRST, "", indicator + ",Pickering,10,11");
            bring(indicator + " 2.csv", LATER, "", indicator + ",Pickering,10,12");
        }

        assertThat(text(submission(Language.ENGLISH).annex().get(1)))
                .startsWith("4 files restated 4 figures.");
        assertThat(text(submission(Language.FRENCH).annex().get(1)))
                .startsWith("4 fichiers ont révisé 4 chiffres.");
        assertThat(report().allBlocks().stream().map(RestatedInPrintTest::text))
                .anyMatch(words -> words.startsWith("4 files restated 4 figures of this report."));
    }

    /// @param typed in the place of the last figure of the first row; empty for nothing
    private void bring(String name, Instant at, String typed, String... rows) throws Exception {
        String head = "Indicator,Municipality,2023,2024";
        Path file = Desk.csv(folder, name, head + "\n" + String.join("\n", rows));
        List<CellDecision> decisions =
                typed.isEmpty()
                        ? List.of()
                        : List.of(
                                new CellDecision.Instead(
                                        CellRef.of("", "D2"), new BigDecimal(typed), "a slip"));
        new CommitDraft(dossier)
                .commit(
                        Desk.IMPORTER.draft(
                                file,
                                ImportOptions.NONE.deciding(decisions),
                                Optional.of(dossier.ledger()),
                                Progress.SILENT),
                        at,
                        Progress.SILENT);
    }

    private Document submission(Language language) throws Exception {
        Profile profile =
                new Profile(
                        "Pickering",
                        Bilingual.same("City of Pickering"),
                        Bilingual.same("Smart21"),
                        List.of(),
                        Bilingual.EMPTY,
                        List.of());
        return new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                .build(
                        dossier.ledger(),
                        new Content(profile, Map.of(), List.of(), List.of()),
                        language,
                        LocalDate.of(2026, 3, 31));
    }

    private Document report() throws Exception {
        return new ReportBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                .document(
                        dossier.ledger(),
                        new ReportRequest(
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Language.ENGLISH,
                                "a",
                                LocalDate.of(2026, 3, 31)),
                        Progress.SILENT)
                .orElseThrow();
    }

    private List<List<String>> restated(Language language) throws Exception {
        return submission(language).annex().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row -> row.cells().stream().map(cell -> words(cell.content())).toList())
                .toList();
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph(var content) ? words(content) : "";
    }

    private static String words(List<Inline> content) {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
