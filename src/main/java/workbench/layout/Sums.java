package workbench.layout;

import java.util.Arrays;

/// How nearly one line of figures is the sum of others: of those that follow it, those before it,
/// or all.
///
/// Errors are relative: the mean, over the figures of the line, of how far the sum is off, 1 at
/// most; 1 too where nothing can be compared. Figures are rounded in print, so a true sum is seldom
/// exact.
final class Sums {
    private static final int FARTHEST = 80;
    private static final double NEAR = 0.015;

    private final double[][] lines;
    private final double[] all;
    private final double[] most;

    /// @param lines figures by line and position; NaN where there is none
    Sums(double[][] lines) {
        this.lines = lines;
        int positions = lines.length == 0 ? 0 : lines[0].length;
        this.all = new double[positions];
        this.most = new double[positions];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int line = 0; line < lines.length; line++) {
            add(all, line);
            for (int i = 0; i < positions; i++) {
                most[i] = lines[line][i] > most[i] ? lines[line][i] : most[i];
            }
        }
    }

    /// The best error over the next two, three, ... lines.
    double after(int line) {
        return best(line, 1);
    }

    /// The best error over the two, three, ... lines before.
    double before(int line) {
        return best(line, -1);
    }

    private double best(int line, int step) {
        double[] sums = new double[lines[line].length];
        double best = 1;
        int taken = 0;
        for (int other = line + step;
                other >= 0 && other < lines.length && taken < FARTHEST;
                other += step) {
            add(sums, other);
            taken++;
            if (taken >= 2) {
                best = Math.min(best, error(line, sums));
            }
        }
        return best;
    }

    /// The largest share of its figures that are nearly the sum of the next two, three, ... lines.
    double matched(int line) {
        double[] sums = new double[lines[line].length];
        double best = 0;
        int end = Math.min(lines.length, line + 1 + FARTHEST);
        for (int other = line + 1; other < end; other++) {
            add(sums, other);
            if (other - line >= 2) {
                best = Math.max(best, share(line, sums));
            }
        }
        return best;
    }

    private double share(int line, double[] sums) {
        int matched = 0;
        int compared = 0;
        for (int i = 0; i < sums.length; i++) {
            double value = lines[line][i];
            if (!Double.isNaN(value) && value != 0) {
                matched += Math.abs(sums[i] - value) <= NEAR * Math.abs(value) ? 1 : 0;
                compared++;
            }
        }
        return compared == 0 ? 0 : (double) matched / compared;
    }

    /// The error of all other lines together.
    double others(int line) {
        double[] sums = all.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= Double.isNaN(lines[line][i]) ? 0 : lines[line][i];
        }
        return lines.length < 3 ? 1 : error(line, sums);
    }

    /// In what share of its positions the line has the largest figure.
    double largest(int line) {
        int seen = 0;
        int largest = 0;
        for (int i = 0; i < lines[line].length; i++) {
            if (!Double.isNaN(lines[line][i])) {
                seen++;
                largest += lines[line][i] >= most[i] ? 1 : 0;
            }
        }
        return seen == 0 ? 0 : (double) largest / seen;
    }

    /// In what share of its positions the line says 100, as the whole of percentages does.
    double hundreds(int line) {
        int hundreds = 0;
        for (double value : lines[line]) {
            hundreds += Math.abs(value - 100) < 0.051 ? 1 : 0;
        }
        return lines[line].length == 0 ? 0 : (double) hundreds / lines[line].length;
    }

    private void add(double[] sums, int line) {
        for (int i = 0; i < sums.length; i++) {
            double value = lines[line][i];
            sums[i] += Double.isNaN(value) ? 0 : value;
        }
    }

    private double error(int line, double[] sums) {
        double sum = 0;
        int compared = 0;
        for (int i = 0; i < sums.length; i++) {
            double value = lines[line][i];
            if (!Double.isNaN(value) && value != 0) {
                sum += Math.min(1, Math.abs(sums[i] - value) / Math.abs(value));
                compared++;
            }
        }
        return compared == 0 ? 1 : sum / compared;
    }
}
