package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.importing.Bindings;
import workbench.importing.ProvisionalNames;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A person says once what a department's words mean; figures are illustrative.
@BesideTheWindow
class BindNameTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final Indicator WIFI =
            IndicatorCatalogue.shipped().byCode("connect.wifi-hotspots").orElseThrow();
    private static final Indicator ZEV =
            IndicatorCatalogue.shipped().byCode("sustain.zev").orElseThrow();

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void importTwoNames() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "own-2022.csv",
                        "Municipality,Year,Hot spots for wi-fi in public",
                        "Pickering,2022,20"),
                DAY.minusSeconds(60));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "own-2023.csv",
                        "Municipality,Year,Public Wi-Fi hotspots",
                        "Pickering,2023,27"),
                DAY);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void figuresUnderTheWordsBelongToWhatIsMeant() throws Exception {
        int series = new BindName(dossier).indicator("Hot spots for wi-fi in public", WIFI);

        assertThat(series).isEqualTo(1);
        assertThat(figures()).contains("Public Wi-Fi hotspots 2022 20.0");
        assertThat(figures()).noneMatch(one -> one.startsWith("Hot spots"));
        assertThat(dossier.ledger().indicators())
                .extracting(one -> one.indicator().code())
                .containsExactly("connect.wifi-hotspots");
    }

    @Test
    void theNextFileThatUsesTheWordsNeedsNoOneToSayItAgain() throws Exception {
        new BindName(dossier).indicator("Hot spots for wi-fi in public", WIFI);
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "own-2024.csv",
                        "Municipality,Year,Hot Spots for Wi-Fi  in public",
                        "Pickering,2024,31",
                        "Ajax,2024,12"),
                DAY.plusSeconds(60));

        assertThat(figures())
                .contains("Public Wi-Fi hotspots 2024 31.0", "Public Wi-Fi hotspots 2022 20.0");
        assertThat(
                        Desk.figures(dossier).stream()
                                .filter(
                                        one ->
                                                one.series()
                                                        .key()
                                                        .place()
                                                        .name()
                                                        .en()
                                                        .equals("Pickering"))
                                .map(one -> one.series().id())
                                .distinct())
                .as("the years are of one series")
                .hasSize(1);
    }

    @Test
    void undoTakesItBackWholeAndRedoBringsItBack() throws Exception {
        List<String> before = figures();
        new BindName(dossier).indicator("Hot spots for wi-fi in public", WIFI);
        List<String> bound = figures();

        dossier.undo();
        assertThat(figures()).isEqualTo(before);
        assertThat(dossier.ledger().indicators()).hasSize(2);

        dossier.redo();
        assertThat(figures()).isEqualTo(bound);
    }

    @Test
    void freedWordsStandForThemselvesAgain() throws Exception {
        List<String> before = figures();
        new BindName(dossier).indicator("Hot spots for wi-fi in public", WIFI);

        assertThat(new FreeName(dossier).free("hot spots for WI-FI in public")).isEqualTo(1);

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void aPlaceIsBoundInTheSameWay() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "towns.csv",
                        "Municipality,Year,Public Wi-Fi hotspots",
                        "Pickring,2021,18",
                        "Ajax,2021,12"),
                DAY.plusSeconds(60));
        Place pickering = Gazetteer.shipped().byName("Pickering").orElseThrow();

        new BindName(dossier).place("Pickring", pickering);

        assertThat(
                        Desk.figures(dossier).stream()
                                .filter(one -> one.series().key().place().equals(pickering))
                                .map(one -> one.observation().period().text()))
                .contains("2021", "2023");
    }

    @Test
    void whatTheWordsMayMeanIsOfferedAndNotTaken() {
        ProvisionalNames names =
                new ProvisionalNames(
                        dossier.ledger(), IndicatorCatalogue.shipped(), Gazetteer.shipped());

        assertThat(names.indicators()).hasSize(1);
        assertThat(names.indicators().getFirst().words())
                .isEqualTo("Hot spots for wi-fi in public");
        assertThat(names.indicators().getFirst().suggestions()).contains(WIFI);
    }

    @Test
    void whatOneFileTellsDifferentlyIsTwoThings() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "both.csv",
                        "Municipality,Year,Hot spots in the parks,Public Wi-Fi hotspots",
                        "Ajax,2022,3,12"),
                DAY.plusSeconds(60));
        List<String> before = figures();

        assertThatThrownBy(() -> new BindName(dossier).indicator("Hot spots in the parks", WIFI))
                .isInstanceOf(WorkbenchException.class);

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void wordsThatNoFigureBearsAreRefused() {
        assertThatThrownBy(() -> new BindName(dossier).indicator("Nothing of the kind", WIFI))
                .isInstanceOf(WorkbenchException.class);
        assertThatThrownBy(() -> new FreeName(dossier).free("Nothing of the kind"))
                .isInstanceOf(WorkbenchException.class);
    }

    @Test
    void wordsAreNamedBeforeAnyFigureCameUnderThem() throws Exception {
        Path file = sessions();
        new BindName(dossier).indicatorToCome("Sessions", WIFI);

        assertThat(Desk.draft(file, dossier.ledger()).figures())
                .extracting(one -> one.found().key().indicator())
                .containsOnly(WIFI);
        dossier.undo(Progress.SILENT);
        assertThat(Desk.draft(file, dossier.ledger()).figures())
                .extracting(one -> one.found().key().indicator().isBound())
                .containsOnly(false);
    }

    @Test
    void oneOfTheCitysOwnIsKeptAndNextYearsFileIsReadByIt() throws Exception {
        Indicator own =
                OwnIndicator.of(
                        "Coaching sessions", Unit.COUNT, Optional.of(Factor.WORK), _ -> false);
        new BindName(dossier).indicatorToCome("Sessions", own);
        Desk.bring(dossier, sessions(), DAY.plusSeconds(60));

        Path next = Desk.csv(folder, "next.csv", "Municipality,Year,Sessions", "Pickering,2025,44");
        assertThat(Desk.draft(next, dossier.ledger()).figures())
                .extracting(one -> one.found().key().indicator(), one -> one.found().key().unit())
                .containsOnly(tuple(own, Unit.COUNT));
        assertThat(dossier.ledger().indicators())
                .extracting(one -> one.indicator().code())
                .contains("own.coaching-sessions");
    }

    @Test
    void whatWasSaidOfWordsIsChangedInOneStepWithTheFiguresThatCameUnderThem() throws Exception {
        Desk.bring(dossier, sessions(), DAY.plusSeconds(60));
        new BindName(dossier).indicatorToCome("Sessions", WIFI);
        Indicator own = OwnIndicator.of("Coaching", Unit.UNKNOWN, Optional.empty(), _ -> false);

        int series = new BindName(dossier).indicatorToCome("Sessions", own);

        assertThat(series).isEqualTo(1);
        assertThat(figures()).contains("Coaching 2024 40.0").doesNotContain("Sessions 2024 40.0");
        assertThat(figures()).doesNotContain("Public Wi-Fi hotspots 2024 40.0");
        dossier.undo(Progress.SILENT);
        assertThat(figures()).contains("Public Wi-Fi hotspots 2024 40.0");
    }

    @Test
    void aCodeThatIsTakenIsGivenToNoSecondIndicator() {
        assertThat(OwnIndicator.of("Été 24/7", Unit.UNKNOWN, Optional.empty(), _ -> false).code())
                .isEqualTo("own.ete-24-7");
        assertThat(
                        OwnIndicator.of("Cats", Unit.UNKNOWN, Optional.empty(), "own.cats"::equals)
                                .code())
                .isEqualTo("own.cats-2");
    }

    @Test
    void wordsThatComeInTwoUnitsOfOneFileStayTwoSeries() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "units.csv",
                        "Indicator,Place,Unit,Year,Value",
                        "Zorb share,Pickering,,2019,5",
                        "Zorb share,Pickering,,2020,6",
                        "Zorb share,Pickering,%,2019,50",
                        "Zorb share,Pickering,%,2020,60"),
                DAY.plusSeconds(60));

        new BindName(dossier).indicator("Zorb share", ZEV);

        assertThat(Desk.figures(dossier))
                .filteredOn(one -> one.series().key().indicator().code().equals(ZEV.code()))
                .extracting(
                        one -> one.series().key().unit().equals(Unit.PERCENT),
                        one -> one.observation().value().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(false, 5.0), tuple(false, 6.0), tuple(true, 50.0), tuple(true, 60.0));
    }

    @Test
    void twoSpellingsOfTheWordsThatOneFileTellsDifferentlyAreTwoThings() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "spelt.csv",
                        "Indicator,Municipality,2019",
                        "Cafe terraces,Pickering,5",
                        "Café terraces,Pickering,50"),
                DAY.plusSeconds(60));
        List<String> before = figures();
        List<Series> named =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().endsWith("terraces"))
                        .toList();

        assertThat(named).hasSize(2);
        assertThat(BindName.isPossible(dossier.ledger(), named, WIFI)).isFalse();
        assertThatThrownBy(() -> new BindName(dossier).indicator("Cafe terraces", WIFI))
                .isInstanceOf(WorkbenchException.class);
        assertThat(figures()).isEqualTo(before);
        assertThat(dossier.ledger().texts(Bindings.INDICATOR)).isEmpty();
    }

    @Test
    void whatWasRestatedSinceOrWithdrawnIsToldByItsFileAllTheSame() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "c1.csv",
                        "Indicator,Municipality,Year,Value",
                        "Foo spots,Ajax,2019,5",
                        "Public Wi-Fi hotspots,Ajax,2019,50"),
                DAY.plusSeconds(60));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "c2.csv",
                        "Indicator,Municipality,Year,Value",
                        "Public Wi-Fi hotspots,Ajax,2019,51"),
                DAY.plusSeconds(120));

        assertThatThrownBy(() -> new BindName(dossier).indicator("Foo spots", WIFI))
                .isInstanceOf(WorkbenchException.class);
        for (ImportRecord one : dossier.ledger().imports()) {
            new WithdrawImport(dossier).withdraw(one, DAY.plusSeconds(180));
        }
        assertThatThrownBy(() -> new BindName(dossier).indicator("Foo spots", WIFI))
                .isInstanceOf(WorkbenchException.class);
    }

    @Test
    void aPlaceThatIsFreedLeavesWhatTheIndicatorMeans() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "t.csv",
                        "Municipality,Year,Hot spots for wi-fi in public",
                        "Pickring,2021,18"),
                DAY.plusSeconds(60));
        Place pickering = Gazetteer.shipped().byName("Pickering").orElseThrow();
        new BindName(dossier).indicator("Hot spots for wi-fi in public", WIFI);
        new BindName(dossier).place("Pickring", pickering);
        List<String> both = figures();

        assertThat(new FreeName(dossier).free("Pickring")).isEqualTo(1);

        assertThat(Desk.figures(dossier))
                .filteredOn(one -> one.series().key().place().name().en().equals("Pickring"))
                .extracting(one -> one.series().key().indicator())
                .containsExactly(WIFI);
        dossier.undo();
        assertThat(figures()).isEqualTo(both);
        assertThat(Desk.figures(dossier))
                .extracting(one -> one.series().key().place())
                .containsOnly(pickering);
    }

    @Test
    void freeingTheMiddleOfAChainBringsAllThatLedThroughItThere() throws Exception {
        Desk.bring(dossier, chained(2021), DAY.plusSeconds(60));
        new BindName(dossier).indicator("Zorb", Indicator.provisional("Wibble"));
        new BindName(dossier).indicator("Wibble", WIFI);
        assertThat(figures())
                .contains("Public Wi-Fi hotspots 2021 1.0", "Public Wi-Fi hotspots 2021 2.0");

        new FreeName(dossier).free("Wibble");
        Desk.bring(dossier, chained(2022), DAY.plusSeconds(120));

        assertThat(figures())
                .contains("Wibble 2021 1.0", "Wibble 2021 2.0")
                .contains("Wibble 2022 1.0", "Wibble 2022 2.0")
                .doesNotContain("Public Wi-Fi hotspots 2021 1.0");
    }

    @Test
    void wordsThatMeanOthersWhichMeanThemAreRefused() throws Exception {
        Desk.bring(dossier, chained(2021), DAY.plusSeconds(60));
        new BindName(dossier).indicator("Zorb", Indicator.provisional("Wibble"));
        List<String> before = figures();

        assertThatThrownBy(
                        () ->
                                new BindName(dossier)
                                        .indicator("Wibble", Indicator.provisional("Zorb")))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        e -> assertThat(e.why().key()).isEqualTo("edit.bind.itself.why"));
        assertThat(figures()).isEqualTo(before);
    }

    private Path chained(int year) throws Exception {
        return Desk.csv(
                folder,
                "chain-" + year + ".csv",
                "Indicator,Municipality,Year,Value",
                "Zorb,Ajax," + year + ",1",
                "Wibble,Whitby," + year + ",2");
    }

    private Path sessions() throws Exception {
        return Desk.csv(folder, "s.csv", "Municipality,Year,Sessions", "Pickering,2024,40");
    }

    private List<String> figures() {
        return Desk.figures(dossier).stream()
                .filter(one -> one.observation().value().isPresent())
                .map(
                        one ->
                                one.series().key().indicator().name().en()
                                        + " "
                                        + one.observation().period().text()
                                        + " "
                                        + one.observation().value().getAsDouble())
                .toList();
    }
}
