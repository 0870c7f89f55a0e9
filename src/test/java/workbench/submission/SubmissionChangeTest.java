package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.chart.ChartResolver.Outcome;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.importing.ImportDraft;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.testing.Desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Old beside new, before anything is in the dossier.
class SubmissionChangeTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final SeriesRef TREES =
            new SeriesRef("Trees planted", "Pickering", Breakdown.NONE, "");
    private static final SeriesRef PONDS =
            new SeriesRef("Ponds restored", "Pickering", Breakdown.NONE, "");

    @TempDir Path folder;

    private Dossier dossier;

    @BeforeEach
    void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "trees.csv",
                        "Indicator,Place,2023,2024",
                        "Trees planted,Pickering,1000,1250",
                        "Benches,Pickering,20,21"),
                AT);
        answer("sustain.1", "We planted {trees} trees.", Map.of("trees", ref(TREES, "2024")));
        answer("connect.1", "We planted {first} trees.", Map.of("first", ref(TREES, "2023")));
        dossier.write(
                Message.of("edit.answer", "a"),
                writer -> {
                    writer.putText(
                            ContentReader.CHART,
                            "1",
                            """
                            {"id": "trees", "kind": "line", "headline": {"en": "Trees", "fr": "Arbres"},
                             "subtitle": {"en": "Planted", "fr": "Plantés"}, "fromZero": true,
                             "lines": [{"indicator": "Trees planted", "place": "Pickering",
                               "emphasis": true}]}
                            """,
                            Set.of());
                    return true;
                });
    }

    @AfterEach
    void close() throws Exception {
        dossier.close();
    }

    private static FigureRef ref(SeriesRef series, String period) {
        return new FigureRef(
                series,
                FigureRef.Kind.VALUE,
                Period.parse(period).orElse(Period.NONE),
                Period.NONE);
    }

    private void answer(String question, String text, Map<String, FigureRef> figures)
            throws WorkbenchException {
        Answer answer =
                new Answer(question, Bilingual.same(text), "", "", figures, List.of())
                        .toKeep(new Figures(dossier.ledger())::resolve)
                        .withApproved(Language.ENGLISH, true)
                        .withApproved(Language.FRENCH, true);
        dossier.write(
                Message.of("edit.answer", question),
                writer -> {
                    writer.putText(
                            ContentReader.ANSWER, question, ContentWriter.answer(answer), Set.of());
                    return true;
                });
    }

    private SubmissionChange change(String... lines) throws WorkbenchException, IOException {
        ImportDraft draft = Desk.draft(Desk.csv(folder, "next.csv", lines), dossier.ledger());
        return SubmissionChange.of(
                dossier.ledger(), Questionnaire.shipped(), draft.asObserved(AT), Progress.SILENT);
    }

    @Test
    void whatARestatedFigureTouchesIsOldBesideNew() throws Exception {
        SubmissionChange change =
                change("Indicator,Place,2023,2024", "Trees planted,Pickering,1000,1300");
        assertThat(change.answers())
                .as("the other answer shows a figure that stays")
                .extracting(one -> one.answer().question())
                .containsExactly("sustain.1");
        AnswerChange answer = change.answers().getFirst();
        assertThat(answer.now().state()).isEqualTo(AnswerState.APPROVED);
        assertThat(answer.then().state()).isEqualTo(AnswerState.CHANGED_FIGURE);
        assertThat(answer.asksForApproval()).isTrue();
        assertThat(new ChangeWords(Texts.of(Language.ENGLISH)).figures(answer))
                .containsExactly("1,250 → 1,300");
        assertThat(answer.then().print().get(Language.FRENCH))
                .isNotEqualTo(answer.now().print().get(Language.FRENCH));

        assertThat(change.charts()).hasSize(1);
        assertThat(change.charts().getFirst().points(Language.ENGLISH))
                .extracting(ChartChange.Point::now, ChartChange.Point::then)
                .containsExactly(tuple(OptionalDouble.of(1250), OptionalDouble.of(1300)));
    }

    @Test
    void afterTheImportTheAnswerIsInTheStateThatWasForetold() throws Exception {
        Path next =
                Desk.csv(
                        folder,
                        "next.csv",
                        "Indicator,Place,2023,2024",
                        "Trees planted,Pickering,1000,1300");
        Desk.bring(dossier, next, AT.plusSeconds(60));
        Answer answer = ContentReader.answers(dossier.ledger()).get("sustain.1");
        assertThat(
                        AnswerState.of(
                                answer,
                                Questionnaire.shipped()
                                        .question("sustain.1")
                                        .orElseThrow()
                                        .answer(),
                                new Figures(dossier.ledger())::resolve))
                .isEqualTo(AnswerState.CHANGED_FIGURE);
    }

    @Test
    void whatAWithdrawalTouchesIsOldBesideNewAndSaysThatApprovalIsAskedForAgain() throws Exception {
        Map<SeriesId, List<TextRef>> rests = new HashMap<>();
        List<TextRef> texts =
                List.of(
                        new TextRef(ContentReader.ANSWER, "sustain.1"),
                        new TextRef(ContentReader.CHART, "1"));
        dossier.ledger().allSeries().forEach(series -> rests.put(series.id(), texts));
        PrintedOtherwise.Found found =
                PrintedOtherwise.of(
                        dossier.ledger(),
                        dossier.ledger().imports().getFirst().id(),
                        false,
                        rests,
                        Questionnaire.shipped(),
                        Progress.SILENT);
        assertThat(found.texts()).containsExactlyInAnyOrderElementsOf(texts);
        AnswerChange answer = found.change().answers().getFirst();
        assertThat(answer.asksForApproval()).isTrue();
        assertThat(new ChangeWords(Texts.of(Language.ENGLISH)).figures(answer))
                .containsExactly("1,250 (2024) → no figure");
        assertThat(found.charts()).containsOnlyKeys(texts.getLast());
    }

    @Test
    void figuresThatTheDossierHasAlreadyChangeNothing() throws Exception {
        assertThat(
                        change(
                                        "Indicator,Place,2023,2024",
                                        "Trees planted,Pickering,1000,1250",
                                        "Benches,Pickering,20,25")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void aTokenThatLedNowhereFindsTheSeriesThatTheFileBrings() throws Exception {
        answer("sustain.2", "{ponds} ponds.", Map.of("ponds", ref(PONDS, "2024")));
        SubmissionChange change =
                change("Indicator,Place,2023,2024", "Ponds restored,Pickering,3,4");
        assertThat(new ChangeWords(Texts.of(Language.ENGLISH)).figures(change.answers().getFirst()))
                .containsExactly("no figure → 4 (2024)");
    }

    @Test
    void bothChartsStandOnTheSameAxes() throws Exception {
        ChartChange chart =
                change("Indicator,Place,2024,2025", "Trees planted,Pickering,1250,9000")
                        .charts()
                        .getFirst();
        ChartChange.Sides sides = chart.in(Language.ENGLISH);
        assertThat(sides.now()).isInstanceOf(Outcome.Ready.class);
        assertThat(((Outcome.Ready) sides.now()).data().beside())
                .anyMatch(point -> point.value().equals(OptionalDouble.of(9000)));
        assertThat(((Outcome.Ready) sides.now()).data().lines().getFirst().points()).hasSize(2);
        assertThat(((Outcome.Ready) sides.then()).data().lines().getFirst().points()).hasSize(3);
    }
}
