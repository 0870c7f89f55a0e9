package workbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.SetContent;
import workbench.edit.WithdrawImport;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Place;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.Windowless;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Ways;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The overview's numbers are the ledger's and the catalogue's.
@BesideTheWindow
class OverviewViewModelTest {
    private static final Instant FIRST = Instant.parse("2026-10-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-02T12:00:00Z");

    @TempDir Path folder;

    private final Ways ways = new Ways();
    private Workplace workplace;
    private OverviewViewModel model;
    private Dossier dossier;

    @BeforeEach
    void make() throws Exception {
        workplace = Windowless.workplace(ways);
        model = new OverviewViewModel(workplace, new DossierActions(workplace)::undo);
        dossier = Dossier.create(folder.resolve("city.dossier"));
        workplace.dossier().open(dossier);
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    /// Two indicators of one factor, one of them old; and one that nobody knows.
    private void bring() throws Exception {
        String fresh = name("connect.wifi-hotspots");
        String old = name("connect.households-50-10");
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "first.csv",
                        "Indicator,Municipality,2018,2023",
                        fresh + ",Pickering,20,30",
                        old + ",Pickering,80,",
                        "Dog licences,Pickering,5,6"),
                FIRST);
    }

    private static String name(String code) {
        return IndicatorCatalogue.shipped().byCode(code).orElseThrow().name().en();
    }

    private Overview look() {
        model.look();
        return model.overview().get().orElseThrow();
    }

    private Overview.FactorState connect() {
        return look().factors().stream()
                .filter(state -> state.section().factor() == Factor.CONNECT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyDossierIsKnownAsOne() {
        assertThat(look().isEmpty()).isTrue();
        assertThat(connect().present()).isZero();
    }

    @Test
    void countsTheIndicatorsThatArePresentAndFresh() throws Exception {
        bring();
        long known =
                IndicatorCatalogue.shipped().all().stream()
                        .filter(one -> one.factor().equals(Optional.of(Factor.CONNECT)))
                        .count();
        assertThat(connect().known()).isEqualTo((int) known);
        assertThat(connect().present()).isEqualTo(2);
        // Three years back from 2026 still count: 2023 does, 2018 does not.
        assertThat(connect().fresh()).isEqualTo(1);
        assertThat(connect().headlines()).extracting(line -> line.latest().value()).contains(30.0);
    }

    @Test
    void saysWhatNeedsThePerson() throws Exception {
        bring();
        List<Need> needs = look().needs();
        int questions =
                Questionnaire.shipped().sections().stream()
                        .mapToInt(section -> section.questions().size())
                        .sum();
        assertThat(needs).filteredOn(Need.NoAnswer.class::isInstance).hasSize(questions);
        assertThat(needs).contains(new Need.Unbound(1));
        assertThat(needs)
                .filteredOn(Need.Stale.class::isInstance)
                .extracting(need -> ((Need.Stale) need).series().key().indicator().code())
                .containsExactly("connect.households-50-10");
    }

    @Test
    void figuresThatLookedWrongWaitAsLongAsTheirImportStands() throws Exception {
        bring();
        ImportId slip =
                Desk.bring(
                        dossier,
                        Desk.csv(
                                folder,
                                "slip.csv",
                                "Indicator,Municipality,2020,2021,2022,2023,2024",
                                name("connect.wifi-hotspots") + ",Pickering,24,26,28,30,-33"),
                        LATER);
        assertThat(look().needs())
                .filteredOn(Need.Doubtful.class::isInstance)
                .extracting(need -> ((Need.Doubtful) need).made().id())
                .containsExactly(slip);
        new WithdrawImport(dossier).withdraw(dossier.ledger().importOf(slip).orElseThrow(), LATER);
        workplace.dossier().changed(LATER);
        assertThat(look().needs()).noneMatch(Need.Doubtful.class::isInstance);
    }

    @Test
    void anAnswerIsCountedAndItsMissingFigureNamed() throws Exception {
        bring();
        String answer =
                """
                {"text": {"en": "We have {spots}.", "fr": ""},
                 "figures": {"spots": {"indicator": "No such thing", "place": "Pickering"}}}
                """;
        new SetContent(dossier)
                .set(
                        ContentReader.ANSWER,
                        Map.of("connect.1", new SetContent.Entry(answer, Set.of())));
        workplace.dossier().changed(LATER);
        assertThat(connect().answered()).isEqualTo(1);
        assertThat(look().needs())
                .filteredOn(Need.NoFigure.class::isInstance)
                .extracting(need -> ((Need.NoFigure) need).question().id())
                .containsExactly("connect.1");
    }

    @Test
    void tellsWhichFiguresALaterImportRestated() throws Exception {
        bring();
        ImportId second =
                Desk.bring(
                        dossier,
                        Desk.csv(
                                folder,
                                "second.csv",
                                "Indicator,Municipality,2018,2023",
                                name("connect.wifi-hotspots") + ",Pickering,20,33"),
                        LATER);
        Overview overview = look();
        assertThat(overview.restatements()).isEqualTo(dossier.ledger().restatements());
        assertThat(overview.restatements()).hasSize(1);
        assertThat(overview.restatements().getFirst().before().value()).hasValue(30);
        assertThat(overview.restatements().getFirst().after().value()).hasValue(33);
        assertThat(
                        overview.imports().stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.record().source().name(),
                                                Overview.Brought::restated)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("second.csv", 1L, "first.csv", 0L));
        assertThat(overview.imports().getFirst().record().id()).isEqualTo(second);

        new WithdrawImport(dossier)
                .withdraw(dossier.ledger().importOf(second).orElseThrow(), LATER);
        workplace.dossier().changed(LATER);
        assertThat(look().restatements()).isEmpty();
        assertThat(look().imports().getFirst().record().current()).isFalse();
    }

    @Test
    void readsAgainOnlyWhenTheDossierHasChanged() throws Exception {
        Overview before = look();
        assertThat(look()).isSameAs(before);
        bring();
        assertThat(look()).isSameAs(before);
        workplace.dossier().changed(LATER);
        assertThat(look()).isNotSameAs(before);
    }

    @Test
    void everyThingLeadsToItsScreen() throws Exception {
        bring();
        Overview overview = look();
        model.show(overview.imports().getFirst().record().id());
        assertThat(ways.screen().get()).isEqualTo(ScreenId.IMPORT);
        Questionnaire.Question question =
                Questionnaire.shipped().question("connect.1").orElseThrow();
        model.show(question);
        assertThat(ways.target().get()).contains(new Target.Question("connect.1"));
        var line = connect().headlines().getFirst();
        model.show(line.series().id());
        assertThat(ways.target().get()).contains(new Target.OneSeries(line.series().id()));
        model.show(Factor.CONNECT);
        assertThat(ways.target().get()).contains(Target.Indicators.of(Factor.CONNECT));
        model.show(Target.Indicators.UNBOUND);
        assertThat(ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
        model.showAnswers();
        assertThat(ways.screen().get()).isEqualTo(ScreenId.SUBMISSION);
        model.showCell(line.latest().last());
        assertThat(ways.cell().get()).contains(line.latest().last());
    }

    @Test
    void whoseFiguresTheyAreIsAskedUntilAPlaceIsTakenAndUndoAsksAgain() throws Exception {
        bring();
        model.look();
        Overview before = model.overview().get().orElseThrow();
        assertThat(model.asksWhose(before)).isTrue();
        Place pickering = before.places().getFirst();
        assertThat(pickering.name().en()).isEqualTo("Pickering");

        model.chosen().set(Optional.of(pickering));
        model.takeChosen();
        model.look();
        Overview after = model.overview().get().orElseThrow();
        assertThat(after.community()).isEqualTo("Pickering");
        assertThat(model.asksWhose(after)).isFalse();
        assertThat(ContentReader.profile(dossier.ledger()).orElseThrow().title().fr()).isNotEmpty();

        workplace.notices().latest().get().orElseThrow().buttons().getFirst().run().run();
        model.look();
        assertThat(model.asksWhose(model.overview().get().orElseThrow())).isTrue();
    }
}
