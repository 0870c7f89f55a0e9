package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.Map;

/// Letters, numbers and signs that look like figures, flags or periods and are none, and legends
/// that say what they are. The figures are illustrative.
class ColumnMarksTest {
    @TempDir private Path folder;

    @Test
    void lettersThatNumberTheColumnsOfABudgetAreNoFlags() throws Exception {
        assertThat(
                        read(
                                "Operating budget,,,",
                                "Department,2022 Actual,2023 Budget,Change",
                                ",(A),(B),(B-A)",
                                "Library,1000,1100,100",
                                "Fire,2000,2100,100"))
                .containsEntry(
                        "C4",
                        "Operating budget | | Department=Library;column=Budget | 2023 | 1100 A")
                .hasEntrySatisfying("D4", figure -> assertThat(figure).contains("column=Change |"));
        assertThat(
                        read(
                                "Operating budget,,",
                                "Department,2022 Budget (A),2023 Budget (B)",
                                "Library,1000,1100",
                                "Fire,2000,2100"))
                .containsEntry("C3", "Operating budget | | Department=Library | 2023 | 1100 A");
    }

    @Test
    void gradesAreNamesThoughTheyGoOnInNumbers() throws Exception {
        assertThat(
                        read(
                                "Enrolment,,",
                                "Grade,2022,2023",
                                "JK,120,130",
                                "SK,125,131",
                                "1,140,150",
                                "2,141,151"))
                .containsEntry("C5", "Enrolment | | Grade=1 | 2023 | 150 A")
                .hasSize(8);
        assertThat(
                        read(
                                "School,JK,SK,1,2",
                                "Bayview Heights,20,21,22,23",
                                "Rosebank Road,30,31,32,33"))
                .hasEntrySatisfying("D2", figure -> assertThat(figure).startsWith("1 | Bayview"))
                .hasSize(8);
    }

    @Test
    void aBoundAmongFiguresIsAFigureWithoutValueThatKeepsItsMark() throws Exception {
        Path file =
                Desk.csv(
                        folder, "figures.csv", "Site,2022,2023", "Gardens,47,50+", "Markets,12,14");

        ImportDraft draft = Desk.draft(file);
        assertThat(draft.figures()).hasSize(4);
        assertThat(draft.figures())
                .filteredOn(figure -> figure.found().isMissing())
                .extracting(figure -> figure.found().raw())
                .containsExactly("50+");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void timesOfAWholeColumnNeedALook() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Station,Calls 2023,Response time 2023",
                        "Station 2,1310,06:31",
                        "Station 4,930,07:02");

        assertThat(Desk.draft(file).problems())
                .extracting(problem -> problem.cell().a1())
                .containsExactly("C2", "C3");
    }

    @Test
    void aLegendGradesFiguresOnlyWhereItsWordsEndThere() throws Exception {
        assertThat(
                        read(
                                "Fund,2022,2023",
                                "Parks,100 B,120",
                                "Roads,200,210",
                                "B: Fair market value,,"))
                .hasEntrySatisfying("B2", figure -> assertThat(figure).endsWith("100 B"));
        assertThat(
                        read(
                                "Fund,2022,2023",
                                "Parks,100 B,120",
                                "Roads,200,210",
                                "B: fair (use with care),,"))
                .hasEntrySatisfying("B2", figure -> assertThat(figure).endsWith("100 A"));
    }

    @Test
    void whatALegendCallsTooFewOrNotOfferedIsMissing() throws Exception {
        assertThat(
                        read(
                                "Route,2022,2023",
                                "101,1201,n/s",
                                "103,*,930",
                                "110,44,46",
                                "n/s = no service on this day,,",
                                "\"* fewer than 5, not shown\",,"))
                .hasEntrySatisfying("C2", figure -> assertThat(figure).endsWith("missing M"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("missing Q"));
    }

    @Test
    void aLoneFigureWhosePointMayPartThousandsIsToldOf() throws Exception {
        assertThat(Desk.draft(Desk.csv(folder, "a.csv", "Indicator,2023", "Rate,92.550")).remarks())
                .extracting(remark -> remark.key())
                .containsExactly("importing.remark.points");
        assertThat(
                        Desk.draft(
                                        Desk.csv(
                                                folder,
                                                "b.csv",
                                                "Indicator,2023",
                                                "Rate,92.550",
                                                "Share,0.25"))
                                .remarks())
                .isEmpty();
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
