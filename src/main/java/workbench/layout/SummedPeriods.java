package workbench.layout;

import workbench.model.Period;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a row sums up that stands beneath rows of periods and names none itself: `Total`,
/// `Average`, `Latest three months`.
///
/// A total is of the rows since the one before it with the same words, a grand total of them all;
/// where the figures say otherwise, they decide. Anything else is of the last of the periods.
public final class SummedPeriods {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?iu)(?:grand"
                        + " |sub-?)?totals?\\b|sum\\b|somme\\b|all\\b|average\\b|mean\\b|moyenne\\b");

    private static final Pattern AVERAGE = Pattern.compile("(?iu)average\\b|mean\\b|moyenne\\b");

    private static final Pattern OF_ALL =
            Pattern.compile("(?iu)(?:grand|all)\\b.*|\\p{L}+ g[ée]n[ée]rale?\\b.*");

    /// Tables know few names of totals.
    private static final int MOST_WORDS = 100;

    private final RowSums all = new RowSums();

    /// Of the year of the row before.
    private RowSums sameYear = new RowSums();

    private int year;

    /// Since the last row with these words.
    private final Map<String, RowSums> since = new HashMap<>();

    /// Whether words call a sum or an average what they stand at.
    public static boolean isTotal(String words) {
        return TOTAL.matcher(words).lookingAt();
    }

    /// Whether the words over a column, outermost first, call it the sum of those beside it:
    /// changes of the `Total private dwellings` are none.
    public static boolean isTotal(List<String> header) {
        return header.stream().anyMatch(words -> TOTAL.matcher(words).matches())
                || !header.isEmpty() && isTotal(header.getLast());
    }

    /// The years that some periods are of.
    ///
    /// @param summed at least one
    public static Period years(Collection<Period> summed) {
        RowSums sums = new RowSums();
        summed.forEach(period -> sums.add(period, Optional.empty(), new double[0]));
        return sums.years();
    }

    /// Takes a row that is no total itself.
    ///
    /// @param of the fiscal year whose part it is, where it is one of a fiscal year
    /// @param figures NaN where there is none
    void add(Period period, Optional<Period> of, double[] figures) {
        int now = of.orElse(period).start().getYear();
        if (now != year) {
            sameYear = new RowSums();
            year = now;
        }
        all.add(period, of, figures);
        sameYear.add(period, of, figures);
        since.values().forEach(rows -> rows.add(period, of, figures));
    }

    /// What a row sums up; empty where no periods stand above it.
    Optional<Period> of(String words, double[] figures) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (!isTotal(words)) {
            return Optional.of(all.latest());
        }
        RowSums summed = since.getOrDefault(words, all);
        if (summed.isEmpty() || OF_ALL.matcher(words).matches()) {
            summed = all;
        }
        if (!AVERAGE.matcher(words).lookingAt() && !summed.addUpTo(figures)) {
            summed = sameYear.addUpTo(figures) ? sameYear : all.addUpTo(figures) ? all : summed;
        }
        Period years = summed.years();
        if (since.size() < MOST_WORDS) {
            since.put(words, new RowSums());
        }
        return Optional.of(years);
    }
}
