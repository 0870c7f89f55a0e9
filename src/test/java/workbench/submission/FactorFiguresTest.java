package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.figure.Figures;
import workbench.model.Factor;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Whose figures speak for a community. The values are illustrative.
class FactorFiguresTest {
    private static final Instant AT = Instant.parse("2026-11-02T15:00:00Z");

    @TempDir Path folder;

    private List<String> places(String home, String... rows) throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "unemployment.csv",
                        Stream.concat(Stream.of("Place,2023,2024"), Stream.of(rows))
                                .toArray(String[]::new));
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(dossier, titled(file), AT);
            return new FactorFigures(
                            new Figures(dossier.ledger()),
                            IndicatorCatalogue.shipped(),
                            new HomePlace(home))
                    .of(Factor.WORK).stream()
                            .map(line -> line.series().key().place().name().en())
                            .toList();
        }
    }

    /// The title names the indicator.
    private static Path titled(Path file) throws Exception {
        return Files.writeString(file, "Unemployment rate\n" + Files.readString(file));
    }

    @Test
    void theCommunitysOwnFiguresSpeakAlone() throws Exception {
        assertThat(places("Pickering", "Pickering,5.1,5.3", "Canada,5.4,6.3"))
                .containsExactly("Pickering");
    }

    @Test
    void placesThatEncloseTheCommunityStandInWhereItHasNoneTheNarrowestFirst() throws Exception {
        assertThat(
                        places(
                                "Pickering",
                                "Canada,5.4,6.3",
                                "Ontario,5.6,7.0",
                                "Durham Region,5.2,5.0",
                                "Pickering (CMA),5.1,5.0"))
                .containsExactly("Pickering (CMA)", "Durham Region", "Ontario", "Canada");
    }

    @Test
    void aPeerNeverStandsInForTheCommunity() throws Exception {
        assertThat(places("Toronto", "Peterborough,5.4,6.3", "Quebec,5.1,5.0", "Ontario,5.6,7.0"))
                .containsExactly("Ontario");
    }

    @Test
    void theProgressOfAWiderPlaceIsNotToldAsTheCommunitys() throws Exception {
        assertThat(progress("Toronto", "Ontario,7.0,5.6")).containsExactly(false);
        assertThat(progress("Ontario", "Ontario,7.0,5.6")).containsExactly(true);
    }

    /// Whether progress is told, line by line.
    private List<Boolean> progress(String home, String row) throws Exception {
        Path file = titled(Desk.csv(folder, "rate.csv", "Place,2015,2024", row));
        try (Dossier dossier = Dossier.create(folder.resolve(home + ".dossier"))) {
            Desk.bring(dossier, file, AT);
            return new FactorFigures(
                            new Figures(dossier.ledger()),
                            IndicatorCatalogue.shipped(),
                            new HomePlace(home))
                    .of(Factor.WORK).stream().map(line -> line.progress().isPresent()).toList();
        }
    }

    @Test
    void noProgressIsToldInAnotherUnitThanTheIndicators() throws Exception {
        Path file =
                titled(
                        Desk.csv(
                                folder,
                                "units.csv",
                                "Place,Unit,2015,2024",
                                "Pickering,per cent,7.0,5.6",
                                "Pickering,persons,7000,5600"));
        try (Dossier dossier = Dossier.create(folder.resolve("units.dossier"))) {
            Desk.bring(dossier, file, AT);
            assertThat(
                            new FactorFigures(
                                            new Figures(dossier.ledger()),
                                            IndicatorCatalogue.shipped(),
                                            new HomePlace("Pickering"))
                                    .of(Factor.WORK))
                    .extracting(line -> line.progress().isPresent())
                    .containsExactly(true, false);
        }
    }

    @Test
    void aPlaceThatOnlyASourceNamesNeverSpeaksForTheCommunity() throws Exception {
        assertThat(places("Pickering", "Bedford,5.4,6.3", "Bury,5.6,7.0")).isEmpty();
    }

    @Test
    void theWholeSpeaksBeforeItsPartsWhateverTheOrderInTheFile() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "by-sex.csv",
                        "Place,Sex,2023,2024",
                        "Pickering,Men,5.6,5.8",
                        "Pickering,Both sexes,5.1,5.3",
                        "Pickering,Women,4.6,4.9");
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            Desk.bring(dossier, titled(file), AT);
            assertThat(
                            new FactorFigures(
                                            new Figures(dossier.ledger()),
                                            IndicatorCatalogue.shipped(),
                                            new HomePlace("Pickering"))
                                    .of(Factor.WORK).stream()
                                            .map(
                                                    line ->
                                                            String.join(
                                                                    ", ",
                                                                    line.series()
                                                                            .key()
                                                                            .breakdown()
                                                                            .parts()
                                                                            .values())))
                    .containsExactly("Both sexes", "Men", "Women");
        }
    }

    @Test
    void theTotalOfATableSpeaksBeforeWhatItIsTheTotalOf() throws Exception {
        assertThat(
                        series(
                                "Toronto",
                                "Unemployment rate",
                                ",2023,2024",
                                "CASH,5.6,5.8",
                                "TOKENS,5.1,5.3",
                                "SYSTEM TOTAL,10.7,11.1"))
                .first()
                .asString()
                .contains("SYSTEM TOTAL");
    }

    @Test
    void aRowWithoutAPlaceAmongPlacesIsNotTheCommunitys() throws Exception {
        String[] file = {
            "Unemployment rate",
            "Place,Sex,2023,2024",
            ",,9.9,9.8",
            "Ontario,Men,5.6,5.8",
            "Ontario,Women,5.1,5.3"
        };
        assertThat(series("Pickering", file)).hasSize(2).allMatch(one -> one.contains("Ontario"));
        assertThat(series("", file)).hasSize(3).last().asString().startsWith(" ");
    }

    private List<String> series(String home, String... lines) throws Exception {
        Path file = Desk.csv(folder, "rates.csv", lines);
        Path dossierFile = folder.resolve("city " + home + ".dossier");
        try (Dossier dossier = Dossier.create(dossierFile)) {
            Desk.bring(dossier, file, AT);
            return new FactorFigures(
                            new Figures(dossier.ledger()),
                            IndicatorCatalogue.shipped(),
                            new HomePlace(home))
                    .of(Factor.WORK).stream()
                            .map(line -> line.series().key())
                            .map(key -> key.place().name().en() + " " + key.breakdown().text())
                            .toList();
        }
    }
}
