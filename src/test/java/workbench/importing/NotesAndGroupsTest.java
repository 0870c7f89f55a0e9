package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;

import java.nio.file.Path;
import java.util.Map;

/// What the notes around a table and the rows that head others say is said of nothing else. All
/// figures are illustrative.
@BesideTheWindow
class NotesAndGroupsTest {
    @TempDir private Path folder;

    @Test
    void theUnitOfAGroupEndsWithItAndIsNotThatOfAShare() throws Exception {
        Map<String, String> figures =
                read(
                        "Net electricity by fuel",
                        "",
                        "Fuel,Units,2022,2023",
                        "Net generation,thousand megawatthours,,",
                        "  Coal,,5,6",
                        "  Share of coal (%),,40,41",
                        "Plants,,,",
                        "  Number of plants,,12,13");

        assertThat(figures.get("C5")).endsWith("| 2022 | 5 A megawatthours e3");
        assertThat(figures.get("C6")).endsWith("| 2022 | 40 A %");
        assertThat(figures.get("C8")).endsWith("| 2022 | 12 A");
    }

    @Test
    void aYearInTheNameOfAnIndicatorIsABaseWhereAColumnTellsYearsApart() throws Exception {
        Map<String, String> figures =
                read(
                        "REF_DATE,Indicator,VALUE",
                        "2019,\"GDP at constant prices, 2015\",10",
                        "2020,\"GDP at constant prices, 2015\",11");

        assertThat(figures.get("C2")).endsWith("| 2019 | 10 A");
        assertThat(figures.get("C3")).endsWith("| 2020 | 11 A");
    }

    @Test
    void aStarredNoteIsOfTheRowsThatBearTheStar() throws Exception {
        Map<String, String> figures =
                read(
                        "Trade by kind",
                        "",
                        "Kind,2022,2023",
                        "Exports*,5,6",
                        "Visits,7,8",
                        "Branches,9,10",
                        "",
                        "* in $ millions");

        assertThat(figures.get("B5")).endsWith("| 2022 | 7 A");
    }

    @Test
    void aFullStopBehindAYearIsTheMarkOfNoNote() throws Exception {
        Map<String, String> figures =
                read(
                        "Persons by town 2021.",
                        "",
                        "Town,Persons",
                        "Ajax,5",
                        "Whitby,6",
                        "",
                        "1. Thousands of dollars");

        assertThat(figures.get("B4")).endsWith("| 2021 | 5 A persons");
    }

    @Test
    void aNoteOfPersonsScalesNoPercentages() throws Exception {
        Map<String, String> figures =
                read(
                        "Unemployment rate (%)",
                        "",
                        "Town,2022,2023",
                        "Ajax,5.1,6.2",
                        "Whitby,6.3,7.1",
                        "",
                        "Note: Figures in thousands of persons");

        assertThat(figures.get("B4")).endsWith("| 2022 | 5.1 A %");
    }

    @Test
    void pricesOfTodayAndOfAnotherYearAreIndicatorsOfTheirOwn() throws Exception {
        Map<String, String> figures =
                read(
                        "Country Name,Indicator Name,Year,Value",
                        "Canada,GDP (current US$),2020,10",
                        "Canada,GDP (constant 2015 US$),2020,11");

        assertThat(figures.get("D2")).startsWith("GDP (current US$) | Canada");
        assertThat(figures.get("D3")).startsWith("GDP (constant 2015 US$) | Canada");
    }

    @Test
    void yearsWhoseColumnsWereMovedHeadTheirColumnsAsBefore() throws Exception {
        Map<String, String> figures =
                read(
                        "Library visits 2024",
                        "Hall,Checked,2024,2022,2023",
                        "Small,2,93,91,92",
                        "Large,1,530,510,520");

        assertThat(figures).hasSize(8);
        assertThat(figures.get("C3")).endsWith("| 2024 | 93 A visits");
        assertThat(figures.get("D3")).endsWith("| 2022 | 91 A visits");
        assertThat(figures.get("E4")).endsWith("| 2023 | 520 A visits");
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
