package workbench.chart;

import workbench.model.Period;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Draws one line: cut at gaps and breaks, with its dots and brackets.
final class LineMarks {
    /// A leading line with few points shows each of them, as its source has no more to tell.
    private static final int FEW_POINTS = 16;

    private LineMarks() {}

    /// A stretch of points without gap or break, each at its place.
    private record Stretch(List<ChartData.Point> points, boolean afterBreak) {}

    static List<Item> of(ChartData.Line line, LineStyle style, Plot plot) {
        List<Stretch> stretches = stretches(line);
        List<Item> items = new ArrayList<>();
        for (Stretch stretch : stretches) {
            items.add(new Item.Line(path(stretch, plot), style.ink(), style.stroke()));
        }
        items.addAll(brackets(stretches, style, plot));
        items.addAll(dots(line, style, plot));
        return items;
    }

    /// The polyline of each stretch, for labels that want to stay clear of it.
    static List<Shape> paths(ChartData.Line line, Plot plot) {
        return stretches(line).stream().<Shape>map(stretch -> path(stretch, plot)).toList();
    }

    private static List<Stretch> stretches(ChartData.Line line) {
        List<Stretch> stretches = new ArrayList<>();
        List<ChartData.Point> current = new ArrayList<>();
        boolean afterBreak = false;
        boolean brokenHere = false;
        for (ChartData.Point point : line.points()) {
            brokenHere |= point.breakBefore();
            boolean gap = point.value().isEmpty();
            if ((gap || brokenHere) && !current.isEmpty()) {
                stretches.add(new Stretch(List.copyOf(current), afterBreak));
                current.clear();
                afterBreak = false;
            }
            if (!gap) {
                afterBreak |= brokenHere;
                brokenHere = false;
                current.add(point);
            }
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(current), afterBreak));
        }
        return stretches;
    }

    private static Path2D path(Stretch stretch, Plot plot) {
        Path2D path = new Path2D.Double();
        for (ChartData.Point point : stretch.points()) {
            Point2D at = plot.at(point);
            if (path.getCurrentPoint() == null) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        return path;
    }

    private static List<Item> brackets(List<Stretch> stretches, LineStyle style, Plot plot) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            if (!stretches.get(i).afterBreak()) {
                continue;
            }
            Point2D before = plot.at(stretches.get(i - 1).points().getLast());
            Point2D after = plot.at(stretches.get(i).points().getFirst());
            double offset = Math.min(9, (after.getX() - before.getX()) * 0.35);
            Path2D both = new Path2D.Double();
            both.append(bracket(before.getX() + offset, before.getY(), 7, -3.5), false);
            both.append(bracket(after.getX() - offset, after.getY(), 7, 3.5), false);
            items.add(new Item.Line(both, style.ink(), Style.solid(1.3)));
        }
        return items;
    }

    /// A square bracket at (x, y): `half` its height up and down, its arms `arm` to the right.
    static Path2D bracket(double x, double y, double half, double arm) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + arm, y - half);
        path.lineTo(x, y - half);
        path.lineTo(x, y + half);
        path.lineTo(x + arm, y + half);
        return path;
    }

    private static List<Item> dots(ChartData.Line line, LineStyle style, Plot plot) {
        return dots(line, style).stream()
                .flatMap(
                        dot ->
                                mark(dot.mark(), plot.at(dot.point()), dot.radius(), style.ink())
                                        .stream())
                .toList();
    }

    /// A point of a line that is marked.
    ///
    /// @param radius in logical pixels
    record Dot(ChartData.Point point, StatusMark mark, double radius) {}

    /// The ends of a line, points that stand alone or have a status, and every point of a leading
    /// line that has few.
    static List<Dot> dots(ChartData.Line line, LineStyle style) {
        List<Dot> dots = new ArrayList<>();
        List<Stretch> stretches = stretches(line);
        int count = stretches.stream().mapToInt(stretch -> stretch.points().size()).sum();
        int index = 0;
        for (Stretch stretch : stretches) {
            for (ChartData.Point point : stretch.points()) {
                StatusMark mark = StatusMark.of(point.status());
                boolean end = index == count - 1 || (index == 0 && style.leading());
                boolean alone = stretch.points().size() == 1;
                boolean shown = end || alone || mark != StatusMark.PLAIN;
                if (shown || (style.leading() && count <= FEW_POINTS)) {
                    dots.add(new Dot(point, mark, !shown ? 2.4 : style.leading() ? 4 : 3));
                }
                index++;
            }
        }
        return dots;
    }

    /// The periods before which the line is cut by a break.
    static List<Period> breaks(ChartData.Line line) {
        return stretches(line).stream()
                .skip(1)
                .filter(Stretch::afterBreak)
                .map(stretch -> stretch.points().getFirst().period())
                .toList();
    }

    static List<Item> mark(StatusMark mark, Point2D at, double radius, Color ink) {
        double x = at.getX();
        double y = at.getY();
        Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        return switch (mark) {
            case PLAIN -> List.of(new Item.Area(circle, ink));
            case PROVISIONAL -> hollow(circle, ink);
            case ESTIMATED -> {
                double reach = radius * 0.7;
                List<Item> items = new ArrayList<>(hollow(circle, ink));
                Shape stroke = new Line2D.Double(x - reach, y + reach, x + reach, y - reach);
                items.add(new Item.Line(stroke, ink, Style.solid(1.2)));
                yield items;
            }
            case CAUTION -> {
                Path2D triangle = new Path2D.Double();
                triangle.moveTo(x, y - radius * 1.3);
                triangle.lineTo(x + radius * 1.2, y + radius * 0.9);
                triangle.lineTo(x - radius * 1.2, y + radius * 0.9);
                triangle.closePath();
                yield hollow(triangle, ink);
            }
        };
    }

    private static List<Item> hollow(Shape shape, Color ink) {
        return List.of(
                new Item.Area(shape, Style.PAPER), new Item.Line(shape, ink, Style.solid(1.5)));
    }
}
