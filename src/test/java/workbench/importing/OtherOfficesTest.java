package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// What offices and portals beyond Canada hand out. The figures are illustrative, the shapes those
/// of the offices named.
class OtherOfficesTest {
    @TempDir private Path folder;

    @Test
    void thePeriodMayBeToldInALineOfItsOwn() throws Exception {
        assertThat(
                        read(
                                "\"KS601 - Economic activity\"",
                                "\"Population :\",\"All usual residents\"",
                                "\"Units      :\",\"Persons\"",
                                "\"Date       :\",\"2011\"",
                                "",
                                "\"Local authority\",\"Males\",\"Females\"",
                                "\"Darlington\",80,68",
                                "\"Hartlepool\",109,95"))
                .hasEntrySatisfying(
                        "B7",
                        figure ->
                                assertThat(figure)
                                        .contains("| Darlington |")
                                        .contains("| 2011 | 80 A persons"));
    }

    @Test
    void percentSignsBesideNamesAreTheSharesOfWhatTheNamesCount() throws Exception {
        Map<String, String> figures =
                read(
                        "Local authority,Total,%,Owned,%,Rented,%",
                        "Darlington,1000,100.0,800,80.0,200,20.0",
                        "Hartlepool,1000,100.0,950,95.0,50,5.0");

        assertThat(figures.get("E2")).contains("Owned").contains("80 A %");
        assertThat(figures.get("G3")).contains("Rented").contains("5 A %");
        assertThat(figures.values()).noneMatch(figure -> figure.contains("occurrence"));
    }

    @Test
    void dateAndFeatureCodesAreThePeriodAndThePlace() throws Exception {
        assertThat(
                        read(
                                "FeatureCode,DateCode,Measurement,Units,Value,Tenure",
                                "S12000033,2018,Percent,Percent Of Households,88,All",
                                "S12000034,2018,Percent,Percent Of Households,90,All",
                                "S12000033,2019,Percent,Percent Of Households,91,All"))
                .hasEntrySatisfying(
                        "E4",
                        figure ->
                                assertThat(figure)
                                        .contains("| S12000033 |")
                                        .contains("| 2019 | 91 A"));
    }

    @Test
    void numbersOfWhatAnotherColumnNamesAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "Community Area,COMMUNITY AREA NAME,Hardship index 2012",
                                "1,Rogers Park,39",
                                "2,West Ridge,46",
                                "3,Uptown,20"))
                .containsOnlyKeys("C2", "C3", "C4");
        assertThat(
                        read(
                                "Payments by product group",
                                ",,,2009",
                                "Dortmund,111,Administration,795",
                                "Dortmund,121,Elections,72",
                                "Bochum,111,Administration,929",
                                "Bochum,121,Elections,70"))
                .containsOnlyKeys("D3", "D4", "D5", "D6");
        assertThat(
                        read(
                                "Tabela 6579 - População residente",
                                "Cód.,Município,Ano,",
                                ",,2019,2020",
                                "3304557,Rio de Janeiro (RJ),6718903,6747815",
                                "3550308,São Paulo (SP),12252023,12325232"))
                .containsOnlyKeys("C4", "D4", "C5", "D5")
                .hasEntrySatisfying(
                        "D4",
                        figure ->
                                assertThat(figure)
                                        .contains("| Rio de Janeiro (RJ) |")
                                        .contains("| 2020 | 6747815"));
    }

    @Test
    void theTitlesScaleIsNotThatOfTheShareItAlsoNames() throws Exception {
        Map<String, String> figures =
                read(
                        "\"Internet subscribers (thousands) and growth (%), 2021-2022\"",
                        "Provider,2021,2022,Growth 2021-2022",
                        "Cable,6850,6912,0.9%",
                        "Others,5600,5702,1.8%");

        assertThat(figures.get("B3")).contains("| 2021 | 6850").doesNotContain("%");
        assertThat(figures.get("D3")).contains("0.9 A %");
    }

    @Test
    void japaneseTablesTellTheirTitleAndScaleAboveThem() throws Exception {
        assertThat(
                        read(
                                "\"統計名：\",\"人口推計\"",
                                "\"表題：\",\"都道府県別人口\"",
                                "\"単位：\",\"千人\"",
                                "",
                                "\"全国・都道府県 コード\",\"全国・都道府県\",\"2020年\",\"2021年\"",
                                "\"01000\",\"北海道\",\"5225\",\"5183\"",
                                "\"13000\",\"東京都\",\"14048\",\"14010\""))
                .hasEntrySatisfying(
                        "D7",
                        figure ->
                                assertThat(figure)
                                        .startsWith("都道府県別人口 | 東京都 |")
                                        .contains("| 2021 | 14010"));
    }

    @Test
    void aLastRowOfMarksIsARowOfFiguresThatAreNotThere() throws Exception {
        Map<String, String> figures =
                read(
                        "\"Annual population survey\"",
                        "\"ONS Crown Copyright Reserved [from Nomis on 12 March 2024]\"",
                        "",
                        "\"Variable\",\"Employment rate - aged 16-64\"",
                        "",
                        "\"Area\",\"Jan 2021-Dec 2021\",,\"Jan 2022-Dec 2022\",",
                        ",\"percent\",\"conf\",\"percent\",\"conf\"",
                        "\"Darlington\",74.9,4.3,76.4,4.6",
                        "\"Isles of Scilly\",!,!,!,!",
                        "",
                        "\"!  Estimate and confidence interval not available since the group sample"
                                + " size is zero or disclosive (0-2).\"");

        assertThat(figures)
                .hasSize(8)
                .hasEntrySatisfying(
                        "D9",
                        figure ->
                                assertThat(figure)
                                        .startsWith("Employment rate - aged 16-64 |")
                                        .endsWith("| Isles of Scilly | | 2022 | missing Q %"))
                .hasEntrySatisfying(
                        "E8", figure -> assertThat(figure).contains("measure=Margin of Error"));
    }

    @Test
    void aMarkThatNothingExplainsIsAFigureThatIsNotThere() throws Exception {
        assertThat(
                        read(
                                "Library,2021,2022",
                                "Main,100,120",
                                "North,110,125",
                                "West,*,130",
                                "East,#,#"))
                .hasEntrySatisfying("B4", figure -> assertThat(figure).contains("| missing O"))
                .hasEntrySatisfying("C5", figure -> assertThat(figure).contains("| missing O"));
    }

    @Test
    void theLastRowOfFlagsIsThatOfTheFiguresAboveIt() throws Exception {
        assertThat(
                        read(
                                "\"Libellé\";\"idBank\";\"2023-T1\";\"2023-T2\"",
                                "\"Taux de chômage\";\"001688526\";\"7,1\";\"7,2\"",
                                "\"Codes\";\"\";\"A\";\"P\""))
                .hasSize(2)
                .hasEntrySatisfying("D2", figure -> assertThat(figure).endsWith("7.2 P %"));
    }

    @Test
    void aNoteTellsTheScaleOfAllFiguresWhereTheTitleBearsItsMark() throws Exception {
        String title = "\"CAGDP2 Gross domestic product by county 1/\"";
        String years = "GeoName,Description,2020,2021";
        String row = "\"Chattanooga, TN-GA\",\"Private industries\",272001,299001";
        String note = "\"1/ Detail is that of 2017. Thousands of current dollars.\"";

        assertThat(read(title, years, row, row.replace("Private", "Public"), "", note).get("C3"))
                .endsWith("272001 A $ e3");
        assertThat(
                        read(
                                        title.replace(" 1/", ""),
                                        years,
                                        row,
                                        row.replace("Private", "Public"),
                                        "",
                                        note)
                                .get("C3"))
                .endsWith("272001 A");
    }

    @Test
    void aStarThatStandsAtNoColumnTellsTheScaleOfAll() throws Exception {
        assertThat(
                        read(
                                "Capital spending",
                                "Service,2022,2023",
                                "Libraries,12.5,13.1",
                                "Roads,22.9,23.5",
                                "",
                                "* in $ millions",
                                "Notes: The programme had $3 million of provincial money."))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("12.5 A $ e6"));
    }

    @Test
    void statsNzTellsUnitAndMagnitudeBeneathTheTable() throws Exception {
        assertThat(
                        read(
                                "\"Dwellings and households, subnational\"",
                                "\" \",\"Northland\",\"Auckland\"",
                                "\"2022Q1\",\"1,200\",\"800\"",
                                "\"2022Q2\",\"1,250\",\"..\"",
                                "\"Table information:\"",
                                "\"Units:\"",
                                "\"Number, Magnitude = Thousands\""))
                .hasEntrySatisfying("B3", figure -> assertThat(figure).endsWith("1200 A count e3"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("missing L"));
    }

    @Test
    void aRowWithAUnitAndNoFiguresHeadsThoseBeneathIt() throws Exception {
        Map<String, String> figures =
                read(
                        "Electricity in Ontario",
                        ",units,2021,2022",
                        "Net generation,thousand megawatthours,,",
                        "Nuclear,,79024,78521",
                        "Coal,,15022,--",
                        "Average retail price,cents per kilowatthour,,",
                        "Residential,,10.4,11");

        assertThat(figures).containsOnlyKeys("C4", "D4", "C5", "D5", "C7", "D7");
        assertThat(figures.get("C4"))
                .contains("section=Net generation")
                .endsWith("79024 A megawatthours e3");
        assertThat(figures.get("C7"))
                .contains("section=Average retail price")
                .endsWith("10.4 A cents per kilowatthour");
    }

    @Test
    void measuresAndNotDataSetsNameSdmxFigures() throws Exception {
        assertThat(
                        read(
                                "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference"
                                        + " area,MEASURE,Measure,UNIT_MEASURE,Unit of"
                                        + " measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT",
                                "DATAFLOW,OECD:DF_BB(1.0),Broadband"
                                        + " database,I,CAN,Canada,BB_SUB,Fixed broadband"
                                        + " subscriptions,SUB,Subscriptions,2022,16543.2,A,3",
                                "DATAFLOW,OECD:DF_BB(1.0),Broadband"
                                        + " database,I,CAN,Canada,BB_MOB,Mobile broadband"
                                        + " subscriptions,SUB,Subscriptions,2022,26743.2,E,3"))
                .hasEntrySatisfying(
                        "L2",
                        figure ->
                                assertThat(figure)
                                        .isEqualTo(
                                                "Fixed broadband subscriptions | Canada | | 2022"
                                                        + " | 16543.2 A Subscriptions e3"))
                .hasEntrySatisfying(
                        "L3",
                        figure ->
                                assertThat(figure)
                                        .startsWith("Mobile broadband subscriptions |")
                                        .contains("26743.2 E"));
    }

    @Test
    void wordsForATableAndItsNumberAreNoNames() throws Exception {
        assertThat(
                        read(
                                        "GENESIS-Tabelle: Temporär;;",
                                        "Gebietsfläche: Bundesländer, Stichtag;;",
                                        "Gebietsfläche (qkm);;",
                                        ";31.12.1995;31.12.1996",
                                        "Bayern;70550,87;70550,85",
                                        "Berlin;890,82;890,85")
                                .get("B5"))
                .startsWith("Gebietsfläche");
        assertThat(
                        read(
                                "Tabela 6579 - População residente estimada",
                                "Município,2019,2020",
                                "Rio de Janeiro (RJ),6718903,6747815",
                                "Brasília (DF),3015268,...",
                                "Legenda",
                                "...,Valor não disponível",
                                "-,Zero absoluto"))
                .hasSize(4)
                .hasEntrySatisfying(
                        "B3",
                        figure -> assertThat(figure).startsWith("População residente estimada |"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("missing L"));
    }

    @Test
    void istatAndEurostatNameTheirIndicatorsInColumnsOfTheirOwn() throws Exception {
        assertThat(
                        read(
                                        "ITTER107,Territorio,TIPO_DATO,Tipo dato,TIME,Value,Flag"
                                                + " Codes",
                                        "ITC11,Torino,UNEM_R,tasso di disoccupazione,2022,6.8,e",
                                        "ITC11,Torino,UNEM_R,tasso di disoccupazione,2023,7.1,p")
                                .get("F3"))
                .startsWith("tasso di disoccupazione | Torino |")
                .endsWith("2023 | 7.1 P");
    }

    @Test
    void wordsBehindTheYearOfAHeaderAreNoPeriodOfTheirOwn() throws Exception {
        assertThat(
                        read(
                                "Visits to libraries",
                                "Library,2021 r,2022p,2023 (provisional),2024 (illustrative)",
                                "Main,10,12,13,14",
                                "North,20,22,23,24"))
                .hasEntrySatisfying("B3", one -> assertThat(one).endsWith("Main | | 2021 | 10 A"))
                .hasEntrySatisfying("C3", one -> assertThat(one).endsWith("Main | | 2022 | 12 P"))
                .hasEntrySatisfying("D3", one -> assertThat(one).endsWith("Main | | 2023 | 13 P"))
                .hasEntrySatisfying("E3", one -> assertThat(one).endsWith("Main | | 2024 | 14 A"));
    }

    @Test
    void quartersOfFiscalYearsKeepTheirYearAndTellTheirQuarterApart() throws Exception {
        assertThat(read("Service,Q1 FY2023/24,Q2 FY2023/24", "Libraries,10,12", "Parks,20,22"))
                .hasEntrySatisfying(
                        "B2",
                        figure ->
                                assertThat(figure)
                                        .startsWith("Libraries |")
                                        .contains("column=Q1")
                                        .contains("| 2023/24 | 10"));
        assertThat(read("Quarter,Visits,Loans", "2023/24 Q1,10,12", "2023/24 Q2,11,13").get("C3"))
                .startsWith("Loans | | Quarter=Q2 | 2023/24 | 13");
        assertThat(
                        read(
                                        "Fiscal year,Quarter,Visits",
                                        "2023/24,Q1,10",
                                        "2023/24,Q2,11",
                                        "2024/25,Q1,13")
                                .get("C4"))
                .startsWith("Visits | | row=Q1 | 2024/25 | 13");
    }

    @Test
    void namesThatHoldTheOtherDelimiterLeaveNoQuotesOpen() throws Exception {
        assertThat(
                        read(
                                ",\"Employed total ;  Persons ;\",\"Unemployment rate ;  Persons"
                                        + " ;\"",
                                "Unit,000,Percent",
                                "Series Type,Original,Original",
                                "Frequency,Month,Month",
                                "Collection Month,1,1",
                                "Series ID,A84423085A,A84423092X",
                                "Feb-2021,12900.1,5.9",
                                "Mar-2021,13010.2,5.7"))
                .hasSize(4)
                .hasEntrySatisfying(
                        "B8", figure -> assertThat(figure).endsWith("2021-03 | 13010.2 A e3"))
                .hasEntrySatisfying(
                        "C8", figure -> assertThat(figure).endsWith("2021-03 | 5.7 A %"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
