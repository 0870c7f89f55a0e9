package workbench.chart;

import workbench.model.Period;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The rectangle in which the lines run, with both scales.
///
/// @param area from the lowest to the highest tick, and from axis to label column
/// @param left room before the first period, for its value
/// @param right room after the last, which the grid does not cross
record Plot(Rectangle2D area, double left, double right, ValueAxis values, TimeAxis time) {
    /// Where the grid ends and the last period stands.
    double end() {
        return area.getMaxX() - right;
    }

    /// From the first period to the last.
    double length() {
        return area.getWidth() - left - right;
    }

    double x(Period period) {
        return x(time.share(period));
    }

    double x(double share) {
        return area.getX() + left + share * length();
    }

    double y(double value) {
        double share = (value - values.min()) / (values.max() - values.min());
        return area.getMaxY() - share * area.getHeight();
    }

    Point2D at(ChartData.Point point) {
        return new Point2D.Double(x(point.period()), y(point.value().orElseThrow()));
    }

    static List<ChartData.Point> present(ChartData.Line line) {
        return line.points().stream().filter(point -> point.value().isPresent()).toList();
    }
}
