package workbench.chart;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The first value of each line that matters, above or below its first point, wherever fewer lines
/// are in the way.
final class StartLabels {
    /// With few lines there is room to tell where each of them starts.
    private static final int FEW_LINES = 3;

    private StartLabels() {}

    static List<Item> of(ChartData data, List<LineStyle> styles, Plot plot) {
        ChartNumbers numbers = ChartNumbers.of(data);
        List<Shape> lines =
                data.lines().stream().flatMap(l -> LineMarks.paths(l, plot).stream()).toList();
        List<Item.Words> placed = new ArrayList<>();
        for (boolean leading : new boolean[] {true, false}) {
            for (int i = 0; i < data.lines().size(); i++) {
                List<ChartData.Point> present = Plot.present(data.lines().get(i));
                LineStyle style = styles.get(i);
                if (style.leading() != leading
                        || present.size() < 2
                        || (!leading && data.lines().size() > FEW_LINES)) {
                    continue;
                }
                ChartData.Point first = present.getFirst();
                Run run =
                        new Run(
                                numbers.label(first.value().orElseThrow()),
                                ChartFonts.bold(Style.LABEL),
                                style.text());
                place(run, plot.at(first), leading, lines, placed, plot);
            }
        }
        return List.copyOf(placed);
    }

    private static void place(
            Run run,
            Point2D point,
            boolean needed,
            List<Shape> lines,
            List<Item.Words> placed,
            Plot plot) {
        TextBlock block = TextBlock.of(run);
        Item.Words above = words(block, point, point.getY() - 7 - block.height());
        Item.Words below = words(block, point, point.getY() + 7);
        double costAbove = cost(above, lines, placed, plot);
        double costBelow = cost(below, lines, placed, plot);
        if (needed || Math.min(costAbove, costBelow) < 1) {
            placed.add(costAbove <= costBelow ? above : below);
        }
    }

    private static Item.Words words(TextBlock block, Point2D point, double top) {
        return new Item.Words(
                block, point.getX(), top, Item.Align.CENTRE, true, Item.Role.START_LABEL);
    }

    /// How much is in the way: a line counts one, another label or the edge of the plot many.
    private static double cost(
            Item.Words label, List<Shape> lines, List<Item.Words> placed, Plot plot) {
        Rectangle2D box = label.box();
        double cost = lines.stream().filter(line -> crosses(line, box)).count();
        cost += 10 * placed.stream().filter(other -> other.box().intersects(box)).count();
        Rectangle2D area = plot.area();
        boolean outside = box.getMaxY() > area.getMaxY() || box.getY() < area.getY() - 14;
        return outside ? cost + 10 : cost;
    }

    private static boolean crosses(Shape line, Rectangle2D box) {
        // The outline of the stroke, as an open path by itself encloses an area it does not draw.
        return Style.solid(2).createStrokedShape(line).intersects(box);
    }
}
