package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// Tables as the departments of a city write them for themselves become the figures that a person
/// would say they are. The figures are illustrative.
class DepartmentsTest {
    @TempDir private Path folder;

    @Test
    void aStretchOfMonthsIsNoMonth() throws Exception {
        assertThat(
                        read(
                                "Pool visits",
                                "Pool,January to June 2023,Jul - Dec 2023",
                                "Dunbarton,100,200"))
                .containsEntry(
                        "B3",
                        "Pool visits | | Pool=Dunbarton;column=January to June | 2023 | 100 A")
                .containsEntry(
                        "C3", "Pool visits | | Pool=Dunbarton;column=Jul - Dec | 2023 | 200 A")
                .hasSize(2);
        assertThat(read("Bookings January to June 2023", "Facility,Bookings", "Arena,100"))
                .containsEntry("B3", "Bookings January to June | Arena | | 2023 | 100 A");
        assertThat(read("Months,Skaters", "January to June 2023,100", "July to December 2023,120"))
                .containsEntry("B2", "Skaters | | Months=January to June 2023 | 2023 | 100 A")
                .hasSize(2);
    }

    @Test
    void aYearOverTheMonthsIsTheirs() throws Exception {
        assertThat(
                        read(
                                "Transit ridership",
                                "Month 2023,Route 1,Route 2,Total",
                                "January,10,20,30",
                                "February,11,21,32",
                                "Total,21,41,62"))
                .containsEntry("B3", "Transit ridership | | column=Route 1 | 2023-01 | 10 A")
                .containsEntry("D4", "Transit ridership | | | 2023-02 | 32 A")
                .containsEntry("C5", "Transit ridership | | row=Total;column=Route 2 | 2023 | 41 A")
                .hasSize(9);
    }

    @Test
    void monthsAndQuartersMayBeNumbered() throws Exception {
        assertThat(read("Year,Quarter,Permits", "2022,1,10", "2022,2,20", "2023,1,30"))
                .containsEntry("C3", "Permits | | | 2022-Q2 | 20 A")
                .hasSize(3);
        assertThat(read("Year,Month,Rides", "2022,1,10", "2022,2,20", "2023,12,30"))
                .containsEntry("C4", "Rides | | | 2023-12 | 30 A")
                .hasSize(3);
    }

    @Test
    void twoShortYearsAreAFiscalYear() throws Exception {
        assertThat(read("Program,22/23,23/24", "Swim lessons,100,120", "Skating,50,60"))
                .containsEntry("B2", "Swim lessons | | | 2022/23 | 100 A")
                .hasSize(4);
        assertThat(read("Fleet,Budget 22/23,Actual 23/24", "Trucks,10,20", "Buses,30,40"))
                .containsEntry("B2", "Trucks | | column=Budget | 2022/23 | 10 A")
                .containsEntry("C3", "Buses | | | 2023/24 | 40 A");
    }

    @Test
    void sumsBeneathThePeriodsAreOfThemAndToldApart() throws Exception {
        assertThat(
                        read(
                                "Retail sales",
                                "Month,Food,Clothing",
                                "2023 OCT,10,20",
                                "2023 NOV,11,21",
                                "2023 DEC,12,22",
                                "Year to date,120,240",
                                "Latest three months,33,63"))
                .containsEntry(
                        "B6", "Retail sales | | row=Year to date;column=Food | 2023-12 | 120 A")
                .containsEntry(
                        "C7",
                        "Retail sales | | row=Latest three months;column=Clothing | 2023-12 | 63 A")
                .hasSize(10);
        assertThat(read("Year,Riders", "2022,10", "2023,20", "Total,30"))
                .containsEntry("B4", "Riders | | row=Total | 2022/2023 | 30 A");
        assertThat(read("Month,Riders", "January 2023,10", "February 2023,20", "Total,30"))
                .containsEntry("B4", "Riders | | row=Total | 2023 | 30 A");
    }

    @Test
    void aTotalBesideThePeriodsIsOfAllTheirYears() throws Exception {
        assertThat(
                        read(
                                "Metered water (m3) 2023",
                                "Building,Jan,Feb,Mar,Total",
                                "City Hall,100,110,120,330",
                                "Arena,200,210,220,630"))
                .containsEntry("D3", "Metered water | | Building=City Hall | 2023-03 | 120 A m3")
                .containsEntry("E3", "Metered water | | Building=City Hall | 2023 | 330 A m3")
                .hasSize(8);
        assertThat(
                        read(
                                "Grants by program",
                                "Program,2022,2023,Grand Total",
                                "Parks,10,20,30",
                                "Arts,1,2,3"))
                .containsEntry(
                        "D3",
                        "Grants by program | | Program=Parks;column=Grand Total | 2022/2023 | 30"
                                + " A");
    }

    @Test
    void codesOfIndustriesAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "Jobs by industry",
                                "NAICS,Industry,2022,2023",
                                "11,Agriculture,10,11",
                                "21,Mining,20,21",
                                "31-33,Manufacturing,30,31"))
                .containsEntry("C3", "Jobs by industry | | Industry=Agriculture | 2022 | 10 A")
                .containsOnlyKeys("C3", "D3", "C4", "D4", "C5", "D5");
    }

    @Test
    void noBesideYesIsAnAnswer() throws Exception {
        assertThat(read("Survey 2023", "Question,Yes,No", "Feel safe,80,20", "Use the app,60,40"))
                .containsEntry("B3", "Survey | | Question=Feel safe;column=Yes | 2023 | 80 A")
                .containsEntry("C4", "Survey | | Question=Use the app;column=No | 2023 | 40 A")
                .hasSize(4);
    }

    @Test
    void aTitleKeepsTheNumberOfItsTerminalThoughNotesAreNumbered() throws Exception {
        assertThat(
                        read(
                                "Passengers at Terminal 2",
                                "Airline,2022,2023",
                                "Air A,10,20",
                                "Air B,30,40",
                                "",
                                "1. Counted at the gate.",
                                "2. Estimated."))
                .containsEntry("B3", "Passengers at Terminal 2 | | Airline=Air A | 2022 | 10 A")
                .hasSize(4);
    }

    @Test
    void aNumberMayBringItsScaleAndItsCurrency() throws Exception {
        Map<String, String> english =
                read(
                        "Measure,2022,2023",
                        "Investment,$3.2 million,$1.4B",
                        "Users,850k,1.2M",
                        "Start-ups,3,5*",
                        "Response,11,<5");
        Map<String, String> french =
                read(
                        "Mesure;2022;2023",
                        "Investissement;3,4 M$;3,9 M$",
                        "Subventions;2,5 millions de $;1,5 milliard de $",
                        "Vélos;12 k$;14 k$");

        assertThat(english)
                .containsEntry("B2", "Investment | | | 2022 | 3.2 A $ e6")
                .containsEntry("C2", "Investment | | | 2023 | 1.4 A $ e9")
                .containsEntry("B3", "Users | | | 2022 | 850 A e3")
                .containsEntry("C3", "Users | | | 2023 | 1.2 A e6")
                .containsEntry("B4", "Start-ups | | | 2022 | 3 A")
                .containsEntry("C5", "Response | | | 2023 | missing O")
                .hasSize(8);
        assertThat(french)
                .containsEntry("B2", "Investissement | | | 2022 | 3.4 A $ e6")
                .containsEntry("C3", "Subventions | | | 2023 | 1.5 A $ e9")
                .containsEntry("B4", "Vélos | | | 2022 | 12 A $ e3")
                .hasSize(6);
    }

    @Test
    void accountantsWriteTheCurrencyAtTheFirstFigureAndTheLast() throws Exception {
        assertThat(
                        read(
                                "Budget,2022,2023",
                                "Revenue,\"$1,200\",\"$1,300\"",
                                "Grants,\"1,100\",\"1,250\"",
                                "Fees,\"(1,000)\",\"1,150\"",
                                "Other,900,950",
                                "Net,$100,$50"))
                .containsEntry("B3", "Grants | | | 2022 | 1100 A $")
                .containsEntry("B4", "Fees | | | 2022 | -1000 A $")
                .containsEntry("C6", "Net | | | 2023 | 50 A $")
                .hasSize(10);
    }

    @Test
    void anAverageOfSomeYearsIsOfThemAndToldApart() throws Exception {
        assertThat(read("Year,Businesses", "2020,3105", "2021,2980", "2-yr average,3042.5"))
                .containsEntry("B4", "Businesses | | row=2-yr average | 2021 | 3042.5 A")
                .hasSize(3);
    }

    @Test
    void twoTablesSideBySideStayTwo() throws Exception {
        assertThat(
                        read(
                                "Visits,,,,Loans,,",
                                "Branch,2022,2023,,Branch,2022,2023",
                                "Central,10,20,,Central,100,200",
                                "East,30,40,,East,300,400"))
                .containsEntry("C3", "Visits | Central | | 2023 | 20 A")
                .containsEntry("F4", "Loans | East | | 2022 | 300 A")
                .hasSize(8);
    }

    @Test
    void percentagesStandBeneathTheirCounts() throws Exception {
        assertThat(
                        read(
                                "Internet use 2023,,",
                                "Age,Daily,Weekly",
                                "18 to 34,120,30",
                                ",80%,20%",
                                "35 to 54,90,60",
                                ",60%,40%"))
                .containsEntry("B3", "Internet use | | Age=18 to 34;column=Daily | 2023 | 120 A")
                .containsEntry("C6", "Internet use | | Age=35 to 54;column=Weekly | 2023 | 40 A %")
                .hasSize(8);
    }

    @Test
    void anAttributeTableOfAMapHasYearsInItsFields() throws Exception {
        assertThat(
                        read(
                                "OBJECTID,WARD_NAME,POP_2016,POP_2021,DWELL_2021",
                                "1,Ward 1,29000,30000,11000",
                                "2,Ward 2,31000,32000,12000"))
                .containsEntry("D2", "POP | Ward 1 | | 2021 | 30000 A")
                .containsEntry("E3", "DWELL | Ward 2 | | 2021 | 12000 A")
                .hasSize(6);
    }

    @Test
    void linesOfMetadataStandAboveACsv() throws Exception {
        assertThat(
                        read(
                                "Dataset: Street trees",
                                "Publisher: City of Pickering",
                                "Licence: Open Government Licence",
                                "Date exported: 2024-01-05",
                                "",
                                "Ward,Trees 2022,Trees 2023",
                                "Ward 1,1000,1100",
                                "Ward 2,900,950"))
                .containsEntry("B7", "Street trees | Ward 1 | | 2022 | 1000 A")
                .hasSize(4);
    }

    @Test
    void changesOfTheSameNameAreOfTheRowsAboveThem() throws Exception {
        assertThat(
                        read(
                                ",2020,2021,2022",
                                "Residents,99000,100500,102000",
                                "% change from prior year,1.2%,1.5%,1.5%",
                                "Dwellings,33000,33600,34100",
                                "% change from prior year,1.0%,1.5%,1.6%"))
                .containsEntry(
                        "C3", "% change from prior year | | section=Residents | 2021 | 1.5 A %")
                .containsEntry(
                        "C5", "% change from prior year | | section=Dwellings | 2021 | 1.5 A %")
                .hasSize(12);
    }

    @Test
    void flagsMayStandInALineOfTheirOwnBeneathThePeriods() throws Exception {
        assertThat(
                        read(
                                "Unemployment rate by region,,,",
                                "Region,2021,2022,2023",
                                ",,(r),(p)",
                                "Durham,7.7,5.6,5.4",
                                "York,7.0,5.0,5.1"))
                .hasEntrySatisfying("D4", figure -> assertThat(figure).endsWith("| 2023 | 5.4 P"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).endsWith("| 2022 | 5.6 A"));
    }

    @Test
    void namesAndUnitsMayStandInBothLanguages() throws Exception {
        assertThat(
                        read(
                                "Indicator / Indicateur,Unit / Unité,2021,2022",
                                "Population / Population,persons / personnes,99186,101000",
                                "Unemployment rate / Taux de chômage,% / %,8.1,6.2"))
                .containsEntry("C2", "Population | | | 2021 | 99186 A persons")
                .containsEntry("D3", "Unemployment rate | | | 2022 | 6.2 A %");
    }

    @Test
    void millionsOfMoneyMayBeASmallLetter() throws Exception {
        assertThat(
                        read(
                                "Indicateur,2021,2022",
                                "Investissement,£1.2m,£2.4m",
                                "Délai de réponse,12,s.o."))
                .containsEntry("B2", "Investissement | | | 2021 | 1.2 A GBP e6")
                .hasEntrySatisfying("C3", figure -> assertThat(figure).contains("missing M"));
    }

    @Test
    void indicatorsOfAListAreIndentedBeneathThoseTheyArePartsOf() throws Exception {
        assertThat(
                        read(
                                "CENSUS_YEAR,GEO_NAME,CHARACTERISTIC_NAME,C1_COUNT_TOTAL",
                                "2021,Pickering,Household income groups,33000",
                                "2021,Pickering,  Under 5 thousand,400",
                                "2021,Pickering,After-tax income groups,33000",
                                "2021,Pickering,  Under 5 thousand,380",
                                "2021,Ajax,Household income groups,38000",
                                "2021,Ajax,  Under 5 thousand,500",
                                "2021,Ajax,After-tax income groups,38000",
                                "2021,Ajax,  Under 5 thousand,480"))
                .containsEntry(
                        "D5",
                        "Under 5 thousand | Pickering | section=After-tax income groups | 2021 |"
                                + " 380 A");
    }

    @Test
    void changesBesideTwoPeriodsAreOfTheLaterOne() throws Exception {
        assertThat(
                        read(
                                "Circulation,,,,,,",
                                "Branch,Mar-24,Mar-23,% Change,YTD 2024,YTD 2023,% Change",
                                "Central,21034,20110,4.6%,60211,58990,2.1%",
                                "North,8120,7990,1.6%,23900,23011,3.9%"))
                .hasEntrySatisfying("D3", figure -> assertThat(figure).contains("| 2024-03 | 4.6"))
                .hasEntrySatisfying("G3", figure -> assertThat(figure).contains("| 2024 | 2.1"));
    }

    @Test
    void aQuarterSumsUpItsMonthsAndAnAverageItsYears() throws Exception {
        assertThat(
                        read(
                                "Permits 2023,,",
                                "Month,Houses,Shops",
                                "January,45,5",
                                "February,52,7",
                                "March,61,9",
                                "Q1 total,158,21",
                                "April,70,11"))
                .hasEntrySatisfying("B6", figure -> assertThat(figure).contains("| 2023-Q1 | 158"))
                .hasSize(10);
        assertThat(read("Year,Staff,Sick days", "2022,833,8.9", "2023,851,8.2", "2-yr avg,842,8.6"))
                .hasEntrySatisfying("B4", figure -> assertThat(figure).contains("row=2-yr avg |"));
    }

    @Test
    void aSeasonIsOfItsYear() throws Exception {
        assertThat(
                        read(
                                "Season,Program area,Offered,Registered",
                                "Winter 2023,Aquatics,120,1800",
                                "Winter 2023,Skating,40,610",
                                "Spring 2023,Aquatics,118,1750"))
                .containsEntry(
                        "D3",
                        "Registered | | Season=Winter 2023;Program area=Skating | 2023 | 610 A");
    }

    @Test
    void aTotalCalledAsItsSectionEndsIt() throws Exception {
        assertThat(
                        read(
                                "Variance report 2023,,",
                                ",Budget,Spent",
                                "Revenues,,",
                                "Taxes,82,83",
                                "Fees,14,13",
                                "Total revenues,96,96",
                                "Expenditures,,",
                                "Salaries,60,59",
                                "Materials,22,23",
                                "Total expenditures,82,82",
                                "Net,14,14"))
                .hasEntrySatisfying("B9", figure -> assertThat(figure).contains("section=Expend"))
                .hasEntrySatisfying("B11", figure -> assertThat(figure).doesNotContain("section"));
    }

    @Test
    void aSectionRightBeneathTheHeadersMayBeginWithAChange() throws Exception {
        assertThat(
                        read(
                                "Housing starts,,",
                                ",2022,2023",
                                "% change from previous year,,",
                                "Singles,10.0,10.5",
                                "Apartments,5.0,9.5"))
                .hasEntrySatisfying(
                        "C4",
                        figure ->
                                assertThat(figure)
                                        .contains("section=% change from previous year")
                                        .endsWith("10.5 A %"));
    }

    @Test
    void whatIsCalledAUnitMayBeAHome() throws Exception {
        assertThat(read("Unit type,2022,2023", "Bachelor,1100,1210", "1 bedroom,1300,1350"))
                .hasEntrySatisfying(
                        "C2", figure -> assertThat(figure).contains("Bachelor").endsWith("1210 A"));
    }

    @Test
    void theUnitOfAYearMayStandBehindItInBrackets() throws Exception {
        assertThat(
                        read(
                                "Water balance,,",
                                "Component,2022 (ML),2023 (ML)",
                                "Input,12300,12100",
                                "Leakage,1310,1150"))
                .containsEntry("C3", "Water balance | | Component=Input | 2023 | 12100 A ML");
    }

    @Test
    void unitsBesideTheirNumberAreHomesAndToldApart() throws Exception {
        assertThat(
                        read(
                                "Permits 2023,,,",
                                ",Houses,,",
                                "Ward,No.,Units,Value ($000)",
                                "Ward 1,210,260,98000",
                                "Ward 2,12,30,15400"))
                .hasEntrySatisfying("B4", figure -> assertThat(figure).contains("Houses / No. |"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("Houses / Units"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
