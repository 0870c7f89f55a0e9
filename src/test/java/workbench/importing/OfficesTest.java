package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// Tables in the shapes in which statistical offices and cities hand them out become the figures
/// that a person would say they are. The figures are illustrative.
class OfficesTest {
    @TempDir private Path folder;

    @Test
    void statisticsCanadaAsDisplayedHasPlacesAcrossUnitsInLinesAndNumberedNotes() throws Exception {
        Map<String, String> read =
                read(
                        "\"Labour force characteristics by province, monthly 1 2\"",
                        "\"Table: 14-10-0287-03\"",
                        "\"Release date: 2024-02-09\"",
                        "\"Geography: Canada, Province or territory\"",
                        "",
                        "\"\",\"Canada (map)\",\"Canada (map)\",\"Ontario (map)\",\"Ontario"
                                + " (map)\"",
                        "\"Labour force characteristics\",\"December 2023\",\"January"
                                + " 2024\",\"December 2023\",\"January 2024\"",
                        "\"\",\"Persons in thousands\"",
                        "\"Employment 3\",\"20,301.2\",\"20,334.4\",\"7,908.7\",\"..\"",
                        "\"\",\"Percentage\"",
                        "\"Unemployment rate 4\",\"5.8\",\"5.7E\",\"6.2\",\"F\"",
                        "",
                        "\"Symbol legend:\"",
                        "\"..\",\"not available for a specific reference period\"",
                        "\"E\",\"use with caution\"",
                        "\"F\",\"too unreliable to be published\"",
                        "",
                        "\"Footnotes:\"",
                        "1,\"The labour force characteristics are estimates.\"",
                        "2,\"Since January 2020 the estimates were revised.\"",
                        "3,\"Number of persons who did work.\"",
                        "4,\"The rate is a percentage of the labour force.\"");

        assertThat(read)
                .containsEntry("B9", "Employment | Canada | | 2023-12 | 20301.2 A persons e3")
                .containsEntry("D9", "Employment | Ontario | | 2023-12 | 7908.7 A persons e3")
                .containsEntry("E9", "Employment | Ontario | | 2024-01 | missing L persons e3")
                .containsEntry("C11", "Unemployment rate | Canada | | 2024-01 | 5.7 U %")
                .containsEntry("E11", "Unemployment rate | Ontario | | 2024-01 | missing U %")
                .hasSize(8);
    }

    @Test
    void namesThatEndInNumbersKeepThemThoughNotesAreNumbered() throws Exception {
        Map<String, String> read =
                read(
                        "Visits by ward",
                        "Name,2022,2023",
                        "Ward 1,10,20",
                        "Ward 2,30,40",
                        "",
                        "1,Counted at the door of each building.",
                        "2,Estimated in the second year of the survey.");

        assertThat(read)
                .containsEntry("B3", "Visits by ward | | Name=Ward 1 | 2022 | 10 A")
                .containsEntry("B4", "Visits by ward | | Name=Ward 2 | 2022 | 30 A")
                .hasSize(4);
    }

    @Test
    void marksThatClingToNamesAreNoPartOfThemWhereNotesAreNumberedSo() throws Exception {
        Map<String, String> read =
                read(
                        "Employment by industry",
                        "Industry,2022,2023",
                        "Construction2,10,20",
                        "Retail trade,30,40",
                        "PM10,5,6",
                        "Services of all kinds5,1,2",
                        "",
                        "2 Includes residential building.",
                        "5 Estimated.");

        assertThat(read)
                .containsEntry(
                        "B3", "Employment by industry | | Industry=Construction | 2022 | 10 A")
                .containsEntry("B5", "Employment by industry | | Industry=PM10 | 2022 | 5 A")
                .containsEntry(
                        "B6",
                        "Employment by industry | | Industry=Services of all kinds | 2022 | 1 A")
                .hasSize(8);
    }

    @Test
    void aCensusProfileNamesItsCharacteristics() throws Exception {
        Map<String, String> read =
                read(
                        "CENSUS_YEAR,DGUID,ALT_GEO_CODE,GEO_LEVEL,GEO_NAME,CHARACTERISTIC_ID,CHARACTERISTIC_NAME,CHARACTERISTIC_NOTE,C1_COUNT_TOTAL,SYMBOL,C2_COUNT_MEN+,SYMBOL",
                        "2021,2021A00053518001,3518001,Census subdivision,Pickering,1,Population"
                                + " count,1,100,,,...",
                        "2021,2021A00053518001,3518001,Census subdivision,Pickering,9,0 to 14"
                                + " years,,20,,10,",
                        "2021,2021A00053518005,3518005,Census subdivision,Ajax,1,Population"
                                + " count,1,200,,,...",
                        "2021,2021A00053518005,3518005,Census subdivision,Ajax,9,0 to 14"
                                + " years,,40,,20,x");

        assertThat(read)
                .containsEntry(
                        "I2", "Population count | Pickering | column=C1_COUNT_TOTAL | 2021 | 100 A")
                .containsEntry(
                        "K3", "0 to 14 years | Pickering | column=C2_COUNT_MEN+ | 2021 | 10 A")
                .containsEntry(
                        "K2",
                        "Population count | Pickering | column=C2_COUNT_MEN+ | 2021 | missing M")
                .hasSize(8);
    }

    @Test
    void theWorldBankWritesItsCodeBehindThePeriod() throws Exception {
        assertThat(
                        read(
                                "Country Name,Country Code,Series Name,Series Code,2020"
                                        + " [YR2020],2021 [YR2021]",
                                "Canada,CAN,Fixed broadband"
                                        + " subscriptions,IT.NET.BBND,40.1,41.2",
                                "France,FRA,Fixed broadband subscriptions,IT.NET.BBND,43.1,.."))
                .containsEntry(
                        "E2", "Fixed broadband subscriptions | Canada | | 2020 | 40.1 A count")
                .containsEntry(
                        "F3", "Fixed broadband subscriptions | France | | 2021 | missing L count")
                .hasSize(4);
    }

    @Test
    void aBritishTimeSeriesTellsItsParticularsLineByLine() throws Exception {
        Map<String, String> read =
                read(
                        "\"Title\",\"Unemployment rate, aged 16 and over, 2015=100\"",
                        "\"CDID\",\"ZZ00\"",
                        "\"Source dataset ID\",\"LMS\"",
                        "\"PreUnit\",\"\"",
                        "\"Unit\",\"%\"",
                        "\"Release date\",\"17-01-2024\"",
                        "\"Next release\",\"14 February 2024\"",
                        "\"Important notes\",",
                        "\"2022\",\"3.5\"",
                        "\"2023\",\"3.6\"",
                        "\"2023 Q1\",\"3.7\"",
                        "\"2023 NOV\",\"3.8\"");

        assertThat(read)
                .containsEntry(
                        "B9", "Unemployment rate, aged 16 and over, 2015=100 | | | 2022 | 3.5 A %")
                .containsEntry(
                        "B11",
                        "Unemployment rate, aged 16 and over, 2015=100 | | | 2023-Q1 | 3.7 A %")
                .containsEntry(
                        "B12",
                        "Unemployment rate, aged 16 and over, 2015=100 | | | 2023-11 | 3.8 A %")
                .hasSize(4);
    }

    @Test
    void nomisNamesThePeriodInALineAndTheDayOfTheDownloadInAnother() throws Exception {
        Map<String, String> read =
                read(
                        "\"annual population survey\"",
                        "\"Reserved [from Nomis on 4 March 2024]\"",
                        "",
                        "\"date\",\"Jan 2022-Dec 2022\"",
                        "\"Age\",\"Aged 16-64\"",
                        "",
                        "\"local authority: county / unitary (as of April"
                                + " 2023)\",\"mnemonic\",\"numerator\",\"percent\",\"conf\"",
                        "\"Manchester\",\"E08000003\",\"100\",\"69.1\",\"3.1\"",
                        "\"Salford\",\"E08000006\",\"200\",\"74.8\",\"!\"",
                        "",
                        "\"!\",\"Estimate and confidence interval not available\"");

        assertThat(read)
                .containsEntry("D8", "annual population survey | Manchester | | 2022 | 69.1 A %")
                .containsEntry(
                        "E9",
                        "annual population survey | Salford | measure=Margin of Error | 2022 |"
                                + " missing L")
                .hasSize(6);
    }

    @Test
    void theUnitedNationsListTheirFootnotesBeneathTheTable() throws Exception {
        assertThat(
                        read(
                                "\"Country or Area\",\"Year\",\"Sex\",\"Value\",\"Value"
                                        + " Footnotes\"",
                                "\"Canada\",\"2016\",\"Male\",\"100\",\"1,2\"",
                                "\"Canada\",\"2016\",\"Female\",\"200\",\"\"",
                                "\"France\",\"2016\",\"Male\",\"300\",\"2\"",
                                "\"footnoteSeqID\",\"Footnote\"",
                                "\"1\",\"Excluding reserves.\"",
                                "\"2\",\"De jure population.\""))
                .containsEntry("D2", "figures | Canada | Sex=Male | 2016 | 100 A")
                .containsOnlyKeys("D2", "D3", "D4");
    }

    @Test
    void headersSayTheNamesOfTheStubsAgainInEveryRow() throws Exception {
        Map<String, String> dutch =
                read(
                        "\"Bevolking op 1 januari\"",
                        "\"Regio's\",\"Perioden\",\"Bevolking\",\"Bevolking\"",
                        "\"Regio's\",\"Perioden\",\"Mannen\",\"Vrouwen\"",
                        "\"Regio's\",\"Perioden\",\"aantal\",\"aantal\"",
                        "\"Amsterdam\",\"2023 1e kwartaal\",\"100\",\"200\"",
                        "\"Eindhoven\",\"2023 1e kwartaal\",\"300\",\".\"",
                        "\"Bron: CBS\"");
        Map<String, String> romanian =
                read(
                        "Populatia dupa domiciliu pe sexe si judete",
                        "Sexe,Judete,Ani,Ani",
                        "Sexe,Judete,Anul 2022,Anul 2023",
                        "Sexe,Judete,UM: Numar persoane,UM: Numar persoane",
                        "Masculin,Cluj,100,110",
                        "Feminin,Cluj,120,130");

        assertThat(dutch)
                .containsEntry(
                        "D5",
                        "Bevolking op 1 januari | Amsterdam | column=Bevolking / Vrouwen | 2023-Q1"
                                + " | 200 A count")
                .hasSize(4);
        assertThat(romanian)
                .containsEntry(
                        "D6",
                        "Populatia dupa domiciliu pe sexe si judete | Cluj | Sexe=Feminin | 2023 |"
                                + " 130 A persons")
                .hasSize(4);
    }

    @Test
    void aSpanishTableAnnouncesItsUnit() throws Exception {
        assertThat(
                        read(
                                "Tasa de paro por comunidad autónoma",
                                "Unidades: Porcentaje",
                                "",
                                ";2023T1;2023T2",
                                "Andalucía;18,26;18,70",
                                "Cataluña;10,20;..",
                                "",
                                "Fuente: Instituto Nacional"))
                .containsEntry(
                        "B5",
                        "Tasa de paro por comunidad autónoma | | row name A=Andalucía | 2023-Q1 |"
                                + " 18.26 A %")
                .hasSize(4);
    }

    @Test
    void aYearStandsInALineAboveItsQuartersOrMonths() throws Exception {
        Map<String, String> alone =
                read(
                        "Public Wi-Fi",
                        "Period,Sessions",
                        "2022,",
                        "Q1,10",
                        "Q2,20",
                        "2023,",
                        "Q1,30");
        Map<String, String> withSums =
                read(
                        "Public Wi-Fi",
                        "Period,Downtown,Waterfront",
                        "2022,30,3",
                        "January,10,1",
                        "February,20,2",
                        "2023,30,3",
                        "January,30,3");

        assertThat(alone)
                .containsEntry("B4", "Public Wi-Fi | | | 2022-Q1 | 10 A")
                .containsEntry("B7", "Public Wi-Fi | | | 2023-Q1 | 30 A")
                .hasSize(3);
        assertThat(withSums)
                .containsEntry("B3", "Public Wi-Fi | | column=Downtown | 2022 | 30 A")
                .containsEntry("B5", "Public Wi-Fi | | column=Downtown | 2022-02 | 20 A")
                .containsEntry("C7", "Public Wi-Fi | | column=Waterfront | 2023-01 | 3 A")
                .hasSize(10);
    }

    @Test
    void aYearBeneathItsMonthsIsTheirsAndNotThatOfTheNextOnes() throws Exception {
        Map<String, String> read =
                read(
                        "Month,Visits",
                        "January,10",
                        "February,20",
                        "2022,30",
                        "January,40",
                        "February,50",
                        "2023,90");

        assertThat(read)
                .containsEntry("B4", "Visits | | | 2022 | 30 A")
                .containsEntry("B7", "Visits | | | 2023 | 90 A")
                .containsEntry("B2", "Visits | | | 2022-01 | 10 A")
                .containsEntry("B5", "Visits | | | 2023-01 | 40 A")
                .hasSize(6);
    }

    @Test
    void aRowOfUnitsAmongOthersIsARowOfFigures() throws Exception {
        assertThat(read("Housing,2021,2022", "Units,340,410", "Permits,20,30"))
                .containsEntry("B2", "Units | | | 2021 | 340 A")
                .containsEntry("C3", "Permits | | | 2022 | 30 A")
                .hasSize(4);
        assertThat(read("Permits issued", ",2021,2022", "Frequency,34,41", "Units,20,30"))
                .hasSize(4);
    }

    @Test
    void aTitleKeepsTheNumberOfItsWard() throws Exception {
        assertThat(
                        read(
                                "Library visits in Ward 1",
                                "Branch,2021,2022",
                                "Central,80,81",
                                "East,82,83",
                                "",
                                "1. Counted at the door."))
                .containsEntry("B3", "Library visits in Ward 1 | Central | | 2021 | 80 A")
                .hasSize(4);
    }

    @Test
    void theUnitColumnOfARowCountsMoreThanAPercentSignInAnother() throws Exception {
        assertThat(
                        read(
                                "Measure,Unit,2021 Actual,2022 Forecast",
                                "Library visits,visits,4.1,1.9",
                                "Residents satisfied,%,81%,82%",
                                "Waste diverted,tonnes,\"12,345\",n/a"))
                .containsEntry("C2", "Visits to library branches | | | 2021 | 4.1 A visits")
                .containsEntry("D2", "Visits to library branches | | | 2022 | 1.9 F visits")
                .containsEntry("C3", "Residents satisfied | | | 2021 | 81 A %")
                .containsEntry("C4", "Waste diverted | | | 2021 | 12345 A t");
    }

    @Test
    void aSchoolYearMayBearAMark() throws Exception {
        assertThat(
                        read(
                                "Graduation rate (%),,",
                                "Board,2020-21 (prelim.),2021-22p",
                                "Durham,84.1,86.0",
                                "York,90.2,91.0"))
                .containsEntry("B3", "Graduation rate | | Board=Durham | 2020/21 | 84.1 P %")
                .containsEntry("C3", "Graduation rate | | Board=Durham | 2021/22 | 86 P %");
    }

    @Test
    void eurostatsBrowserTellsTitleAndUnitInLinesAndFlagsInColumnsWithoutHeaders()
            throws Exception {
        assertThat(
                        read(
                                "Data extracted on 12/03/2024 10:11:12 from [ESTAT],,,,",
                                "Dataset:,Level of internet access [isoc_ci_in_h],,,",
                                "Last updated:,29/02/2024 23:00,,,",
                                "",
                                "Time frequency,,Annual,,",
                                "Unit of measure,,Percentage of households,,",
                                "",
                                "TIME,2021,,2022,",
                                "GEO (Labels),,,,",
                                "Belgium,92.3,b,93.8,",
                                "France,93.0,,:,u",
                                "",
                                "Special value,,,,",
                                ":,not available,,,",
                                "Observation flags:,,,,",
                                "b,break in time series,,,"))
                .containsEntry("B10", "Level of internet access | Belgium | | 2021 | 92.3 B %")
                .containsEntry("D10", "Level of internet access | Belgium | | 2022 | 93.8 A %")
                .containsEntry("B11", "Level of internet access | France | | 2021 | 93 A %")
                .hasSize(4);
    }

    @Test
    void namesBesideTheirCodesNameAndAScaleWrittenTwiceCountsOnce() throws Exception {
        assertThat(
                        read(
                                "STRUCTURE,STRUCTURE_ID,REF_AREA,Reference"
                                        + " area,MEASURE,Measure,UNIT_MEASURE,Unit of"
                                        + " measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,Unit"
                                        + " multiplier",
                                "DATAFLOW,OECD:REG(1.0),CA35,Ontario,BB,Broadband"
                                    + " access,PT_HH,Percentage of households,2019,91.2,A,0,Units",
                                "DATAFLOW,OECD:REG(1.0),CA24,Quebec,BB,Broadband"
                                    + " access,PT_HH,Percentage of households,2019,90.2,E,0,Units",
                                "DATAFLOW,OECD:REG(1.0),CA35,Ontario,HH,Households"
                                        + " counted,HH,Households,2019,5.4,A,6,Millions"))
                .containsEntry("J2", "Broadband access | Ontario | | 2019 | 91.2 A %")
                .containsEntry("J3", "Broadband access | Quebec | | 2019 | 90.2 E %")
                .containsEntry("J4", "Households counted | Ontario | | 2019 | 5.4 A households e6");
    }

    @Test
    void anAustralianTimeSeriesTellsItsParticularsInRowsOverTheFigures() throws Exception {
        assertThat(
                        read(
                                ",Unemployed ;  Persons ;,Unemployment rate ;  Persons ;",
                                "Unit,000,Percent",
                                "Series Type,Trend,Trend",
                                "Series Start,Feb-1978,Feb-1978",
                                "No. Obs.,551,551",
                                "Series ID,A84423043C,A84423050A",
                                "Oct-2023,550.2,3.8",
                                "Nov-2023,573.5,3.9"))
                .containsEntry("B7", "Unemployed ; Persons ; | | | 2023-10 | 550.2 A e3")
                .containsEntry("C8", "Unemployment rate ; Persons ; | | | 2023-11 | 3.9 A %")
                .hasSize(4);
    }

    @Test
    void aRowOfCodesOverARowOfNamesIsNoTitle() throws Exception {
        assertThat(
                        read(
                                "GEO_ID,NAME,B28002_001E,B28002_004E",
                                "Geography,Geographic Area"
                                        + " Name,Estimate!!Total:,Estimate!!Broadband",
                                "1600000US5363000,\"Seattle city\",345627,310221",
                                "1600000US4159000,\"Portland city\",282045,251002"))
                .containsEntry("C3", "Estimate!!Total: | Seattle city | | | 345627 A")
                .hasSize(4);
    }

    @Test
    void eachColumnOfChangesTellsOfTheYearBeforeIt() throws Exception {
        assertThat(
                        read(
                                "Community engagement,2021,2022,% change,2023,% change",
                                "Newsletter subscribers,\"4,010\",\"4,512\",12.5%,\"5,120\",13.5%",
                                "Survey responses,812,790,-2.7%,905,14.6%"))
                .containsEntry("D3", "Survey responses | | column=% change | 2022 | -2.7 A %")
                .containsEntry("F3", "Survey responses | | column=% change | 2023 | 14.6 A %")
                .hasSize(10);
    }

    @Test
    void sectionsMayBePlacesAndTheCornerMayNameTheTable() throws Exception {
        assertThat(
                        read(
                                "Homes with a garden (%),2021,2022",
                                "Ontario,,",
                                "Urban,95.1,96.0",
                                "Rural,80.2,84.4",
                                "Quebec,,",
                                "Urban,93.0,94.2",
                                "Rural,78.8,83.0"))
                .containsEntry(
                        "B4",
                        "Homes with a garden | Ontario | Homes with a garden (%)=Rural | 2021 |"
                                + " 80.2 A %")
                .hasSize(8);
    }

    @Test
    void inseeWritesTheFlagsOfARowBeneathIt() throws Exception {
        assertThat(
                        read(
                                "\"Libellé\";\"idBank\";\"Dernière mise à"
                                        + " jour\";\"2023-T1\";\"2023-T2\"",
                                "\"Taux de chômage - Paris\";\"001515842\";\"20/03/2024"
                                        + " 12:00\";\"5,7\";\"5,8\"",
                                "\"Codes\";\"\";\"\";\"A\";\"P\"",
                                "\"Taux de chômage - Rhône\";\"001515834\";\"20/03/2024"
                                        + " 12:00\";\"6,2\";\"6,3\"",
                                "\"Codes\";\"\";\"\";\"A\";\"SD\""))
                .containsEntry("D2", "Taux de chômage - Paris | | | 2023-Q1 | 5.7 A")
                .containsEntry("E2", "Taux de chômage - Paris | | | 2023-Q2 | 5.8 P")
                .containsEntry("E4", "Taux de chômage - Rhône | | | 2023-Q2 | 6.3 P")
                .hasSize(4);
    }

    @Test
    void newZealandWritesMonthsBehindAPoint() throws Exception {
        assertThat(
                        read(
                                "Period,Series_reference,Value,STATUS,UNITS,MAGNTUDE,Subject",
                                "2022.1,Q.A1,100,F,Number,0,Filled jobs",
                                "2023.03,Q.A1,80079,F,Number,0,Filled jobs",
                                "2022.1,Q.A2,1.5,R,Dollars,6,Earnings",
                                "2023.03,Q.A2,1980.5,R,Dollars,6,Earnings"))
                .containsEntry("C2", "Filled jobs | | | 2022-10 | 100 F count")
                .containsEntry("C5", "Earnings | | | 2023-03 | 1980.5 A $ e6")
                .hasSize(4);
    }

    @Test
    void everyGroupHasItsTwoYears() throws Exception {
        assertThat(
                        read(
                                "Digital skills training,,,,",
                                ",Women,,Men,",
                                "Age group,2022,2023,2022,2023",
                                "15 to 24,650,700,550,610",
                                "25 to 54,\"1,800\",\"2,050\",\"1,600\",\"1,850\""))
                .containsEntry(
                        "C4",
                        "Digital skills training | | Age group=15 to 24;column=Women | 2023 | 700"
                                + " A")
                .containsEntry(
                        "D5",
                        "Digital skills training | | Age group=25 to 54;column=Men | 2022 | 1600"
                                + " A")
                .hasSize(8);
    }

    @Test
    void aYearAndAPercentSignHeadAColumn() throws Exception {
        assertThat(
                        read(
                                "Survey item,2021 %,2022 %,Change (pts)",
                                "Feel safe online,61,64,3", "Use city apps,40,47,7"))
                .containsEntry("B2", "Feel safe online | | | 2021 | 61 A %")
                .containsEntry("C3", "Use city apps | | | 2022 | 47 A %");
    }

    @Test
    void aFrenchTableOfStatisticsCanadaHasOneColumnOfFigures() throws Exception {
        assertThat(
                        read(
                                "\"PÉRIODE DE"
                                    + " RÉFÉRENCE\",\"GÉO\",\"DGUID\",\"Caractéristiques\",\"UNITÉ"
                                    + " DE MESURE\",\"IDENTIFICATEUR D'UNITÉ DE MESURE\",\"FACTEUR"
                                    + " SCALAIRE\",\"IDENTIFICATEUR"
                                    + " SCALAIRE\",\"VECTEUR\",\"COORDONNÉES\",\"VALEUR\",\"STATUT\",\"SYMBOLE\",\"TERMINÉ\",\"DÉCIMALES\"",
                                "\"2022\",\"Canada\",\"2016A000011124\",\"Ménages avec"
                                    + " accès\",\"Pourcentage\",\"239\",\"unités\",\"0\",\"v1\",\"1.1\",\"94,0\",\"\",\"\",\"\",\"1\"",
                                "\"2022\",\"Ontario\",\"2016A000235\",\"Ménages avec"
                                    + " accès\",\"Pourcentage\",\"239\",\"unités\",\"0\",\"v2\",\"2.1\",\"95,1\",\"E\",\"\",\"\",\"1\""))
                .containsEntry("K3", "Ménages avec accès | Ontario | | 2022 | 95.1 U %")
                .hasSize(2);
    }

    @Test
    void aLineOfOtherWordsEndsTheUnitOfTheLineAbove() throws Exception {
        assertThat(
                        read(
                                "Housing,,",
                                "Name,2022,2023",
                                ",Percentage,",
                                "Owners,70,71",
                                "Renters,30,29",
                                ",Starts by kind,",
                                "Single,210,180",
                                "Row,310,320"))
                .containsEntry("B4", "Housing | | Name=Owners | 2022 | 70 A %")
                .containsEntry(
                        "B7", "Housing | | section=Starts by kind;Name=Single | 2022 | 210 A");
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
