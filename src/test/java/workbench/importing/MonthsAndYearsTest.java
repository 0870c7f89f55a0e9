package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Periods that several cells tell together, or that only the cells around them make plain. The
/// figures are illustrative.
class MonthsAndYearsTest {
    @TempDir private Path folder;

    @Test
    void monthsMayBeNumbersBeneathYearsAcross() throws Exception {
        List<String> headed = new ArrayList<>(List.of("Water pumped,,", "Month,2022,2023"));
        List<String> unheaded = new ArrayList<>(List.of("Boardings,,", ",2022,2023"));
        for (int month = 1; month <= 12; month++) {
            headed.add("%d,%d,%d".formatted(month, 500 + month, 600 + month));
            unheaded.add("%d,%d,%d".formatted(month, 500 + month, 600 + month));
        }
        unheaded.add("Total,6078,7278");

        assertThat(read(headed.toArray(String[]::new)))
                .containsEntry("C4", "Water pumped | | | 2023-02 | 602 A")
                .hasSize(24);
        assertThat(read(unheaded.toArray(String[]::new)))
                .containsEntry("B14", "Boardings | | | 2022-12 | 512 A")
                .containsEntry("C15", "Boardings | | row=Total | 2023 | 7278 A")
                .hasSize(26);
    }

    @Test
    void monthsMayBeTwelveInitialsAcross() throws Exception {
        assertThat(
                        read(
                                "Boardings in 2023,,,,,,,,,,,,",
                                "Line,J,F,M,A,M,J,J,A,S,O,N,D",
                                "Bus,31,32,33,34,35,36,37,38,39,40,41,42",
                                "Train,51,52,53,54,55,56,57,58,59,60,61,62"))
                .hasSize(24)
                .hasEntrySatisfying("G3", figure -> assertThat(figure).contains("| 2023-06 | 36 A"))
                .hasEntrySatisfying(
                        "M4", figure -> assertThat(figure).contains("| 2023-12 | 62 A"));
        assertThat(read("Grades in 2023,,", "School,A,S", "North,3,4", "South,5,6"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).contains("| 2023 | 3 A"));
    }

    @Test
    void totalsThatFollowTheirQuartersAcrossAreOfTheirOwnYearsAndChangesOfTheLatest()
            throws Exception {
        assertThat(
                        read(
                                "Line,2022-Q3,2022-Q4,Total,2023-Q3,2023-Q4,Total",
                                "Bus,31,32,63,33,34,67",
                                "Train,51,52,103,53,54,107"))
                .hasEntrySatisfying("D2", figure -> assertThat(figure).contains("| 2022 | 63 A"))
                .hasEntrySatisfying("G3", figure -> assertThat(figure).contains("| 2023 | 107 A"));
    }

    @Test
    void theYearOfTheTitleIsThatOfTheMonthsOfColumnsThatHaveNoneOfTheirOwn() throws Exception {
        assertThat(
                        read(
                                "Library statistics 2023,,",
                                "Month,Visits,Visits 2022",
                                "January,100,90",
                                "February,110,95"))
                .containsEntry("B4", "Library statistics | | | 2023-02 | 110 A")
                .containsEntry("C4", "Library statistics | | | 2022-02 | 95 A");
    }

    @Test
    void monthsOfAFiscalYearInTheTitleAreToldByTheTopmost() throws Exception {
        assertThat(
                        read(
                                "Library visits 2022/23,",
                                "Month,Visits",
                                "April,100",
                                "December,110",
                                "January,120"))
                .containsEntry("B5", "Visits to library branches | | | 2023-01 | 120 A visits");
    }

    @Test
    void monthsMayBeNumbersAcrossBeneathYears() throws Exception {
        StringBuilder years = new StringBuilder(",2022");
        StringBuilder months = new StringBuilder("Type");
        StringBuilder fire = new StringBuilder("Fire");
        for (int i = 0; i < 24; i++) {
            years.append(i == 12 ? ",2023" : i > 0 ? "," : "");
            months.append(",").append(i % 12 + 1);
            fire.append(",").append(100 + i);
        }
        assertThat(
                        read(
                                "Calls for service",
                                years.toString(),
                                months.toString(),
                                fire.toString(),
                                fire.toString().replace("Fire", "Medical")))
                .containsEntry("N4", "Calls for service | | Type=Fire | 2023-01 | 112 A")
                .hasSize(48);
    }

    @Test
    void theYearOfAQuarterMayBeShort() throws Exception {
        assertThat(read("Volunteer hours,,", "Site,Q1 '22,Q1-23", "Central,100,110", "North,50,45"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).contains("| 2022-Q1 | 100"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("| 2023-Q1 | 45"));
    }

    @Test
    void aTargetAsLargeAsAYearIsNoPeriod() throws Exception {
        assertThat(read("KPI,Target,Actual 2022,Actual 2023", "Trees planted,2000,1900,2450"))
                .containsEntry("C2", "Trees planted | | | 2022 | 1900 A")
                .hasSize(3);
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
