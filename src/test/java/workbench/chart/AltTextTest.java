package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.model.Factor;
import workbench.model.Language;

import java.util.stream.Stream;

class AltTextTest {

    static Stream<String> names() {
        return Charts.all().keySet().stream();
    }

    @Test
    void tellsWhatAndWhenAndHowItMoved() {
        assertThat(AltText.of(Charts.oneLine(Language.ENGLISH)))
                .isEqualTo(
                        "Line chart. Households with access to 50/10 Mbps, Canada, 2016–2024, per"
                                + " cent, 2016 to 2024. Canada: from 84.3% (2016) to 96.4% (2024)."
                                + " Lowest: 84.1% (2017).");
    }

    @Test
    void tellsItInFrench() {
        assertThat(AltText.of(Charts.target(Language.FRENCH)))
                .isEqualTo(
                        "Graphique linéaire. Ménages ayant accès à 50/10 Mbit/s, Canada, en"
                            + " pourcentage, de 2016 à 2024. Canada\u00a0: de 84,3\u00a0% (2016) à"
                            + " 96,4\u00a0% (2024). Minimum\u00a0: 84,1\u00a0% (2017). Cible pour"
                            + " 2030\u00a0: 100\u00a0%.");
    }

    @Test
    void namesTheOthersByTheirLastValues() {
        assertThat(AltText.of(Charts.peers(Language.ENGLISH)))
                .contains("Pickering: from 12.1 (2018) to 47.3 (2023).")
                .contains(
                        "For comparison, last values: Ajax 36.1 (2023), Whitby 35.9 (2023) and"
                                + " Oshawa 35.2 (2023).");
        assertThat(AltText.of(Charts.peers(Language.FRENCH)))
                .contains("Ajax 36,1 (2023), Whitby 35,9 (2023) et Oshawa 35,2 (2023).");
    }

    @Test
    void tellsOfBreaksAndGaps() {
        assertThat(AltText.of(Charts.broken())).contains("the series breaks at 2018");
        assertThat(AltText.of(Charts.gap())).endsWith("5 values are missing.");
    }

    @Test
    void namesMonthsInTheChartsLanguage() {
        assertThat(AltText.of(Charts.months()))
                .contains("de janvier 2023 à mars 2024")
                .contains("Maximum\u00a0: 7,6 (août 2023).");
    }

    @Test
    void saysSoWhereThereIsNothingToSee() {
        ChartData empty =
                Charts.named("empty", Language.ENGLISH, Factor.WORK)
                        .text("Nothing yet", "", "Jobs", "")
                        .line("Pickering", true, 2020, Charts.GAP)
                        .done();

        assertThat(AltText.of(empty))
                .isEqualTo(
                        "Line chart without values. Jobs. Pickering: no values. One value is"
                                + " missing.");
        assertThat(AltText.of(Charts.single())).contains("Pickering: 42 (2024), a single value.");
        assertThat(AltText.of(Charts.undated()))
                .isEqualTo(
                        "Chart without periods. Share of residents. Pickering: 5.0%, a single"
                                + " value.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isMadeOfWholeSentences(String name) {
        assertThat(AltText.of(Charts.all().get(name)))
                .endsWith(".")
                .doesNotContain("..", "{", "}", "  ", "null", "NaN");
    }
}
