package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.Map;

/// Numbers that are none, totals that are none, rows that are none: what a clerk sees at a glance.
/// The figures are illustrative.
class ClerksTablesTest {
    @TempDir private Path folder;

    @Test
    void aCodeForWhatIsNotToldIsNoFigureWhereANoteSaysSo() throws Exception {
        assertThat(
                        read(
                                "Library,Visits 2022,Visits 2023",
                                "North,100,110",
                                "South,-9,120",
                                "East,90,-99",
                                "",
                                "Note: -9 = not available; -99 means not applicable"))
                .containsEntry("B3", "Visits | South | | 2022 | missing L")
                .containsEntry("C4", "Visits | East | | 2023 | missing M");
        assertThat(
                        read(
                                "Missing values are coded as -99",
                                "",
                                "Place,Year,Rate",
                                "North,2022,12.5",
                                "South,2022,-99"))
                .hasEntrySatisfying("C5", figure -> assertThat(figure).endsWith("missing L"));
        assertThat(read("Place,Year,Rate (-99 = suppressed)", "North,2022,12.5", "South,2022,-99"))
                .containsEntry("C3", "Rate | South | | 2022 | missing Q");
    }

    @Test
    void aNegativeFigureOfWhichNothingIsSaidStaysOne() throws Exception {
        assertThat(
                        read(
                                "Place,Year,Net migration",
                                "North,2022,-9",
                                "South,2022,40",
                                "",
                                "Note: changes below -5 are estimates"))
                .containsEntry("C2", "Net migration | North | | 2022 | -9 A");
    }

    @Test
    void aMarginOfErrorMayBearItsSign() throws Exception {
        assertThat(
                        read(
                                "Place,Year,Estimate,Margin of Error",
                                "North,2022,10.5,±0.5",
                                "South,2022,11.5,+/-1.25"))
                .hasEntrySatisfying("D2", figure -> assertThat(figure).contains("| 0.5 A"))
                .hasEntrySatisfying("D3", figure -> assertThat(figure).contains("| 1.25 A"));
    }

    @Test
    void theExpectancyOfAllIsNoTotalOfThoseOfMenAndWomen() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Area,Year,Male Life Expectancy,Female Life Expectancy,Total Life"
                                + " Expectancy,Male Births,Female Births,Total Births",
                        "North,2021,80.1,84.2,82.2,51,49,100",
                        "South,2021,79.1,83.2,81.2,101,99,200");

        assertThat(Desk.draft(file).figures())
                .filteredOn(figure -> figure.found().derived())
                .extracting(figure -> figure.found().cell().a1())
                .containsExactlyInAnyOrder("H2", "H3");
    }

    @Test
    void aStrayNumberBehindTheTableMakesNoRow() throws Exception {
        String[] lines = new String[23];
        lines[0] = "Visits";
        lines[1] = "Month 2023,Adults,Children";
        for (int month = 1; month <= 12; month++) {
            String name = java.time.Month.of(month).toString().toLowerCase(java.util.Locale.ROOT);
            lines[month + 1] = "%s,%d,%d".formatted(name, month, 2 * month);
        }
        lines[14] = ",,,0";
        for (int row = 15; row < 23; row++) {
            lines[row] = "";
        }

        assertThat(read(lines)).hasSize(24).doesNotContainKeys("B15", "C15", "D15", "D14");
    }

    @Test
    void dashesThatNothingNamesAreALine() throws Exception {
        assertThat(
                        read(
                                "Library,Visits 2022,Visits 2023",
                                "North,100,110",
                                "South,90,-",
                                ",-,-",
                                "Total,190,110"))
                .containsEntry("C3", "Visits | South | | 2023 | missing M")
                .doesNotContainKeys("B4", "C4");
    }

    @Test
    void aQuarterUnderMonthIsNoMonth() throws Exception {
        assertThat(read("Year,Month,Visits", "2023,Q3,5", "2023,Q4,6"))
                .containsEntry("C2", "Visits | | | 2023-Q3 | 5 A");
    }

    @Test
    void aPeriodMayBeToldByItsFirstAndLastMonth() throws Exception {
        assertThat(
                        read(
                                "Area,Period,Crimes",
                                "North,2014-04 to 2019-11,120",
                                "South,2018-04-01 to 2019-03-31,130",
                                "East,01/04/2018 - 31/03/2019,140"))
                .containsEntry("C2", "Crimes | North | | 2014/2019 | 120 A")
                .containsEntry("C3", "Crimes | South | | 2018/19 | 130 A")
                .containsEntry("C4", "Crimes | East | | 2018/19 | 140 A");
    }

    @Test
    void whatAllRowsShareLeavesTheirSeriesAsTheyWere() throws Exception {
        assertThat(
                        read(
                                "Portfolio,Group,2022,2023",
                                "Culture,Children,10,11",
                                "Culture,Adults,12,13"))
                .hasEntrySatisfying(
                        "C2", figure -> assertThat(figure).contains("| Group=Children |"));
    }

    @Test
    void oneLineMayTellTheUnitsOfTwoGroupsOfColumns() throws Exception {
        assertThat(
                        read(
                                "Visits and spending by country",
                                "Numbers: thousands; Amounts: £ million",
                                "",
                                ",Visits,Visits,Spending,Spending",
                                ",2022,2023,2022,2023",
                                "France,100,120,50,60",
                                "Spain,90,95,45,47"))
                .hasEntrySatisfying("B6", figure -> assertThat(figure).endsWith("100 A e3"))
                .hasEntrySatisfying("E7", figure -> assertThat(figure).endsWith("47 A GBP e6"));
    }

    @Test
    void aTotalOfAPeriodClosesTheColumnsOfIt() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Programme,Q1 2023,Q2 2023,2023 Total,2024 Total,2024 Men,2024 Women",
                        "Swim,10,20,30,40,19,21",
                        "Skate,5,6,11,12,5,7");

        assertThat(Desk.draft(file).figures())
                .filteredOn(figure -> figure.found().derived())
                .extracting(figure -> figure.found().cell().a1())
                .containsExactlyInAnyOrder("D2", "D3");
    }

    @Test
    void whatEveryRowSaysMakesNoneATotal() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Area,Sex,Age,Period,Rate,Lower 95% limit,Upper 95% limit",
                        "Trafford,Male,All ages,2018 - 20,79.7,79.3,80.1",
                        "Trafford,Female,All ages,2018 - 20,83.9,83.5,84.3",
                        "Manchester,Male,All ages,2018 - 20,74.8,74.5,75.1");

        assertThat(Desk.draft(file).figures())
                .hasSize(9)
                .noneMatch(figure -> figure.found().derived());
        // 95 % is how sure one is of the limit, and not what it counts.
        assertThat(Desk.draft(file).figures())
                .noneMatch(figure -> figure.found().key().unit().code().equals("%"));
    }

    @Test
    void aYearMayClingToTheNameOfAField() throws Exception {
        assertThat(
                        read(
                                "ObjectID,Neighbourhood,Pop2016,Pop2021",
                                "1,Alpha,1000,1100",
                                "2,Beta,2000,2100"))
                .containsEntry("D2", "Pop | Alpha | | 2021 | 1100 A");
    }

    @Test
    void labelsBesideTheCodesOfCommunesArePlaces() throws Exception {
        assertThat(
                        read(
                                "Code;Libellé;Population municipale 2020;Population municipale"
                                        + " 2021",
                                "13055;Marseille;870321;873076",
                                "69123;Lyon;522250;522228"))
                .hasEntrySatisfying(
                        "D2",
                        figure ->
                                assertThat(figure)
                                        .startsWith("Population municipale | Marseille | |"));
    }

    @Test
    void theValueOfAnOfficeMayHaveANumberForItsName() throws Exception {
        assertThat(
                        read(
                                "v4_1,Data"
                                    + " Marking,calendar-years,Time,administrative-geography,Geography,sex,Sex",
                                "78.5,,2021,2021,E08000009,Trafford,male,Male",
                                ",x,2021,2021,E08000009,Trafford,female,Female",
                                "82.5,p,2022,2022,E08000009,Trafford,female,Female"))
                .containsEntry("A2", "figures | Trafford | sex=male | 2021 | 78.5 A")
                .hasEntrySatisfying("A3", figure -> assertThat(figure).endsWith("missing Q"))
                .hasSize(3);
    }

    @Test
    void aDataflowNamesItsFiguresWhereNothingElseDoes() throws Exception {
        assertThat(
                        read(
                                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,geo,Geopolitical"
                                        + " entity,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
                                "dataflow,ESTAT:T1(1.0),Population on 1"
                                        + " January,A,BE,Belgium,2022,116,",
                                "dataflow,ESTAT:T1(1.0),Population on 1"
                                        + " January,A,BG,Bulgaria,2022,64,b"))
                .hasEntrySatisfying(
                        "H2", figure -> assertThat(figure).startsWith("Population on 1 January |"));
    }

    @Test
    void aYearBesideItsFirstMonthIsThatOfTheMonthsBeneath() throws Exception {
        assertThat(
                        read(
                                "Visitors to the museum,,",
                                "Year,Month,Visitors",
                                "2022,January,812",
                                ",February,790",
                                "2023,January,901",
                                ",February,–"))
                .containsEntry("C4", "Visitors to the museum | | | 2022-02 | 790 A")
                .containsEntry("C6", "Visitors to the museum | | | 2023-02 | missing M")
                .hasSize(4);
    }

    @Test
    void aYearAloneInALineIsThatOfTheTableBeneath() throws Exception {
        assertThat(
                        read(
                                "Ridership by route,,",
                                "2020,,",
                                "Route,Boardings,On-time (%)",
                                "101 Bay Ridges,120100,91.2",
                                "103 Glenanna,80200,89.0",
                                ",,",
                                "2021,,",
                                "Route,Boardings,On-time (%)",
                                "101 Bay Ridges,131200,92.0",
                                "103 Glenanna,84100,88.4"))
                .containsEntry(
                        "B4",
                        "Ridership by route | | Route=101 Bay Ridges;column=Boardings | 2020 |"
                                + " 120100 A")
                .containsEntry(
                        "B9",
                        "Ridership by route | | Route=101 Bay Ridges;column=Boardings | 2021 |"
                                + " 131200 A");
    }

    @Test
    void aTimeInTheFirstRowIsAFigureThatNeedsALookAndNoHeader() throws Exception {
        assertThat(
                        read(
                                "Reporting Period,Department,Measure Name,Value,Unit of Measure",
                                "2022-Q1,Fire,Response time,6:42,mm:ss",
                                "2022-Q2,Fire,Response time,6:31,mm:ss",
                                "2022-Q1,Fire,Incidents attended,\"1,204\",Number",
                                "2022-Q2,Fire,Incidents attended,\"1,310\",Number",
                                "2022-Q1,Parks,Trees planted,N/A,Number",
                                "2022-Q2,Parks,Trees planted,\"2,450\",Number"))
                .containsEntry("D4", "Incidents attended | | | 2022-Q1 | 1204 A count")
                .containsEntry("D7", "Trees planted | | | 2022-Q2 | 2450 A count")
                .hasSize(4);
    }

    @Test
    void marksStandInThePlaceOfFiguresInAColumnOfFew() throws Exception {
        assertThat(
                        read(
                                "Indicator,2021,2022,2023",
                                "Visits,12010,13400,17100",
                                "Sessions,4100,4500,~",
                                "New cardholders,812,790,!",
                                "~ Not yet reported,,,",
                                "! Not available,,,"))
                .containsEntry("D2", "Visits | | | 2023 | 17100 A")
                .hasEntrySatisfying("D3", figure -> assertThat(figure).endsWith("missing L"))
                .hasSize(9);
    }

    @Test
    void aLastRowOfMarksIsARowOfTheTable() throws Exception {
        assertThat(
                        read(
                                "Area,2020,2021,2022",
                                "Darlington,74.1,73.0,75.2",
                                "Hartlepool,66.9,67.1,68.2",
                                "Isles of Scilly,-,-,*",
                                "* Estimate is unreliable since the group sample size is small.,,,",
                                "- These figures are missing.,,,"))
                .hasEntrySatisfying("B4", figure -> assertThat(figure).endsWith("missing L"))
                .hasEntrySatisfying("D4", figure -> assertThat(figure).endsWith("missing U"))
                .hasSize(9);
    }

    @Test
    void changesOfATotalAreOfTheLastYearAndNoSumOfYears() throws Exception {
        assertThat(
                        read(
                                "Geographic name,Population,,,Total private dwellings,,",
                                ",2021,2016,% change,2021,2016,% change",
                                "Pickering,99186,91771,8.1,34327,31806,7.9",
                                "Ajax,126666,119677,5.8,40421,38700,4.4"))
                .hasEntrySatisfying("D3", figure -> assertThat(figure).contains("| 2021 | 8.1"))
                .hasEntrySatisfying("G3", figure -> assertThat(figure).contains("| 2021 | 7.9"));
    }

    @Test
    void monthsStandDownAndTheirYearsAcross() throws Exception {
        assertThat(
                        read(
                                "Bike share trips,,",
                                "Month,2021,2022",
                                "January,1001,1201",
                                "February,1002,1202",
                                "March,1003,",
                                "Total,3006,2403"))
                .containsEntry("B3", "Bike share trips | | | 2021-01 | 1001 A")
                .containsEntry("C4", "Bike share trips | | | 2022-02 | 1202 A")
                .containsEntry("C5", "Bike share trips | | | 2022-03 | missing O")
                .containsEntry("B6", "Bike share trips | | row=Total | 2021 | 3006 A");
    }

    @Test
    void monthsOfFiscalYearsStandDown() throws Exception {
        assertThat(
                        read(
                                "Transit trips,,",
                                "Month,2021/22,2022/23",
                                "April,1001,1201",
                                "December,1002,1202",
                                "January,1003,1203"))
                .containsEntry("B3", "Transit trips | | | 2021-04 | 1001 A")
                .containsEntry("C5", "Transit trips | | | 2023-01 | 1203 A");
    }

    @Test
    void quartersOfFiscalYearsThatStandDownAreToldApart() throws Exception {
        assertThat(
                        read(
                                "Transit trips,,",
                                "Quarter,2021/22,2022/23",
                                "Q1,1001,1201",
                                "Q2,1002,1202",
                                "Q3,1003,1203"))
                .containsEntry("C4", "Transit trips | | row=Q2 | 2022/23 | 1202 A");
    }

    @Test
    void datesBeneathAnyHeaderAreThePeriodsOfALongTable() throws Exception {
        assertThat(
                        read(
                                "Closing of the books,Metric,Value",
                                "May 2023,Devices lent,30",
                                "June 2023,Devices lent,34",
                                "July 2023,Devices lent,28"))
                .containsEntry("C3", "Devices lent | | | 2023-06 | 34 A");
    }

    @Test
    void anAgeThatIsOpenHeadsAColumn() throws Exception {
        assertThat(
                        read(
                                "How satisfied are you?,,,,,",
                                ",Gender,,Age,,",
                                ",Male,Female,18-34,35-54,55+",
                                "Very satisfied,33%,35%,40%,34%,29%",
                                "Not satisfied,25%,25%,22%,25%,27%"))
                .hasEntrySatisfying("F4", figure -> assertThat(figure).contains("Age / 55+"))
                .hasSize(10);
    }

    @Test
    void aListOfWorksheetsHoldsNoFigures() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "Table of contents,",
                                        "Worksheet number,Worksheet title",
                                        "1a,Households with internet access",
                                        "1b,Use by age",
                                        "2,Reasons for not having internet"))
                .hasMessageContaining("no-figures");
    }

    @Test
    void aRowOfTimesIsNoHeader() throws Exception {
        assertThat(
                        read(
                                "Emergency response,,,",
                                "Measure,2021,2022,2023",
                                "Average response time (mm:ss),6:42,6:31,6:25",
                                "90th percentile (mm:ss),9:12,9:05,8:58",
                                "Calls,1200,1300,1400"))
                .hasEntrySatisfying(
                        "C5",
                        figure -> assertThat(figure).contains("Calls").contains("| 2022 | 1300"))
                .hasSize(3);
    }

    @Test
    void aTotalOfAYearSumsUpItsQuarters() throws Exception {
        assertThat(
                        Desk.draft(
                                        Desk.csv(
                                                folder,
                                                "permits.csv",
                                                "Year,Quarter,Permits",
                                                "2021,Q1,120",
                                                ",Q2,140",
                                                "2021 Total,,260",
                                                "2022,Q1,125",
                                                ",Q2,149",
                                                "2022 Total,,274"))
                                .figures())
                .filteredOn(figure -> figure.found().derived())
                .extracting(figure -> figure.found().cell().a1())
                .containsExactly("C4", "C7");
    }

    @Test
    void aGapIsOfTheUnitOfItsColumnWherePeriodsStandDown() throws Exception {
        assertThat(
                        read(
                                "Year,Water use,Waste diverted",
                                "2019,1200000,55%",
                                "2020,1100000,57%",
                                "2021,n.a.,60%"))
                .containsEntry("B4", "Water use | | | 2021 | missing L");
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
