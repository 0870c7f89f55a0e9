package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.Map;

/// What the corner of a table says of what stands across, names that are written once for the rows
/// beneath them, and dates that may be read in two ways. The figures are illustrative.
class CornersAndOutlinesTest {
    @TempDir private Path folder;

    @Test
    void yearsDownArePeriodsWhateverTheCornerSaysOfTheColumns() throws Exception {
        assertThat(read("Residents,,", "Age group,Male,Female", "2021,10,11", "2022,12,13"))
                .containsEntry("B3", "Residents | | column=Male | 2021 | 10 A")
                .containsEntry("C4", "Residents | | column=Female | 2022 | 13 A");
        assertThat(read("Pupils,,,", "Grade,JK,SK,Total", "2021,100,120,220", "2022,110,130,240"))
                .containsEntry("B3", "Pupils | | column=JK | 2021 | 100 A")
                .containsEntry("D4", "Pupils | | | 2022 | 240 A")
                .hasSize(6);
        assertThat(read("Permits,,", "Municipality,Pickering,Ajax", "2021,10,11", "2022,12,13"))
                .containsEntry("B3", "Permits | Pickering | | 2021 | 10 A")
                .containsEntry("C4", "Permits | Ajax | | 2022 | 13 A");
    }

    @Test
    void numbersOfPartsOfACityAsLargeAsYearsAreNoPeriods() throws Exception {
        assertThat(
                        read(
                                "Census 2021,,",
                                "Census tract,Households,Persons",
                                "2001,10,11",
                                "2002,12,13"))
                .allSatisfy((_, figure) -> assertThat(figure).contains("| 2021 |"));
    }

    @Test
    void namesOfAListAreCarriedDownAsAPivotTablePrintsThem() throws Exception {
        assertThat(
                        read(
                                "Year,Branch,Month,Visits",
                                "2022,Central Library,Jan,1",
                                ",,Feb,2",
                                ",West Library,Mar,4",
                                ",,Apr,5"))
                .containsEntry("D3", "Visits | Central Library | | 2022-02 | 2 A")
                .containsEntry("D5", "Visits | West Library | | 2022-04 | 5 A");
        assertThat(
                        read(
                                "Year,Sex,Age group,Count",
                                "2022,Women,Under 30,1",
                                ",,30 and over,2",
                                ",Men,Under 30,3",
                                ",,30 and over,4"))
                .hasSize(4)
                .hasEntrySatisfying(
                        "D5",
                        figure ->
                                assertThat(figure)
                                        .contains("Men")
                                        .contains("30 and over")
                                        .contains("| 2022 |"));
    }

    @Test
    void aBlankInAListWhoseNamesComeAgainMeansAllOfThem() throws Exception {
        assertThat(
                        read(
                                "Region,Year,Value",
                                "North,2020,1",
                                "South,2020,2",
                                ",2020,3",
                                "North,2021,4",
                                "South,2021,5",
                                ",2021,9"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).doesNotContain("South"));
    }

    @Test
    void aDayAboveTwelveTellsThatTheMonthComesFirst() throws Exception {
        assertThat(read("Date,Visits", "01/08/2024,5", "01/12/2024,6", "01/15/2024,7"))
                .containsEntry("B2", "Visits | | | 2024-01-08 | 5 A")
                .containsEntry("B4", "Visits | | | 2024-01-15 | 7 A");
        assertThat(read("Date,Visits", "3/1/2024,5", "3/2/2024,6", "3/3/2024,7"))
                .containsEntry("B3", "Visits | | | 2024-03-02 | 6 A");
    }

    @Test
    void datesOfWhichNothingTellsTheOrderAreNamed() throws Exception {
        assertThat(
                        Desk.draft(
                                        Desk.csv(
                                                folder,
                                                "days.csv",
                                                "Date,Visits",
                                                "03/04/2024,5",
                                                "03/05/2024,6"))
                                .remarks())
                .anySatisfy(
                        remark -> {
                            assertThat(remark.key()).isEqualTo("importing.remark.days");
                            assertThat(remark.arguments().toString()).contains("A2 (03/04/2024)");
                        });
    }

    @Test
    void daysAreReadAsSpreadsheetsShowThemOfThemselves() throws Exception {
        assertThat(read("Date,Visits", "1-Jan-22,5", "15-Jan-22,6", "1-Feb-22,7"))
                .containsEntry("B3", "Visits | | | 2022-01-15 | 6 A");
    }

    @Test
    void tablesSideBySideStayApartWhereTheirNamesAreLettersOrNumbers() throws Exception {
        assertThat(
                        read(
                                "Zone,2021,2022,,Type,2023,2024",
                                "A,1,2,,Single,5,6",
                                "B,3,4,,Row,7,8",
                                "C,3,4,,Apartment,9,10"))
                .hasEntrySatisfying(
                        "F2",
                        figure -> assertThat(figure).contains("Single").doesNotContain("A |"));
        assertThat(
                        read(
                                "Ward,2021,2022,,Service,2021,2022",
                                "1,1,2,,Fire,5,6",
                                "2,3,4,,Police,7,8",
                                "3,3,4,,Parks,9,10"))
                .hasEntrySatisfying("B2", figure -> assertThat(figure).doesNotContain("Fire"));
    }

    @Test
    void whatIsCountedNamesATableBeneathTheLineOfTheCity() throws Exception {
        assertThat(
                        read(
                                "City of Example,,",
                                "Households,,",
                                "By ward,,",
                                "Ward,2021,2022",
                                "Ward 1,10,11",
                                "Ward 2,12,13"))
                .allSatisfy((_, figure) -> assertThat(figure).startsWith("Households |"));
    }

    @Test
    void programsBeneathATitleThatSaysWhatIsCountedAreThoseItIsCountedFor() throws Exception {
        assertThat(
                        read(
                                "Recreation registrations,,",
                                "Program,2022,2023",
                                "Swimming,100,120",
                                "Skating,80,90"))
                .containsEntry("C4", "Recreation registrations | | Program=Skating | 2023 | 90 A");
        assertThat(read("Program,2022,2023", "Swimming,100,120", "Skating,80,90"))
                .as("where nothing else does, they name what is counted")
                .containsEntry("C3", "Skating | | | 2023 | 90 A");
    }

    @Test
    void aFactorOrASampleBesideWhatTheTitleIsOfDoesNotTakeItsUnit() throws Exception {
        assertThat(
                        read(
                                "Travel survey (minutes),,",
                                "District,Mean travel time,Trips sampled",
                                "North,23,410",
                                "South,25,390"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("23 A minutes"))
                .hasEntrySatisfying("C3", figure -> assertThat(figure).endsWith("410 A"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
