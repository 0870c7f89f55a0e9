package workbench.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A line chart as the charts of an office program can hold it, with the values in it: the same
/// colours, weights, marks and labels as {@link ChartPainter} draws.
///
/// What the program draws by itself when somebody edits the values is left to it; what it cannot
/// know, such as where labels would run into each other, is computed here. Headline, source and
/// remarks are not in it, as they can stand around it as text.
///
/// @param plot where the lines run, in shares of the whole
/// @param categories the periods along the axis at equal distances, those without a value included
/// @param dates where an axis of dates has to name the categories, as they are months or more years
///   than can be named: the first day of each; else empty
/// @param yearly whether those dates stand for years
/// @param dateFormat number code of the dates below the axis
/// @param namedEvery of how many categories one is named below the axis
/// @param series in the order of the spec; the target, where there is one, comes last
/// @param gaps whether a category without a value cuts the line: where a source says that a value
///   is missing, and not where it has none for every year
/// @param format number code of the labels
/// @param remarks what marks and axis mean, to be printed below
public record OfficeChart(
        Frame plot,
        List<String> categories,
        List<LocalDate> dates,
        boolean yearly,
        String dateFormat,
        int namedEvery,
        List<Series> series,
        boolean gaps,
        Axis values,
        String format,
        List<String> remarks) {
    public OfficeChart {
        categories = List.copyOf(categories);
        dates = List.copyOf(dates);
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
    }

    /// A rectangle in shares of the whole chart.
    public record Frame(double left, double top, double width, double height) {}

    /// The vertical axis.
    ///
    /// @param format number code of its ticks
    public record Axis(double min, double max, double step, String format) {}

    /// One line.
    ///
    /// @param leading drawn over the others, its label in bold
    /// @param ink of the line and its marks, as CSS writes it
    /// @param text colour of its labels
    /// @param width of the line in points
    /// @param dash strokes and spaces in turn, in widths of the line; empty for a whole line
    /// @param values one a category; empty where there is none
    /// @param cuts categories before which a break cuts the line
    public record Series(
            String name,
            boolean leading,
            String ink,
            String text,
            double width,
            List<Double> dash,
            List<OptionalDouble> values,
            List<Mark> marks,
            List<Integer> cuts,
            List<Label> labels) {
        public Series {
            dash = List.copyOf(dash);
            values = List.copyOf(values);
            marks = List.copyOf(marks);
            cuts = List.copyOf(cuts);
            labels = List.copyOf(labels);
        }
    }

    /// A marked point.
    ///
    /// @param at number of its category, from 0
    /// @param size its diameter in points
    public record Mark(int at, Shape shape, int size) {}

    /// How a point is marked; all but the first are hollow.
    public enum Shape {
        DOT,
        CIRCLE,
        DIAMOND,
        TRIANGLE
    }

    /// Words at a point.
    ///
    /// @param at number of its category, from 0
    /// @param right how far it is moved from its place to the right, as a share of the whole chart
    /// @param down how far downwards
    /// @param broken whether name and value stand one below the other
    /// @param starred whether its value bears the sign of what only illustrates
    public record Label(
            int at,
            Place place,
            double right,
            double down,
            List<Part> parts,
            boolean broken,
            boolean starred) {
        public Label {
            parts = List.copyOf(parts);
        }
    }

    /// The number code of a label.
    public String format(Label label) {
        return label.starred() ? NumberCode.starred(format) : format;
    }

    /// Where a label stands beside its point.
    public enum Place {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT
    }

    /// What a label says, which the program takes from the chart's data.
    public enum Part {
        NAME,
        PERIOD,
        VALUE
    }

    /// The chart of `data`; empty where an axis with equal distances would be false, and a picture
    /// has to do.
    ///
    /// @param width in points
    /// @param height in points
    /// @param room beside the plot, as {@link #room} tells it
    public static Optional<OfficeChart> of(
            ChartData data, double width, double height, PlotRoom room) {
        return layout(data, width, height, room).map(OfficeLayout::chart);
    }

    /// The room beside their plots that the charts of one document share.
    ///
    /// @param width in points
    /// @param height in points
    public static PlotRoom room(List<ChartData> charts, double width, double height) {
        return PlotRoom.widest(
                charts,
                OfficeLayout.pixels(width),
                chart ->
                        layout(chart, width, height, PlotRoom.OWN)
                                .map(OfficeLayout::room)
                                .orElse(PlotRoom.OWN));
    }

    private static Optional<OfficeLayout> layout(
            ChartData data, double width, double height, PlotRoom room) {
        return OfficePeriods.filled(LineChart.periods(data))
                .map(periods -> new OfficeLayout(data, periods, width, height, room));
    }
}
