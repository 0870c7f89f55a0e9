package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Answers get their numbers from the dossier, and every number its row of evidence. The figures
/// are illustrative.
class AnswerTextTest {
    private static final String CODE = "connect.households-50-10";

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        Path file =
                Desk.csv(
                        folder,
                        "trees.csv",
                        "Indicator,Municipality,2023,2024",
                        "Trees planted,Pickering,1000,1250");
        Desk.bring(dossier, file, Instant.parse("2026-01-15T12:00:00Z"));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void turnsTokensIntoFigures() {
        Evidence evidence = new Evidence(Language.ENGLISH, List.of());
        List<Block> blocks =
                paragraphs(
                        "We planted {trees} trees ({growth}).\r\n\r\nIn all\r\n{trees}.", evidence);

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words("We planted "),
                                        new Inline.Figure("1,250", "E1"),
                                        new Inline.Words(" trees ("),
                                        new Inline.Figure("+25.0%", "E2"),
                                        new Inline.Words(")."))),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words("In all "),
                                        new Inline.Figure("1,250", "E1"),
                                        new Inline.Words("."))));
    }

    @Test
    void printsATokenThatLeadsNowhereAsMissing() {
        Evidence evidence = new Evidence(Language.ENGLISH, List.of());
        List<Block> blocks = paragraphs("{carbon-dioxide} and {absent}", evidence);

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Strong("[figure missing: carbon dioxide]"),
                                        new Inline.Words(" and "),
                                        new Inline.Strong("[figure missing: Trees planted]"))));
        assertThat(evidence.register().rows()).isEmpty();
    }

    @Test
    void callsAMissingFigureByTheIndicatorThatWasMeant() {
        UsedFigure coded =
                UsedFigure.of(
                        "coverage",
                        new Answer(
                                "connect.1",
                                Bilingual.same("{coverage}"),
                                "",
                                "",
                                Map.of(
                                        "coverage",
                                        new FigureRef(
                                                new SeriesRef(
                                                        CODE, "Pickering", Breakdown.NONE, ""),
                                                FigureRef.Kind.VALUE,
                                                Period.NONE,
                                                Period.NONE)),
                                List.of()),
                        new Figures(dossier.ledger())::resolve);
        assertThat(Texts.of(Language.ENGLISH).render(coded.missing().orElseThrow()))
                .contains(
                        IndicatorCatalogue.shipped().byCode(CODE).orElseThrow().name().en(),
                        "Pickering")
                .doesNotContain(CODE);
    }

    @Test
    void registersFileCellsAndDayOfEveryFigureOnce() {
        Evidence evidence = new Evidence(Language.FRENCH, List.of());
        paragraphs("{trees} {growth} {trees}", evidence);
        List<Register.Row> rows = evidence.register().rows();

        assertThat(rows).extracting(Register.Row::id).containsExactly("E1", "E2");
        assertThat(rows).extracting(Register.Row::cells).containsExactly("D2", "C2, D2");
        assertThat(rows).extracting(Register.Row::file).containsOnly("trees.csv");
        assertThat(rows).extracting(Register.Row::sheet).containsOnly("");
        assertThat(rows).extracting(Register.Row::imported).containsOnly(LocalDate.of(2026, 1, 15));
        assertThat(rows.getFirst().value()).isEqualTo(1250);
        assertThat(rows.getFirst().indicator()).isEqualTo("Trees planted, Pickering");
        assertThat(evidence.register().headers()).hasSize(11);
    }

    @Test
    void marksWhatIsWrittenInTheOtherLanguageOnly() {
        Evidence evidence = new Evidence(Language.FRENCH, List.of());
        List<Block> blocks =
                blocks(new Bilingual("{trees} trees.", " "), evidence, Language.FRENCH);

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(
                                List.of(new Inline.Emphasis("Réponse donnée en anglais"))),
                        new Block.InLanguage(
                                Language.ENGLISH,
                                List.of(
                                        new Block.Paragraph(
                                                List.of(
                                                        new Inline.Figure("1,250", "E1"),
                                                        new Inline.Words(" trees."))))));
    }

    private List<Block> paragraphs(String text, Evidence evidence) {
        return blocks(Bilingual.same(text), evidence, Language.ENGLISH);
    }

    private List<Block> blocks(Bilingual text, Evidence evidence, Language language) {
        Answer answer =
                new Answer(
                        "sustain.1",
                        text,
                        "",
                        "",
                        Map.of(
                                "trees", ref("Pickering", FigureRef.Kind.VALUE),
                                "growth", ref("Pickering", FigureRef.Kind.CHANGE),
                                "absent", ref("Ajax", FigureRef.Kind.VALUE)),
                        List.of());
        return new AnswerText(new Figures(dossier.ledger()), evidence, language)
                .blocks(answer, new Questionnaire.Answer.Narrative(OptionalInt.empty()));
    }

    private static FigureRef ref(String place, FigureRef.Kind kind) {
        return new FigureRef(
                new SeriesRef("Trees planted", place, Breakdown.NONE, ""),
                kind,
                Period.NONE,
                Period.NONE);
    }
}
