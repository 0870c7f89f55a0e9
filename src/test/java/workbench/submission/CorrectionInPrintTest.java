package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.CorrectFigure;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the submission prints of a figure that a person corrected. The values are illustrative.
class CorrectionInPrintTest {
    private static final Instant AT = Instant.parse("2026-11-02T15:00:00Z");
    private static final String REASON = "The office counted the spring anew";

    @TempDir Path folder;

    private Document corrected(Language language) throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve(language + ".dossier"))) {
            Path file =
                    Desk.csv(
                            folder,
                            "rates.csv",
                            "Indicator,Place,2023,2024",
                            "Unemployment rate,Pickering,5.1,5.3");
            Desk.bring(dossier, file, AT);
            Series rate =
                    new Figures(dossier.ledger())
                            .find(
                                    new SeriesRef(
                                            "Unemployment rate", "Pickering", Breakdown.NONE, ""))
                            .orElseThrow();
            new CorrectFigure(dossier)
                    .correct(
                            rate.id(),
                            Period.ofYear(2024),
                            new CorrectFigure.Told(
                                    Optional.of(new BigDecimal("5.6")),
                                    0,
                                    ObservationStatus.NORMAL),
                            new CorrectFigure.Because(REASON, Optional.empty()),
                            AT.plusSeconds(3600));
            return new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                    .build(
                            dossier.ledger(),
                            new Content(
                                    new Profile(
                                            "Pickering",
                                            Bilingual.same("City of Pickering"),
                                            Bilingual.same("Smart21"),
                                            List.of(),
                                            Bilingual.EMPTY,
                                            List.of()),
                                    Map.of(),
                                    List.of(),
                                    List.of()),
                            language,
                            LocalDate.of(2026, 11, 2));
        }
    }

    @Test
    void theRegisterSaysWhyAPersonEnteredAFigure() throws Exception {
        assertThat(corrected(Language.ENGLISH).register().rows())
                .filteredOn(row -> row.shown().equals("5.6%"))
                .singleElement()
                .extracting(Register.Row::file, Register.Row::status)
                .containsExactly("entered by hand", "Reason of the entry by hand: " + REASON);
        assertThat(corrected(Language.FRENCH).register().rows())
                .extracting(Register.Row::status)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Motif de").endsWith(REASON));
    }

    @Test
    void theTableOfChangedFiguresSaysWhoChangedThemAndNotThatASourceDid() throws Exception {
        List<Block> blocks = corrected(Language.ENGLISH).annex();
        assertThat(blocks.getFirst())
                .isInstanceOfSatisfying(
                        Block.Heading.class,
                        heading -> assertThat(heading.text()).doesNotContain("source"));
        assertThat(blocks.get(1))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        said ->
                                assertThat(said.content().getFirst().text())
                                        .startsWith("An entry by hand restated 1 figure."));
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table ->
                                assertThat(words(table.rows().getFirst().cells().getLast()))
                                        .isEqualTo("entered by hand: " + REASON));
    }

    private static String words(Block.Cell cell) {
        return cell.content().getFirst().text();
    }
}
