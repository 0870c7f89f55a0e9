package workbench.ui.indicators;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.List;

/// The course of a series in the height of a line: no axes, the last value a dot. Where a value is
/// missing or a break lies the line is cut.
final class Sparkline extends Region {
    private static final double THICK = 1.6;

    /// What the height stands for at least, as a share of the values.
    private static final double LEAST_RANGE = 0.1;

    private static final double DOT = 2.6;
    private static final double LONE = 1.6;

    private final Path line = new Path();
    private final Path lone = new Path();
    private final Circle last = new Circle(DOT);
    private List<SeriesRow.Point> points = List.of();

    Sparkline() {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("sparkline-line");
        lone.getStyleClass().add("sparkline-line");
        last.getStyleClass().add("sparkline-dot");
        line.setStrokeWidth(THICK);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        lone.setStrokeWidth(2 * LONE);
        lone.setStrokeLineCap(StrokeLineCap.ROUND);
        for (var shape : List.of(line, lone, last)) {
            shape.setManaged(false);
            getChildren().add(shape);
        }
    }

    void show(List<SeriesRow.Point> course) {
        points = course;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        lone.getElements().clear();
        List<SeriesRow.Point> present =
                points.stream().filter(point -> point.value().isPresent()).toList();
        last.setVisible(!present.isEmpty());
        if (present.isEmpty()) {
            return;
        }
        Scale across =
                new Scale(
                        points.getFirst().at(),
                        points.getLast().at(),
                        DOT + 1,
                        getWidth() - DOT - 1);
        double low = present.stream().mapToDouble(Sparkline::value).min().orElse(0);
        double high = present.stream().mapToDouble(Sparkline::value).max().orElse(0);
        // What hardly changes looks as if it hardly did.
        double lacks =
                Math.max(0, LEAST_RANGE * Math.max(Math.abs(low), Math.abs(high)) - (high - low));
        Scale up = new Scale(low - lacks / 2, high + lacks / 2, getHeight() - DOT - 1, DOT + 1);
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isEmpty()) {
                continue;
            }
            double x = across.at(points.get(i).at());
            double y = up.at(value(points.get(i)));
            boolean before = goesOn(i);
            if (before) {
                line.getElements().add(new LineTo(x, y));
            } else {
                line.getElements().add(new MoveTo(x, y));
                if (!goesOn(i + 1)) {
                    // A value between two gaps would not be seen as a line.
                    lone.getElements().addAll(new MoveTo(x, y), new LineTo(x, y));
                }
            }
            last.setCenterX(x);
            last.setCenterY(y);
        }
    }

    /// Whether the line goes on from the point before to this one.
    private boolean goesOn(int i) {
        return i > 0
                && i < points.size()
                && points.get(i).value().isPresent()
                && points.get(i - 1).value().isPresent()
                && !points.get(i).breakBefore();
    }

    private static double value(SeriesRow.Point point) {
        return point.value().orElse(0);
    }

    /// Where a number lies between two edges; in the middle where there is but one number.
    private record Scale(double low, double high, double from, double to) {
        double at(double value) {
            return high == low
                    ? (from + to) / 2
                    : from + (value - low) / (high - low) * (to - from);
        }
    }
}
