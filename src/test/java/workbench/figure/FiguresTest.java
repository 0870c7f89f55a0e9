package workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.edit.SetIndicators;
import workbench.edit.WithdrawImport;
import workbench.measure.Goal;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Direction;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// References lead to figures, or to the reason why not. The figures are illustrative.
@BesideTheWindow
class FiguresTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        bring(
                "visits.csv",
                "Indicator,Municipality,2021,2022,2023,2024",
                "Dog licences,Pickering,100,110,..,121",
                "Dog licences,Ajax,50,60,70,80");
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void givesTheLatestValueWhereNoPeriodIsAsked() {
        Figure figure = figure(FigureRef.Kind.VALUE, Period.NONE, Period.NONE);

        assertThat(figure.value()).isEqualTo(121);
        assertThat(figure.to()).isEqualTo(Period.ofYear(2024));
        assertThat(figure.last().provenance().cell().orElseThrow().a1()).isEqualTo("F2");
        assertThat(figure.isIllustrative()).isFalse();
    }

    @Test
    void aNumberThatWasWorkedOutIsShownWithFourFiguresAndToldInFullBesideItsLike()
            throws Exception {
        bring(
                "worked-out.csv",
                "Indicator,Municipality,2022,2023",
                "Emissions,Ajax,1158.2953382021724,1158.2953382021799",
                "Emissions per person,Ajax,0.00412345678,12.3456789",
                "Trees,Ajax,12.125,1234.5");
        assertThat(decimals("Emissions")).containsExactly(1, 1);
        assertThat(decimals("Emissions per person")).containsExactly(6, 2);
        assertThat(decimals("Trees")).as("as they were written").containsExactly(3, 1);

        Series emissions = series("Emissions");
        List<Observation> told = List.copyOf(dossier.ledger().current(emissions.id()).values());
        assertThat(ShownDecimals.of(emissions.key(), told)).isEqualTo(1);
        assertThat(ShownDecimals.inFull(emissions.key(), told.getFirst())).isEqualTo(13);
        assertThat(ShownDecimals.beside(emissions.key(), told.getFirst(), told.getLast()))
                .as("the two differ only in what a list leaves out")
                .isEqualTo(13);

        Series perPerson = series("Emissions per person");
        assertThat(
                        ShownDecimals.of(
                                perPerson.key(), dossier.ledger().current(perPerson.id()).values()))
                .as("down one column the smallest is no nought")
                .isEqualTo(3);
    }

    private Series series(String indicator) {
        return dossier.ledger().allSeries().stream()
                .filter(one -> one.key().indicator().name().en().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> decimals(String indicator) {
        Series series = series(indicator);
        return dossier.ledger().current(series.id()).values().stream()
                .map(one -> ShownDecimals.of(series.key(), one))
                .toList();
    }

    @Test
    void anotherUnitInALaterImportIsAChangeThoughItTellsTheSameYears() throws Exception {
        bring(
                "rounds.csv",
                "Indicator,Municipality,Unit,2020,2021,2022",
                "Bus use,Ajax,rounds,5,6,7",
                "Bus use,Oshawa,rounds,5,6,7",
                "Bus use,Oshawa,laps,4,5,6");
        bring("laps.csv", "Indicator,Municipality,Unit,2021,2022,2023", "Bus use,Ajax,laps,4,5,6");
        Figures figures = new Figures(dossier.ledger());
        List<Series> all =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().equals("Bus use"))
                        .toList();
        assertThat(all.stream().filter(one -> one.key().place().name().en().equals("Ajax")))
                .hasSize(2)
                .allSatisfy(
                        one ->
                                assertThat(figures.unitChanges(one))
                                        .singleElement()
                                        .extracting(
                                                change ->
                                                        Texts.of(Language.ENGLISH)
                                                                .render(change.words()))
                                        .isEqualTo(
                                                "Earlier imports tell it in rounds (up to 2022),"
                                                        + " later ones in laps (from 2021 on): the"
                                                        + " two do not compare."));
        assertThat(all.stream().filter(one -> one.key().place().name().en().equals("Oshawa")))
                .as("side by side in one file")
                .hasSize(2)
                .allSatisfy(one -> assertThat(figures.unitChanges(one)).isEmpty());
    }

    @Test
    void givesAChangeWithBothItsCells() {
        Figure figure = figure(FigureRef.Kind.CHANGE, Period.ofYear(2024), Period.ofYear(2021));

        assertThat(figure.value()).isCloseTo(0.21, within(1e-12));
        assertThat(figure.unit()).isEqualTo(Unit.RATIO);
        assertThat(figure.evidence())
                .extracting(one -> one.provenance().cell().orElseThrow().a1())
                .containsExactly("C2", "F2");
    }

    @Test
    void takesTheLatestValueForAChangeSinceAYear() {
        Figure figure = figure(FigureRef.Kind.CHANGE, Period.NONE, Period.ofYear(2022));

        assertThat(figure.from()).isEqualTo(Period.ofYear(2022));
        assertThat(figure.value()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void givesGrowthAYear() {
        Figure figure = figure(FigureRef.Kind.CAGR, Period.ofYear(2024), Period.ofYear(2021));

        assertThat(figure.value()).isCloseTo(Math.cbrt(1.21) - 1, within(1e-12));
    }

    @Test
    void givesProgressOnceADirectionIsStated() throws Exception {
        assertThat(reason(ref(FigureRef.Kind.PROGRESS, Period.NONE, Period.NONE))).isNotBlank();
        Indicator known =
                dossier.ledger().indicators().stream()
                        .map(stored -> stored.indicator())
                        .filter(one -> one.name().en().equals("Dog licences"))
                        .findFirst()
                        .orElseThrow();
        new SetIndicators(dossier).set(List.of(upwards(known, known.code(), known.name())));

        assertThat(figure(FigureRef.Kind.PROGRESS, Period.NONE, Period.NONE).grade()).isPresent();
    }

    @Test
    void aSeriesInAnotherUnitIsHeldAgainstNoTargetAndHasDecimalsOfItsOwn() throws Exception {
        bring(
                "unemployment.csv",
                "Municipality,Indicator,Unit,2018,2019,2020,2021",
                "Pickering,Unemployment rate,%,6.0,5.8,5.5,5.3",
                "Pickering,Unemployment rate,persons,6000,5800,5500,5300");
        List<Series> both =
                dossier.ledger().allSeries().stream()
                        .filter(
                                one ->
                                        one.key()
                                                .indicator()
                                                .name()
                                                .en()
                                                .equals("Unemployment rate"))
                        .toList();

        assertThat(both)
                .hasSize(2)
                .extracting(one -> one.key().isInOwnUnit())
                .contains(true, false);
        for (Series series : both) {
            SeriesKey key = series.key();
            Indicator rate = key.indicator();
            SeriesKey aimed =
                    new SeriesKey(
                            new Indicator(
                                    rate.code(),
                                    rate.name(),
                                    rate.factor(),
                                    rate.unit(),
                                    rate.direction(),
                                    OptionalDouble.of(4),
                                    OptionalInt.of(2030),
                                    rate.limit(),
                                    OptionalInt.of(1),
                                    rate.definition(),
                                    rate.source(),
                                    rate.baseYear()),
                            key.place(),
                            key.unit(),
                            key.breakdown());
            assertThat(Goal.of(aimed).target().isPresent()).isEqualTo(key.isInOwnUnit());
            assertThat(ShownDecimals.of(aimed, dossier.ledger().current(series.id()).values()))
                    .isEqualTo(key.isInOwnUnit() ? 1 : 0);
        }
    }

    @Test
    void takesNoNeighbourForAYearWithoutAValue() {
        for (FigureRef.Kind kind : FigureRef.Kind.values()) {
            assertThat(reason(ref(kind, Period.ofYear(2023), Period.NONE)))
                    .as(kind.name())
                    .isEqualTo("figure.no-value");
        }
        assertThat(reason(ref(FigureRef.Kind.CHANGE, Period.NONE, Period.ofYear(2023))))
                .isEqualTo("figure.no-value");
        assertThat(reason(ref(FigureRef.Kind.CAGR, Period.NONE, Period.ofYear(2019))))
                .isEqualTo("figure.no-value");
    }

    @Test
    void saysUpToWhenTheValuesOfAnEarlierPeriodAreTooFew() {
        assertThat(reason(ref(FigureRef.Kind.CHANGE, Period.ofYear(2021), Period.NONE)))
                .isEqualTo("measure.tooFewUpTo");
    }

    @Test
    void whatAWithdrawnImportGaveIsNotSaidNeverToHaveBeenThere() throws Exception {
        FigureRef latest = ref(FigureRef.Kind.VALUE, Period.NONE, Period.NONE);
        figure(FigureRef.Kind.VALUE, Period.NONE, Period.NONE);
        new WithdrawImport(dossier).withdraw(dossier.ledger().imports().getFirst(), DAY);
        assertThat(reason(latest)).isEqualTo("figure.withdrawn");
    }

    @Test
    void saysThatNoSeriesFits() {
        assertThat(
                        reason(
                                new FigureRef(
                                        new SeriesRef("Dog licences", "Oshawa", Breakdown.NONE, ""),
                                        FigureRef.Kind.VALUE,
                                        Period.NONE,
                                        Period.NONE)))
                .isEqualTo("figure.no-series");
    }

    @Test
    void isNotConfusedByASeriesThatWasWithdrawn() throws Exception {
        ImportId wrong =
                bring(
                        "visits-wrong-unit.csv",
                        "Indicator,Municipality,Unit,2021,2022",
                        "Dog licences,Pickering,%,1,2");
        SeriesRef ref = new SeriesRef("dog  LICENCES", "Pickering", Breakdown.NONE, "");
        assertThat(new Figures(dossier.ledger()).find(ref)).isEmpty();
        new WithdrawImport(dossier)
                .withdraw(dossier.ledger().importOf(wrong).orElseThrow(), DAY.plusSeconds(60));

        assertThat(new Figures(dossier.ledger()).find(ref)).isPresent();
    }

    @Test
    void findsASeriesWhoseCodeSpellsItsName() throws Exception {
        new SetIndicators(dossier)
                .set(
                        List.of(
                                upwards(
                                        Indicator.provisional("Turnout"),
                                        "turnout",
                                        new Bilingual("Turnout", "TURNOUT"))));
        bring(
                "turnout.csv",
                "Indicator code,Indicator,Municipality,2018,2022",
                "turnout,Turnout,Pickering,29,30");
        Figures figures = new Figures(dossier.ledger());
        Series series =
                figures.all().stream()
                        .filter(one -> one.key().indicator().name().en().equals("Turnout"))
                        .findFirst()
                        .orElseThrow();

        assertThat(figures.find(new SeriesRef("TURNOUT", "Pickering", Breakdown.NONE, "")))
                .contains(series);
    }

    @Test
    void tellsIllustrativeFiguresByTheWordsOfTheirSource() throws Exception {
        bring(
                "sessions.csv",
                "Public Wi-Fi sessions – illustrative figures,,",
                "Municipality,2023,2024",
                "Pickering,10,20",
                "Ajax,30,40");

        assertThat(
                        Desk.figures(dossier).stream()
                                .filter(one -> Illustrative.is(one.observation()))
                                .map(one -> one.observation().provenance().sourceFile()))
                .hasSize(4)
                .containsOnly("sessions.csv");
    }

    @Test
    void countsTheFrequencyWithTheMostValuesAndItsScale() throws Exception {
        bring(
                "laps.csv",
                "Rides in thousands,,,,",
                "Municipality,2024-01,2024-02,2024-03,2024",
                "Durham,1,2,3,6",
                "Toronto,4,5,6,15");
        Figures figures = new Figures(dossier.ledger());
        Series rides =
                figures.all().stream()
                        .filter(one -> one.key().place().name().en().equals("Toronto"))
                        .findFirst()
                        .orElseThrow();
        Track track = figures.track(rides);

        assertThat(track.points())
                .extracting(point -> point.period().text())
                .containsExactly("2024-01", "2024-02", "2024-03");
        assertThat(track.points().getLast().value()).hasValue(6000);
        assertThat(track.breaks()).isEmpty();
    }

    private static Indicator upwards(Indicator one, String code, Bilingual name) {
        return new Indicator(
                code,
                name,
                Optional.empty(),
                one.unit(),
                Direction.UP,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Bilingual.EMPTY,
                "",
                OptionalInt.empty());
    }

    private ImportId bring(String name, String... lines) throws Exception {
        return Desk.bring(dossier, Desk.csv(folder, name, lines), DAY);
    }

    private static FigureRef ref(FigureRef.Kind kind, Period period, Period from) {
        return new FigureRef(
                new SeriesRef("Dog licences", "Pickering", Breakdown.NONE, ""), kind, period, from);
    }

    private Figure figure(FigureRef.Kind kind, Period period, Period from) {
        Resolution resolution = new Figures(dossier.ledger()).resolve(ref(kind, period, from));
        assertThat(resolution).isInstanceOf(Resolution.Resolved.class);
        return ((Resolution.Resolved) resolution).figure();
    }

    private String reason(FigureRef ref) {
        Resolution resolution = new Figures(dossier.ledger()).resolve(ref);
        assertThat(resolution).isInstanceOf(Resolution.Unresolved.class);
        return ((Resolution.Unresolved) resolution).reason().key();
    }
}
