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

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
