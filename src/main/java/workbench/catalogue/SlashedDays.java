package workbench.catalogue;

/// Whether the day or the month comes first in dates such as `03/04/2024` that stand together.
///
/// A number above twelve is no month; a first one that is always 1 beside second ones that vary is
/// the first day of several months. Where nothing tells, the month is taken to come first, as in
/// North America.
final class SlashedDays {
    private static final int MONTHS = 12;

    private boolean firstIsNoMonth;
    private boolean secondIsNoMonth;
    private boolean firstIsAlwaysOne = true;
    private boolean secondVaries;

    /// Whether the two numbers of some date are not the same.
    private boolean differ;

    private int second;

    /// Takes in a date.
    ///
    /// @param first of its numbers before the year
    /// @param second of its numbers before the year
    void take(int first, int second) {
        firstIsNoMonth |= first > MONTHS;
        secondIsNoMonth |= second > MONTHS;
        firstIsAlwaysOne &= first == 1;
        differ |= first != second;
        secondVaries |= this.second != 0 && this.second != second;
        this.second = second;
    }

    /// Whether the day comes first in those dates that may be read either way.
    boolean dayFirst() {
        return firstIsNoMonth || !secondIsNoMonth && areFirstDays();
    }

    /// Whether nothing tells which comes first, though it matters.
    boolean isUnclear() {
        return differ && !firstIsNoMonth && !secondIsNoMonth && !areFirstDays();
    }

    private boolean areFirstDays() {
        return firstIsAlwaysOne && secondVaries;
    }
}
