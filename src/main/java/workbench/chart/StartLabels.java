package workbench.chart;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The first value of each line that matters: above or below its first point, or left of it where
/// lines, those of targets too, are in the way on both sides.
final class StartLabels {
    /// With few lines there is room to tell where each of them starts.
    private static final int FEW_LINES = 3;

    private static final double CLEAR = 7;
    private static final double IMPOSSIBLE = 10;

    /// Two values nearer to each other than this share of a line's height are read as one list, and
    /// nobody knows which is of which line.
    private static final double LISTED = 0.6;

    /// From a value of the axis to one that is not of the axis, so that nobody reads them as one.
    private static final double APART = 14;

    /// From the right edge of the axis' values to the plot.
    private static final double TICK_GAP = 8;

    /// How far words may reach beyond the values of the axis.
    private static final double BESIDE = 4;

    /// How far words may stand above the highest tick.
    private static final double ABOVE = 16;

    private final Plot plot;
    private final List<Shape> lines;
    private final List<Rectangle2D> ticks;
    private final List<Double> leftmost;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Entry> told = new ArrayList<>();

    /// @param inside whether words stand beside the axis rather than over it, where they can
    private StartLabels(ChartData data, Plot plot, boolean inside) {
        this.plot = plot;
        ChartNumbers numbers = ChartNumbers.of(data);
        this.ticks = plot.values().ticks().stream().map(tick -> tick(tick, numbers, plot)).toList();
        double outermost = ticks.stream().mapToDouble(Rectangle2D::getX).min().orElse(0) - BESIDE;
        this.leftmost = inside ? List.of(plot.area().getX() + 1, outermost) : List.of(outermost);
        Stream<Shape> drawn =
                data.lines().stream().flatMap(line -> LineMarks.paths(line, plot).stream());
        Stream<Shape> targets =
                data.targets().stream().map(target -> LineChart.targetLine(target, plot));
        // Outlines of strokes, as an open path by itself encloses an area it does not draw.
        this.lines = Stream.concat(drawn, targets).map(Style.solid(2)::createStrokedShape).toList();
    }

    /// What a value of the axis takes, with the room beside it that keeps others apart.
    private static Rectangle2D tick(double value, ChartNumbers numbers, Plot plot) {
        double width =
                Lettering.width(
                        numbers.tick(value, plot.values().step()),
                        ChartFonts.regular(Style.TICK_LABEL));
        double height = Style.TICK_LABEL * 1.35;
        return new Rectangle2D.Double(
                plot.area().getX() - TICK_GAP - width,
                plot.y(value) - height / 2,
                width + APART,
                height);
    }

    /// One first value.
    ///
    /// @param line the line's number
    /// @param leading whether it is told even if something is in the way
    private record Entry(
            int line, String text, TextBlock block, ChartData.Point point, boolean leading) {}

    /// A first value in its place.
    ///
    /// @param line the line's number
    /// @param free whether nothing is in its way
    record Placed(int line, Item.Words words, boolean free) {}

    static List<Item> of(ChartData data, List<LineStyle> styles, Plot plot) {
        return placed(data, styles, plot, false).stream().<Item>map(Placed::words).toList();
    }

    /// Where each stands that need not reach over the axis, as in office programs, which have the
    /// first period on it.
    static List<Placed> inside(ChartData data, List<LineStyle> styles, Plot plot) {
        return placed(data, styles, plot, true);
    }

    private static List<Placed> placed(
            ChartData data, List<LineStyle> styles, Plot plot, boolean inside) {
        StartLabels labels = new StartLabels(data, plot, inside);
        entries(data, styles).forEach(labels::place);
        return List.copyOf(labels.placed);
    }

    /// Whether a leading line's value has no free place above or below its first point.
    static boolean crowded(ChartData data, List<LineStyle> styles, Plot plot) {
        StartLabels labels = new StartLabels(data, plot, false);
        return entries(data, styles).stream()
                .filter(Entry::leading)
                .anyMatch(entry -> !labels.place(entry));
    }

    /// The room left of the first point that the widest leading value needs beside it.
    static double width(ChartData data, List<LineStyle> styles) {
        return entries(data, styles).stream()
                .filter(Entry::leading)
                .mapToDouble(entry -> entry.block().width())
                .map(width -> width + TICK_GAP)
                .max()
                .orElse(0);
    }

    /// Leading lines first: they choose their places.
    private static List<Entry> entries(ChartData data, List<LineStyle> styles) {
        ChartNumbers numbers = ChartNumbers.of(data);
        List<Entry> entries = new ArrayList<>();
        for (boolean leading : new boolean[] {true, false}) {
            for (int i = 0; i < data.lines().size(); i++) {
                List<ChartData.Point> present = Plot.present(data.lines().get(i));
                boolean wanted = leading || data.lines().size() <= FEW_LINES;
                if (styles.get(i).leading() == leading && present.size() > 1 && wanted) {
                    ChartData.Point first = present.getFirst();
                    String text =
                            numbers.label(first.value().orElseThrow()) + data.signBehind(first);
                    Run run = new Run(text, ChartFonts.bold(Style.LABEL), styles.get(i).text());
                    entries.add(new Entry(i, text, TextBlock.of(run), first, leading));
                }
            }
        }
        return entries;
    }

    /// Whether there was a free place, or the same is said there already; a value that leads is
    /// placed all the same.
    private boolean place(Entry entry) {
        Point2D point = plot.at(entry.point());
        if (told.stream().anyMatch(other -> isSaid(other, entry.text(), point))) {
            return true;
        }
        double height = entry.block().height();
        double above = point.getY() - CLEAR - height;
        double below = point.getY() + CLEAR;
        List<Item.Words> places =
                List.of(
                        words(entry, Item.Align.CENTRE, point.getX(), above),
                        words(entry, Item.Align.CENTRE, point.getX(), below),
                        words(entry, Item.Align.LEFT, point.getX() + 8, above),
                        words(entry, Item.Align.LEFT, point.getX() + 8, below),
                        words(entry, Item.Align.RIGHT, point.getX() + 2, above),
                        words(entry, Item.Align.RIGHT, point.getX() + 2, below),
                        words(
                                entry,
                                Item.Align.RIGHT,
                                point.getX() - 9,
                                point.getY() - height / 2));
        Item.Words best = places.getFirst();
        boolean free = false;
        for (int i = 0; i < leftmost.size() && !free; i++) {
            double edge = leftmost.get(i);
            best = places.stream().min(Comparator.comparing(one -> cost(one, edge))).orElse(best);
            free = cost(best, edge) < 1;
        }
        if (free || entry.leading()) {
            placed.add(new Placed(entry.line(), best, free));
            told.add(entry);
        }
        return free;
    }

    /// Whether a value says the same beside the same point, which lines may have in common: 100 in
    /// the base year of several indices.
    private boolean isSaid(Entry other, String text, Point2D point) {
        return other.text().equals(text) && plot.at(other.point()).distance(point) < CLEAR;
    }

    private static Item.Words words(Entry entry, Item.Align align, double x, double top) {
        return new Item.Words(entry.block(), x, top, align, true, Item.Role.START_LABEL);
    }

    /// How much is in the way: a line counts one, another label or the edge of the plot many.
    ///
    /// @param edge how far it may reach to the left
    private double cost(Item.Words label, double edge) {
        Rectangle2D box = eye(label);
        Rectangle2D area = plot.area();
        double cost = lines.stream().filter(line -> line.intersects(box)).count();
        cost += placed.stream().filter(other -> listed(other.words(), box)).count();
        cost += ticks.stream().filter(tick -> tick.intersects(box)).count();
        boolean taken = placed.stream().anyMatch(other -> eye(other.words()).intersects(box));
        boolean outside =
                box.getMaxY() > area.getMaxY() - 1
                        || box.getY() < area.getY() - ABOVE
                        || box.getX() < edge;
        return cost + (taken ? IMPOSSIBLE : 0) + (outside ? IMPOSSIBLE : 0);
    }

    private static boolean listed(Item.Words other, Rectangle2D box) {
        Rectangle2D near = eye(other);
        double by = other.block().lineHeight() * LISTED;
        near.setRect(near.getX(), near.getY() - by, near.getWidth(), near.getHeight() + 2 * by);
        return near.intersects(box);
    }

    /// What the eye takes for the text: from the height of its figures to the baseline, and a
    /// little air around them.
    private static Rectangle2D eye(Item.Words words) {
        Rectangle2D box = words.box();
        double air = words.block().lineHeight() * 0.12;
        return new Rectangle2D.Double(
                box.getX() - 1, box.getY() + air, box.getWidth() + 2, box.getHeight() - 2 * air);
    }
}
