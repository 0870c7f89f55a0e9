package workbench.chart;

import workbench.model.Unit;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/// Where a vertical axis starts while nobody has chosen.
public final class AxisStart {
    /// A change that is less of the largest value looks like none on an axis from nought.
    private static final double READABLE = 0.1;

    /// A change that is less of the largest value is one that no picture should make much of.
    private static final double NEXT_TO_NOTHING = 0.01;

    private AxisStart() {}

    /// Whether it starts at nought: counts, money and rates do, where their change can be read
    /// there, and where it is so small that there is nothing to read; so do indices with a base
    /// year, which are the same amounts counted otherwise. Percentages and scores do not: their
    /// nought is no measure of the whole.
    ///
    /// @param values all that is drawn, in units of one
    public static boolean atNought(Unit unit, DoubleStream values) {
        if (unit.changesInPoints() || isScore(unit)) {
            return false;
        }
        DoubleSummaryStatistics all = values.summaryStatistics();
        double most = Math.max(Math.abs(all.getMin()), Math.abs(all.getMax()));
        double range = all.getMax() - all.getMin();
        return all.getCount() > 0
                && (range >= READABLE * most || isNextToNothing(all.getMin(), all.getMax()));
    }

    /// Whether values differ by so little that a frame must not be filled with it.
    static boolean isNextToNothing(double low, double high) {
        return high - low < NEXT_TO_NOTHING * Math.max(Math.abs(low), Math.abs(high));
    }

    /// An index of which nobody says when it was a hundred.
    private static boolean isScore(Unit unit) {
        return unit.code().equals("index")
                || unit.code().startsWith("index ") && !unit.code().contains("=");
    }
}
