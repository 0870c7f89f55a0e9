package workbench.chart;

/// Which lines can be read on one axis.
public final class OneAxis {
    private static final double MOST_TIMES = 10;

    private OneAxis() {}

    /// Whether a line may stand beside the one that leads: beside what is ten times as large
    /// nothing would be seen of the course of what leads.
    ///
    /// @param leading the last value of the line that leads, in units of one
    /// @param other that of the other
    public static boolean holds(double leading, double other) {
        return leading == 0 || Math.abs(other) <= Math.abs(leading) * MOST_TIMES;
    }
}
