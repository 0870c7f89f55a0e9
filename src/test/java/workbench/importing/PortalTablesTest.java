package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.Map;

/// Codes, flags, units and places as the tables of portals and of offices abroad write them. The
/// figures are illustrative.
class PortalTablesTest {
    @TempDir private Path folder;

    @Test
    void theFeminineOfAFrenchWordIsNoFlag() throws Exception {
        assertThat(
                        read(
                                "Affiliation,Votes 2021",
                                "Independent/Indépendant(e),637",
                                "Liberal (e),150"))
                .hasEntrySatisfying("B2", figure -> assertThat(figure).endsWith("637 A"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("150 E"));
    }

    @Test
    void wordsThatClingTogetherNameThePlace() throws Exception {
        assertThat(
                        read(
                                "srcStateName,Age Group,Year,Persons",
                                "Upper State,0-4,2017,10",
                                "Upper State,5-9,2017,12",
                                "Lower State,0-4,2017,15"))
                .containsEntry("D2", "Persons | Upper State | Age Group=0-4 | 2017 | 10 A persons");
    }

    @Test
    void whatIsTheSameInEveryRowStillLeadsToItsFigures() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "figures.csv",
                        "Place,Housing,Ailment,Year,Persons,Share (%)",
                        "Upper State,Rural,Ear,2017,10,1.5",
                        "Upper State,Rural,Eye,2017,12,1.6",
                        "Upper State,Rural,Nose,2017,15,1.9");

        assertThat(Desk.draft(file).figures().getFirst().found().sourceLabel())
                .contains("Rural", "Ear", "Upper State");
    }

    @Test
    void theBaseOfAnIndexIsItsUnit() throws Exception {
        assertThat(
                        read(
                                "Consumer prices",
                                "",
                                "Geography,Canada,",
                                "Products,January 2022,February 2022",
                                ",2002=100,",
                                "All items,145,146",
                                "Food,163,166"))
                .containsEntry(
                        "B6",
                        "Consumer prices | Canada | Products=All items | 2022-01 | 145 A 2002=100");
        assertThat(read("Area,Year,Prices (2015 = 100)", "Canada,2020,108", "Canada,2021,111"))
                .containsEntry("C2", "Prices | Canada | | 2020 | 108 A 2015 = 100");
    }

    @Test
    void theCornerMayNameWhatTheGroupsAboveThePeriodsAre() throws Exception {
        assertThat(
                        read(
                                "Prices",
                                "\"Geography: Canada, Province or territory\"",
                                "",
                                "Geography,Ontario,,Quebec,",
                                "Products,2021,2022,2021,2022",
                                "Food,1,2,3,4",
                                "Shelter,5,6,7,8"))
                .containsEntry("B6", "Prices | Ontario | Products=Food | 2021 | 1 A")
                .containsEntry("C6", "Prices | Ontario | Products=Food | 2022 | 2 A")
                .containsEntry("E7", "Prices | Quebec | Products=Shelter | 2022 | 8 A");
        assertThat(
                        read(
                                "Prices",
                                "\"Geography: Canada, Province or territory\"",
                                "",
                                "Geography,Ontario,",
                                "Products,2021,2022",
                                "Food,1,2",
                                "Shelter,5,6"))
                .containsEntry("C7", "Prices | Ontario | Products=Shelter | 2022 | 6 A");
        assertThat(
                        read(
                                "Labour force",
                                "",
                                "Geography,Ontario,,,",
                                "Sex,Males,,Females,",
                                "Age group,15 and over,,15 and over,",
                                "Characteristics,2021,2022,2021,2022",
                                "Population,1,2,3,4",
                                "Employment,5,6,7,8"))
                .containsEntry(
                        "E8", "Employment | Ontario | column=Females / 15 and over | 2022 | 8 A");
    }

    @Test
    void theHeaderOfNamesLosesItsMarksToo() throws Exception {
        assertThat(
                        read(
                                "Prices 1",
                                "Products and groups 2 3,2021,2022",
                                "All items,145,146",
                                "Trend (x 1)4,163,166",
                                "",
                                "Footnotes:",
                                "1,One note of many words.",
                                "2,Another note of many words.",
                                "3,A third note of many words.",
                                "4,A fourth note of many words."))
                .containsEntry("B3", "Prices | | Products and groups=All items | 2021 | 145 A")
                .containsEntry("B4", "Prices | | Products and groups=Trend (x 1) | 2021 | 163 A");
    }

    @Test
    void aColumnThatNumbersTheNamesBesideItIsNoFigure() throws Exception {
        assertThat(
                        read(
                                "Jahr,RaumSort,RaumLang,RechtsformSort,RechtsformLang,AnzBesch",
                                "2011,1,Ganze Stadt,0,Alle Rechtsformen,443621",
                                "2011,1,Ganze Stadt,2,Stiftungen,45000",
                                "2011,10,Kreis 1,0,Alle Rechtsformen,68627",
                                "2012,10,Kreis 1,0,Alle Rechtsformen,68628"))
                .containsOnlyKeys("F2", "F3", "F4", "F5");
        assertThat(
                        read(
                                "LEAID,LEA_NAME,SCHID,SCH_NAME,COMBOKEY,YEAR,TOT_ENR",
                                "100002,Youth Services,99995,North Campus,10000299995,2022,105",
                                "100005,Example City,870,Middle School,10000500870,2022,453",
                                "100005,Example City,871,High School,10000500871,2022,460"))
                .containsOnlyKeys("G2", "G3", "G4");
        assertThat(
                        read(
                                "year,statefips,countyfips,agecat,persons,state_name,county_name",
                                "2022,17,61,5,1430,Illinois,Greene County",
                                "2022,17,61,1,196,Illinois,Greene County",
                                "2022,37,189,1,11714,North Carolina,Watauga County"))
                .containsOnlyKeys("E2", "E3", "E4");
    }

    @Test
    void aNumberOfVisitsBesideTheNameOfTheVisitIsAFigure() throws Exception {
        assertThat(
                        read(
                                "School Name,Year,School Number of pupils,Covid,Paid",
                                "North,2020,100,1,700000001",
                                "South,2020,120,2,800000002",
                                "West,2020,140,3,900000003"))
                .containsKeys("C2", "D2", "E2");
    }

    @Test
    void aDimensionOfOneLetterIsNoFlagBeforeItsValue() throws Exception {
        assertThat(
                        read(
                                "REF_AREA,ACTIVITY,PRICE_BASE,TRANSFORMATION,TIME_PERIOD,value",
                                "CAN,_Z,L,GY,2023,1.5",
                                "CAN,_Z,L,G1,2023,0.4",
                                "DEU,_T,L,GY,2023,0.9"))
                .hasEntrySatisfying(
                        "F2",
                        figure -> assertThat(figure).startsWith("figures | ").endsWith("| 1.5 A"));
    }

    @Test
    void aMonthMayBeTheCodeOfIt() throws Exception {
        assertThat(
                        read(
                                "Year,Month,Visits,Loans",
                                "2023,M11,10,20",
                                "2023,M12,11,21",
                                "2024,M01,12,22"))
                .containsEntry("C2", "Visits | | | 2023-11 | 10 A")
                .containsEntry("D4", "Loans | | | 2024-01 | 22 A");
    }

    @Test
    void periodsMayBeMereNumbersUnderTheirHeader() throws Exception {
        assertThat(
                        read(
                                "time_period,time_identifier,la_name,gender,pupils,percent_neet",
                                "201112,Academic year,Trafford,Total,5400,93.3",
                                "202122,Academic year,Trafford,Total,5410,93.4",
                                "202223,Academic year,Trafford,Total,5420,93.5"))
                .containsEntry("F2", "percent_neet | Trafford | | 2011/12 | 93.3 A %")
                .containsEntry("F4", "percent_neet | Trafford | | 2022/23 | 93.5 A %");
        assertThat(read("Month,Place,Visits", "202101,Ajax,5", "202112,Ajax,6"))
                .containsEntry("C3", "Visits | Ajax | | 2021-12 | 6 A");
        assertThat(read("Date,Place,Visits", "20210131,Ajax,5", "20211201,Ajax,6"))
                .containsEntry("C3", "Visits | Ajax | | 2021-12-01 | 6 A");
        assertThat(read("Place,Visits", "Ajax,202101", "Pickering,202112")).containsKey("B3");
    }

    @Test
    void aRowWithoutTheFinestPlaceIsOfTheNextWiderOne() throws Exception {
        assertThat(
                        read(
                                "Year,State name,County name,Persons",
                                "2022,North State,Green County,10",
                                "2022,South State,,20",
                                "2022,South State,Blue County,30",
                                "2022,North State,,40"))
                .containsEntry("D2", "Persons | Green County | | 2022 | 10 A persons")
                .containsEntry("D3", "Persons | South State | | 2022 | 20 A persons")
                .containsEntry("D4", "Persons | Blue County | | 2022 | 30 A persons")
                .containsEntry("D5", "Persons | North State | | 2022 | 40 A persons");
    }

    @Test
    void aLetterThatSaysSomethingElseIsNoFlagOfTheFigureBeforeIt() throws Exception {
        assertThat(read("Date,Station,Delay,Bound", "2022-01-01,North,4,S", "2022-01-02,South,5,N"))
                .hasEntrySatisfying("C2", figure -> assertThat(figure).endsWith("4 A"));
    }

    @Test
    void tablesUnderTheSameHeadersShareTheirTitlesAndKeepTheirCaptions() throws Exception {
        assertThat(
                        read(
                                "\"Subway ridership, 2017-2018\",,",
                                ",,",
                                "Line 1: North,,",
                                "Station,To trains,From trains",
                                "Finch,51,52",
                                "Total,51,52",
                                ",,",
                                "Line 2: South,,",
                                "Station,To trains,From trains",
                                "Kipling,26,27",
                                "Total,26,27"))
                .containsEntry(
                        "B5",
                        "Subway ridership | | section=Line 1: North;Station=Finch;column=To trains"
                                + " | 2017/18 | 51 A")
                .containsEntry(
                        "C10",
                        "Subway ridership | | section=Line 2: South;Station=Kipling;column=From"
                                + " trains | 2017/18 | 27 A");
    }

    @Test
    void aGroupOfFiguresMayFollowAGroupOfWords() throws Exception {
        assertThat(
                        read(
                                "Schedules",
                                ",,Opening hours,,Daily hours,",
                                "ID,Branch,Monday,Tuesday,Monday,Tuesday",
                                "AG,Agincourt,9-8:30,9-8:30,11.5,11.5",
                                "AP,Amesbury Park,Closed,12:30-8:30,,8",
                                "AD,Alderwood,10-8:30,10:00 - 6:00,10.5,8"))
                .containsEntry(
                        "E4", "Schedules | Agincourt | column=Daily hours / Monday | | 11.5 A")
                .hasSize(6);
    }

    @Test
    void theLegendBehindATableIsNoRowOfIt() throws Exception {
        assertThat(
                        read(
                                "\"Dwellings\"",
                                "",
                                "\"Authority\",\"May 2019\",\"Aug 2019\"",
                                "\"Trafford\",\"100\",\"..\"",
                                "\"Bury\",\"90\",\"95\"",
                                "",
                                "\"Dataset: some dwellings\"",
                                "\"..\",\"not available\""))
                .containsOnlyKeys("B4", "B5", "C4", "C5");
    }

    @Test
    void theNumberOfThoseAskedIsNoFlag() throws Exception {
        assertThat(read("Answer,2018,2020", "Satisfied,35,33", "Base (n),600,800"))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("600 A"));
    }

    @Test
    void codesOfEurostatStandBesideTheirNames() throws Exception {
        assertThat(
                        read(
                                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,indic_is,Information"
                                        + " society indicator,unit,Unit of measure,geo,Geopolitical"
                                        + " entity,TIME_PERIOD,Time,OBS_VALUE,OBS_FLAG",
                                "dataflow,ESTAT:SOME(1.0),Skills,A,I_B,Basic"
                                        + " skills,PC_IND,Percentage of"
                                        + " individuals,BE,Belgium,2021,,28.36,u",
                                "dataflow,ESTAT:SOME(1.0),Skills,A,I_AB,Above basic skills,PC_IND,"
                                        + "Percentage of individuals,FR,France,2021,,21.5,"))
                .containsEntry("M2", "Basic skills | Belgium | | 2021 | 28.36 U %")
                .containsEntry("M3", "Above basic skills | France | | 2021 | 21.5 A %");
    }

    @Test
    void namesThatBeginAgainBelongToTheNameAboveThem() throws Exception {
        assertThat(
                        read(
                                "Residents by district and age",
                                "Districts and ages,2012,2013",
                                "Total,600,640",
                                "0 - 4,200,210",
                                "5 - 9,300,320",
                                "10 +,100,110",
                                "Upper District,400,430",
                                "0 - 4,150,160",
                                "5 - 9,200,215",
                                "10 +,50,55",
                                "Lower District,200,210",
                                "0 - 4,50,50",
                                "5 - 9,100,105",
                                "10 +,50,55",
                                "At sea,3,4"))
                .hasEntrySatisfying(
                        "B15", figure -> assertThat(figure).doesNotContain("Lower District"))
                .containsEntry(
                        "B7",
                        "Residents by district and age | | Districts and ages=Upper District"
                                + " | 2012 | 400 A")
                .containsEntry(
                        "B8",
                        "Residents by district and age | | section=Upper District;Districts and"
                                + " ages=0-4 | 2012 | 150 A")
                .containsEntry(
                        "C14",
                        "Residents by district and age | | section=Lower District;Districts and"
                                + " ages=10 + | 2013 | 55 A")
                .allSatisfy((cell, figure) -> assertThat(figure).doesNotContain("occurrence"));
    }

    @Test
    void unitsOfEurostatAndTheOecdAreRead() throws Exception {
        assertThat(
                        read(
                                "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
                                "ESTAT:SOME(1.0),A,NR,AT,2014,8511000,e",
                                "ESTAT:SOME(1.0),A,PC_POP,AT,2015,85.5,",
                                "ESTAT:SOME(1.0),A,THS_PER,AT,2015,855,",
                                "ESTAT:SOME(1.0),A,MIO_EUR,BE,2014,112,"))
                .hasEntrySatisfying("F2", figure -> assertThat(figure).endsWith("E count"))
                .hasEntrySatisfying("F3", figure -> assertThat(figure).endsWith("A PC_POP"))
                .hasEntrySatisfying("F4", figure -> assertThat(figure).endsWith("A persons e3"))
                .hasEntrySatisfying("F5", figure -> assertThat(figure).endsWith("A EUR e6"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
