package workbench.layout;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Months and quarters that a column tells by their numbers, under a header that says so: `Year,
/// Quarter` above `2022, 1`, `Year, Month` above `2022, M01`.
final class NumberedParts {
    private static final Set<String> MONTHS =
            Set.of("month", "month no", "month number", "mois", "monat", "mes", "maand", "luna");
    private static final Set<String> QUARTERS =
            Set.of(
                    "quarter",
                    "qtr",
                    "quarter no",
                    "quarter number",
                    "trimestre",
                    "quartal",
                    "kwartaal",
                    "trimestrul");

    /// Under `Period` only with its letter: `M01`, and `M13` for the average of them all.
    private static final Set<String> CODES = Set.of("period");

    private static final Pattern CODE = Pattern.compile("[MQ]\\d\\d");
    private static final Pattern AVERAGE = Pattern.compile("M13|Q05");

    private static final Pattern MONTH = Pattern.compile("[Mm]?(?<number>0?[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("[Qq]?(?<number>0?[1-4])");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Set<String> NUMBERS =
            IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.toSet());

    private NumberedParts() {}

    /// Whether all words of a column are such numbers, but for names of totals beneath them.
    /// Without a header they are all twelve months.
    static boolean are(String header, Collection<String> words) {
        List<String> numbers =
                words.stream().filter(word -> !DerivedWords.isDerived(word)).toList();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(word -> name(header, word).isPresent())
                && (!header.isEmpty() || numbers.size() == MONTHS_OF_A_YEAR);
    }

    /// Whether words across are the numbers of all months.
    static boolean areMonths(Collection<String> words) {
        return NUMBERS.equals(Set.copyOf(words));
    }

    /// Whether the numbers of a row are those of months: 1 to 12 over figures whose years stand
    /// beside them, perhaps several times where the years stand above.
    static boolean areMonthsAcross(SheetView sheet, int row, BitSet columns) {
        int month = 0;
        int years = 0;
        boolean all = false;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            boolean leads = month == 0 && sheet.kind(row, column) != CellKind.NUMBER;
            if (leads) {
                continue;
            }
            month = month % MONTHS_OF_A_YEAR + 1;
            years += sheet.kind(row - 1, column).isPeriod() ? 1 : 0;
            all |= month == MONTHS_OF_A_YEAR;
            if (!sheet.text(row, column).equals(Integer.toString(month))) {
                return false;
            }
        }
        return all && (years > 0 || areBesideYears(sheet, row, columns));
    }

    /// Whether years stand down under their name beside the numbers, which nothing else than months
    /// are said to be.
    private static boolean areBesideYears(SheetView sheet, int row, BitSet columns) {
        boolean years = false;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            if (sheet.kind(row, column) == CellKind.NUMBER) {
                String above = row == 1 ? "" : sheet.text(row - 1, column);
                if (years && !above.isEmpty() && !MONTHS.contains(Words.fold(above))) {
                    return false;
                }
            } else {
                String name = sheet.text(row, column);
                years |=
                        HeaderWords.kindOf(name).filter(StubColumn.Kind.PERIOD::equals).isPresent()
                                && !MONTHS.contains(Words.fold(name))
                                && sheet.kind(row + 1, column).isPeriod();
            }
        }
        return years;
    }

    /// The name of the month or quarter that a number is under a header; empty for anything else.
    static Optional<String> name(String header, String word) {
        String folded = Words.fold(header);
        if (CODES.contains(folded)) {
            return CODE.matcher(word).matches()
                    ? Optional.of(word)
                            .filter(AVERAGE.asMatchPredicate())
                            .map(_ -> "Annual average")
                            .or(() -> month(word))
                            .or(() -> quarter(word))
                    : Optional.empty();
        }
        if (folded.isEmpty() || MONTHS.contains(folded)) {
            return month(word);
        }
        return QUARTERS.contains(folded) ? quarter(word) : Optional.empty();
    }

    private static Optional<String> month(String word) {
        return number(MONTH, word)
                .map(Month::of)
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static Optional<String> quarter(String word) {
        return number(QUARTER, word).map(quarter -> "Q" + quarter);
    }

    private static Optional<Integer> number(Pattern form, String word) {
        Matcher numbered = form.matcher(word);
        return numbered.matches()
                ? Optional.of(Integer.valueOf(numbered.group("number")))
                : Optional.empty();
    }
}
