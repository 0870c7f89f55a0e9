package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CorrectFigure;
import workbench.model.ObservationStatus;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Columns that tell nothing apart in one file and do so in another meet the same series. The
/// figures are illustrative.
@BesideTheWindow
class KnownSeriesTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;

    private Dossier dossier;
    private int days;

    @BeforeEach
    void begin() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
    }

    @AfterEach
    void end() {
        dossier.close();
    }

    @Test
    void aColumnThatSaysTheSameOfAllRowsIsOfTheKeyWhereTheDossierKnowsIt() throws Exception {
        bring(
                "Year,Place,Population centre,Value",
                "2020,Ontario,Urban areas,90",
                "2020,Ontario,Rural areas,50",
                "2020,Ontario,,80");

        assertThat(
                        draft(
                                "Year,Place,Population centre,Value",
                                "2020,Ontario,Rural areas,53",
                                "2021,Ontario,Rural areas,55",
                                "2021,Quebec,Rural areas,57"))
                .containsExactly(
                        "Ontario Population centre=Rural areas 2020 RESTATED",
                        "Ontario Population centre=Rural areas 2021 NEW",
                        "Quebec Population centre=Rural areas 2021 NEW");
    }

    @Test
    void aNewPartOfAKnownKindIsNotTheTotal() throws Exception {
        bring(
                "Year,Place,Population centre,Value",
                "2020,Ontario,Urban areas,90",
                "2020,Ontario,,80");

        assertThat(
                        draft(
                                "Year,Place,Population centre,Value",
                                "2020,Ontario,Rural areas,53",
                                "2021,Ontario,Rural areas,55"))
                .containsExactly(
                        "Ontario Population centre=Rural areas 2020 NEW",
                        "Ontario Population centre=Rural areas 2021 NEW");
    }

    @Test
    void aColumnThatSaidTheSameOfAllRowsMeetsItsSeriesOnceItSaysMore() throws Exception {
        bring(
                "Year,Place,Population centre,Value",
                "2020,Ontario,Rural areas,50",
                "2021,Ontario,Rural areas,52");

        String[] next = {
            "Year,Place,Population centre,Value",
            "2021,Ontario,Urban areas,91",
            "2021,Ontario,Rural areas,53",
            "2021,Ontario,,81"
        };
        assertThat(draft(next))
                .containsExactly(
                        "Ontario Population centre=Urban areas 2021 NEW",
                        "Ontario  2021 RESTATED",
                        "Ontario Population centre=Total 2021 NEW");

        bring(next);
        assertThat(
                        draft(
                                "Year,Place,Population centre,Value",
                                "2021,Ontario,Urban areas,91",
                                "2021,Ontario,Rural areas,53",
                                "2021,Ontario,,82"))
                .containsExactly(
                        "Ontario Population centre=Urban areas 2021 UNCHANGED",
                        "Ontario  2021 UNCHANGED",
                        "Ontario Population centre=Total 2021 RESTATED");
    }

    @Test
    void whatNoSeriesIsToldApartByStaysOutOfTheKey() throws Exception {
        bring("Year,Place,Survey,Value", "2020,Ontario,CIUS,50", "2020,Quebec,CIUS,52");

        assertThat(draft("Year,Place,Survey,Value", "2021,Ontario,LFS,51", "2021,Quebec,LFS,52"))
                .containsExactly("Ontario  2021 NEW", "Quebec  2021 NEW");
        assertThat(draft("Year,Place,Value", "2020,Ontario,51", "2020,Quebec,52"))
                .containsExactly("Ontario  2020 RESTATED", "Quebec  2020 UNCHANGED");
    }

    @Test
    void wordsThatNameThePlaceOfATotalDoNotMakeItAPart() throws Exception {
        bring(
                "Indicator,Place,Year,Value",
                "Library visits,Pickering,2020,90",
                "Library visits,Pickering,2021,100");

        assertThat(
                        draft(
                                "Indicator,Place,Year,Residence of visitor,Value",
                                "Library visits,Pickering,2021,Pickering,60",
                                "Library visits,Pickering,2021,Elsewhere,40"))
                .containsExactly(
                        "Pickering Residence of visitor=Pickering 2021 NEW",
                        "Pickering Residence of visitor=Elsewhere 2021 NEW");
        assertThat(
                        draft(
                                "Indicator,Place,Year,Kind,Value",
                                "Library visits,Pickering,2021,Library visits,60",
                                "Library visits,Pickering,2021,Value,30",
                                "Library visits,Pickering,2021,2021,10"))
                .hasSize(3)
                .allMatch(figure -> figure.endsWith("NEW"));
    }

    @Test
    void aFigureByHandDoesNotPartASeriesFromItsWords() throws Exception {
        bring(
                "Year,Place,Population centre,Value",
                "2020,Ontario,Rural areas,50",
                "2021,Ontario,Rural areas,52");
        Desk.Found last = Desk.figures(dossier).getLast();
        new CorrectFigure(dossier)
                .correct(
                        last.series().id(),
                        last.observation().period(),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal("51")), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("A letter of the ministry", Optional.empty()),
                        DAY.plusSeconds(3000));

        assertThat(
                        draft(
                                "Year,Place,Population centre,Value",
                                "2022,Ontario,Urban areas,91",
                                "2022,Ontario,Rural areas,53"))
                .containsExactly(
                        "Ontario Population centre=Urban areas 2022 NEW", "Ontario  2022 NEW");
    }

    @Test
    void wordsThatHoldASeparatorMeetTheirSeries() throws Exception {
        bring(
                "Year,Place,Population centre,Value",
                "2020,Ontario,Rural / remote,50",
                "2021,Ontario,Rural / remote,52");

        assertThat(
                        draft(
                                "Year,Place,Population centre,Value",
                                "2021,Ontario,Urban areas,91",
                                "2021,Ontario,Rural / remote,53"))
                .containsExactly(
                        "Ontario Population centre=Urban areas 2021 NEW", "Ontario  2021 RESTATED");
    }

    @Test
    void aLongFileMeetsTheSameSeries() throws Exception {
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(both.bring(areas("2020", "Urban areas", "Rural areas", ""))).isTrue();
            assertThat(both.bring(areas("2021", "Rural areas"))).isTrue();

            assertThat(Desk.figures(both.streamed()))
                    .filteredOn(one -> one.observation().period().text().equals("2021"))
                    .hasSize(60)
                    .allMatch(
                            one ->
                                    one.series()
                                            .key()
                                            .breakdown()
                                            .text()
                                            .equals("Population centre=Rural areas"));
        }
        try (BothWays both = new BothWays(Files.createDirectory(folder.resolve("b")), 24)) {
            assertThat(both.bring(areas("2020", "Rural areas"))).isTrue();
            assertThat(both.bring(areas("2021", "Urban areas", "Rural areas", ""))).isTrue();
        }
    }

    private Path areas(String year, String... areas) throws Exception {
        List<String> rows = new ArrayList<>(List.of("Year,Place,Population centre,Value"));
        for (int place = 1; place <= 60; place++) {
            for (String area : areas) {
                rows.add(year + ",Township of Place " + place + "," + area + "," + place);
            }
        }
        return Desk.csv(folder, "Broadband.csv", rows.toArray(String[]::new));
    }

    private void bring(String... lines) throws Exception {
        Desk.bring(
                dossier, Desk.csv(folder, "Broadband.csv", lines), DAY.plusSeconds(60L * days++));
    }

    /// Place, breakdown, period and change of each figure.
    private List<String> draft(String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, "Broadband.csv", lines), dossier.ledger())
                .figures()
                .stream()
                .map(
                        one ->
                                String.join(
                                        " ",
                                        one.found().key().place().name().en(),
                                        one.found().key().breakdown().text(),
                                        one.found().period().text(),
                                        one.change().name()))
                .toList();
    }
}
