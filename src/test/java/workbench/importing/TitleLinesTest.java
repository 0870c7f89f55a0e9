package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// What the lines above a table say: its name, its unit, its period, its place, or nothing of
/// these. The figures are illustrative.
class TitleLinesTest {
    @TempDir private Path folder;

    @Test
    void aSubtitleTellsWhatIsCountedBehindItsComma() throws Exception {
        assertThat(
                        read(
                                "City of Pickering,,",
                                "Business licences,,",
                                "\"By category, number of licences¹\",,",
                                "Category,2022,2023",
                                "Restaurants,130,140",
                                "Taxis,41,42",
                                "¹ Issued in the year.,,"))
                .containsEntry(
                        "C5",
                        "Business licences | Pickering | Category=Restaurants | 2023 | 140 A"
                                + " count");
        assertThat(
                        read(
                                "Prêts par succursale – nombre de documents,,",
                                "Succursale,2022,2023",
                                "Centrale,130,140",
                                "Nord,41,42"))
                .hasEntrySatisfying("C3", figure -> assertThat(figure).endsWith("140 A count"));
    }

    @Test
    void aLineThatSaysHowATableIsToldDoesNotNameIt() throws Exception {
        assertThat(
                        read(
                                "Economic Development Division,,",
                                "Annual report 2023,,",
                                "Jobs supported,,",
                                "Ward,2022,2023",
                                "Ward 1,130,140",
                                "Ward 2,41,42"))
                .hasEntrySatisfying(
                        "C5", figure -> assertThat(figure).startsWith("Jobs supported |"));
        assertThat(
                        read(
                                "Households,,",
                                "By ward 2022 to 2023,,",
                                "Ward,2022,2023",
                                "Ward 1,130,140",
                                "Ward 2,41,42"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).startsWith("Households |"));
        assertThat(
                        read(
                                "INEGI. Censo de Población y Vivienda 2020,,",
                                "Tabulados del Cuestionario Básico,,",
                                "Población por entidad federativa,,",
                                "Entidad federativa,Hombres,Mujeres",
                                "Aguascalientes,696683,728924",
                                "Colima,360622,370769"))
                .containsEntry(
                        "C5",
                        "Población por entidad federativa | Aguascalientes | column=Mujeres | 2020"
                                + " | 728924 A");
    }

    @Test
    void aReportThatNothingElseNamesKeepsItsName() throws Exception {
        assertThat(read("Annual report 2023,,", "Ward,2022,2023", "Ward 1,1,2", "Ward 2,3,4"))
                .hasEntrySatisfying(
                        "C3", figure -> assertThat(figure).startsWith("Annual report |"));
    }

    @Test
    void theMonthOfAReportGivesWayToThePeriodOfTheTitle() throws Exception {
        assertThat(
                        read(
                                "June 2024,,",
                                "Library use by branch 2023,,",
                                "Branch,Cards,Loans",
                                "Central,100,120",
                                "North,200,210"))
                .hasEntrySatisfying("B4", figure -> assertThat(figure).contains("| 2023 | 100 A"));
        assertThat(
                        read(
                                "Library use by branch,,",
                                "June 2024,,",
                                "Branch,Cards,Loans",
                                "Central,100,120",
                                "North,200,210"))
                .hasEntrySatisfying(
                        "B4", figure -> assertThat(figure).contains("| 2024-06 | 100 A"));
    }

    @Test
    void aDayOfEachYearIsNoMonth() throws Exception {
        assertThat(
                        read(
                                "Parks inventory (as of Dec 31),,",
                                "Type,Sites,Staff",
                                "Parks,71,12",
                                "Pools,3,8"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).contains("| | 71 A"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
