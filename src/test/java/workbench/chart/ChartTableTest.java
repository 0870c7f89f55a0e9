package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Language;
import workbench.model.Period;

import java.util.List;

class ChartTableTest {

    @Test
    void hasOneRowAPeriodAndOneColumnALine() {
        ChartTable table = ChartTable.of(Charts.twoLines());

        assertThat(table.columns()).containsExactly("Rural Ontario", "Canada");
        assertThat(table.rows()).hasSize(9);
        assertThat(table.rows().getLast().period()).isEqualTo(Period.ofYear(2024));
        assertThat(texts(table.rows().getLast())).containsExactly("77.5%", "96.4%");
        assertThat(table.rows().getLast().cells().getFirst().value()).hasValue(77.5);
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void marksAndExplainsStatuses() {
        ChartTable table = ChartTable.of(Charts.provisional());

        assertThat(texts(table.rows().getLast())).containsExactly("4.9 p");
        assertThat(table.notes())
                .containsExactly("p: provisional", "e: estimated", "u: use with caution");
        assertThat(texts(ChartTable.of(Charts.broken()).rows().get(6))).containsExactly("91.3% b");
    }

    @Test
    void tellsMissingFromSuppressedFromNotThere() {
        ChartData data =
                Charts.status(
                        Charts.named("t", Language.ENGLISH, workbench.model.Factor.WORK)
                                .line("A", true, 2020, 1, Charts.GAP, Charts.GAP)
                                .line("B", false, 2021, 5)
                                .done(),
                        2022,
                        "Q");
        ChartTable table = ChartTable.of(data);

        assertThat(table.rows().stream().map(ChartTableTest::texts))
                .containsExactly(List.of("1.0%", ""), List.of("–", "5.0%"), List.of("x", ""));
        assertThat(table.notes())
                .containsExactly("x: suppressed for confidentiality", "–: missing");
    }

    @Test
    void givesWholeNumbersWhereThePictureCountsInMillions() {
        ChartTable table = ChartTable.of(Charts.millions(Language.FRENCH));

        assertThat(texts(table.rows().getFirst()))
                .containsExactly("10\u202f322\u202f500", "3\u202f922\u202f500");
        assertThat(table.periodHeader()).isEqualTo("Période");
    }

    private static List<String> texts(ChartTable.Row row) {
        return row.cells().stream().map(ChartTable.Cell::text).toList();
    }
}
