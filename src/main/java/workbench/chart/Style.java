package workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/// The greys, sizes and strokes that all charts share; lengths in logical pixels.
final class Style {
    static final Color INK = new Color(0x1f2933);
    static final Color SOFT = new Color(0x52606d);
    static final Color GRID = new Color(0xe1e5ea);
    static final Color TICK = new Color(0x9aa5b1);
    static final Color ZERO = new Color(0x616e7c);
    static final Color PAPER = Color.WHITE;

    static final double MARGIN = 16;
    static final double HEADLINE = 18;
    static final double SUBTITLE = 13.5;
    static final double LABEL = 13;
    static final double TICK_LABEL = 12.5;
    static final double SMALL = 12.5;

    static final BasicStroke HAIRLINE = new BasicStroke(1f);

    private Style() {}

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(double width, float... dash) {
        return dash.length == 0
                ? solid(width)
                : new BasicStroke(
                        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
