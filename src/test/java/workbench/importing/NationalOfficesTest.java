package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What staff of a Canadian city download from national and international offices. The figures are
/// illustrative, the shapes those of the offices named.
class NationalOfficesTest {
    @TempDir private Path folder;

    @Test
    void aFullTableOfStatisticsCanadaIsNamedByItsEstimates() throws Exception {
        Map<String, String> figures =
                read(
                        "REF_DATE,GEO,DGUID,Housing estimates,Type of unit,UOM,UOM_ID,"
                                + "SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,"
                                + "TERMINATED,DECIMALS",
                        "2021-01,\"Oshawa, Ontario\",2011S0503532,Housing starts,Total units,"
                                + "Units,300,units,0,v1,1.1.1,120,,,,0",
                        "2021-01,\"Oshawa, Ontario\",2011S0503532,Housing starts,Row,"
                                + "Units,300,units,0,v2,1.1.2,,x,,t,0",
                        "2021-01,\"Oshawa, Ontario\",2011S0503532,Housing completions,Row,"
                                + "Units,300,thousands,3,v3,1.2.2,31,E,,,0");

        assertThat(figures)
                .containsEntry(
                        "L2",
                        "Housing starts | Oshawa | Type of unit=Total units | 2021-01 | 120 A"
                                + " count")
                .containsEntry(
                        "L3",
                        "Housing starts | Oshawa | Type of unit=Row | 2021-01 | missing Q count")
                .containsEntry(
                        "L4",
                        "Housing completions | Oshawa | Type of unit=Row | 2021-01 | 31 U count"
                                + " e3");
    }

    @Test
    void ofTheCensusProfileAnEarlierCensusKeepsItsYearAndRatesArePercentages() throws Exception {
        Map<String, String> figures =
                read(
                        "CENSUS_YEAR,DGUID,GEO_LEVEL,GEO_NAME,CHARACTERISTIC_ID,"
                                + "CHARACTERISTIC_NAME,C1_COUNT_TOTAL,SYMBOL,C10_RATE_TOTAL,SYMBOL",
                        "2021,2021A00053518001,Census subdivision,Pickering,1,"
                                + "\"Population, 2021\",99186,,,...",
                        "2021,2021A00053518001,Census subdivision,Pickering,2,"
                                + "\"Population, 2016\",91771,,,...",
                        "2021,2021A00053518001,Census subdivision,Pickering,9,"
                                + "  0 to 14 years,15480,,15.6,",
                        "2021,2021A00053518005,Census subdivision,Ajax,1,"
                                + "\"Population, 2021\",126666,,,...",
                        "2021,2021A00053518005,Census subdivision,Ajax,2,"
                                + "\"Population, 2016\",119677,,,...",
                        "2021,2021A00053518005,Census subdivision,Ajax,9,"
                                + "  0 to 14 years,22480,,x,");

        assertThat(figures.get("G3")).startsWith("Population, 2016 | Pickering |");
        assertThat(figures.get("G3")).endsWith("| 2016 | 91771 A");
        assertThat(figures.get("G4")).endsWith("| 2021 | 15480 A");
        assertThat(figures.get("I4")).endsWith("| 2021 | 15.6 A %");
        assertThat(figures.get("I7")).endsWith("| 2021 | missing Q %");
    }

    @Test
    void codesOfAreasAreNoFiguresAndTheYearThatClingsToAllNamesIsTheirPeriod() throws Exception {
        assertThat(
                        read(
                                "PHH_ID,Type,Pop2021,TDwell2021,DBUID_Ididu,Pruid_Pridu,Latitude",
                                "100000,1,12,6,10010165007,10,47.52",
                                "100001,1,14,6,10010165008,10,47.51"))
                .containsOnlyKeys("C2", "D2", "C3", "D3")
                .containsEntry("C3", "Pop | 10010165008 | | 2021 | 14 A");
    }

    @Test
    void theCodeOfEurostatsIndicatorNamesIt() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("isoc.tsv"),
                        """
                        freq,unit,indic_is,geo\\TIME_PERIOD\t2021 \t2022\s
                        A,PC_IND,I_IUIF,CA\t: \t:\s
                        A,PC_IND,I_IUIF,DE\t70 b\t73 p
                        """);

        assertThat(Figures.read(file))
                .containsEntry("B3", "I_IUIF | DE | | 2021 | 70 B PC_IND")
                .containsEntry("C2", "I_IUIF | CA | | 2022 | missing L PC_IND");
    }

    @Test
    void lettersBesideTheRatesOfCmhcSayHowReliableTheyAre() throws Exception {
        Map<String, String> figures =
                workbook(
                        sheet -> {
                            row(sheet, 1, "Return to the Table of Contents");
                            row(sheet, 3, "1.1.1 Private Apartment Vacancy Rates (%)");
                            row(sheet, 4, "by Zone and Bedroom Type");
                            row(sheet, 6, "Zone", "Bachelor", "", "", "", "", "1 Bedroom");
                            sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 5));
                            sheet.addMergedRegion(new CellRangeAddress(5, 5, 6, 10));
                            row(
                                    sheet, 7, "", "Oct-22", "", "Oct-23", "", "", "Oct-22", "",
                                    "Oct-23");
                            row(sheet, 8, "North", "**", "", "**", "", "", 1.4, "b", 2.1, "a", "↑");
                            row(sheet, 9, "Whitby", 0, "c", 1.5, "d", "↑", 0.7, "a", 1.2, "b", "–");
                            row(
                                    sheet,
                                    10,
                                    "Clarington",
                                    1,
                                    "c",
                                    1.2,
                                    "a",
                                    "–",
                                    0.8,
                                    "a",
                                    1,
                                    "d",
                                    "–");
                            row(
                                    sheet,
                                    12,
                                    "a – Excellent, b – Very good, c – Good, d – Fair (Use with"
                                            + " Caution)");
                            row(sheet, 13, "** Data suppressed to protect confidentiality.");
                            row(sheet, 14, "Source: CMHC Rental Market Survey");
                        });

        assertThat(figures.get("B8"))
                .startsWith("Private Apartment Vacancy Rates |")
                .endsWith("column=Bachelor | 2022-10 | missing Q %");
        assertThat(figures.get("B9")).endsWith("| 2022-10 | 0 A %");
        assertThat(figures.get("D9")).endsWith("| 2023-10 | 1.5 U %");
        assertThat(figures.get("I10")).endsWith("column=1 Bedroom | 2023-10 | 1 U %");
        assertThat(figures).hasSize(12);
    }

    @Test
    void howLongSomethingTookIsCountedInDays() throws Exception {
        Map<String, String> figures =
                workbook(
                        sheet -> {
                            row(sheet, 1, "Fire services");
                            row(sheet, 2, "Measure", "2022", "2023");
                            row(sheet, 3, "Calls", 1200, 1300);
                            row(sheet, 4, "Training per officer", 1.75, 2.5);
                            for (int column = 1; column <= 2; column++) {
                                XSSFCell cell = sheet.getRow(3).getCell(column);
                                XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
                                style.setDataFormat(
                                        sheet.getWorkbook().createDataFormat().getFormat("[h]:mm"));
                                cell.setCellStyle(style);
                            }
                        });

        assertThat(figures.get("B4")).endsWith("| 2022 | 1.75 A days");
        assertThat(figures.get("B3")).endsWith("| 2022 | 1200 A");
    }

    @Test
    void theWorldBanksIndicatorsKeepTheirUnitsAndGapsAndNoteRowsAreNone() throws Exception {
        Map<String, String> figures =
                read(
                        "Country Name,Country Code,Series Name,Series Code,2020 [YR2020],2021"
                                + " [YR2021]",
                        "Canada,CAN,Individuals using the Internet (% of"
                                + " population),IT.NET,..,94.0",
                        "Canada,CAN,GDP per capita (current US$),NY.GDP,43349.68,52496.84",
                        "Germany,DEU,Individuals using the Internet (% of"
                                + " population),IT.NET,89.8,91.4",
                        "Germany,DEU,GDP per capita (current US$),NY.GDP,46749.5,51426.7",
                        ",,,,,",
                        "Data from database: World Development Indicators,,,,,",
                        "Last Updated: 12/18/2023,,,,,");

        assertThat(figures)
                .hasSize(8)
                .containsEntry(
                        "E2", "Individuals using the Internet | Canada | | 2020 | missing L %")
                .hasEntrySatisfying(
                        "F5",
                        one ->
                                assertThat(one)
                                        .startsWith("GDP per capita (current US$) | Germany |")
                                        .contains("| 2021 | 51426.7 A"));
    }

    @Test
    void ofTheSustainableDevelopmentGoalsBoundsAndCodesAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,"
                                        + "GeoAreaName,TimePeriod,Value,Time_Detail,UpperBound,"
                                        + "LowerBound,Source,FootNote,Nature,Units",
                                "9,9.c,9.c.1,IT_MOB,Covered by 4G (%),124,Canada,2019.0,99.0,2019,"
                                        + ",,ISED,,C,PERCENT",
                                "9,9.c,9.c.1,IT_MOB,Covered by 4G (%),276,Germany,2019.0,98.4,2019,"
                                        + ",,BNetzA,,C,PERCENT",
                                "9,9.c,9.c.1,IT_MOB,Covered by 4G (%),276,Germany,2020.0,NaN,2020,"
                                        + ",,BNetzA,,E,PERCENT"))
                .containsOnlyKeys("I2", "I3", "I4")
                .hasEntrySatisfying(
                        "I4",
                        one ->
                                assertThat(one)
                                        .contains("| Germany |")
                                        .endsWith("2020 | missing L %"));
    }

    @Test
    void inAListTheNamesOfIndicatorsTellUnitAndScale() throws Exception {
        assertThat(
                        read(
                                "Country Name,Indicator Name,Year,Value",
                                "Canada,Rural population (% of population),2020,18.4",
                                "Canada,\"GDP (current US$, millions)\",2020,1645423",
                                "Germany,Rural population (% of population),2020,22.5",
                                "Germany,\"GDP (current US$, millions)\",2020,3846413"))
                .hasEntrySatisfying("D2", one -> assertThat(one).endsWith("| 2020 | 18.4 A %"))
                .hasEntrySatisfying(
                        "D5", one -> assertThat(one).endsWith("| 2020 | 3846413 A USD e6"));
    }

    @Test
    void namesBesideTheirCodesMayBeCalledLabels() throws Exception {
        assertThat(
                        read(
                                "ref_area.label,source.label,indicator.label,sex.label,time,"
                                        + "obs_value,obs_status.label",
                                "Canada,Survey,Unemployment rate (%),Total,2022,5.3,",
                                "Canada,Survey,Unemployment rate (%),Male,2022,5.5,Break in series",
                                "France,Survey,Unemployment rate (%),Total,2022,7.3,Unreliable"))
                .hasEntrySatisfying(
                        "F3",
                        one ->
                                assertThat(one)
                                        .startsWith("Unemployment rate")
                                        .contains("| Canada | sex.label=Male |")
                                        .endsWith("| 2022 | 5.5 B %"))
                .hasEntrySatisfying("F4", one -> assertThat(one).endsWith("| 2022 | 7.3 U %"));
    }

    @Test
    void gradesTellTheirClassesApart() throws Exception {
        assertThat(
                        read(
                                "School,Grade,Students 2021,Students 2022",
                                "Ajax HS,9,345,350",
                                "Ajax HS,10,340,341",
                                "Pickering HS,9,401,402",
                                "Pickering HS,10,410,412"))
                .hasSize(8)
                .containsEntry("D5", "Students | Pickering HS | Grade=10 | 2022 | 412 A");
    }

    @Test
    void quartersOfFiscalYearsAcrossNameNoIndicator() throws Exception {
        assertThat(
                        read(
                                ",2022-23,,2023-24,",
                                ",Q1,Q2,Q1,Q2",
                                "Visits,10,11,14,15",
                                "Loans,20,21,24,25"))
                .containsEntry("D3", "Visits | | column=Q1 | 2023/24 | 14 A")
                .containsEntry("C4", "Loans | | column=Q2 | 2022/23 | 21 A");
    }

    @Test
    void theFrenchTablesOfStatisticsCanadaAreNamedByTheirCharacteristics() throws Exception {
        assertThat(
                        read(
                                "PÉRIODE DE RÉFÉRENCE;GÉO;DGUID;Caractéristiques de la population"
                                        + " active;Sexe;UNITÉ DE MESURE;FACTEUR"
                                        + " SCALAIRE;VECTEUR;VALEUR;STATUT",
                                "2022;Québec;2021A000224;Emploi;Hommes;Personnes;milliers;v1;4397,3;",
                                "2022;Québec;2021A000224;Inactifs;Hommes;Personnes;milliers;v2;4,3;E",
                                "2022;Ontario;2021A000235;Emploi;Hommes;Personnes;milliers;v3;;x"))
                .containsEntry("I2", "Emploi | Quebec | | 2022 | 4397.3 A persons e3")
                .containsEntry("I3", "Inactifs | Quebec | | 2022 | 4.3 U persons e3")
                .containsEntry("I4", "Emploi | Ontario | | 2022 | missing Q persons e3");
    }

    /// Fills a sheet.
    private interface Filling {
        void into(XSSFSheet sheet);
    }

    private Map<String, String> workbook(Filling filling) throws Exception {
        Path file = folder.resolve("figures.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.into(workbook.createSheet("Table"));
            workbook.write(out);
        }
        return Figures.read(file);
    }

    /// @param number from 1
    private static void row(XSSFSheet sheet, int number, Object... values) {
        for (int i = 0; i < values.length; i++) {
            XSSFCell cell =
                    (sheet.getRow(number - 1) == null
                                    ? sheet.createRow(number - 1)
                                    : sheet.getRow(number - 1))
                            .createCell(i);
            switch (values[i]) {
                case java.lang.Number value -> cell.setCellValue(value.doubleValue());
                case String text when text.isEmpty() -> cell.setBlank();
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
