package workbench.chart;

import workbench.model.Period;
import workbench.model.Unit;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Composes a line chart: what stands where, before anything is drawn.
///
/// Laid out as newspapers do it: the sentence on top, no frame and no legend, a light horizontal
/// grid, every line named at its end, and the source at the foot.
final class LineChart {
    /// Room for the shortest picture of a chart that still says something.
    private static final double SMALLEST_PLOT = 60;

    private static final double INSET = 20;

    /// From this height on all pictures of a chart have one axis: the same line must not rise more
    /// steeply in one of our files than in another.
    private static final double PRINTED = 240;

    private static final int MOST_STEPS = 5;

    /// What the plot has of the width at least, from the first period to the last.
    private static final double LEAST = 0.4;

    /// The same where first values stand beside their points.
    private static final double LEAST_BESIDE_FIRST = 0.3;

    /// What names below the plot may take of its height.
    private static final double MOST_NAMES_BELOW = 0.5;

    /// From the plot's lower edge to what stands below the periods and their years.
    private static final double BELOW_PERIODS = 36;

    /// Less is a chart beside other things on the screen.
    private static final double NARROW = 420;

    /// The line of a target: a row of dots, as no series has it.
    static final BasicStroke TARGET = Style.dashed(1.8, 1.8f, 3.6f);

    private final ChartData data;
    private final double width;
    private final double height;
    private final PlotRoom room;
    private final List<LineStyle> styles;
    private final ChartNumbers numbers;

    private LineChart(ChartData data, double width, double height, PlotRoom room) {
        this.data = data;
        this.width = width;
        this.height = height;
        this.room = room;
        this.styles = LineStyle.of(data);
        this.numbers = ChartNumbers.of(data);
    }

    static Item.Picture compose(ChartData data, double width, double height) {
        return compose(data, width, height, PlotRoom.OWN);
    }

    /// @param room that the plot leaves beside itself at least
    static Item.Picture compose(ChartData data, double width, double height, PlotRoom room) {
        return new LineChart(data, width, height, room).compose();
    }

    /// What a chart needs beside its plot: nothing for what stands elsewhere.
    static PlotRoom room(ChartData data, double width, double height) {
        if (periods(data).isEmpty()) {
            return PlotRoom.OWN;
        }
        LineChart chart = new LineChart(data, width, height, PlotRoom.OWN);
        ValueAxis axis = valueAxis(data, height);
        Furniture furniture = Furniture.of(data, axis, width, height);
        double values = chart.valuesWidth(axis);
        boolean valued = chart.isValued(values);
        double left = valued ? values : Style.MARGIN;
        EndLabels beside = chart.beside(axis, left, furniture.top(), lowest(furniture));
        return new PlotRoom(
                valued ? values : 0, chart.isTooWide(beside, left) ? 0 : beside.width());
    }

    private Item.Picture compose() {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Area(new Rectangle2D.Double(0, 0, width, height), Style.PAPER));
        List<Period> periods = periods(data);
        ValueAxis axis = valueAxis(data, height);
        Furniture furniture = Furniture.of(data, axis, width, height);
        items.addAll(furniture.items());
        if (!periods.isEmpty()) {
            TimeAxis time = new TimeAxis(periods, new PeriodWords(data.language()));
            plot(items, furniture, axis, time);
        }
        return new Item.Picture(width, height, items);
    }

    /// The room for the names at the right, and what it may grow to in a narrow chart before a name
    /// is cut.
    private List<Double> labelRooms() {
        // In a narrow chart names on one line each stand beside their lines.
        double usual = Math.min(230, width * (width < NARROW ? 0.36 : 0.27));
        double most = Math.min(170, width * 0.45);
        return most > usual ? List.of(usual, (usual + most) / 2, most) : List.of(usual);
    }

    /// How far names reach above the plot: where there is little room beside each other, up to the
    /// words on top.
    private double above() {
        return width < NARROW ? 16 : 10;
    }

    private void plot(List<Item> items, Furniture furniture, ValueAxis axis, TimeAxis time) {
        double values = valuesWidth(axis);
        boolean valued = isValued(values);
        double left = valued ? Math.max(values, room.values()) : Style.MARGIN;
        double top = furniture.top();
        double lowest = lowest(furniture);
        EndLabels beside = beside(axis, left, top, lowest);
        boolean below = isTooWide(beside, left);
        EndLabels labels = below ? EndLabels.none() : beside;
        NamesBelow names =
                below
                        ? NamesBelow.of(
                                data,
                                styles,
                                width - 2 * Style.MARGIN,
                                (lowest - top) * MOST_NAMES_BELOW)
                        : NamesBelow.NONE;
        double bottom = lowest - names.height();
        double end = width - Style.MARGIN - Math.max(labels.width(), below ? 0 : room.names());
        Rectangle2D area = new Rectangle2D.Double(left, top, end + INSET - left, bottom - top);
        Plot narrow = new Plot(area, INSET, INSET, axis, time);
        double forFirst = StartLabels.width(data, styles);
        Plot plot =
                narrow.length() - forFirst >= width * LEAST_BESIDE_FIRST
                                && StartLabels.crowded(data, styles, narrow)
                        ? new Plot(area, forFirst + INSET, INSET, axis, time)
                        : narrow;
        items.addAll(valueTicks(plot, valued));
        items.addAll(periodTicks(plot));
        data.targets().forEach(target -> items.add(target(target, plot)));
        for (boolean leading : new boolean[] {false, true}) {
            for (int i = 0; i < data.lines().size(); i++) {
                if (styles.get(i).leading() == leading) {
                    items.addAll(LineMarks.of(data.lines().get(i), styles.get(i), plot));
                }
            }
        }
        StartLabels.of(data, styles, plot).stream().filter(this::isOnPaper).forEach(items::add);
        items.addAll(labels.place(data, styles, plot, top - above(), bottom + 10));
        items.addAll(names.place(styles, bottom + BELOW_PERIODS));
    }

    /// From the edge of the paper to the axis.
    private double valuesWidth(ValueAxis axis) {
        return Style.MARGIN
                + axis.ticks().stream()
                        .mapToDouble(tick -> tickRun(axis, tick).width())
                        .max()
                        .orElse(0)
                + 8;
    }

    /// Values so long that the plot is next to nothing beside them are not told at the axis.
    private boolean isValued(double values) {
        return width - Style.MARGIN - INSET - values >= width * LEAST;
    }

    /// How much of the height stands below the plot.
    static double below(ChartData data, double width, double height) {
        ValueAxis axis = valueAxis(data, height);
        return height - Furniture.of(data, axis, width, height).bottom();
    }

    private static double lowest(Furniture furniture) {
        return Math.max(furniture.top() + SMALLEST_PLOT, furniture.bottom() - BELOW_PERIODS);
    }

    /// The names beside the plot, in the room that leaves the plot its own.
    private EndLabels beside(ValueAxis axis, double left, double top, double bottom) {
        double share = (bottom - top) / (axis.max() - axis.min());
        return EndLabels.of(data, styles, labelRooms(), bottom - top + 20)
                .reaching(
                        value -> bottom - (value - axis.min()) * share, top - above(), bottom + 10);
    }

    /// Whether the plot would be too small beside the names; they stand below it then.
    private boolean isTooWide(EndLabels labels, double left) {
        return width - Style.MARGIN - labels.width() - INSET - left < width * LEAST;
    }

    private boolean isOnPaper(Item item) {
        return !(item instanceof Item.Words words)
                || new Rectangle2D.Double(0, 0, width, height).contains(words.box());
    }

    /// From the first period with a value to the last, those without any between them included.
    static List<Period> periods(ChartData data) {
        List<Period> all =
                data.held()
                        .filter(point -> point.value().isPresent())
                        .map(ChartData.Point::period)
                        .distinct()
                        .sorted()
                        .toList();
        if (all.isEmpty()) {
            return all;
        }
        return data.held()
                .map(ChartData.Point::period)
                .filter(p -> p.compareTo(all.getFirst()) >= 0 && p.compareTo(all.getLast()) <= 0)
                .distinct()
                .sorted()
                .toList();
    }

    /// @param height of the whole picture
    static ValueAxis valueAxis(ChartData data, double height) {
        DoubleStream values = data.held().flatMapToDouble(point -> point.value().stream());
        DoubleStream target = data.targets().stream().mapToDouble(ChartData.Target::value);
        double[] all = DoubleStream.concat(values, target).sorted().toArray();
        if (all.length == 0) {
            return ValueAxis.of(0, 1, true, 2, true, 1);
        }
        int intervals = height >= PRINTED ? MOST_STEPS : Math.clamp((long) (height / 85), 2, 4);
        return ValueAxis.of(
                all[0],
                all[all.length - 1],
                data.fromZero(),
                intervals,
                isCounted(data),
                ceiling(data));
    }

    /// Whether its values are of things that are whole: counted, or in a unit of which nothing says
    /// otherwise and whole themselves.
    private static boolean isCounted(ChartData data) {
        return data.unit().kind() == Unit.Kind.COUNT
                || data.unit().kind() == Unit.Kind.NUMBER
                        && data.held()
                                .flatMapToDouble(point -> point.value().stream())
                                .allMatch(value -> value == Math.rint(value));
    }

    private static double ceiling(ChartData data) {
        return switch (data.unit().kind()) {
            case PERCENT -> 100;
            case RATIO -> 1;
            case COUNT, NUMBER, CURRENCY -> Double.POSITIVE_INFINITY;
        };
    }

    private Run tickRun(ValueAxis axis, double tick) {
        return new Run(
                numbers.tick(tick, axis.step()), ChartFonts.regular(Style.TICK_LABEL), Style.SOFT);
    }

    /// @param valued whether values stand at the grid
    private List<Item> valueTicks(Plot plot, boolean valued) {
        List<Item> items = new ArrayList<>();
        Rectangle2D area = plot.area();
        // The grid ends where the labels begin.
        double end = plot.end();
        for (double tick : plot.values().ticks()) {
            double y = plot.y(tick);
            boolean zero = tick == 0;
            items.add(
                    new Item.Line(
                            new Line2D.Double(area.getX(), y, end, y),
                            zero ? Style.ZERO : Style.GRID,
                            Style.HAIRLINE));
            if (!valued) {
                continue;
            }
            TextBlock block = TextBlock.of(tickRun(plot.values(), tick));
            items.add(
                    new Item.Words(
                            block,
                            area.getX() - 8,
                            y - block.height() / 2,
                            Item.Align.RIGHT,
                            false,
                            Item.Role.VALUE_TICK));
        }
        return items;
    }

    private List<Item> periodTicks(Plot plot) {
        List<Item> items = new ArrayList<>();
        Rectangle2D area = plot.area();
        double bottom = area.getMaxY();
        List<TimeAxis.Tick> ticks =
                plot.time()
                        .ticks(
                                plot.length(),
                                text -> Lettering.width(text, ChartFonts.regular(12)));
        for (TimeAxis.Tick tick : ticks) {
            if (tick.text().isEmpty()) {
                continue;
            }
            double x = plot.x(tick.share());
            items.add(
                    new Item.Line(
                            new Line2D.Double(x, bottom, x, bottom + 5),
                            Style.TICK,
                            Style.HAIRLINE));
            items.add(periodWords(tick.text(), x, bottom + 6));
            if (!tick.year().isEmpty()) {
                items.add(periodWords(tick.year(), x, bottom + 6 + 14));
            }
        }
        return items;
    }

    private Item periodWords(String text, double middle, double top) {
        Run run = new Run(text, ChartFonts.regular(Style.TICK_LABEL), Style.SOFT);
        double half = run.width() / 2;
        double x = Math.clamp(middle, Math.min(half, width / 2), Math.max(width - half, width / 2));
        return new Item.Words(
                TextBlock.of(run), x, top, Item.Align.CENTRE, false, Item.Role.PERIOD_TICK);
    }

    private static Item target(ChartData.Target target, Plot plot) {
        return new Item.Line(targetLine(target, plot), Style.INK, TARGET);
    }

    /// Where a target's line runs: the whole width of the plot.
    static Line2D targetLine(ChartData.Target target, Plot plot) {
        double y = plot.y(target.value());
        return new Line2D.Double(plot.area().getX(), y, plot.end(), y);
    }
}
