package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.Map;

/// What offices set beside, above and in place of their figures: units said once, margins of error,
/// marks of confidentiality, codes of targets. The figures are illustrative.
@BesideTheWindow
class OfficeTablesTest {
    @TempDir private Path folder;

    @Test
    void aUnitSaidOnceHoldsForTheColumnsUpToTheNextOne() throws Exception {
        assertThat(
                        read(
                                "Dwelling counts",
                                "Geography,Dwellings 2021,Dwellings 2016,Share of all",
                                ",Number,,Percent",
                                "Pickering,100,90,8.1",
                                "Ajax,120,110,5.8"))
                .containsEntry(
                        "B4", "Dwelling counts | Pickering | column=Dwellings | 2021 | 100 A count")
                .containsEntry(
                        "C4", "Dwelling counts | Pickering | column=Dwellings | 2016 | 90 A count")
                .containsEntry("D5", "Dwelling counts | Ajax | column=Share of all | | 5.8 A %");
    }

    @Test
    void aNameBeneathAnotherIsNoUnitOfTheColumnBeside() throws Exception {
        assertThat(
                        read(
                                "Visits by branch",
                                "Branch,Visits,Loans,Staff",
                                ",Number,,Full-time",
                                "Central,100,90,8",
                                "Bay,120,110,5"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).endsWith("90 A"));
    }

    @Test
    void aColumnThatSaysItsUnitTakesNoneFromTheLeft() throws Exception {
        assertThat(
                        read(
                                "Hospital spending",
                                "Region,2019,2020,% change",
                                ",$ millions,$ millions,",
                                "Ontario,100,104,4.0",
                                "Quebec,200,215,7.5"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).endsWith("104 A $ e6"))
                .hasEntrySatisfying("D4", figure -> assertThat(figure).endsWith("4 A %"));
    }

    @Test
    void numberedNotesOfAWordAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "\"Census profile, 2021\"",
                                "Characteristic,Note,Total,Men",
                                "Residents,1,100,49",
                                "Age,2,15,8",
                                "",
                                "Notes:,,,",
                                "1,2021 counts.,,",
                                "2,Median.,,",
                                "3,Income,,"))
                .containsOnlyKeys("C3", "C4", "D3", "D4");
    }

    @Test
    void theYearThatEndsARowsNameGoesBeforeTheTitles() throws Exception {
        assertThat(
                        read(
                                "\"Census profile, 2021 census\"",
                                "Topic,Characteristic,Total,Men",
                                "Counts,\"Residents, 2021\",100,49",
                                "Counts,\"Residents, 2016\",90,44",
                                "Counts,\"Change of residents, 2016 to 2021\",11.1,11.4",
                                "Ages,0 to 14 years,15,8"))
                .hasEntrySatisfying("C3", figure -> assertThat(figure).contains("| 2021 | 100 A"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("| 2016 | 90 A"))
                .hasEntrySatisfying("C5", figure -> assertThat(figure).contains("| 2021 | 11.1 A"))
                .hasEntrySatisfying("C6", figure -> assertThat(figure).contains("| 2021 | 15 A"));
    }

    @Test
    void aMarginOfErrorIsToldOfItsEstimatesIndicator() throws Exception {
        assertThat(
                        read(
                                "Geography,Year,Estimate!!Total!!Households,Margin of"
                                        + " Error!!Total!!Households",
                                "Example County,2021,3300,91",
                                "Other County,2021,4400,71"))
                .containsEntry("C2", "Total / Households | Example County | | 2021 | 3300 A")
                .containsEntry(
                        "D2",
                        "Total / Households | Example County | measure=Margin of Error | 2021 | 91"
                                + " A");
    }

    @Test
    void theMarksOfTheAmericanCommunitySurveyAreMissingFiguresAndNoProblems() throws Exception {
        String[] lines = {
            "Geography,Year,Estimate!!Total!!Households,Margin of Error!!Total!!Households",
            "Example County,2021,3300,91",
            "Other County,2021,4400,**",
            "Third County,2021,5500,*****",
            "Fourth County,2021,(X),***",
            "Fifth County,2021,N,61",
            "Sixth County,2021,-,51"
        };

        assertThat(read(lines))
                .hasEntrySatisfying("D3", figure -> assertThat(figure).endsWith("missing L"))
                .hasEntrySatisfying("D4", figure -> assertThat(figure).endsWith("missing M"))
                .hasEntrySatisfying("C5", figure -> assertThat(figure).endsWith("missing M"))
                .hasEntrySatisfying("D5", figure -> assertThat(figure).endsWith("missing M"))
                .hasEntrySatisfying("C6", figure -> assertThat(figure).endsWith("missing Q"))
                .hasEntrySatisfying("C7", figure -> assertThat(figure).endsWith("missing L"))
                .hasSize(12);
        assertThat(Desk.draft(Desk.csv(folder, "figures.csv", lines)).problems()).isEmpty();
    }

    @Test
    void aFigureThatIsConfidentialIsMissingAsSuppressed() throws Exception {
        Map<String, String> read =
                read(
                        "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
                        "ESTAT:SOME(1.0),A,PC,DE,2021,91.4,,F",
                        "ESTAT:SOME(1.0),A,PC,DE,2022,92.4,b,",
                        "ESTAT:SOME(1.0),A,PC,FR,2021,86.4,,N",
                        "ESTAT:SOME(1.0),A,PC,FR,2022,,,C");

        assertThat(read.get("F2")).contains("| 91.4 A");
        assertThat(read.get("F3")).contains("| 92.4 B");
        assertThat(read.get("F4")).contains("| 86.4 Q");
        assertThat(read.get("F5")).contains("| missing Q");
    }

    @Test
    void theNumberOfATargetBesideItsIndicatorsIsACode() throws Exception {
        assertThat(
                        read(
                                "Goal,Target,Indicator,SeriesDescription,GeoAreaName,TimePeriod,Value",
                                "17,17.8,17.8.1,Internet users,Canada,2019,93.2",
                                "17,17.8,17.8.1,Internet users,Canada,2020,94.2",
                                "17,17.8,17.8.1,Internet users,France,2020,83.2"))
                .containsEntry("G3", "Internet users | Canada | | 2020 | 94.2 A")
                .hasSize(3);
    }

    @Test
    void aTargetBesideFiguresIsAFigure() throws Exception {
        assertThat(
                        read(
                                "Indicator,Unit,Period,Value,Target",
                                "Visits,hours,2019,93.2,95.5",
                                "Loans,hours,2020,94.2,96.5"))
                .hasSize(4);
    }

    @Test
    void theCornerOfAPivotTableNamesItsFieldAndNotTheProgramsWords() throws Exception {
        assertThat(
                        read(
                                "Sum of Visits,Column Labels,",
                                "Row Labels,2020,2021",
                                "North,10,12",
                                "South,20,22"))
                .containsEntry("B3", "Visits | | Row Labels=North | 2020 | 10 A");
        assertThat(
                        read(
                                "Sum of Count,Column Labels,",
                                "Row Labels,2020,2021,Grand Total",
                                "Fire,10,12,22",
                                "Police,20,22,42"))
                .containsEntry("C4", "figures | | Row Labels=Police | 2021 | 22 A")
                .hasEntrySatisfying(
                        "D4",
                        figure ->
                                assertThat(figure)
                                        .startsWith(
                                                "figures | | Row Labels=Police;column=Grand"
                                                        + " Total"));
    }

    @Test
    void lettersBesideRentsGradeThemAsTheLegendSays() throws Exception {
        assertThat(
                        read(
                                "Average Rent ($) by Bedroom Type and Zone,,,,",
                                "October 2023,,,,",
                                "Zone,Bachelor,,1 Bedroom,",
                                "North,\"1,012\",b,\"1,240\",a",
                                "Central,**,,\"1,180\",c",
                                "Whitby,984,d,\"1,390\",a",
                                "\"a - Excellent, b - Very good, c - Good, d - Fair (Use with"
                                        + " Caution)\",,,,",
                                "** Data suppressed to protect confidentiality,,,,"))
                .containsEntry(
                        "B4",
                        "Average Rent by Bedroom Type and Zone | | Zone=North;column=Bachelor |"
                                + " 2023-10 | 1012 A $")
                .hasEntrySatisfying("B5", figure -> assertThat(figure).contains("missing Q"))
                .hasEntrySatisfying("B6", figure -> assertThat(figure).contains("984 U"))
                .hasEntrySatisfying("D5", figure -> assertThat(figure).contains("1180 A"));
    }

    @Test
    void aLineThatHeadsThePeriodsIsNoSection() throws Exception {
        assertThat(
                        read(
                                "Libellé;Chômage - Issy;Chômage - Meudon",
                                "idBank;001739960;001515936",
                                "Dernière mise à jour;18/01/2024 12:00;18/01/2024 12:00",
                                "Période;;",
                                "2022-T4;5,9;6,1",
                                "2023-T1;5,8;6,0"))
                .containsEntry("C6", "Chômage - Meudon | | | 2023-Q1 | 6 A");
    }

    @Test
    void ratesOfNonResponseSayHowGoodTheRestIsAndAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "CENSUS_YEAR,DGUID,GEO_NAME,TNR_SF,TNR_LF,CHARACTERISTIC_ID,"
                                    + "CHARACTERISTIC_NAME,C1_COUNT_TOTAL,SYMBOL,C10_RATE_TOTAL,"
                                    + "SYMBOL",
                                "2021,2021A00053518001,Pickering,3.1,3.2,8,Age"
                                        + " groups,99185,,100.0,",
                                "2021,2021A00053518001,Pickering,3.1,3.2,9,  0 to 14 years,15370,,"
                                        + "15.5,",
                                "2021,2021A00053518005,Ajax,2.9,3.4,8,Age groups,126665,,100.0,",
                                "2021,2021A00053518005,Ajax,2.9,3.4,9,  0 to 14"
                                        + " years,22940,,18.1,"))
                .containsOnlyKeys("H2", "J2", "H3", "J3", "H4", "J4", "H5", "J5");
    }

    @Test
    void columnsOfThePortalItselfTellNothingOfTheRows() throws Exception {
        assertThat(
                        read(
                                ":id,:created_at,month,neighbourhood,total_requests",
                                "row-1,2023-02-01T05:00:00.000,2023-01-01T00:00:00.000,Downtown,120",
                                "row-2,2023-03-01T05:00:00.000,2023-02-01T00:00:00.000,Downtown,151",
                                "row-3,2023-03-01T05:00:00.000,2023-02-01T00:00:00.000,Bay"
                                        + " Ridges,51"))
                .containsEntry("E2", "total_requests | Downtown | | 2023-01-01 | 120 A");
    }

    @Test
    void theMeasureOfTheOecdIsAUnitWhereItIsACodeOfOne() throws Exception {
        assertThat(
                        read(
                                "LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value,Flag"
                                        + " Codes",
                                "AUS,UNEMP,TOT,PC_LF,A,2019,5.16,",
                                "AUS,UNEMP,TOT,PC_LF,A,2020,6.46,B",
                                "CAN,UNEMP,TOT,PC_LF,A,2019,5.7,",
                                "CAN,UNEMP,TOT,PC_LF,A,2020,9.5,"))
                .hasEntrySatisfying("G3", figure -> assertThat(figure).endsWith("6.46 B PC_LF"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
