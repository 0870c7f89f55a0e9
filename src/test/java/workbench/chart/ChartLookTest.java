package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.model.Factor;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

class ChartLookTest {
    /// The paper of the dark theme.
    private static final ChartLook DARK = new ChartLook(new Color(0x0d1117));

    private static final double TEXT = 4.5;
    private static final double LINES = 3;

    /// What only helps to find one's way stands back on purpose.
    private static final double QUIET = 1.15;

    static Stream<String> names() {
        return Charts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void wordsAndLinesStandOutFromTheDarkAsTheyDoFromWhite(String name) {
        Item.Picture picture = LineChart.compose(Charts.all().get(name), 760, 440);
        for (Item item : picture.items()) {
            switch (item) {
                case Item.Words words ->
                        words.block().lines().stream()
                                .flatMap(line -> line.stream())
                                .forEach(run -> standsOut(run.colour(), TEXT));
                case Item.Line(_, var colour, _) ->
                        standsOut(
                                colour,
                                colour.equals(Style.GRID) || colour.equals(Style.TICK)
                                        ? QUIET
                                        : LINES);
                case Item.Area(_, var colour) ->
                        assertThat(DARK.of(colour).equals(DARK.paper()))
                                .isEqualTo(colour.equals(Style.PAPER));
            }
        }
    }

    private static void standsOut(Color printed, double least) {
        assertThat(ChartLook.contrast(DARK.of(printed), DARK.paper()))
                .as("%s on the dark", FactorColours.hex(printed))
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void whatPrintsKeepsItsColours() {
        for (Color colour : new Color[] {Style.INK, Style.GRID, FactorColours.NEUTRAL}) {
            assertThat(ChartLook.PRINT.of(colour)).isEqualTo(colour);
        }
    }

    @Test
    void aFactorHasTheSameColourInChartsAndInTheWindowInBothThemes() throws IOException {
        String styles = styles();
        String light = styles.substring(0, styles.indexOf(".root.dark"));
        String dark = styles.substring(styles.indexOf(".root.dark"));
        for (Factor factor : Factor.values()) {
            String token = "-factor-" + factor.key() + ": ";
            assertThat(light.toLowerCase(Locale.ROOT)).contains(token + FactorColours.hex(factor));
            assertThat(dark.toLowerCase(Locale.ROOT))
                    .contains(token + FactorColours.hex(DARK.of(FactorColours.of(factor))));
        }
    }

    private static String styles() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ChartLookTest.class.getResourceAsStream("/workbench/ui/workbench.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
