package workbench.chart;

import java.awt.Color;
import java.awt.Font;

/// Text in one font and one colour.
record Run(String text, Font font, Color colour) {
    double width() {
        return Lettering.width(text, font);
    }

    Run withText(String other) {
        return new Run(other, font, colour);
    }
}
