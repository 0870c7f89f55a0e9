package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.CorrectFigure;
import workbench.edit.SetContent;
import workbench.edit.SetEdition;
import workbench.edit.WithdrawImport;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.EditionChange.Why;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the submission said at a moment, and what it would say now.
@BesideTheWindow
class EditionTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final SeriesRef TREES =
            new SeriesRef("Trees planted", "Pickering", Breakdown.NONE, "");
    private static final SeriesRef BENCHES =
            new SeriesRef("Benches", "Pickering", Breakdown.NONE, "");

    @TempDir Path folder;

    private Dossier dossier;
    private ImportId first;

    @BeforeEach
    void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        first = bring("a.csv", "Indicator,Place,2023,2024", "Trees planted,Pickering,1000,1250");
        bring("b.csv", "Indicator,Place,2023,2024", "Benches,Pickering,20,21");
        keep(
                ContentReader.PROFILE,
                ContentReader.PROFILE,
                ContentWriter.profile(
                        new Profile(
                                "Pickering",
                                Bilingual.same("Pickering"),
                                Bilingual.same("Smart21"),
                                List.of(),
                                Bilingual.EMPTY,
                                List.of())));
        Answer answer =
                new Answer(
                        "sustain.1",
                        Bilingual.same("{trees}, {growth}, {benches}, {latest}"),
                        "",
                        "",
                        Map.of(
                                "trees", ref(TREES, FigureRef.Kind.VALUE, "2024"),
                                "growth", ref(TREES, FigureRef.Kind.CHANGE, "2024"),
                                "latest", ref(TREES, FigureRef.Kind.VALUE, ""),
                                "benches", ref(BENCHES, FigureRef.Kind.VALUE, "")),
                        List.of());
        keep(ContentReader.ANSWER, "sustain.1", ContentWriter.answer(answer));
        keep(
                ContentReader.CHART,
                "001",
                """
                {"id": "trees", "kind": "line", "headline": {"en": "Trees", "fr": "Arbres"},
                 "subtitle": {"en": "Planted", "fr": "Plantés"}, "fromZero": true,
                 "lines": [{"indicator": "Trees planted", "place": "Pickering"}]}
                """);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private ImportId bring(String name, String... lines) throws Exception {
        return Desk.bring(dossier, Desk.csv(folder, name, lines), AT);
    }

    private void keep(String kind, String key, String json) throws WorkbenchException {
        new SetContent(dossier).set(kind, Map.of(key, new SetContent.Entry(json, Set.of())));
    }

    private static FigureRef ref(SeriesRef series, FigureRef.Kind kind, String period) {
        return new FigureRef(series, kind, Period.parse(period).orElse(Period.NONE), Period.NONE);
    }

    private Edition pin(String name) throws WorkbenchException {
        SubmissionBuilder builder =
                new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped());
        Edition[] made = new Edition[1];
        new SetEdition(dossier)
                .keep(
                        Edition.text(name),
                        entry -> {
                            made[0] =
                                    builder.edition(
                                            dossier.ledger(), name, "a note", entry, AT, "Ana");
                            return new SetContent.Entry(
                                    ContentWriter.edition(made[0]), made[0].dependsOn());
                        });
        return made[0];
    }

    private List<EditionChange> changes(Edition edition) {
        return EditionChange.of(dossier.ledger(), edition);
    }

    @Test
    void keepsEachFigureOnceWithEveryPlaceAndCell() throws Exception {
        long before = dossier.lastEntry();
        Edition edition = pin("As sent");

        assertThat(ContentReader.editions(dossier.ledger())).containsExactly(edition);
        assertThat(edition.entry()).isEqualTo(before);
        assertThat(edition.answers()).isEqualTo(1);
        assertThat(edition.questionnaire()).isEqualTo(Questionnaire.shipped().edition());
        assertThat(edition.figures())
                .extracting(one -> one.shown().fr(), one -> one.places().size())
                .containsExactlyInAnyOrder(
                        tuple("1\u202f250", 2), // in the answer and in the chart
                        tuple("1\u202f250", 1), // the latest, which is another question
                        tuple("+25,0\u00a0%", 1),
                        tuple("21", 1),
                        tuple("1\u202f000", 1));
        SaidFigure trees =
                edition.figures().stream()
                        .filter(one -> one.places().size() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(trees.name(Language.ENGLISH)).isEqualTo("Trees planted, Pickering");
        assertThat(trees.cells()).hasSize(1);
        assertThat(trees.cells().getFirst().file()).isEqualTo("a.csv");
        assertThat(trees.cells().getFirst().cell()).isEqualTo("D2");
        assertThat(dossier.ledger().dependsOn(edition.text())).hasSize(2);
    }

    @Test
    void tellsWhyAFigureIsAnotherTheLargestChangeFirst() throws Exception {
        Edition edition = pin("As sent");
        assertThat(changes(edition)).isEmpty();

        bring("c.csv", "Indicator,Place,2024", "Trees planted,Pickering,1300");
        bring("d.csv", "Indicator,Place,2025", "Benches,Pickering,30");
        assertThat(changes(edition))
                .extracting(one -> one.said().shown().en(), one -> one.shown(Language.ENGLISH))
                .containsExactly(
                        tuple("1,250", "1,300"), tuple("+25.0%", "+30.0%"), tuple("21", "30"));
        assertThat(changes(edition))
                .extracting(EditionChange::why, one -> one.said().places().size())
                .as("what a reader cannot tell apart is told once, with every place")
                .containsExactly(
                        tuple(Why.RESTATED, 3), tuple(Why.RESTATED, 1), tuple(Why.NEWER, 1));

        var record = dossier.ledger().importOf(first).orElseThrow();
        new WithdrawImport(dossier).withdraw(record, AT);
        assertThat(changes(edition))
                .as("1,000 and the growth since are gone, 1,300 stands in place of 1,250")
                .extracting(EditionChange::why)
                .containsExactly(Why.WITHDRAWN, Why.WITHDRAWN, Why.WITHDRAWN, Why.NEWER);
    }

    @Test
    void anotherYearOfItsSeriesChangesNothingThatAnEditionSaid() throws Exception {
        bring("l.csv", "Indicator,Place,2021,2022,2023", "Lamps,Pickering,7,8,9");
        answerWith("lamps", new SeriesRef("Lamps", "Pickering", Breakdown.NONE, ""), "2023");
        Edition edition = pin("As sent");

        ImportId other = bring("m.csv", "Indicator,Place,2022", "Lamps,Pickering,88");

        assertThat(changes(edition)).isEmpty();
        assertThat(touched(other)).isEmpty();
        ImportId same = bring("n.csv", "Indicator,Place,2023", "Lamps,Pickering,10");
        assertThat(changes(edition)).hasSize(1);
        assertThat(touched(same))
                .containsExactlyInAnyOrder(
                        new TextRef(ContentReader.ANSWER, "sustain.2"), edition.text());
    }

    @Test
    void withdrawingTouchesTheChartThatDrawsTheYearAndTheGrowthSinceIt() throws Exception {
        ImportId chart = bring("m.csv", "Indicator,Place,2023", "Trees planted,Pickering,900");

        assertThat(touched(chart))
                .as("the chart draws 2023, and the answer's growth is reckoned from it")
                .containsExactlyInAnyOrder(
                        new TextRef(ContentReader.CHART, "001"),
                        new TextRef(ContentReader.ANSWER, "sustain.1"));
    }

    private void answerWith(String token, SeriesRef series, String period) throws Exception {
        Answer answer =
                new Answer(
                        "sustain.2",
                        Bilingual.same("{" + token + "}"),
                        "",
                        "",
                        Map.of(token, ref(series, FigureRef.Kind.VALUE, period)),
                        List.of());
        keep(ContentReader.ANSWER, "sustain.2", ContentWriter.answer(answer));
    }

    /// What would read differently if an import were withdrawn, of all that rests on any series.
    private Set<TextRef> touched(ImportId id) throws Exception {
        Map<SeriesId, List<TextRef>> all = new HashMap<>();
        List<TextRef> texts = new ArrayList<>();
        for (String kind :
                List.of(
                        ContentReader.ANSWER,
                        ContentReader.CHART,
                        ContentReader.PROFILE,
                        ContentReader.EDITION)) {
            dossier.ledger().texts(kind).keySet().forEach(key -> texts.add(new TextRef(kind, key)));
        }
        dossier.ledger().allSeries().forEach(series -> all.put(series.id(), texts));
        return PrintedOtherwise.of(
                        dossier.ledger(), id, false, all, Questionnaire.shipped(), Progress.SILENT)
                .texts();
    }

    @Test
    void aFigureCorrectedByHandSaysSoWithItsReason() throws Exception {
        Edition edition = pin("As sent");
        Series trees = new Figures(dossier.ledger()).find(TREES).orElseThrow();
        new CorrectFigure(dossier)
                .correct(
                        trees.id(),
                        Period.ofYear(2024),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal("1300")), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("Counted anew.", Optional.empty()),
                        AT);
        assertThat(changes(edition))
                .extracting(
                        one -> one.said().shown().en(), EditionChange::why, EditionChange::reason)
                .containsExactly(
                        tuple("1,250", Why.CORRECTED, "Counted anew."),
                        tuple("+25.0%", Why.CORRECTED, "Counted anew."));
    }

    @Test
    void aBreakThatAPersonSaysIsAChangeOfDefinition() throws Exception {
        Edition edition = pin("As sent");
        Series trees = new Figures(dossier.ledger()).find(TREES).orElseThrow();
        dossier.write(
                Message.of("edit.segment.start", "Trees", "2024"),
                writer -> {
                    writer.addSegment(
                            trees.id(),
                            new Segment(
                                    Period.ofYear(2024),
                                    trees.key().unit(),
                                    "",
                                    "",
                                    "",
                                    "counted otherwise"));
                    return trees;
                });
        assertThat(changes(edition))
                .extracting(one -> one.said().shown().en(), EditionChange::why)
                .as("there is no growth across a break")
                .containsExactly(tuple("+25.0%", Why.GONE));
    }

    @Test
    void theDossierAsItWasTellsIt() throws Exception {
        Edition edition = pin("As sent");
        bring("c.csv", "Indicator,Place,2023,2024", "Trees planted,Pickering,900,1300");
        new WithdrawImport(dossier).withdraw(dossier.ledger().importOf(first).orElseThrow(), AT);

        try (Dossier past = dossier.asItWas(edition.entry(), Progress.SILENT)) {
            assertThat(EditionChange.notToldBy(past.ledger(), edition)).isEmpty();
            assertThat(EditionChange.of(past.ledger(), edition)).isEmpty();
            assertThat(ContentReader.editions(past.ledger())).isEmpty();
        }
        assertThat(EditionChange.notToldBy(dossier.ledger(), edition)).hasSize(4);
    }

    @Test
    void twoEditionsAreNeverCalledAlike() throws Exception {
        Edition edition = pin("As sent");
        assertThatThrownBy(() -> pin("as  SENT")).isInstanceOf(WorkbenchException.class);
        assertThatThrownBy(() -> pin(" ")).isInstanceOf(WorkbenchException.class);
        new SetEdition(dossier)
                .rename(
                        edition.text(),
                        "AS SENT",
                        new SetContent.Entry(ContentWriter.edition(edition), edition.dependsOn()));
        assertThat(ContentReader.editions(dossier.ledger()))
                .extracting(Edition::name)
                .containsExactly("AS SENT");
        assertThat(dossier.ledger().dependents(edition.figures().getFirst().ref().series()))
                .contains(new TextRef(ContentReader.EDITION, "AS SENT"))
                .doesNotContain(edition.text());
    }
}
