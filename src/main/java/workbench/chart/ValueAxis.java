package workbench.chart;

import java.util.ArrayList;
import java.util.List;

/// The vertical scale: a few round values that hold all data between them.
///
/// @param step between two ticks
/// @param ticks ascending; the first and the last are the ends of the axis
record ValueAxis(double step, List<Double> ticks) {
    ValueAxis {
        ticks = List.copyOf(ticks);
    }

    double min() {
        return ticks.getFirst();
    }

    double max() {
        return ticks.getLast();
    }

    /// Whether nought is on the axis or at its end.
    boolean hasZero() {
        return min() <= 0 && max() >= 0;
    }

    /// A scale for values from `low` to `high` with at most `intervals` steps.
    ///
    /// @param fromZero whether nought has to be on it
    /// @param wholeSteps whether the values are whole numbers, so that a step is one as well
    /// @param ceiling above which there is nothing, such as 100 per cent
    static ValueAxis of(
            double low,
            double high,
            boolean fromZero,
            int intervals,
            boolean wholeSteps,
            double ceiling) {
        double least = fromZero ? Math.min(0, low) : low;
        double most = fromZero ? Math.max(0, high) : high;
        if (most - least < 1e-9 * Math.max(1, Math.abs(most))) {
            // A flat line stands in the middle of a range that makes nothing of its flatness.
            double room = most == 0 ? 1 : Math.abs(most) * 0.1;
            least -= least == 0 ? 0 : room;
            most = Math.min(most + room, Math.max(most, ceiling));
        } else if (AxisStart.isNextToNothing(least, most)) {
            double room = Math.max(Math.abs(least), Math.abs(most)) * 0.02;
            least -= room;
            most = Math.min(most + room, Math.max(most, ceiling));
        }
        double step = step((most - least) / intervals, wholeSteps);
        while (Math.ceil(most / step - 1e-9) - Math.floor(least / step + 1e-9) > intervals) {
            step = step(step * 1.01, wholeSteps);
        }
        long first = (long) Math.floor(least / step + 1e-9);
        long last = (long) Math.ceil(most / step - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new ValueAxis(step, ticks);
    }

    /// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `least`; 2.5 only
    /// where it needs no decimal of its own.
    private static double step(double least, boolean whole) {
        double decade = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
            double step = factor * decade;
            boolean round = factor != 2.5 || decade >= 10;
            if (step >= least * (1 - 1e-9) && round && (!whole || step >= 1)) {
                return step;
            }
        }
        return whole && decade < 1 ? 1 : 10 * decade;
    }
}
