package workbench.chart;

import java.util.List;
import java.util.function.Function;

/// The room beside a plot that the charts of one document share, in logical pixels: so that the
/// same year stands in the same place from one chart to the next, and no plot is wider than another
/// for a shorter name at its side.
///
/// @param values left of the plot, for the values of the axis
/// @param names right of it, for the names at the ends of lines
public record PlotRoom(double values, double names) {
    /// Each chart takes what it needs itself.
    public static final PlotRoom OWN = new PlotRoom(0, 0);

    /// What the widest values and names may ask of all other charts of a document, in shares of its
    /// width; what is wider stands in a chart of its own width.
    private static final double MOST_VALUES = 0.13;

    private static final double MOST_NAMES = 0.28;

    /// What the pictures of some charts need, as {@link ChartWriter#plotSvg} draws them.
    ///
    /// @param height in logical pixels, of which the width has {@link ChartPainter#WIDTH}
    public static PlotRoom of(List<ChartData> charts, int height) {
        return widest(
                charts,
                ChartPainter.WIDTH,
                chart -> LineChart.room(chart.withoutWordsAround(), ChartPainter.WIDTH, height));
    }

    static PlotRoom widest(
            List<ChartData> charts, double width, Function<ChartData, PlotRoom> needed) {
        double values = 0;
        double names = 0;
        for (ChartData chart : charts) {
            PlotRoom own = needed.apply(chart);
            if (own.values() <= MOST_VALUES * width) {
                values = Math.max(values, own.values());
            }
            if (own.names() <= MOST_NAMES * width) {
                names = Math.max(names, own.names());
            }
        }
        return new PlotRoom(values, names);
    }
}
