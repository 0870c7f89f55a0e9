package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.importing.DraftFigure.Change;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands in the place of a figure and tells less than one. The figures are illustrative.
@BesideTheWindow
class InexactFiguresTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<10",
                "< 10",
                ">95",
                "> 95 %",
                "≤5",
                "≥ 95%",
                "<=5",
                "50+",
                "5+",
                "10–20",
                "10 - 20",
                "5-10%",
                "10 to 20",
                "10 à 20",
                "fewer than 5",
                "moins de 5"
            })
    void aBoundOrARangeIsAFigureWithoutValueThatKeepsItsText(String text) throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "Visits.csv",
                        "Year,Place,Visits",
                        "2021,Ajax,96",
                        "2022,Ajax," + text,
                        "2021,Whitby,97");

        ImportDraft draft = Desk.draft(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.figures())
                .filteredOn(figure -> figure.found().isMissing())
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.found().cell().a1()).isEqualTo("C3");
                            assertThat(figure.found().raw()).isEqualTo(text);
                            assertThat(figure.found().status().letters()).isEqualTo("O");
                        });
    }

    @Test
    void aFigureThatIsNearEnoughIsAnEstimate() throws Exception {
        assertThat(Figures.read(folder, "Place,2021,2022", "Ajax,96,~500", "Whitby,12,≈ 13"))
                .containsEntry("C2", "figures | Ajax | | 2022 | 500 E")
                .containsEntry("C3", "figures | Whitby | | 2022 | 13 E");
    }

    @Test
    void aBoundWithAMarkBehindItIsNoFigure() throws Exception {
        ImportDraft draft =
                Desk.draft(
                        Desk.csv(
                                folder, "Visits.csv", "Ward,2021,2022", "One,50+*,60", "Two,12,9"));

        assertThat(draft.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.cell().a1()).isEqualTo("B2"));
    }

    @Test
    void aColumnOfAYearMayTellFewFiguresAmongItsBounds() throws Exception {
        Map<String, String> figures =
                Figures.read(
                        folder, "Ward,2021,2022", "One,<5,4", "Two,<5,5", "Three,7,6", "Four,<5,7");

        assertThat(figures.get("B2")).endsWith("| 2021 | missing O");
        assertThat(figures.get("B4")).endsWith("| 2021 | 7 A");
        assertThat(figures.get("C5")).endsWith("| 2022 | 7 A");
    }

    @Test
    void agesBeneathWhatHeadsThemAreHeaders() throws Exception {
        Map<String, String> twice =
                Figures.read(
                        folder,
                        "Area,Men,Men,Women,Women",
                        "Age group,0-14,15+,0-14,15+",
                        "Pickering,10,20,30,40",
                        "Ajax,11,21,31,41");
        Map<String, String> once =
                Figures.read(
                        folder, "Indicator,Seniors", "Age group,65+", "Pickering,1234", "Ajax,99");

        assertThat(twice).hasSize(8).doesNotContainKey("B2");
        assertThat(twice.get("C3")).contains("15+").contains("20");
        assertThat(once).hasSize(2).doesNotContainKey("B2");
    }

    @Test
    void thousandsOfRowsWithNothingToldAreRowsOfFigures() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Ward,2021,2022"));
        for (int i = 0; i < 15_000; i++) {
            lines.add("Ward %d,%s".formatted(i, i < 9_000 ? "?,?" : i + ",1" + i));
        }
        ImportDraft draft = Desk.draft(Desk.csv(folder, "Wards.csv", lines.toArray(String[]::new)));

        assertThat(draft.figures()).hasSize(30_000);
    }

    @Test
    void spansOfYearsAndMistypedFiguresStillNeedALook() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Site,2022,2023,2024",
                        "Gardens,47,2019-2020,12",
                        "Markets,12,14,20–10",
                        "Halls,12,14,1O");

        assertThat(Desk.draft(file).problems())
                .extracting(problem -> problem.raw())
                .containsExactly("2019-2020", "20–10", "1O");
    }

    @Test
    void noRowAndNoColumnIsLostThatTellsNothingElse() throws Exception {
        Map<String, String> across =
                Figures.read(
                        folder,
                        "Ward,2020,2021,2022",
                        "One,<5,<5,<5",
                        "Two,<5,7,<5",
                        "Three,<5,10 to 20,<5");
        Map<String, String> down =
                Figures.read(
                        folder,
                        "Year,Place,Visits",
                        "2020,Ajax,?",
                        "2021,Ajax,95",
                        "2020,Whitby,91",
                        "2021,Whitby,<10");

        assertThat(across)
                .hasSize(9)
                .containsEntry("B2", "figures | One | | 2020 | missing O")
                .containsEntry("C3", "figures | Two | | 2021 | 7 A")
                .containsEntry("D4", "figures | Three | | 2022 | missing O");
        assertThat(down)
                .hasSize(4)
                .containsEntry("C2", "Visits | Ajax | | 2020 | missing O")
                .containsEntry("C5", "Visits | Whitby | | 2021 | missing O");
    }

    @Test
    void bandsAcrossAndDownStillNameFigures() throws Exception {
        assertThat(Figures.read(folder, "Year,<10,10–20,>20", "2020,5,6,8", "2021,5,6,8"))
                .hasSize(6)
                .containsEntry("C2", "10–20 | | | 2020 | 6 A");
        assertThat(
                        Figures.read(
                                folder,
                                "Ward,Age,2021",
                                "One,<18,12",
                                "One,18–64,15",
                                "One,65+,20"))
                .hasSize(3)
                .hasEntrySatisfying("C3", figure -> assertThat(figure).contains("Age=18-64"));
    }

    @Test
    void whatCannotBeReadTakesNoKnownFigureAway() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "Visits.csv", "Place,2020,2021", "Ajax,90,95", "Whitby,91,99"),
                    DAY);
            Path next =
                    Desk.csv(
                            folder,
                            "Visits.csv",
                            "Place,2020,2021,2022",
                            "Ajax,90,?,?",
                            "Whitby,#REF!,x,12");

            ImportDraft draft = Desk.draft(next, dossier.ledger());

            assertThat(draft.figures())
                    .extracting(figure -> figure.found().cell().a1() + " " + figure.change())
                    .containsExactly(
                            "B2 UNCHANGED",
                            "D2 NEW",
                            // Its meaning is known: the source withholds it now.
                            "C3 RESTATED",
                            "D3 NEW");
            assertThat(draft.problems())
                    .extracting(problem -> problem.cell().a1())
                    .containsExactly("C2", "D2", "B3");
        }
    }

    @Test
    void whatCannotBeReadInALongFileTakesNoKnownFigureAwayEither() throws Exception {
        try (BothWays both = new BothWays(folder, 24)) {
            assertThat(both.bring(visits("95", "96"))).isTrue();
            Path next = visits("?", "97");
            assertThat(both.bring(next)).isTrue();

            ImportDraft draft = Desk.draft(next, both.streamed().ledger());
            assertThat(draft.counts().restated()).isZero();
            assertThat(Desk.figures(both.streamed()))
                    .extracting(one -> one.observation().provenance().raw())
                    .contains("95", "97")
                    .doesNotContain("?");
        }
    }

    private Path visits(String first, String second) throws Exception {
        List<String> rows = new ArrayList<>(List.of("Year,Place,Branch,Visits"));
        for (int branch = 1; branch <= 40; branch++) {
            for (int year = 2018; year <= 2021; year++) {
                String visits = branch == 30 && year == 2020 ? first : branch + "0";
                rows.add(
                        year
                                + ",Ajax,Branch "
                                + branch
                                + ","
                                + (branch == 31 && year == 2020 ? second : visits));
            }
        }
        return Desk.csv(folder, "Visits.csv", rows.toArray(String[]::new));
    }

    @Test
    void whatCannotBeReadIsAGapWhereNothingIsKnown() throws Exception {
        assertThat(
                        Desk.draft(
                                        Desk.csv(
                                                folder,
                                                "Visits.csv",
                                                "Place,2020,2021",
                                                "Ajax,90,?",
                                                "Whitby,91,99"))
                                .figures())
                .filteredOn(figure -> figure.found().isMissing())
                .extracting(DraftFigure::change)
                .containsExactly(Change.NEW);
    }
}
