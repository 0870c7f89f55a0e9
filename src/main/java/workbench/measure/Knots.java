package workbench.measure;

/// A piecewise linear function given by its knots, flat outside them.
///
/// @param at where the knots stand, ascending; two may coincide, then the higher value holds there
/// @param values what the function is there
record Knots(double[] at, double[] values) {
    double value(double x) {
        int last = at.length - 1;
        if (x >= at[last]) {
            return values[last];
        }
        for (int i = last - 1; i >= 0; i--) {
            if (x >= at[i]) {
                double share = (x - at[i]) / (at[i + 1] - at[i]);
                return values[i] + share * (values[i + 1] - values[i]);
            }
        }
        return values[0];
    }
}
