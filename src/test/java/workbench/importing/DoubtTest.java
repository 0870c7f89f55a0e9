package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A figure that looks wrong is marked with what it is compared with; one that is only unusual is
/// not. The figures are illustrative.
class DoubtTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void marksAFigureTenTimesThatOfTheYearBeforeInTheDossier() throws Exception {
        assertThat(
                        second(
                                List.of("Indicator,Place,2023", "Visits,Pickering,1210"),
                                List.of("Indicator,Place,2024", "Visits,Pickering,12500")))
                .containsExactly(
                        "C2 TEN_TIMES: About 10 times the figure of 2023, which is 1,210.");
    }

    @Test
    void marksAFigureThatIsATenthOfTheOneInWhosePlaceItComes() throws Exception {
        assertThat(
                        second(
                                List.of(
                                        "Indicator,Place,2019,2020,2021,2022,2023",
                                        "Clients,Pickering,14200,5120,6900,12400,15850"),
                                List.of(
                                        "Indicator,Place,2022,2023",
                                        "Clients,Pickering,12400,1585")))
                .containsExactly(
                        "D2 A_TENTH: About 10 times less than the figure in whose place it comes,"
                                + " which is 15,850.");
    }

    @Test
    void marksASlippedPointInsideAFileAndNotTheFigureAfterIt() throws Exception {
        assertThat(
                        first(
                                "Indicator,Place,2020,2021,2022,2023,2024",
                                "Visits,Pickering,410,430,43.5,450,460",
                                "Loans,Pickering,410,430,435,450,46000"))
                .containsExactly(
                        "E2 A_TENTH: About 10 times less than the figure of 2021, which is 430.",
                        "G3 TEN_TIMES: About 100 times the figure of 2023, which is 450.");
    }

    @Test
    void marksAFigureFarFromBothItsNeighboursWhereTheyAreClose() throws Exception {
        assertThat(
                        first(
                                "Indicator,Place,2016,2017,2018,2019",
                                "Sessions,Pickering,5100,1160,5400,5300"))
                .containsExactly(
                        "D2 FAR_FROM_BOTH: Far below the figures on both sides of it: 2016 has"
                                + " 5,100 and 2018 has 5,400.");
        // What some branches tell so is the world's.
        assertThat(
                        first(
                                "Indicator,Branch,2016,2017,2018,2019",
                                "Loans,Central,5100,1160,5400,5300",
                                "Loans,North,4100,900,4400,4300",
                                "Loans,South,3100,3200,3400,3300"))
                .isEmpty();
        // Fell and stayed low; neighbours that tell nothing; too short a series.
        assertThat(
                        first(
                                "Indicator,Place,2018,2019,2020,2021,2022",
                                "Riders,Pickering,5000,5100,1100,1900,3500",
                                "Grants,Pickering,900,5100,1100,5900,1200",
                                "Permits,Pickering,,5100,1100,5200,"))
                .isEmpty();
    }

    @Test
    void leavesWhatIsOnlyUnusual() throws Exception {
        // Growth that is no slip of a point; few; a series that jumps anyway; a year left out;
        // seasons; a change that several rows of an indicator share.
        assertThat(
                        first(
                                "Indicator,Place,2020,2021,2022,2023",
                                "Wi-Fi sessions,Pickering,1000,1100,5200,9000",
                                "Workshops,Pickering,3,4,3,40",
                                "Grants,Pickering,1000,90000,12000,118000",
                                "Rides,Pickering,1000,..,10500,11000"))
                .isEmpty();
        assertThat(first("Indicator,Place,2024-06,2024-07,2024-08", "Skaters,Pickering,1000,95,90"))
                .isEmpty();
        assertThat(
                        first(
                                "Indicator,Branch,2019,2020",
                                "Attendance,Central,1000,95",
                                "Attendance,North,1200,115",
                                "Attendance,South,1300,1310",
                                "Attendance,East,900,880"))
                .isEmpty();
    }

    @Test
    void tellsOnceWhatNearlyAllFiguresOfAPeriodShare() throws Exception {
        assertThat(
                        first(
                                "Indicator,Branch,2023,2024",
                                "Attendance,Central,11000,1210",
                                "Attendance,North,12000,1190",
                                "Attendance,South,13000,1310"))
                .containsExactly(
                        "D2 A_TENTH: About 10 times less than the figure of 2023, which is 11,000;"
                                + " the same holds for 2 other figures of the indicator in this"
                                + " period.");
    }

    @Test
    void tellsItOfTheirTotalWhereOneIsPrinted() throws Exception {
        assertThat(
                        first(
                                "Visits,,,,",
                                "Branch,2016,2017,2018,2019",
                                "Central,5100,1500,5400,5300",
                                "North,4100,1200,4400,4300",
                                "South,3100,900,3400,3300",
                                "Grand total,12300,3600,13200,12900"))
                .containsExactly(
                        "C6 FAR_FROM_BOTH: Far below the figures on both sides of it: 2016 has"
                                + " 12,300 and 2018 has 13,200; so are 3 other figures of the"
                                + " indicator in this period.");
    }

    @Test
    void marksAPercentageOverAHundredWhereNoneWas() throws Exception {
        assertThat(
                        first(
                                "Indicator,Unit,Place,2021,2022,2023,2024",
                                "Homes near a park,%,Pickering,91,92,93,940"))
                .contains("G2 OVER_LIMIT: Over 100%, as no other figure of the indicator is.");
        assertThat(
                        first(
                                "Indicator,Unit,Place,2021,2022,2023,2024",
                                "Budget used,%,Pickering,91,102,93,104"))
                .isEmpty();
    }

    @Test
    void marksASignThatNoFellowHas() throws Exception {
        assertThat(
                        first(
                                "Indicator,Place,2021,2022,2023,2024",
                                "Visits,Pickering,410,430,-450,470"))
                .containsExactly(
                        "E2 OTHER_SIGN: Below zero, as no other figure of the indicator is"
                                + " (2022: 430).");
        assertThat(
                        first(
                                "Indicator,Place,2021,2022,2023,2024",
                                "Net migration,Pickering,410,-30,450,-70"))
                .isEmpty();
    }

    @Test
    void marksTheFirstFigureInAnotherUnit() throws Exception {
        List<String> doubts =
                second(
                        List.of("Indicator,Unit,Place,2022,2023", "Waste,tonnes,Pickering,60,61"),
                        List.of("Indicator,Unit,Place,2024,2025", "Waste,kg,Pickering,62,63"));
        assertThat(doubts).hasSize(1);
        assertThat(doubts.getFirst())
                .startsWith("D2 OTHER_UNIT: In another unit than before. Waste: ")
                .endsWith("the last figure was that of 2023.");
    }

    @Test
    void marksAnotherUnitAlsoWhereTheFileTellsAnEarlierYearAgain() throws Exception {
        assertThat(
                        second(
                                List.of(
                                        "Indicator,Unit,Place,2022,2023",
                                        "Waste,tonnes,Pickering,60,61"),
                                List.of(
                                        "Indicator,Unit,Place,2023,2024",
                                        "Waste,kg,Pickering,62000,63000")))
                .hasSize(1)
                .allMatch(doubt -> doubt.startsWith("D2 OTHER_UNIT: In another unit than before."));
    }

    @Test
    void takesSharesBesideCountsOfTheSameYearsForNoOtherUnit() throws Exception {
        assertThat(
                        second(
                                List.of(
                                        "Indicator,Unit,Place,2022,2023",
                                        "Homes near a park,homes,Pickering,60,61"),
                                List.of(
                                        "Indicator,Unit,Place,2022,2023",
                                        "Homes near a park,%,Pickering,70,71")))
                .isEmpty();
    }

    @Test
    void marksATotalThatDoesNotAddUpWhereItsNeighboursDo() throws Exception {
        assertThat(
                        first(
                                "Branch,2021,2022,2023,2024",
                                "Central,410,431,452,473",
                                "North,201,212,223,234",
                                "South,102,113,124,135",
                                "Total,713,756,819,842"))
                .containsExactly(
                        "D5 WRONG_TOTAL: What it totals comes to 799; 3 other totals beside it"
                                + " add up.");
    }

    @Test
    void leavesTotalsThatAreRoundedOrTotalSomethingElse() throws Exception {
        assertThat(
                        first(
                                "Branch,2021,2022,2023,2024",
                                "Central,410.4,431.4,452.4,473.4",
                                "North,201.4,212.4,223.4,234.4",
                                "South,102.4,113.4,124.4,135.4",
                                "Total,714,757,800,843"))
                .isEmpty();
        assertThat(
                        first(
                                "Branch,2021,2022,2023,2024",
                                "Central,410,431,452,473",
                                "North,201,212,223,234",
                                "Total,713,756,819,842"))
                .isEmpty();
    }

    @Test
    void doesNotDoubtAgainWhatTheDossierHas() throws Exception {
        assertThat(
                        second(
                                List.of("Indicator,Place,2023,2024", "Visits,Pickering,1210,12500"),
                                List.of(
                                        "Indicator,Place,2023,2024,2025",
                                        "Visits,Pickering,1210,12500,12600")))
                .isEmpty();
    }

    private List<String> first(String... lines) throws Exception {
        return doubts(Desk.draft(Desk.csv(folder, "first.csv", lines)));
    }

    private List<String> second(List<String> before, List<String> after) throws Exception {
        Path file = Desk.csv(folder, "before.csv", before.toArray(String[]::new));
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, file, DAY);
            return doubts(
                    Desk.draft(
                            Desk.csv(folder, "after.csv", after.toArray(String[]::new)),
                            dossier.ledger()));
        }
    }

    private static List<String> doubts(ImportDraft draft) {
        assertThat(draft.counts().doubtful()).isEqualTo(draft.doubtful().size());
        return draft.doubtful().stream()
                .flatMap(
                        figure ->
                                figure.doubts().stream()
                                        .map(
                                                doubt ->
                                                        figure.found().cell()
                                                                + " "
                                                                + doubt.kind()
                                                                + ": "
                                                                + Texts.of(Language.ENGLISH)
                                                                        .render(doubt.message())))
                .toList();
    }
}
