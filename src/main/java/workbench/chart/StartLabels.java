package workbench.chart;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The first value of each line that matters: above or below its first point, or left of it where
/// lines are in the way on both sides.
final class StartLabels {
    /// With few lines there is room to tell where each of them starts.
    private static final int FEW_LINES = 3;

    private static final double CLEAR = 7;
    private static final double IMPOSSIBLE = 10;

    private final Plot plot;
    private final List<Shape> lines;
    private final List<Placed> placed = new ArrayList<>();

    private StartLabels(ChartData data, Plot plot) {
        this.plot = plot;
        // Outlines of strokes, as an open path by itself encloses an area it does not draw.
        this.lines =
                data.lines().stream()
                        .flatMap(line -> LineMarks.paths(line, plot).stream())
                        .map(Style.solid(2)::createStrokedShape)
                        .toList();
    }

    /// One first value.
    ///
    /// @param line the line's number
    /// @param leading whether it is told even if something is in the way
    private record Entry(int line, TextBlock block, ChartData.Point point, boolean leading) {}

    /// A first value in its place.
    ///
    /// @param line the line's number
    record Placed(int line, Item.Words words) {}

    static List<Item> of(ChartData data, List<LineStyle> styles, Plot plot) {
        return placed(data, styles, plot).stream().<Item>map(Placed::words).toList();
    }

    static List<Placed> placed(ChartData data, List<LineStyle> styles, Plot plot) {
        StartLabels labels = new StartLabels(data, plot);
        entries(data, styles).forEach(labels::place);
        return List.copyOf(labels.placed);
    }

    /// Whether a leading line's value has no free place above or below its first point.
    static boolean crowded(ChartData data, List<LineStyle> styles, Plot plot) {
        StartLabels labels = new StartLabels(data, plot);
        return entries(data, styles).stream()
                .filter(Entry::leading)
                .anyMatch(entry -> !labels.place(entry));
    }

    /// Of the widest leading value.
    static double width(ChartData data, List<LineStyle> styles) {
        return entries(data, styles).stream()
                .filter(Entry::leading)
                .mapToDouble(entry -> entry.block().width())
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
                    String text = numbers.label(first.value().orElseThrow());
                    Run run = new Run(text, ChartFonts.bold(Style.LABEL), styles.get(i).text());
                    entries.add(new Entry(i, TextBlock.of(run), first, leading));
                }
            }
        }
        return entries;
    }

    /// Whether there was a free place; a value that leads is placed all the same.
    private boolean place(Entry entry) {
        Point2D point = plot.at(entry.point());
        double height = entry.block().height();
        Item.Words above = words(entry, point, point.getY() - CLEAR - height);
        Item.Words below = words(entry, point, point.getY() + CLEAR);
        Item.Words beside =
                new Item.Words(
                        entry.block(),
                        point.getX() - 9,
                        point.getY() - height / 2,
                        Item.Align.RIGHT,
                        true,
                        Item.Role.START_LABEL);
        Item.Words best = above;
        for (Item.Words other : List.of(below, beside)) {
            best = cost(other) < cost(best) ? other : best;
        }
        boolean free = cost(best) < 1;
        if (free || entry.leading()) {
            placed.add(new Placed(entry.line(), best));
        }
        return free;
    }

    /// Centred on the point, unless that would run into the values of the axis.
    private Item.Words words(Entry entry, Point2D point, double top) {
        double half = entry.block().width() / 2;
        double x = Math.max(point.getX(), plot.area().getX() + half);
        return new Item.Words(
                entry.block(), x, top, Item.Align.CENTRE, true, Item.Role.START_LABEL);
    }

    /// How much is in the way: a line counts one, another label or the edge of the plot many.
    private double cost(Item.Words label) {
        Rectangle2D box = label.box();
        Rectangle2D area = plot.area();
        double cost = lines.stream().filter(line -> line.intersects(box)).count();
        boolean taken = placed.stream().anyMatch(other -> other.words().box().intersects(box));
        boolean outside =
                box.getMaxY() > area.getMaxY() + 9
                        || box.getY() < area.getY() - 14
                        || box.getX() < area.getX();
        return cost + (taken ? IMPOSSIBLE : 0) + (outside ? IMPOSSIBLE : 0);
    }
}
