package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellProblem;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Of which period a row is, which the rows around it tell. The figures are illustrative.
class PeriodsOfRowsTest {
    @TempDir private Path folder;

    @Test
    void aTotalIsOfTheRowsSinceTheOneBeforeIt() throws Exception {
        assertThat(
                        read(
                                "Year,Month,Visits",
                                "2022,Jan,1",
                                ",Feb,2",
                                ",Total,3",
                                "2023,Jan,4",
                                ",Feb,5",
                                ",Total,9",
                                ",Grand total,12"))
                .containsEntry("C4", "Visits | | row=Total | 2022 | 3 A")
                .containsEntry("C7", "Visits | | row=Total | 2023 | 9 A")
                .containsEntry("C8", "Visits | | row=Grand total | 2022/2023 | 12 A");
        assertThat(
                        read(
                                "Mois,Visites",
                                "2022,",
                                "Janvier,1",
                                "Février,2",
                                "Moyenne,1.5",
                                "2023,",
                                "Janvier,4",
                                "Février,5",
                                "Moyenne,4.5"))
                .containsEntry("B9", "Visites | | row=Moyenne | 2023 | 4.5 A");
    }

    @Test
    void whereAFigureIsTheSumOfSomeRowsTheTotalIsOfThose() throws Exception {
        assertThat(
                        read(
                                "Year,Month,Visits",
                                "2022,Jan,1",
                                ",Feb,2",
                                "2023,Jan,4",
                                ",Feb,5",
                                ",Total,9"))
                .containsEntry("C6", "Visits | | row=Total | 2023 | 9 A");
        assertThat(
                        read(
                                "Year,Month,Visits",
                                "2022,Jan,1",
                                ",Feb,2",
                                ",Total,3",
                                "2023,Jan,4",
                                ",Feb,5",
                                ",Total,12"))
                .containsEntry("C7", "Visits | | row=Total | 2022/2023 | 12 A");
    }

    @Test
    void monthsBesideOrBeneathFiscalYearsAreMonths() throws Exception {
        assertThat(read("Year,Month,Visits", "2021-22,Apr,1", "2021-22,May,2", "2021-22,Mar,3"))
                .containsEntry("C2", "Visits | | | 2021-04 | 1 A")
                .containsEntry("C4", "Visits | | | 2022-03 | 3 A");
        assertThat(
                        read(
                                "Month,Visits",
                                "2021-22,",
                                "Apr,1",
                                "Mar,2",
                                "Total,3",
                                "2022-23,",
                                "Apr,4",
                                "May,5",
                                "Mar,6",
                                "Total,15"))
                .containsEntry("B4", "Visits | | | 2022-03 | 2 A")
                .containsEntry("B5", "Visits | | row=Total | 2021/22 | 3 A")
                .containsEntry("B9", "Visits | | | 2023-03 | 6 A")
                .containsEntry("B10", "Visits | | row=Total | 2022/23 | 15 A");
    }

    @Test
    void aFiscalYearBeginsWhereItsListOfMonthsEnds() throws Exception {
        assertThat(
                        read(
                                "Park visits 2023-24,",
                                "Month,Visits",
                                "March,120",
                                "February,110",
                                "January,105",
                                "December,99"))
                .containsEntry("B3", "Park visits | | | 2024-03 | 120 A")
                .containsEntry("B6", "Park visits | | | 2023-12 | 99 A");
        assertThat(
                        read(
                                "Park visits 2022-23,",
                                "Month,Visits",
                                "January,120",
                                "February,110",
                                "March,105"))
                .containsEntry("B3", "Park visits | | | 2023-01 | 120 A")
                .containsEntry("B5", "Park visits | | | 2023-03 | 105 A");
        assertThat(
                        read(
                                "Park visits,,",
                                "Month,2022-23,2023-24",
                                "April,1,2",
                                "September,1,2",
                                "March,5,6"))
                .containsEntry("B3", "Park visits | | | 2022-04 | 1 A")
                .containsEntry("C5", "Park visits | | | 2024-03 | 6 A");
    }

    @Test
    void aFiscalYearBeginsWhereItChangesWithinAList() throws Exception {
        assertThat(
                        read(
                                "Fiscal year,Month,Visits",
                                "2023-24,June,4",
                                "2023-24,May,5",
                                "2023-24,April,6",
                                "2022-23,March,7",
                                "2022-23,February,8"))
                .containsEntry("C2", "Visits | | | 2023-06 | 4 A")
                .containsEntry("C4", "Visits | | | 2023-04 | 6 A")
                .containsEntry("C5", "Visits | | | 2023-03 | 7 A");
    }

    @Test
    void monthsOfAFiscalYearThatMayLieInEitherHalfStayWordsAndAreTold() throws Exception {
        String[] down = {"Park visits 2022-23,", "Month,Visits", "May,120", "June,110"};
        String[] across = {
            "Fiscal year,Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec",
            "2021-22,1,2,3,4,5,6,7,8,9,10,11,12",
            "2022-23,1,2,3,4,5,6,7,8,9,10,11,12"
        };

        assertThat(read(down)).containsEntry("B3", "Park visits | | row=May | 2022/23 | 120 A");
        assertThat(problems(down)).containsExactly("A3 layout.advice.fiscal-month");
        assertThat(read(across)).containsEntry("B2", "figures | | column=Jan | 2021/22 | 1 A");
        assertThat(problems(across)).containsExactly("B1 layout.advice.fiscal-month");
    }

    @Test
    void aYearMayStandBeneathItsMonthsOrQuarters() throws Exception {
        assertThat(read("Month,Visits", "Jan,1", "Feb,2", "2022,3", "Jan,4", "Feb,5", "2023,9"))
                .containsEntry("B2", "Visits | | | 2022-01 | 1 A")
                .containsEntry("B4", "Visits | | | 2022 | 3 A")
                .containsEntry("B6", "Visits | | | 2023-02 | 5 A");
        assertThat(
                        read(
                                "Quarter,Visits",
                                "Q1,1",
                                "Q2,2",
                                "2022 Total,3",
                                "Q1,4",
                                "Q2,5",
                                "2023 Total,9"))
                .containsEntry("B3", "Visits | | | 2022-Q2 | 2 A")
                .containsEntry("B5", "Visits | | | 2023-Q1 | 4 A");
    }

    @Test
    void yearsBeforeTheMonthsOfTheLatestAreNotTheirs() throws Exception {
        assertThat(
                        read(
                                "Month,Visits",
                                "March,120",
                                "February,110",
                                "January,105",
                                "2023,1500",
                                "2022,1300"))
                .containsEntry("B2", "Visits | | | | 120 A")
                .containsEntry("B5", "Visits | | | 2023 | 1500 A");
    }

    @Test
    void monthsMayBeNumbersAcrossBesideYears() throws Exception {
        for (String corner : List.of("Year", "Année")) {
            assertThat(
                            read(
                                    corner + ",1,2,3,4,5,6,7,8,9,10,11,12",
                                    "2022,10,11,12,13,14,15,16,17,18,19,20,21",
                                    "2023,20,21,22,23,24,25,26,27,28,29,30,31"))
                    .containsEntry("B2", "figures | | | 2022-01 | 10 A")
                    .containsEntry("M3", "figures | | | 2023-12 | 31 A")
                    .hasSize(24);
        }
    }

    @Test
    void theTotalOfAYearBeneathItsQuartersOrMonthsIsDerived() throws Exception {
        assertThat(
                        derived(
                                "Quarter,Visits",
                                "2021 Q1,1",
                                "2021 Q2,2",
                                "2021 Total,3",
                                "2022 Q1,4",
                                "2022 Q2,5",
                                "2022 Total,9"))
                .containsExactly("B4 2021", "B7 2022");
        assertThat(
                        derived(
                                "Month,Visits",
                                "Apr 2023,1",
                                "May 2023,2",
                                "Mar 2024,3",
                                "2023-24 Total,6"))
                .containsExactly("B5 2023/24");
        assertThat(derived("Year,Visits", "2021 Total,3", "2022 Total,4")).isEmpty();
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }

    private List<String> derived(String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, "figures.csv", lines)).figures().stream()
                .map(DraftFigure::found)
                .filter(FoundFigure::derived)
                .map(found -> found.cell().a1() + " " + found.period().text())
                .toList();
    }

    private List<String> problems(String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, "figures.csv", lines)).problems().stream()
                .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                .map(problem -> problem.cell().a1() + " " + problem.advice().key())
                .toList();
    }
}
