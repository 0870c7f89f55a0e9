package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Tables as portals hand them out for download: several series in one file, headers that name what
/// each of their rows tells, codes beside names, notes among the rows. The figures are
/// illustrative.
@BesideTheWindow
class DownloadsTest {
    @TempDir private Path folder;

    @Test
    void aBritishFileOfSeveralSeriesNamesEachInTheRowOfTitles() throws Exception {
        Map<String, String> read =
                read(
                        "Title,GDP: chained volume,\"CPIH rate, 2015=100\",RPI",
                        "CDID,ZZ01,ZZ02,ZZ03",
                        "PreUnit,£,,",
                        "Unit,m,%,\"Index, 2015=100\"",
                        "Release Date,22-12-2023,17-01-2024,17-01-2024",
                        "Next release,,,",
                        "Important Notes,,,",
                        "2021,2100,2.5,4.0",
                        "2022 Q1,540,5.5,8.4",
                        "2022 JAN,,4.9,7.8");

        assertThat(read)
                .containsEntry("B8", "GDP: chained volume | | | 2021 | 2100 A GBP e6")
                .containsEntry("C9", "CPIH rate, 2015=100 | | | 2022-Q1 | 5.5 A %")
                .containsEntry("D10", "RPI | | | 2022-01 | 7.8 A Index, 2015=100")
                .hasSize(9);
    }

    @Test
    void theSignOfACurrencyAndItsScaleStandInTwoLines() throws Exception {
        assertThat(
                        read(
                                "Title,Exports",
                                "CDID,ZZ04",
                                "PreUnit,£",
                                "Unit,m",
                                "Release date,22-12-2023",
                                "2021,100",
                                "2022,110"))
                .containsEntry("B7", "Exports | | | 2022 | 110 A GBP e6");
    }

    @Test
    void aGermanFlatFileNamesItsColumnsInTheRowsBesideThem() throws Exception {
        String row =
                "12411;Bevölkerung;STAG;Stichtag;%s;DLAND;Bundesländer;%s;GES;Geschlecht;%s;%s";
        Map<String, String> read =
                read(
                        "statistics_code;statistics_label;time_code;time_label;time;"
                                + "1_variable_code;1_variable_label;1_variable_attribute_code;"
                                + "1_variable_attribute_label;2_variable_code;2_variable_label;"
                                + "2_variable_attribute_code;2_variable_attribute_label;value;"
                                + "value_unit;value_variable_code;value_variable_label",
                        row.formatted(
                                "2021-12-31",
                                "01;Holstein",
                                "GESM;männlich",
                                "140;Anzahl;B;Bestand"),
                        row.formatted(
                                "2021-12-31",
                                "01;Holstein",
                                "GESW;weiblich",
                                "150;Anzahl;B;Bestand"),
                        row.formatted(
                                "2021-12-31", "02;Hamburg", "GESM;männlich", "90;Anzahl;B;Bestand"),
                        row.formatted(
                                "2021-12-31",
                                "02;Hamburg",
                                "GESW;weiblich",
                                "95;Anzahl;B;Bestand"));

        assertThat(read)
                .containsEntry(
                        "N4", "Bestand | Hamburg | Geschlecht=männlich | 2021-12-31 | 90 A count")
                .hasSize(4);
    }

    @Test
    void anAustralianTableTellsAdjustedFiguresFromOthers() throws Exception {
        assertThat(
                        read(
                                ",Employed total,Employed total",
                                "Unit,000,000",
                                "Series Type,Trend,Original",
                                "Series ID,A1,A2",
                                "2023-08,14.5,14.1",
                                "2023-09,14.6,14.2"))
                .containsEntry("B5", "Employed total / Trend | | | 2023-08 | 14.5 A e3")
                .containsEntry("C6", "Employed total / Original | | | 2023-09 | 14.2 A e3")
                .hasSize(4);
    }

    @Test
    void anIndexOfSeriesHoldsNoFigures() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "Data Item Description,Series ID,Series Start,Series"
                                                + " End,No. Obs.",
                                        "Employed total,A1,Feb-1978,Oct-2023,548",
                                        "Unemployment rate,A2,Feb-1978,Oct-2023,549"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("no-figures");
    }

    @Test
    void cornersNameWhatEachRowOfHeadersTells() throws Exception {
        Map<String, String> read =
                read(
                        "Police-reported incidents",
                        "Frequency: Annual",
                        "",
                        "Violations,Assault,Assault,Homicide,Homicide",
                        "Statistics,Incidents,Rate,Incidents,Rate",
                        "Reference period,Number,Per 100 persons,Number,Per 100 persons",
                        "2019,123,41.5,8,1.2",
                        "2020,113,39.5,7,1.1");

        assertThat(read)
                .containsEntry(
                        "B7",
                        "Police-reported incidents | | column=Assault / Incidents | 2019 | 123 A"
                                + " count")
                .hasSize(8);
        assertThat(read.get("E8")).contains("Homicide").contains("Rate").contains("2020 | 1.1 A");
        assertThat(read.values()).noneMatch(figure -> figure.contains("occurrence"));
    }

    @Test
    void aShareInALineOfItsOwnIsTheUnitOfAllColumns() throws Exception {
        Map<String, String> read =
                read(
                        "Internet use by geography 1",
                        "Source: Statistics Canada",
                        "",
                        "Internet activities,Geography,2020,2022",
                        ",,Percentage of persons",
                        "Used Internet 2,Canada,92.3,94.6A",
                        ",Ontario,92.5A,95.1B",
                        "Online banking,Canada,76.0,F",
                        ",Ontario,77,80",
                        "",
                        "1,Excludes territories and reserves in all of the years.",
                        "2,In the last three months of each of the years.");

        assertThat(read)
                .containsEntry(
                        "D7",
                        "Internet use by geography | Ontario | Internet activities=Used Internet |"
                                + " 2022 | 95.1 A %")
                .containsEntry(
                        "C8",
                        "Internet use by geography | Canada | Internet activities=Online banking |"
                                + " 2020 | 76 A %")
                .hasSize(8);
    }

    @Test
    void germanDistrictsWithCommasInTheirNamesArePartedBySemicolons() throws Exception {
        Map<String, String> read =
                read(
                        "Tabelle: 12411-0015",
                        "Bevölkerung: Kreise, Stichtag",
                        "Fortschreibung des Bevölkerungsstandes",
                        "Bevölkerungsstand (Anzahl)",
                        ";;31.12.2020;31.12.2021",
                        "01001;  Flensburg, kreisfreie Stadt;89934;91113",
                        "01002;  Kiel, kreisfreie Stadt;246601;.",
                        "03152;  Göttingen, Landkreis (bis 2016);-;/",
                        "__________",
                        "Ab 2011: Ergebnisse auf Grundlage des Zensus, fortgeschrieben.",
                        "(C)opyright Statistisches Bundesamt (Destatis), 2024",
                        "Stand: 15.01.2024 / 10:31:00");

        assertThat(read)
                .containsEntry(
                        "D6",
                        "Bevölkerung: Kreise, Stichtag | | row name B=Flensburg, kreisfreie Stadt |"
                                + " 2021-12-31 | 91113 A count")
                .containsEntry(
                        "D8",
                        "Bevölkerung: Kreise, Stichtag | | row name B=Göttingen, Landkreis (bis"
                                + " 2016) | 2021-12-31 | missing L count")
                .hasSize(6);
    }

    @Test
    void monthsAndQuartersAcrossArePartsOfTheYearsDown() throws Exception {
        assertThat(
                        read(
                                "Series Id:,ZZ05",
                                "Seasonally Adjusted",
                                "Series title:,Ridership index",
                                "",
                                "Year,Jan,Feb,Mar,Annual",
                                "2021,6.4,6.2,6.1,5.4",
                                "2022,4.0,3.8,,"))
                .containsEntry("C6", "Ridership index | | | 2021-02 | 6.2 A")
                .containsEntry("E6", "Ridership index | | | 2021 | 5.4 A")
                .containsEntry("D7", "Ridership index | | | 2022-03 | missing O")
                .hasSize(8);
        assertThat(read("Permits by quarter", "Year,Q1,Q2", "2021,10,20", "2022,11,21"))
                .containsEntry("C4", "Permits by quarter | | | 2022-Q2 | 21 A")
                .hasSize(4);
    }

    @Test
    void monthsOfFiscalYearsLieInTwoCalendarYears() throws Exception {
        assertThat(
                        read(
                                "Calls answered",
                                "Fiscal year,Apr,May,Dec,Jan,Mar",
                                "2021-22,1,2,9,10,12",
                                "2022-23,2,3,10,11,13"))
                .containsEntry("B3", "Calls answered | | | 2021-04 | 1 A")
                .containsEntry("F3", "Calls answered | | | 2022-03 | 12 A")
                .containsEntry("E4", "Calls answered | | | 2023-01 | 11 A")
                .hasSize(10);
    }

    @Test
    void aNoteAmongSectionsDoesNotEndTheTable() throws Exception {
        Map<String, String> read =
                read(
                        "Library activity",
                        ",2021,2022,2023",
                        "Central branch,,,",
                        "Visits,10,20,30",
                        "Note: Central was closed for renovation from March to June 2021.,,,",
                        "East branch,,,",
                        "Visits,1,2,3",
                        "Loans,5,6,7");

        assertThat(read)
                .containsEntry(
                        "C7",
                        "Library activity | | section=East branch;row name A=Visits | 2022 | 2 A")
                .hasSize(9);
    }

    @Test
    void linesRightAboveTheHeadersAreNoHeaders() throws Exception {
        assertThat(
                        read(
                                "\"Personal income summary: income, population\"",
                                "Bureau of Economic Analysis",
                                "County or county equivalent",
                                "GeoFips,GeoName,LineCode,Description,2019,2020",
                                "06037,\"Los Angeles, CA\",1,Personal income (thousands of"
                                        + " dollars),652,690",
                                "06037,\"Los Angeles, CA\",2,Population (persons) 1/,100,99",
                                "1/ Midyear estimates of the population."))
                .containsEntry(
                        "E5",
                        "Personal income (thousands of dollars) | Los Angeles, CA | | 2019 | 652 A"
                                + " $ e3")
                .containsOnlyKeys("E5", "F5", "E6", "F6");
    }

    @Test
    void numbersOfWardsAndCodesOfCommunesAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "BranchName,WardNo,NBHDNo,PresentSiteYear,Workstations",
                                "Albion,1,2,2017,38",
                                "Alderwood,3,20,1999,7"))
                .containsEntry("E2", "Workstations | Albion | | | 38 A")
                .doesNotContainKeys("B2", "C2");
        assertThat(
                        read(
                                "annee;commune;code_insee;nb_abonnes",
                                "2021;Rennes;35238;10 500",
                                "2022;Rennes;35238;11 500",
                                "2021;Brest;29019;8 500"))
                .containsEntry("D3", "nb_abonnes | Rennes | | 2022 | 11500 A")
                .containsOnlyKeys("D2", "D3", "D4");
    }

    @Test
    void theCodesOfBranchesAreNotThoseOfCountries() throws Exception {
        assertThat(read("Year,BranchCode,Visits", "2012,AD,28", "2012,AB,33", "2013,AD,27"))
                .containsEntry("C2", "Visits | AD | | 2012 | 28 A")
                .hasSize(3);
    }

    @Test
    void thePlaceOfATownIsNotCountedInTonnes() throws Exception {
        assertThat(
                        read(
                                "Dwellings",
                                "Geography,2021,2022",
                                "\"Ajax, Town (T), Ontario\",10,11",
                                "\"Uxbridge, Township (TP), Ontario\",20,21"))
                .containsEntry("B3", "Dwellings | Ajax | | 2021 | 10 A");
    }

    @Test
    void numberedGoalsGiveWayToTheWordsBesideThem() throws Exception {
        assertThat(
                        read(
                                "Goal,Indicator,SeriesDescription,GeoAreaName,TimePeriod,Value,[Nature],[Reporting"
                                    + " Type]",
                                "17,17.8.1,Internet users,Canada,2019,93.2,C,G",
                                "17,17.8.1,Internet users,France,2019,83.2,C,G"))
                .containsEntry("F2", "Internet users | Canada | | 2019 | 93.2 A")
                .hasSize(2);
    }

    @Test
    void newZealandsLettersSayHowFinalAFigureIs() throws Exception {
        assertThat(
                        read(
                                "Series_reference,Period,Data_value,Suppressed,STATUS,UNITS,Magnitude,Series_title_1",
                                "A1,2011.06,80,,F,Number,0,Filled jobs",
                                "A1,2011.09,78,,R,Number,0,Filled jobs",
                                "A1,2011.12,,Y,C,Number,0,Filled jobs"))
                .containsEntry("C2", "Filled jobs | | | 2011-06 | 80 A count")
                .containsEntry("C4", "Filled jobs | | | 2011-12 | missing Q count");
    }

    @Test
    void agesThatLookLikeNumbersAreNamesAndALineMayTellTheYear() throws Exception {
        assertThat(
                        read(
                                "Age group,Male,Female",
                                "Year 2021,,",
                                "0-14,100,90",
                                "15-64,300,310",
                                "65+,80,95"))
                .containsEntry("B5", "Male | | Age group=65+ | 2021 | 80 A")
                .hasSize(6);
    }

    @Test
    void raisedLettersAndNotesInBracketsAreMarks() throws Exception {
        assertThat(
                        read(
                                "\"Visits by region, 2019 to 2022 [note 1]\"",
                                "Region,2019,2020",
                                "England,12.3ᵖ,13",
                                "Wales [note 2],5,6ʳ"))
                .containsEntry("B3", "Visits by region | England | | 2019 | 12.3 P")
                .containsEntry("C4", "Visits by region | Wales | | 2020 | 6 A")
                .hasSize(4);
    }

    @Test
    void periodsMayBeCodesOfTheOffice() throws Exception {
        assertThat(
                        read(
                                "\"ID\";\"Geslacht\";\"Perioden\";\"Bevolking\"",
                                "\"0\";\"T001038\";\"2021JJ00\";\"   873\"",
                                "\"1\";\"T001038\";\"2021KW02\";\"   880\"",
                                "\"2\";\"T001038\";\"2021MM03\";\"   881\""))
                .containsEntry("D2", "Bevolking | | Geslacht=T001038 | 2021 | 873 A")
                .containsEntry("D3", "Bevolking | | Geslacht=T001038 | 2021-Q2 | 880 A")
                .containsEntry("D4", "Bevolking | | Geslacht=T001038 | 2021-03 | 881 A");
    }

    @Test
    void aSheetOfAsManyColumnsAsThereCanBeIsLaidOutInSeconds() throws Exception {
        StringBuilder header = new StringBuilder("Branch");
        StringBuilder figures = new StringBuilder("Central");
        for (int column = 1; column < 16_384; column++) {
            header.append(",Question ").append(column).append(" of the survey");
            figures.append(',').append(column);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        assertThat(read(header.toString(), figures.toString())).hasSize(16_383);

        // Of the processor; other work on the machine does not count.
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(taken).isLessThan(Duration.ofSeconds(60));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
