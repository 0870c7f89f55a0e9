package workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// How one line of a chart is drawn.
///
/// The lines that matter have the factor's colour and weight; the others are grey and thin, and
/// told apart by shade and dash, which black-and-white print keeps.
///
/// @param ink of the line
/// @param text of its label, dark enough to be read
record LineStyle(boolean leading, Color ink, Color text, BasicStroke stroke) {
    private static final Color DARK = new Color(0x596673);
    private static final Color LIGHT = new Color(0x8a949e);
    private static final float[][] LEADING_DASHES = {{}, {12, 4}, {6, 3}, {12, 3, 3, 3}};
    private static final float[][] DASHES = {{}, {6, 3}, {14, 3}, {9, 3, 2, 3}};

    /// The styles of all lines, in their order. Where none is emphasised, the first one leads.
    static List<LineStyle> of(ChartData data) {
        boolean none = data.lines().stream().noneMatch(ChartData.Line::emphasis);
        Color colour = FactorColours.of(data.factor());
        List<LineStyle> styles = new ArrayList<>();
        int leading = 0;
        int quiet = 0;
        for (ChartData.Line line : data.lines()) {
            boolean first = none && styles.isEmpty();
            styles.add(line.emphasis() || first ? leading(colour, leading++) : quiet(quiet++));
        }
        return List.copyOf(styles);
    }

    private static LineStyle leading(Color colour, int rank) {
        Color ink = rank % 2 == 0 ? colour : mixed(colour, Color.BLACK, 0.5);
        BasicStroke stroke = Style.dashed(2.6, LEADING_DASHES[rank % LEADING_DASHES.length]);
        return new LineStyle(true, ink, ink, stroke);
    }

    private static LineStyle quiet(int rank) {
        Color ink = rank % 2 == 0 ? DARK : LIGHT;
        return new LineStyle(
                false, ink, Style.SOFT, Style.dashed(1.5, DASHES[(rank / 2) % DASHES.length]));
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color(
                mixed(one.getRed(), other.getRed(), share),
                mixed(one.getGreen(), other.getGreen(), share),
                mixed(one.getBlue(), other.getBlue(), share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * (1 - share) + other * share);
    }
}
