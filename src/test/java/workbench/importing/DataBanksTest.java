package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// What the data banks of central banks and statistical offices hand out. The figures are
/// illustrative.
class DataBanksTest {
    @TempDir private Path folder;

    @Test
    void firstDaysOfMonthsAreTheMonthsQuartersOrYearsThatTheirStepsTell() throws Exception {
        assertThat(
                        read(
                                "observation_date,RATE",
                                "2024-01-01,3.7",
                                "2024-02-01,3.9",
                                "2024-03-01,3.8"))
                .containsEntry("B3", "RATE | | | 2024-02 | 3.9 A");
        assertThat(
                        read(
                                "DATE,OUTPUT",
                                "2023-04-01,22.1",
                                "2023-07-01,22.2",
                                "2023-10-01,22.4",
                                "2024-01-01,22.6"))
                .containsEntry("B4", "OUTPUT | | | 2023-Q4 | 22.4 A");
        assertThat(read("DATE,PEOPLE", "2020-01-01,331", "2021-01-01,332", "2022-01-01,333"))
                .containsEntry("B2", "PEOPLE | | | 2020 | 331 A persons");
    }

    @Test
    void lastDaysOfMonthsAreTheMonthsOrQuartersThatTheirStepsTell() throws Exception {
        assertThat(
                        read(
                                "Month,Rides",
                                "2023-12-31,37",
                                "2024-01-31,36",
                                "2024-02-29,39",
                                "2024-03-31,38"))
                .containsEntry("B4", "Rides | | | 2024-02 | 39 A");
        assertThat(read("Kind,2024-01-31,2024-02-29,2024-03-31", "Bus,3,4,5", "Train,6,7,8"))
                .hasEntrySatisfying("C3", figure -> assertThat(figure).contains("| 2024-02 |"));
        assertThat(read("Quarter ending,Rides", "2023-09-30,37", "2023-12-31,36", "2024-03-31,39"))
                .containsEntry("B3", "Rides | | | 2023-Q4 | 36 A");
    }

    @Test
    void otherDaysStayDays() throws Exception {
        assertThat(read("Date,Held", "2021-12-31,331", "2022-12-31,332", "2023-12-31,333"))
                .containsEntry("B3", "Held | | | 2022-12-31 | 332 A");
        assertThat(read("Date,Visits", "2024-01-31,37", "2024-02-29,39", "2024-03-30,38"))
                .containsEntry("B3", "Visits | | | 2024-02-29 | 39 A");
        assertThat(read("Date,Visits", "2024-01-01,37", "2024-02-01,39", "2024-02-02,38"))
                .containsEntry("B3", "Visits | | | 2024-02-01 | 39 A");
        assertThat(read("Date,Visits", "2024-01-01,37", "2024-02-01,39"))
                .containsEntry("B3", "Visits | | | 2024-02-01 | 39 A");
    }

    @Test
    void aBureauTellsAreaAndMeasureInLinesOfTheirOwn() throws Exception {
        assertThat(
                        read(
                                "Series Id:,LAUMT26398,,",
                                "Not Seasonally Adjusted,,,",
                                "Area:,\"Macomb County, MI\",,",
                                "Measure:,bus trips,,",
                                "Years:,2022 to 2023,,",
                                ",,,",
                                "Year,Jan,Feb,Annual",
                                "2022,51,49,100",
                                "2023,44,45,89"))
                .hasEntrySatisfying(
                        "B8",
                        figure ->
                                assertThat(figure)
                                        .containsIgnoringCase("bus trips | Macomb County, MI |")
                                        .contains("| 2022-01 | 51 A"));
    }

    @Test
    void aPeriodMayBeTheCodeOfAMonthBesideItsYear() throws Exception {
        assertThat(
                        read(
                                "Series Id,Area,Year,Period,Value",
                                "LA1,\"Macomb County, MI\",2023,M01,4.4",
                                "LA1,\"Macomb County, MI\",2023,M02,4.5",
                                "LA1,\"Macomb County, MI\",2023,M13,4.3"))
                .hasEntrySatisfying("E3", figure -> assertThat(figure).contains("| 2023-02 | 4.5"))
                .hasEntrySatisfying("E4", figure -> assertThat(figure).contains("| 2023 | 4.3"));
    }

    @Test
    void placesMayHeadGroupsOfColumns() throws Exception {
        assertThat(
                        read(
                                "Residents at 30 June,,,,",
                                ",Northland region,,Tasman region,",
                                ",Male,Female,Male,Female",
                                "2021,96700,98200,28200,28100",
                                "2022,98400,100000,28700,28500"))
                .containsEntry(
                        "E5",
                        "Residents at 30 June | Tasman region | column=Female | 2022 | 28500 A");
    }

    @Test
    void codesOfPeriodsBeneathThemAreNoFigures() throws Exception {
        assertThat(
                        read(
                                "国勢調査,,",
                                ",2015年,2020年",
                                ",2015000000,2020000000",
                                "東京都,135151,140475",
                                "大阪府,88394,88376"))
                .hasEntrySatisfying("C4", figure -> assertThat(figure).contains("2020 | 140475"))
                .hasSize(4);
    }

    @Test
    void headersMayBeJapanese() throws Exception {
        assertThat(
                        read(
                                "表章項目 コード,表章項目,地域 コード,地域,時間軸 コード,時間軸,unit,value",
                                "020,人口,13000,東京都,2020000000,2020年,人,14047594",
                                "020,人口,27000,大阪府,2021000000,2021年,人,8806000"))
                .hasEntrySatisfying(
                        "H3",
                        figure -> assertThat(figure).startsWith("人口 | 大阪府 | | 2021 | 8806000"))
                .hasSize(2);
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
