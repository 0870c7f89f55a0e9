package workbench.layout;

import workbench.model.Period;

import java.util.Arrays;
import java.util.Optional;

/// Some rows of periods taken together: their years, and what their figures add up to.
final class RowSums {
    /// Figures are rounded in print.
    private static final double NEAR = 0.015;

    private Period latest = Period.NONE;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;
    private Optional<Period> fiscal = Optional.empty();
    private boolean ofOneFiscalYear = true;
    private double[] sums = {};
    private int rows;

    /// @param of as {@link SummedPeriods#add}
    void add(Period period, Optional<Period> of, double[] figures) {
        latest = rows == 0 || period.compareTo(latest) > 0 ? period : latest;
        if (period != Period.NONE) {
            firstYear = Math.min(firstYear, period.start().getYear());
            lastYear = Math.max(lastYear, period.end().getYear());
        }
        ofOneFiscalYear &= of.isPresent() && (rows == 0 || of.equals(fiscal));
        fiscal = of;
        sums = Arrays.copyOf(sums, Math.max(sums.length, figures.length));
        for (int i = 0; i < figures.length; i++) {
            sums[i] += Double.isNaN(figures[i]) ? 0 : figures[i];
        }
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    Period latest() {
        return latest;
    }

    double[] sums() {
        return sums.clone();
    }

    /// The years that they are of.
    Period years() {
        if (ofOneFiscalYear && fiscal.isPresent()) {
            return fiscal.get();
        }
        return firstYear == lastYear
                ? Period.ofYear(firstYear)
                : new Period.Years(firstYear, lastYear);
    }

    /// Whether most of the figures are their sums.
    boolean addUpTo(double[] figures) {
        return isNear(figures, 1);
    }

    /// Whether most of the figures are their means.
    boolean averageTo(double[] figures) {
        return isNear(figures, rows);
    }

    private boolean isNear(double[] figures, int divisor) {
        int near = 0;
        int compared = 0;
        for (int i = 0; i < Math.min(figures.length, sums.length); i++) {
            if (!Double.isNaN(figures[i]) && figures[i] != 0) {
                compared++;
                double off = Math.abs(sums[i] / divisor - figures[i]);
                near += off <= NEAR * Math.abs(figures[i]) ? 1 : 0;
            }
        }
        return rows > 0 && near * 2 > compared;
    }
}
