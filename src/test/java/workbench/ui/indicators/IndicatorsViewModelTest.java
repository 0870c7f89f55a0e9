package workbench.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.chart.ChartData;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.edit.JoinSegments;
import workbench.edit.SetIndicators;
import workbench.edit.StartSegment;
import workbench.edit.WithdrawImport;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.FactorFigures;
import workbench.submission.HomePlace;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.Windowless;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The screen's view model, without a stage. The figures are made up.
@BesideTheWindow
class IndicatorsViewModelTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-15T12:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;
    private Workplace workplace;
    private IndicatorsViewModel model;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        bring(
                "licences.csv",
                FIRST,
                "Indicator,Municipality,2019,2020,2021,2022,2023,2024",
                "Dog licences,Pickering,100,..,110,115,118,121",
                "Dog licences,Ajax,50,55,60,70,75,80",
                "Café terraces,Pickering,8,7,,,,");
        workplace = Windowless.workplace();
        workplace.settings().language().set(Language.ENGLISH);
        model = new IndicatorsViewModel(workplace, new DossierActions(workplace)::undo);
        model.inSight(true);
        workplace.dossier().open(dossier);
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    private ImportId bring(String name, Instant at, String... lines) throws Exception {
        return Desk.bring(dossier, Desk.csv(folder, name, lines), at);
    }

    private void changed() {
        workplace.dossier().changed(LATER);
    }

    private SeriesRow row(String indicator, String place) {
        return model.board()
                .get()
                .rows()
                .filter(row -> row.indicator().name().en().equals(indicator))
                .filter(row -> row.series().key().place().name().en().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereThereAreOnlyPartsTheLargestTotalStandsForThem() throws Exception {
        bring(
                "riders.csv",
                LATER,
                "Indicator,Municipality,Age,2022,2023",
                "Riders,Ajax,Adults,5,7",
                "Riders,Ajax,Children,2,1",
                "Riders,Ajax,Total,7,8");
        changed();
        List<SeriesRow> rows =
                model.board().get().indicators().stream()
                        .filter(one -> one.indicator().name().en().startsWith("Riders"))
                        .findFirst()
                        .orElseThrow()
                        .series();
        assertThat(rows.getFirst().latestFigure().map(Figure::value)).contains(8.0);
    }

    @Test
    void whatIsSelectedStaysOfTheSameIndicatorWhereOnlyAnotherPlaceIsShown() throws Exception {
        bring("arenas.csv", LATER, "Indicator,Municipality,2022,2023", "Arenas,Ajax,5,7");
        changed();
        SeriesRow licences = row("Dog licences", "Pickering");
        model.selected().set(Optional.of(licences.id()));
        SeriesRow ajax = row("Dog licences", "Ajax");
        model.filter()
                .set(model.filter().get().withPlace(Optional.of(ajax.series().key().place())));
        assertThat(model.selected().get()).contains(ajax.id());
    }

    @Test
    void whileNobodySaidWhichCommunityItIsTheSeriesAtTheHeadIsThatOfTheSubmission()
            throws Exception {
        bring(
                "broadband.csv",
                LATER,
                "Indicator,Province,Population centres,2022,2023",
                "Households with access to 50/10 Mbps broadband,,,95.1,96.4",
                "Households with access to 50/10 Mbps broadband,Alberta,Rural areas,42.2,71.5",
                "Households with access to 50/10 Mbps broadband,Alberta,Total,95.3,96.7",
                "Households with access to 50/10 Mbps broadband,Ontario,Total,93.1,94.4");
        changed();
        FactorFigures factors =
                new FactorFigures(
                        new Figures(dossier.ledger()),
                        IndicatorCatalogue.shipped(),
                        new HomePlace(""));
        int compared = 0;
        for (Factor factor : Factor.values()) {
            Optional<FactorFigures.Line> line = factors.lines(factor).findFirst();
            if (line.isPresent()) {
                Series said = line.get().series();
                Board.Entry entry = model.board().get().entry(said.id()).orElseThrow();
                assertThat(entry.series().getFirst().series()).isEqualTo(said);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void aRowWithoutAPlaceSpeaksForItsIndicatorAfterThoseOfPlaces() throws Exception {
        bring(
                "riders.csv",
                LATER,
                "Indicator,Municipality,2022,2023",
                "Riders,Ajax,5,7",
                "Riders,,2,1",
                "Riders,Grand Total,7,8");
        changed();
        assertThat(
                        model.board().get().indicators().stream()
                                .filter(one -> one.indicator().name().en().startsWith("Riders"))
                                .flatMap(one -> one.series().stream())
                                .map(row -> row.series().key().place().name().en()))
                .as("the total, a place that is known, and what may be of anything")
                .containsExactly("Grand Total", "Ajax", "");
    }

    @Test
    void theYearsOfASeriesAreShownWithAsManyDecimalsAsTheOneThatNeedsMost() throws Exception {
        bring(
                "roots.csv",
                LATER,
                "Indicator,Municipality,2022,2023,2024",
                "Trees that took root,Pickering,12,12.5,13");
        changed();
        model.selected().set(Optional.of(row("Trees that took root", "Pickering").id()));
        assertThat(model.details().get().orElseThrow().years())
                .extracting(Details.Year::decimals)
                .containsExactly(1, 1, 1);
    }

    private void correct(String indicator, int year, String value, String reason) {
        model.selected().set(Optional.of(row(indicator, "Pickering").id()));
        model.period().set(Optional.of(Period.ofYear(year)));
        model.forms().correct();
        model.forms().correction().value().set(value);
        model.forms().correction().reason().set(reason);
        model.forms().correction().save();
    }

    private Optional<String> problem() {
        return model.forms().correction().problem().get().map(workplace.texts()::render);
    }

    @Test
    void aFigureEnteredByHandStandsInTheListWithWhatItStoodInThePlaceOfUntilItIsUndone() {
        correct("Dog licences", 2023, "1,180", "Two digits were swapped");
        assertThat(problem()).isEmpty();
        assertThat(model.forms().correction().open().get()).isFalse();
        Details.Year year =
                model.details().get().orElseThrow().year(Period.ofYear(2023)).orElseThrow();
        assertThat(year.observation().value()).hasValue(1180);
        assertThat(year.restated()).isTrue();
        assertThat(new RowWords(Language.ENGLISH).status(year.observation(), true, false))
                .as("a hand is no later file")
                .containsExactly("entered by hand");
        assertThat(model.history().get())
                .extracting(told -> told.observation().value().orElseThrow())
                .containsExactly(1180.0, 118.0);
        assertThat(model.history().get().getFirst().from().source().reason())
                .isEqualTo("Two digits were swapped");

        new DossierActions(workplace).undo();
        assertThat(dossier.ledger().current(row("Dog licences", "Pickering").id()))
                .extractingByKey(Period.ofYear(2023))
                .satisfies(now -> assertThat(now.value()).hasValue(118));
    }

    @Test
    void theChartOfASeriesIsPrintedInTheSubmissionWithTheYearsToComeAndEachIsUndone()
            throws Exception {
        String broadband = "Households with access to 50/10 Mbps broadband";
        bring(
                "broadband.csv",
                FIRST,
                "Indicator,Municipality,2022,2023,2024",
                broadband + ",Pickering,90,91,92",
                broadband + ",Ajax,80,81,82");
        changed();
        model.selected().set(Optional.of(row(broadband, "Pickering").id()));
        assertThat(printed()).isEmpty();

        model.printing().change();
        ChartSpec kept = printed().getFirst();
        assertThat(kept.factor()).contains(Factor.CONNECT);
        assertThat(kept.subtitle().fr()).contains("50/10").doesNotContain("Households");
        assertThat(kept.lines())
                .extracting(line -> line.series().place())
                .containsExactly("Pickering", "Ajax");
        assertThat(model.details().get().orElseThrow().printing())
                .isInstanceOf(Details.Printing.Printed.class);
        assertThat(model.details().get().orElseThrow().uses())
                .extracting(use -> use.text().kind())
                .containsExactly(ContentReader.CHART);
        bring(
                "broadband-2025.csv",
                LATER,
                "Indicator,Municipality,2025",
                broadband + ",Pickering,96");
        assertThat(new ChartResolver(new Figures(dossier.ledger())).resolve(kept, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        ChartResolver.Outcome.Ready.class,
                        ready ->
                                assertThat(ready.data().headline())
                                        .isEqualTo("Up 6.0 points since 2022"));

        model.printing().change();
        assertThat(printed()).isEmpty();
        new DossierActions(workplace).undo();
        assertThat(printed()).containsExactly(kept);
    }

    @Test
    void aPrintedChartTakesOverTheLinesThatAPersonPutBesideItSinceOnceItIsAskedTo()
            throws Exception {
        String broadband = "Households with access to 50/10 Mbps broadband";
        bring(
                "broadband.csv",
                FIRST,
                "Indicator,Municipality,2022,2023,2024",
                broadband + ",Pickering,90,91,92",
                broadband + ",Ajax,80,81,82");
        changed();
        model.selected().set(Optional.of(row(broadband, "Pickering").id()));
        model.printing().change();
        ChartSpec before = printed().getFirst();
        assertThat(otherwise()).isFalse();

        model.takeFromBeside(row(broadband, "Ajax").id());

        assertThat(otherwise()).isTrue();
        assertThat(printed())
                .as("the submission changes only when asked to")
                .containsExactly(before);
        model.printing().renew();
        ChartSpec after = printed().getFirst();
        assertThat(after.lines())
                .extracting(line -> line.series().place())
                .containsExactly("Pickering");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(otherwise()).isFalse();
    }

    private boolean otherwise() {
        return model.details().get().orElseThrow().printing()
                        instanceof Details.Printing.Printed(_, _, var otherwise)
                && otherwise;
    }

    private List<ChartSpec> printed() throws Exception {
        return ContentReader.charts(dossier.ledger());
    }

    @Test
    void aChartOfWhatIsOfNoFactorHasNoSectionToBePrintedIn() {
        model.selected().set(Optional.of(row("Dog licences", "Pickering").id()));
        assertThat(model.details().get().orElseThrow().printing())
                .isEqualTo(new Details.Printing.Never());
    }

    @Test
    void aBreakIsSaidWithItsReasonAndJoinedAndEachIsUndone() {
        model.selected().set(Optional.of(row("Dog licences", "Pickering").id()));
        model.period().set(Optional.of(Period.ofYear(2019)));
        assertThat(model.forms().canBreak()).as("nothing lies before it").isFalse();
        model.period().set(Optional.of(Period.ofYear(2022)));
        assertThat(model.forms().canBreak()).isTrue();
        model.forms().startBreak();
        model.forms().breaks().save();
        assertThat(
                        model.forms()
                                .breaks()
                                .problem()
                                .get()
                                .map(workplace.texts()::render)
                                .orElseThrow())
                .contains("No reason was given.");
        model.forms().breaks().reason().set("Counted by household");
        model.forms().breaks().other().set(BreakViewModel.Other.DEFINITION);
        model.forms().breaks().every().set(true);
        model.forms().breaks().save();
        assertThat(model.forms().breaks().asked().get()).isEmpty();
        assertThat(model.year().orElseThrow().cut())
                .hasValue(new Details.Cut(Period.ofYear(2022), "Counted by household", ""));
        assertThat(row("Dog licences", "Ajax").series().segments().getLast().definition())
                .isEqualTo("Counted by household");
        assertThat(
                        ((Details.Picture.Drawn) model.details().get().orElseThrow().chart())
                                .data().lines().stream()
                                        .flatMap(line -> line.points().stream())
                                        .filter(ChartData.Point::breakBefore)
                                        .map(ChartData.Point::period))
                .contains(Period.ofYear(2022));

        assertThat(model.forms().canBreak()).isFalse();
        model.forms().joinBreak();
        model.forms().breaks().reason().set("The office recounted");
        model.forms().breaks().save();
        assertThat(model.year().orElseThrow().breakBefore()).isFalse();
        assertThat(model.year().orElseThrow().cut().orElseThrow().joined())
                .isEqualTo("The office recounted");
        assertThat(row("Dog licences", "Ajax").series().breaks()).as("this one only").isNotEmpty();
        new DossierActions(workplace).undo();
        assertThat(model.year().orElseThrow().breakBefore()).isTrue();
        new DossierActions(workplace).undo();
        assertThat(model.year().orElseThrow().cut()).isEmpty();
    }

    @Test
    void aDefinitionIsOnlyOtherWordsUnlessItIsSaidToCountSomethingElse() throws Exception {
        select("Dog licences");
        model.forms().define();
        DefinitionViewModel form = model.forms().definition();
        assertThat(form.otherwise().get()).isFalse();
        assertThat(form.from().get()).as("after the last figure").isEqualTo("2025");
        form.definition().set("Dogs with a licence");
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(row("Dog licences", "Ajax").series().breaks()).isEmpty();

        model.forms().define();
        form.definition().set("Households with a licence");
        form.otherwise().set(true);
        form.from().set("next year");
        form.save();
        assertThat(form.problem().get().map(workplace.texts()::render).orElseThrow())
                .contains("from which period");
        form.from().set("2024");
        form.save();
        assertThat(row("Dog licences", "Ajax").series().breaks())
                .containsExactly(Period.ofYear(2024));
        model.period().set(Optional.of(Period.ofYear(2024)));
        assertThat(model.year().orElseThrow().cut())
                .hasValue(new Details.Cut(Period.ofYear(2024), "New definition", ""));

        new DossierActions(workplace).undo();
        assertThat(row("Dog licences", "Ajax").series().breaks()).isEmpty();
        assertThat(licences().definition().en()).isEqualTo("Dogs with a licence");
    }

    @Test
    void anotherDenominatorOrBoundaryIsSaidInTheFormOfTheDefinitionAndToldAsEveryBreakIs()
            throws Exception {
        select("Dog licences");
        model.forms().define();
        DefinitionViewModel form = model.forms().definition();
        form.otherwise().set(true);
        assertThat(form.reason().get()).isEqualTo("New definition");
        form.other().set(BreakViewModel.Other.DENOMINATOR);
        assertThat(form.reason().get()).isEqualTo("Counted over something else");
        form.reason().set("Per household");
        form.other().set(BreakViewModel.Other.BOUNDARY);
        assertThat(form.reason().get()).as("typed by a person").isEqualTo("Per household");
        form.reason().set("Amalgamated with Uxbridge");
        form.from().set("2024");
        form.save();

        assertThat(form.open().get()).isFalse();
        assertThat(row("Dog licences", "Pickering").series().segments().getLast().boundary())
                .isEqualTo("Amalgamated with Uxbridge");
        model.period().set(Optional.of(Period.ofYear(2024)));
        Details details = model.details().get().orElseThrow();
        assertThat(model.year().orElseThrow().cut())
                .as("the years")
                .hasValue(new Details.Cut(Period.ofYear(2024), "Amalgamated with Uxbridge", ""));
        assertThat(details.row().change())
                .as("the table")
                .isInstanceOfSatisfying(
                        Resolution.Unresolved.class,
                        no ->
                                assertThat(workplace.texts().render(no.reason()))
                                        .contains("Amalgamated with Uxbridge"));
        assertThat(details.chart())
                .as("the chart")
                .isInstanceOfSatisfying(
                        Details.Picture.Drawn.class,
                        drawn ->
                                assertThat(drawn.data().lines().getFirst().points())
                                        .filteredOn(ChartData.Point::breakBefore)
                                        .extracting(ChartData.Point::period)
                                        .containsExactly(Period.ofYear(2024)));
    }

    @Test
    void anotherBoundaryOfAPlaceIsSaidOnceAndBreaksAllThatIsCountedOfIt() throws Exception {
        select("Dog licences");
        Place place = model.details().get().orElseThrow().row().series().key().place();
        assertThat(model.forms().canChangeBoundary()).isTrue();
        model.forms().changeBoundary();
        BoundaryViewModel form = model.forms().boundary();
        assertThat(form.from().get()).as("after the last figure").isEqualTo("2025");
        assertThat(form.reason().get()).isEqualTo("New boundary of the place");
        form.from().set("2024");
        form.save();
        assertThat(form.problem().get().map(workplace.texts()::render).orElseThrow())
                .contains("It is not said what " + place.name().en() + " takes in");
        form.boundary().set("With Claremont");
        form.reason().set("Annexed in 2023");
        form.save();

        assertThat(form.asked().get()).isEmpty();
        assertThat(model.board().get().rows().map(SeriesRow::series))
                .filteredOn(series -> series.key().place().equals(place))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        series ->
                                assertThat(series.segments().getLast().boundary())
                                        .isEqualTo("With Claremont"));
        assertThat(model.board().get().rows().map(SeriesRow::series))
                .filteredOn(series -> !series.key().place().equals(place))
                .isNotEmpty()
                .allSatisfy(series -> assertThat(series.breaks()).isEmpty());
        assertThat(model.details().get().orElseThrow().chart())
                .isInstanceOfSatisfying(
                        Details.Picture.Drawn.class,
                        drawn -> {
                            assertThat(drawn.data().note()).contains("2024: Annexed in 2023.");
                            assertThat(drawn.data().altText())
                                    .contains("breaks at 2024 (Annexed in 2023)");
                        });

        new DossierActions(workplace).undo();
        assertThat(model.board().get().rows().map(SeriesRow::series))
                .allSatisfy(series -> assertThat(series.breaks()).isEmpty());
    }

    @Test
    void ofTwoBreaksBetweenTwoYearsTheOneThatIsNotJoinedIsShown() throws Exception {
        List<Series> licences = List.of(row("Dog licences", "Pickering").series());
        Period middle = Period.ofMonth(2021, 7);
        StartSegment start = new StartSegment(dossier);
        start.start(licences, middle, StartSegment.What.METHOD, "New survey");
        start.start(licences, Period.ofYear(2022), StartSegment.What.METHOD, "New office");
        changed();
        licences = List.of(row("Dog licences", "Pickering").series());
        new JoinSegments(dossier).join(licences, Period.ofYear(2022), "The same people");
        changed();
        model.selected().set(Optional.of(licences.getFirst().id()));
        model.period().set(Optional.of(Period.ofYear(2022)));
        Details.Year year = model.year().orElseThrow();
        assertThat(year.cut()).hasValue(new Details.Cut(middle, "New survey", ""));
        assertThat(year.breakBefore()).isTrue();
        assertThat(model.forms().canJoin()).isTrue();
    }

    @Test
    void aDecimalCommaIsReadWhereTheLanguageWritesOne() {
        workplace.settings().language().set(Language.FRENCH);
        correct("Dog licences", 2023, "118,5", "Compte revu");
        assertThat(model.details().get().orElseThrow().year(Period.ofYear(2023)).orElseThrow())
                .satisfies(year -> assertThat(year.observation().value()).hasValue(118.5));
    }

    @Test
    void whatCannotBeEnteredSaysWhyAndLeavesTheFormOpen() {
        correct("Dog licences", 2023, "many", "Because");
        assertThat(problem().orElseThrow()).startsWith("That is not a number.");
        correct("Dog licences", 2023, "119", " ");
        assertThat(problem().orElseThrow()).startsWith("Say why it is entered by hand");
        correct("Dog licences", 2023, "118", "The same");
        assertThat(problem().orElseThrow()).contains("The dossier says exactly this already.");
        assertThat(model.forms().correction().open().get()).isTrue();

        model.period().set(Optional.of(Period.ofYear(2022)));
        assertThat(model.forms().correction().open().get())
                .as("it was about another year")
                .isFalse();
    }

    @Test
    void theFormSaysInWordsThatAFigureIsNotAvailable() {
        model.show(row("Dog licences", "Pickering").id());
        model.period().set(Optional.of(Period.ofYear(2020)));
        model.forms().correct();
        assertThat(model.forms().correction().today().map(workplace.texts()::render))
                .contains("Today it is not available.");
        model.period().set(Optional.of(Period.ofYear(2021)));
        model.forms().correct();
        assertThat(model.forms().correction().today().map(workplace.texts()::render))
                .contains("Today it is 110.");
    }

    @Test
    void withoutATargetNothingIsOnTrackAndAScoreBelowNoughtHasAMinus() throws Exception {
        bring(
                "hotspots.csv",
                LATER,
                "Indicator,Municipality,2019,2020,2021,2022,2023,2024",
                "Public Wi-Fi hotspots,Pickering,10,14,18,22,25,30",
                "Public Wi-Fi hotspots,Ajax,30,25,22,18,14,10");
        changed();
        RowWords words = new RowWords(Language.ENGLISH);
        model.show(row("Public Wi-Fi hotspots", "Pickering").id());
        assertThat(words.progress(model.details().get().orElseThrow().row()))
                .isEqualTo("Good progress");
        model.show(row("Public Wi-Fi hotspots", "Ajax").id());
        assertThat(words.progressWhy(model.details().get().orElseThrow().row().progress()))
                .startsWith("Score \u22125.0 on");
    }

    private List<String> names() {
        return model.shown().get().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.row().indicator().name().en())
                .toList();
    }

    @Test
    void everyRowHasTheFiguresThatFiguresFind() {
        Figures figures = new Figures(dossier.ledger());
        assertThat(model.board().get().rows().map(SeriesRow::series))
                .containsExactlyInAnyOrderElementsOf(figures.all());
        model.board()
                .get()
                .rows()
                .map(model.board().get().measuring())
                .forEach(
                        row -> {
                            assertThat(row.latest())
                                    .isEqualTo(resolved(figures, row, FigureRef.Kind.VALUE));
                            assertThat(row.change())
                                    .isEqualTo(resolved(figures, row, FigureRef.Kind.CHANGE));
                            assertThat(row.progress())
                                    .isEqualTo(resolved(figures, row, FigureRef.Kind.PROGRESS));
                        });
        assertThat(row("Dog licences", "Pickering").latestFigure().map(Figure::value))
                .contains(121.0);
        SeriesRow measured =
                model.board().get().measuring().apply(row("Dog licences", "Pickering"));
        assertThat(measured.course()).hasSize(6);
        assertThat(measured.course().get(1).value()).isEmpty();
    }

    /// A dossier may have a hundred thousand series.
    @Test
    void onlyRowsThatAreShownAreMeasured() {
        Shown.Line folded = licencesLine();
        assertThat(folded.row().measured()).isPresent();
        assertThat(folded.others()).allMatch(other -> other.measured().isEmpty());

        model.unfold(folded.row().id(), true);
        assertThat(licencesLine().others())
                .isNotEmpty()
                .allMatch(other -> other.measured().isPresent());
        model.selected().set(Optional.of(row("Dog licences", "Ajax").id()));
        assertThat(model.details().get().orElseThrow().row().measured()).isPresent();
    }

    private Shown.Line licencesLine() {
        return model.shown().get().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.has(row("Dog licences", "Ajax").id()))
                .findFirst()
                .orElseThrow();
    }

    private static Object resolved(Figures figures, SeriesRow row, FigureRef.Kind kind) {
        return figures.resolve(row.series(), kind, Period.NONE, Period.NONE);
    }

    @Test
    void placesOfOneIndicatorStandUnderOneRow() {
        assertThat(model.board().get().indicators()).hasSize(2);
        assertThat(licencesLine().others()).hasSize(1);
    }

    @Test
    void aFilterFindsWordsInAnyOrderAndWithoutTheirAccents() {
        model.filter().set(Filter.ALL.withText("pickering CAFE"));
        assertThat(names()).containsExactly("Café terraces");

        model.filter().set(Filter.ALL.withText("licences.csv"));
        assertThat(names()).hasSize(2);

        model.filter().set(Filter.ALL.withText("cafe ajax"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aPlaceTypedByItsNameShowsThatPlaceWhateverTheFileIsCalled() throws Exception {
        bring(
                "trafford-emissions.csv",
                LATER,
                "Indicator,Municipality,2022,2023",
                "Emissions,Bolton,5,7",
                "Emissions,Trafford,2,1");
        changed();
        model.filter().set(Filter.ALL.withText("emissions"));
        assertThat(selectedPlace()).isEqualTo("Bolton");

        model.filter().set(Filter.ALL.withText("trafford"));
        assertThat(model.shown().get().first().map(SeriesRow::id))
                .contains(row("Emissions", "Trafford").id());
        assertThat(selectedPlace()).isEqualTo("Trafford");

        model.filter().set(Filter.ALL.withText("trafford-emissions.csv"));
        assertThat(model.shown().get().has(row("Emissions", "Bolton").id()))
                .as("a file's name is of all that it told")
                .isTrue();
    }

    @Test
    void theTotalOfAPlaceStandsBeforeItsParts() throws Exception {
        bring(
                "emissions.csv",
                LATER,
                "Indicator,Geography,Source,2022,2023",
                "Emissions,Ontario,Agriculture,5,7",
                "Emissions,Ontario,Provincial inventory total,50,60");
        changed();
        model.filter().set(Filter.ALL.withText("ontario emissions"));
        assertThat(model.shown().get().first().orElseThrow().series().key().breakdown().canonical())
                .contains("total");
    }

    private String selectedPlace() {
        return model.details().get().orElseThrow().row().series().key().place().name().en();
    }

    @Test
    void aPlaceShowsItsOwnSeriesInThePlaceOfTheMainOne() {
        model.filter()
                .set(
                        Filter.ALL.withPlace(
                                Optional.of(row("Dog licences", "Ajax").series().key().place())));

        assertThat(names()).containsExactly("Dog licences");
        assertThat(model.shown().get().first().map(SeriesRow::id))
                .contains(row("Dog licences", "Ajax").id());
    }

    @Test
    void factorsNarrowByAnyOfThem() {
        model.filter().set(Filter.ALL.withFactor(Optional.empty(), true));
        assertThat(names()).hasSize(2);

        model.filter().set(Filter.ALL.withFactor(Optional.of(Factor.CONNECT), true));
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsTooOldToCountIsStale() {
        assertThat(row("Dog licences", "Pickering").freshness()).isEqualTo(Freshness.FRESH);
        assertThat(row("Café terraces", "Pickering").freshness()).isEqualTo(Freshness.STALE);

        model.filter().set(Filter.ALL.withStale(true));

        assertThat(names()).containsExactly("Café terraces");
    }

    @Test
    void anIndicatorWithANewerFigureIsNotStaleForItsOldParts() throws Exception {
        bring(
                "dogs.csv",
                LATER,
                "Indicator,Municipality,2018",
                "Dog licences,Whitby,40",
                "Café terraces,Whitby,3");
        changed();
        model.filter().set(Filter.ALL.withStale(true));

        assertThat(row("Dog licences", "Whitby").freshness()).isEqualTo(Freshness.STALE);
        assertThat(names()).containsExactly("Café terraces");
    }

    @Test
    void whatIsNotInTheCatalogueIsFilteredFor() throws Exception {
        bring(
                "spots.csv",
                LATER,
                "Indicator,Municipality,2024",
                "Public Wi-Fi hotspots,Pickering,31");
        changed();
        assertThat(names()).hasSize(3);

        model.filter().set(Filter.ALL.withUnbound(true));

        assertThat(names()).containsExactlyInAnyOrder("Café terraces", "Dog licences");
    }

    @Test
    void whoAsksForCertainIndicatorsSeesJustThese() throws Exception {
        bring(
                "spots.csv",
                LATER,
                "Indicator,Municipality,2018",
                "Public Wi-Fi hotspots,Pickering,31");
        changed();
        model.filter().set(Filter.ALL.withText("dog"));

        model.show(Target.Indicators.UNBOUND);
        assertThat(names()).containsExactlyInAnyOrder("Café terraces", "Dog licences");

        model.show(Target.Indicators.of(Factor.CONNECT));
        assertThat(names()).containsExactly("Public Wi-Fi hotspots");

        model.show(Target.Indicators.STALE);
        assertThat(names()).containsExactly("Public Wi-Fi hotspots");
    }

    @Test
    void theDetailsAreOfARowThatTheFilterLeaves() {
        select("Dog licences");

        model.filter().set(Filter.ALL.withText("cafe"));
        assertThat(model.selected().get()).contains(row("Café terraces", "Pickering").id());
        assertThat(model.details().get().map(Details::row).map(SeriesRow::id))
                .isEqualTo(model.selected().get());

        model.filter().set(Filter.ALL.withText("nothing of the kind"));
        assertThat(model.selected().get()).isEmpty();
        assertThat(model.details().get()).isEmpty();
    }

    @Test
    void freshnessCountsFromTheEndOfThePeriod() {
        LocalDate today = LocalDate.of(2026, 11, 2);
        assertThat(Freshness.of(Period.ofYear(2024), today, Questionnaire.shipped()))
                .isEqualTo(Freshness.FRESH);
        assertThat(Freshness.of(Period.ofYear(2023), today, Questionnaire.shipped()))
                .isEqualTo(Freshness.AGEING);
        assertThat(Freshness.of(Period.ofYear(2022), today, Questionnaire.shipped()))
                .isEqualTo(Freshness.STALE);
        assertThat(Freshness.of(Period.NONE, today, Questionnaire.shipped()))
                .isEqualTo(Freshness.UNKNOWN);
    }

    private String marks(SeriesRow row) {
        return new RowWords(Language.ENGLISH).marks(model.board().get().measuring().apply(row));
    }

    @Test
    void theLatestFigureIsMarkedWhereItWasRestatedItself() throws Exception {
        bring(
                "revised.csv",
                LATER,
                "Indicator,Municipality,2023,2024",
                "Dog licences,Pickering,118,122");
        changed();

        assertThat(marks(row("Dog licences", "Pickering"))).isEqualTo("restated");
    }

    @Test
    void whoComesForAFigureFindsItsYearSelected() {
        SeriesId pickering = row("Dog licences", "Pickering").id();
        model.show(pickering, Period.ofYear(2021));
        assertThat(model.year().orElseThrow().observation().value()).hasValue(110);

        model.show(row("Dog licences", "Ajax").id(), Period.ofYear(2019));
        assertThat(model.year().orElseThrow().observation().value()).hasValue(50);

        model.show(pickering);
        assertThat(model.year()).isEmpty();
    }

    @Test
    void aRevisedFileMarksWhatItRestatedAndUndoTakesTheMarkAway() throws Exception {
        assertThat(row("Dog licences", "Pickering").restated()).isFalse();

        ImportId revised =
                bring(
                        "revised.csv",
                        LATER,
                        "Indicator,Municipality,2023,2024",
                        "Dog licences,Pickering,119,121");
        changed();

        assertThat(row("Dog licences", "Pickering").restated()).isTrue();
        assertThat(row("Dog licences", "Ajax").restated()).isFalse();
        assertThat(marks(row("Dog licences", "Pickering")))
                .as("the latest figure is as it was")
                .isEmpty();
        model.filter().set(Filter.ALL.withChanged(true));
        assertThat(names()).containsExactly("Dog licences");

        new WithdrawImport(dossier)
                .withdraw(dossier.ledger().importOf(revised).orElseThrow(), LATER);
        changed();

        assertThat(row("Dog licences", "Pickering").restated()).isFalse();
        assertThat(names())
                .as("all that the first file brought is new")
                .containsExactlyInAnyOrder("Dog licences", "Café terraces");
    }

    @Test
    void whatTheLastActionBroughtIsNewOrChangedAndWhatItOnlyRepeatedIsNot() throws Exception {
        bring(
                "benches.csv",
                LATER,
                "Indicator,Municipality,2023,2024",
                "Benches,Pickering,1,2",
                "Dog licences,Ajax,75,80");
        bring("trees.csv", LATER, "Indicator,Municipality,2024", "Trees,Pickering,3");
        changed();

        model.filter().set(Filter.ALL.withChanged(true));
        assertThat(names()).containsExactlyInAnyOrder("Benches", "Trees");
    }

    @Test
    void anEntryByHandIsNotTheLastImport() throws Exception {
        bring("benches.csv", LATER, "Indicator,Municipality,2023,2024", "Benches,Pickering,1,2");
        changed();
        correct("Dog licences", 2023, "1,180", "Two digits were swapped");

        model.filter().set(Filter.ALL.withChanged(true));
        assertThat(names()).containsExactly("Benches");
    }

    @Test
    void theHistoryOfAYearHasEveryImportAndSaysWhichCounts() throws Exception {
        ImportId revised =
                bring(
                        "revised.csv",
                        LATER,
                        "Indicator,Municipality,2023,2024",
                        "Dog licences,Pickering,119,121");
        new WithdrawImport(dossier)
                .withdraw(dossier.ledger().importOf(revised).orElseThrow(), LATER);
        changed();
        model.selected().set(Optional.of(row("Dog licences", "Pickering").id()));
        model.period().set(Optional.of(Period.ofYear(2023)));

        assertThat(model.history().get())
                .extracting(told -> told.observation().value().getAsDouble())
                .containsExactly(119.0, 118.0);
        assertThat(model.history().get())
                .extracting(told -> told.from().current(), Details.Told::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, false),
                        org.assertj.core.groups.Tuple.tuple(true, true));
    }

    @Test
    void theSelectionStaysWhenTheDossierChanges() throws Exception {
        SeriesId ajax = row("Dog licences", "Ajax").id();
        model.selected().set(Optional.of(ajax));
        model.period().set(Optional.of(Period.ofYear(2022)));

        bring("more.csv", LATER, "Indicator,Municipality,2024", "Cat licences,Ajax,5");
        changed();

        assertThat(model.selected().get()).contains(ajax);
        assertThat(model.period().get()).contains(Period.ofYear(2022));
        assertThat(model.details().get().map(all -> all.row().id())).contains(ajax);
        assertThat(model.board().get().indicators()).hasSize(3);
    }

    @Test
    void whatIsAskedForIsShownWhateverTheFilterHides() {
        model.filter().set(Filter.ALL.withText("cafe"));
        SeriesId ajax = row("Dog licences", "Ajax").id();

        model.show(ajax);

        assertThat(model.selected().get()).contains(ajax);
        assertThat(model.filter().get()).isEqualTo(Filter.ALL);
        assertThat(model.shown().get().has(ajax)).isTrue();
    }

    @Test
    void theDetailsHaveYearsChartAndTheFigureToShow() {
        model.selected().set(Optional.of(row("Dog licences", "Pickering").id()));

        Details details = model.details().get().orElseThrow();
        assertThat(details.years())
                .extracting(year -> year.observation().period().text())
                .containsExactly("2024", "2023", "2022", "2021", "2020", "2019");
        assertThat(details.years().get(4).observation().isMissing()).isTrue();
        assertThat(details.chart()).isInstanceOf(Details.Picture.Drawn.class);
        assertThat(((Details.Picture.Drawn) details.chart()).data().headline())
                .isEqualTo("Up 21.0% since 2019");
        assertThat(cell()).isEqualTo("H2");

        model.period().set(Optional.of(Period.ofYear(2021)));
        assertThat(cell()).isEqualTo("E2");
    }

    private String cell() {
        Observation figure = model.figure().orElseThrow();
        return figure.provenance().cell().orElseThrow().a1();
    }

    @Test
    void sortingLeavesWhatHasNoValueAtTheEnd() {
        model.sorting().set(new Sorting(Column.CHANGE, false));
        assertThat(names()).containsExactly("Café terraces", "Dog licences");
        model.sorting().set(new Sorting(Column.CHANGE, true));
        assertThat(names()).containsExactly("Dog licences", "Café terraces");
        model.sorting().set(new Sorting(Column.TARGET, true));
        assertThat(names()).hasSize(2);
        model.sorting().set(new Sorting(Column.NAME, true));
        assertThat(names()).containsExactly("Dog licences", "Café terraces");
    }

    @Test
    void aTargetIsKeptAsOneActionThatCanBeUndone() {
        select("Dog licences");
        model.forms().target().edit(licences());
        model.forms().target().target().set("1,500.5");
        model.forms().target().year().set("2030");
        model.forms().target().direction().set(Direction.UP);

        model.forms().target().save();

        assertThat(model.forms().target().open().get()).isFalse();
        assertThat(licences().target()).isEqualTo(OptionalDouble.of(1500.5));
        assertThat(licences().targetYear()).isEqualTo(OptionalInt.of(2030));
        assertThat(licences().direction()).isEqualTo(Direction.UP);
        model.filter().set(Filter.ALL.withTarget(true));
        assertThat(names()).containsExactly("Dog licences");

        new DossierActions(workplace).undo();

        assertThat(licences().target()).isEmpty();
        assertThat(licences().direction()).isEqualTo(Direction.NONE);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsSaidAndNothingIsKept() {
        select("Dog licences");
        model.forms().target().edit(licences());
        model.forms().target().target().set("many");

        model.forms().target().save();

        assertThat(model.forms().target().problem().get()).isPresent();
        assertThat(model.forms().target().open().get()).isTrue();
        assertThat(licences().target()).isEmpty();

        model.forms().target().target().set("12");
        model.forms().target().year().set("soon");
        model.forms().target().save();

        assertThat(model.forms().target().problem().get()).isPresent();
        assertThat(workplace.dossier().undo().get().map(label -> label.key()))
                .isNotEqualTo(Optional.of("edit.indicators"));
    }

    @Test
    void aTargetIsReadWithTheCommaOfFrench() {
        workplace.settings().language().set(Language.FRENCH);
        model.forms().target().edit(licences());
        model.forms().target().target().set("1 500,5");

        model.forms().target().save();

        assertThat(licences().target()).isEqualTo(OptionalDouble.of(1500.5));
    }

    /// The sheet says how many and not of what.
    @Test
    void aTargetOfPersonsCountsForAPlainNumberButNotForThatOfAnotherPlace() throws Exception {
        bring(
                "library.csv",
                LATER,
                "Indicator,Municipality,Unit,2019,2020,2021,2022",
                "Library cardholders,Pickering,number,30000,31000,32000,33000",
                "Library cardholders,Ajax,number,20000,21000,22000,23000",
                "Library cardholders,Whitby,%,20,21,22,23");
        Desk.introduce(dossier, "Pickering");
        changed();
        model.forms().target().edit(row("Library cardholders", "Pickering").indicator());
        model.forms().target().target().set("40,000");
        model.forms().target().year().set("2030");
        model.forms().target().direction().set(Direction.UP);
        model.forms().target().save();
        RowWords words = new RowWords(Language.ENGLISH);

        model.show(row("Library cardholders", "Pickering").id());
        SeriesRow own = model.details().get().orElseThrow().row();
        assertThat(words.aim(own, true)).isEqualTo("Target: 40,000 by 2030");
        assertThat(words.target(own)).isEqualTo("40,000 by 2030");
        model.show(row("Library cardholders", "Ajax").id());
        SeriesRow neighbour = model.details().get().orElseThrow().row();
        assertThat(words.aim(neighbour, true))
                .isEqualTo("Target of the community: 40,000 by 2030. It is not this place’s.");
        assertThat(words.target(neighbour)).isEmpty();
        assertThat(neighbour.progressFigure()).isEmpty();
        model.show(row("Library cardholders", "Whitby").id());
        assertThat(words.aim(model.details().get().orElseThrow().row(), true))
                .isEqualTo(
                        "Target: 40,000 by 2030. It cannot be compared with these figures: the"
                                + " target is in persons, the figures in per cent.");
    }

    private void select(String indicator) {
        model.selected().set(Optional.of(row(indicator, "Pickering").id()));
    }

    private Indicator licences() {
        return row("Dog licences", "Pickering").indicator();
    }

    @Test
    void nothingIsReadWhileNobodyLooks() throws Exception {
        model.inSight(false);
        new SetIndicators(dossier)
                .set(
                        List.of(
                                new Indicator(
                                        licences().code(),
                                        licences().name(),
                                        licences().factor(),
                                        licences().unit(),
                                        Direction.UP,
                                        OptionalDouble.of(5),
                                        OptionalInt.empty(),
                                        licences().limit(),
                                        licences().decimals(),
                                        licences().definition(),
                                        licences().source(),
                                        licences().baseYear())));
        changed();
        assertThat(licences().target()).isEmpty();

        model.inSight(true);

        assertThat(licences().target()).isEqualTo(OptionalDouble.of(5));
    }

    @Test
    void anotherDossierBeginsAnew() throws Exception {
        model.filter().set(Filter.ALL.withText("cafe"));
        try (Dossier other = Dossier.create(folder.resolve("b.dossier"))) {
            workplace.dossier().open(other);

            assertThat(model.board().get().indicators()).isEmpty();
            assertThat(model.filter().get()).isEqualTo(Filter.ALL);
            assertThat(model.selected().get()).isEmpty();
            assertThat(model.details().get()).isEmpty();
        }
    }
}
