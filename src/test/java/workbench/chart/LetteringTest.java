package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.testing.BesideTheWindow;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/// Letters as outlines, where the font lacks some.
@BesideTheWindow
class LetteringTest {
    private static final Font FONT = ChartFonts.regular(20);

    @Test
    void aFigureOfAFormulaIsSmallAndLowAndWhatFollowsClosesUp() {
        Rectangle2D low = outline("₂");
        Rectangle2D plain = outline("2");
        assertThat(low.getHeight()).isLessThan(plain.getHeight() * 0.8);
        assertThat(low.getMaxY()).isGreaterThan(plain.getMaxY());

        assertThat(Lettering.width("CO₂e", FONT)).isLessThan(Lettering.width("CO2e", FONT));
        assertThat(outline("CO₂e").getMaxX())
                .as("its width is where it ends")
                .isLessThanOrEqualTo(Lettering.width("CO₂e", FONT));
    }

    private static Rectangle2D outline(String text) {
        return Lettering.outline(text, FONT, 0, 0).getBounds2D();
    }
}
