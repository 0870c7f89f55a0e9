package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.testing.BesideTheWindow;

import java.util.ArrayList;
import java.util.List;

/// Which columns belong to a table and what they hold; the figures are illustrative.
@BesideTheWindow
class ColumnsTest {
    private static Seen csv(String... rows) {
        return new Seen(Grids.csv(rows));
    }

    private static Seen besideATable(int rows, int besideThem) {
        List<String> lines = new ArrayList<>(List.of("Branch|2019|2020|"));
        for (int i = 0; i < rows; i++) {
            String beside = i > 0 && i <= besideThem ? String.valueOf(i * 11) : "";
            lines.add("Branch " + i + "|" + (3000 + i) + "|" + (4000 + i) + "|" + beside);
        }
        return csv(lines.toArray(String[]::new));
    }

    @Test
    void aFewFiguresBesideATableAreNoneOfIt() {
        Seen seen = besideATable(60, 3);

        assertThat(seen.reading("D3")).isEqualTo("no data");
        assertThat(seen.role("D3")).isEqualTo("note");
    }

    @Test
    void severalFiguresWithoutAHeaderBelongToTheTable() {
        assertThat(besideATable(60, 5).reading("D3")).isEqualTo("11 A");
    }

    @Test
    void aTotalOfEachYearThatStandsForItsYearAloneIsNoTotalOfTheColumnsBesideIt() {
        Seen seen =
                csv(
                        "Branch|2021 Total|2022 Total|2023 Total|Floor area",
                        "Central|100|110|120|900",
                        "Creek|10|20|30|300");

        assertThat(seen.derived("B2")).isFalse();
        assertThat(seen.derived("D3")).isFalse();
    }

    @Test
    void aTotalThatClosesTheColumnsOfItsYearIsComputed() {
        Seen seen =
                csv(
                        "Branch|2022 Adults|2022 Children|2022 Total|Floor area",
                        "Central|100|110|210|900",
                        "Creek|10|20|30|300");

        assertThat(seen.derived("B2")).isFalse();
        assertThat(seen.derived("D3")).isTrue();
    }

    @Test
    void censusTractsAreNoYears() {
        Seen seen =
                csv(
                        "Census tract|Households|Dwellings",
                        "1901|100|120",
                        "1902|200|220",
                        "1903|300|320",
                        "1904|400|420",
                        "2001|500|520");

        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.PLACE);
        assertThat(seen.period("B2")).isEmpty();
        assertThat(seen.label("B6", 1)).isEqualTo("2001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10|11|12", "101|102|103", "1010|1020|1030"})
    void numbersOfAnyLengthBesideLabelsMakeNoPlaces(String codes) {
        List<String> code = List.of(codes.split("\\|"));
        Seen seen =
                csv(
                        "Code|Libellé|Dépenses 2021|Dépenses 2022",
                        code.get(0) + "|Entretien|5|6",
                        code.get(1) + "|Voirie|7|8",
                        code.get(2) + "|Personnel|9|10");

        assertThat(seen.stub(2)).isNotEqualTo(StubColumn.Kind.PLACE);
    }

    @Test
    void twoDigitsBesideLabelsArePlacesWhereTheTitleSaysSo() {
        Seen seen =
                csv(
                        "Logements par département|||",
                        "Code|Libellé|Logements 2021|Maisons 2022",
                        "13|Bouches-du-Rhône|500|600",
                        "2A|Corse-du-Sud|700|800");

        assertThat(seen.stub(2)).isEqualTo(StubColumn.Kind.PLACE);
    }

    @Test
    void aRowThatSaysWordsInPlaceOfFiguresIsToldOnce() {
        Seen seen =
                csv(
                        "City|2021|2022|2023",
                        "Leeds|100|110|120",
                        "Liverpool|Under review|Under review|Under review",
                        "York|10|20|30");

        assertThat(seen.layout().problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.cell().a1()).isEqualTo("B3");
                            assertThat(problem.raw()).isEqualTo("Under review");
                        });
    }

    @Test
    void aBlankRowInATableWithoutNamesIsNoSection() {
        Seen seen = csv("Rent|Food|Clothing", "1200|400|150", "||", "1300|420|160");

        assertThat(seen.section("A4")).isEmpty();
        assertThat(seen.reading("B4")).isEqualTo("420 A");
        assertThat(seen.table().because())
                .extracting(message -> message.key())
                .doesNotContain("layout.because.sections");
    }
}
