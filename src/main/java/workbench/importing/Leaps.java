package workbench.importing;

import workbench.importing.SeriesDoubts.Told;
import workbench.model.Period;

import java.util.List;

/// How far the figures of one series lie apart: whether one is a slip of the point, or far from
/// those on both sides of it.
final class Leaps {
    /// A slipped point gives ten times the right figure, which is not quite last year's: so far the
    /// decimal logarithm may be from a whole one.
    static final double NEAR = 0.1;

    /// A series with a step larger than this elsewhere is not calm: it may well make another.
    static final double CALM = 3;

    /// One figure alone must be so many times those on both sides of it, or so many times less.
    static final double FAR = 4;

    /// Those on both sides of it are no farther apart than this.
    static final double CLOSE = 1.5;

    /// Where nearly all of an indicator's figures of a period stand apart so, less will do.
    static final double FAR_TOGETHER = 3;

    static final double CLOSE_TOGETHER = 2;

    /// From 3 to 30 is soon done: the smaller figure must have two digits as it is written.
    static final double TWO_DIGITS = 10;

    /// So many steps within years must be calm, for seasons make large ones.
    static final int STEPS_OF_A_SEASON = 3;

    private Leaps() {}

    /// Whether a figure is some power of ten times the one before it, in a series that is calm.
    static boolean isSlip(List<Told> told, int figure, boolean seasons) {
        Told now = told.get(figure);
        Told before = told.get(figure - 1);
        long power = Math.round(power(before, now));
        return isStep(before, now)
                && power >= 1
                && Math.abs(power(before, now) - power) <= NEAR
                && !(figure >= 2 && step(told.get(figure - 2), now) < CALM)
                && isCalm(told, figure, seasons ? STEPS_OF_A_SEASON : 0);
    }

    /// Whether a figure follows upon one and another follows upon it.
    static boolean isBetween(List<Told> told, int figure) {
        return figure > 0
                && figure + 1 < told.size()
                && isStep(told.get(figure - 1), told.get(figure))
                && isStep(told.get(figure), told.get(figure + 1));
    }

    /// Whether a figure between two is far above both or far below both, which are close.
    static boolean isApart(List<Told> told, int figure, double far, double close) {
        return isApart(
                told.get(figure - 1).value(),
                told.get(figure).value(),
                told.get(figure + 1).value(),
                far,
                close);
    }

    static boolean isApart(double before, double now, double after, double far, double close) {
        return step(before, now) > far && step(now, after) > far && step(before, after) < close;
    }

    /// Whether a figure between two others may turn out to be far from both.
    ///
    /// @param before the one before it, not a number where there is none
    /// @param after the one after it, likewise
    static boolean mayBeFar(double before, double now, double after) {
        return isApart(before, now, after, FAR_TOGETHER, CLOSE_TOGETHER);
    }

    /// Whether one follows upon the other and both are large enough to be compared.
    static boolean isStep(Told before, Told now) {
        return before.period().next().equals(now.period())
                && digits(before) >= TWO_DIGITS
                && digits(now) >= TWO_DIGITS;
    }

    /// How many powers of ten lie between two.
    static double power(Told before, Told now) {
        return Math.log10(step(before, now));
    }

    static boolean isWithinYears(Period period) {
        return switch (period.frequency()) {
            case QUARTER, MONTH, DAY -> true;
            case YEAR, SPLIT_YEAR, YEARS, NONE -> false;
        };
    }

    /// Whether the steps that do not touch a figure are small, and enough of them.
    static boolean isCalm(List<Told> told, int figure, int fewest) {
        int others = 0;
        for (int i = 1; i < told.size(); i++) {
            if (i != figure && i != figure + 1) {
                if (step(told.get(i - 1), told.get(i)) > CALM) {
                    return false;
                }
                others++;
            }
        }
        return others >= fewest;
    }

    /// How many times one is the other, 1 at least.
    static double step(Told one, Told other) {
        return step(one.value(), other.value());
    }

    static double step(double one, double other) {
        if (one == other) {
            return 1;
        }
        double ratio = one / other;
        return ratio == 0 ? Double.POSITIVE_INFINITY : Math.max(ratio, 1 / ratio);
    }

    /// The value in units of its last decimal.
    static double digits(Told one) {
        return one.value() * Math.pow(10, one.decimals());
    }
}
