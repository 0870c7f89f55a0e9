package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// To which figures scales and units belong that notes and columns tell. The figures are
/// illustrative.
class ScalesTest {
    @TempDir private Path folder;

    @Test
    void aScaleOfAmountsDoesNotScaleWhatIsNoMoney() throws Exception {
        Map<String, String> figures =
                read(
                        "\"Capital programme, 2021 to 2023\"",
                        "\"Capital amounts in thousands\"",
                        "",
                        "Measure,2021,2022,2023",
                        "\"Roads, capital spending ($)\",1200,1300,1400",
                        "Debt,3200,3300,3400",
                        "Kilometres resurfaced,12,14,15",
                        "Library visits,33,35,36");

        assertThat(figures.get("B5")).endsWith("1200 A $ e3");
        assertThat(figures.get("B6")).endsWith("3200 A e3");
        assertThat(figures.get("B7")).endsWith("12 A");
        assertThat(figures.get("B8")).endsWith("33 A visits");
    }

    @Test
    void whatABudgetCountsBesideItsMoneyIsNotInMillions() throws Exception {
        Map<String, String> figures =
                read(
                        "Budget 2023 ($ millions)",
                        "Category,Operating,Capital,Total",
                        "Roads,12.4,33.1,45.5",
                        "Parks,8.2,5.0,13.2",
                        "FTE,120,15,135");

        assertThat(figures.get("B3")).endsWith("12.4 A $ e6");
        assertThat(figures.get("B5")).endsWith("120 A");
    }

    @Test
    void aScaleOfFiguresIsOfAll() throws Exception {
        assertThat(
                        read(
                                "\"Households and persons, figures in thousands\"",
                                "",
                                "Measure,2021,2022",
                                "Households,12,13",
                                "Persons,30,31"))
                .allSatisfy((_, figure) -> assertThat(figure).endsWith("e3"));
    }

    @Test
    void aScaleInBracketsBeneathTheTableIsOfAllItsFigures() throws Exception {
        assertThat(
                        read(
                                "Program,2022,2023",
                                "Recreation,1200,1300",
                                "Library,800,820",
                                "(in thousands of dollars),,"))
                .containsEntry("B2", "Recreation | | | 2022 | 1200 A $ e3")
                .hasSize(4);
    }

    @Test
    void ofTwoColumnsOfUnitsThatCountsWhichNamesOne() throws Exception {
        Map<String, String> figures =
                read(
                        "Year,Measure,Unit,Unit of count,Value",
                        "2021,Roads resurfaced,km,thousands,12",
                        "2022,Roads resurfaced,km,thousands,14",
                        "2021,Water used,m3,millions,33",
                        "2022,Water used,m3,millions,34");
        Map<String, String> reversed =
                read(
                        "Year,Measure,Unit,Unit of measure,Value",
                        "2021,Roads resurfaced,km,KMX,12",
                        "2022,Roads resurfaced,km,KMX,14");

        assertThat(figures.get("E2")).endsWith("12 A km e3");
        assertThat(figures.get("E4")).endsWith("33 A m3 e6");
        assertThat(reversed.get("E2")).endsWith("12 A km");
    }

    @Test
    void whatIsNotedBesideAProjectMakesItsMoneyNoCount() throws Exception {
        Map<String, String> figures =
                read(
                        "Capital budget ($ thousands),,,",
                        "Project,Notes,2022,2023",
                        "Road resurfacing,12 kilometres of arterial,1200,1300",
                        "Sidewalks,,300,310",
                        "Repairs of inspected homes,all inspected,90,95");

        assertThat(figures.get("C3")).endsWith("1200 A $ e3");
        assertThat(figures.get("C4")).endsWith("300 A $ e3");
        assertThat(figures.get("D5")).endsWith("95 A $ e3");
    }

    @Test
    void theNameOfAMeasureSaysInWhatIsCountedAlsoWherePlacesOrAgesStandBesideIt() throws Exception {
        String measures = "Households online (%)";
        Map<String, String> places =
                read(
                        "Measure,Ward,2020,2021",
                        measures + ",North,81,82",
                        measures + ",South,71,72",
                        "Visits,North,1100,1200");
        Map<String, String> ages =
                read(
                        "Measure,Age group,2020,2021",
                        measures + ",15-24,81,82",
                        measures + ",25-64,71,72",
                        "Visits,15-24,1100,1200");

        for (Map<String, String> figures : List.of(places, ages)) {
            assertThat(figures.get("C2")).endsWith("81 A %");
            assertThat(figures.get("D3")).endsWith("72 A %");
            assertThat(figures.get("C4")).endsWith("1100 A");
        }
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
