package workbench.layout;

import workbench.model.Period;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The rows of months or quarters since the last year whose own year may stand beneath them.
final class UnclosedYear {
    /// A year has not so many rows.
    private static final int MOST = 1_000;

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    private final Set<PartOfYear> parts = new HashSet<>();
    private RowSums sums = new RowSums();
    private int since;
    private int rows;

    /// The first of them; 0 for none, and where they are too many for a year.
    int since() {
        return rows > MOST ? 0 : since;
    }

    /// What they add up to.
    double[] sums() {
        return sums.sums();
    }

    void add(int row, PartOfYear part, double[] figures) {
        since = since == 0 ? row : since;
        rows++;
        if (rows <= MOST) {
            parts.add(part);
            sums.add(Period.NONE, Optional.empty(), figures);
        }
    }

    /// Whether a year beneath them is theirs: it is named their total, is that by its figures, or
    /// all of the year stand there. Else it may be a year before them.
    ///
    /// @param derived whether it is named so
    boolean isClosedBy(Period year, boolean derived, double[] figures) {
        long quarters = parts.stream().filter(PartOfYear::quarter).count();
        boolean all = quarters == QUARTERS || parts.size() - quarters == MONTHS;
        return (year instanceof Period.Year || year instanceof Period.SplitYear)
                && (derived || all || sums.addUpTo(figures) || sums.averageTo(figures));
    }

    void end() {
        since = 0;
        rows = 0;
        sums = new RowSums();
        parts.clear();
    }
}
