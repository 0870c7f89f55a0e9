package workbench.layout;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern MONTH = Pattern.compile("[Mm]?(?<number>0?[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("[Qq]?(?<number>0?[1-4])");

    private NumberedParts() {}

    /// Whether all words of a column are such numbers.
    static boolean are(String header, Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> name(header, word).isPresent());
    }

    /// The name of the month or quarter that a number is under a header; empty for anything else.
    static Optional<String> name(String header, String word) {
        String folded = Words.fold(header);
        if (MONTHS.contains(folded)) {
            return number(MONTH, word)
                    .map(Month::of)
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return QUARTERS.contains(folded)
                ? number(QUARTER, word).map(quarter -> "Q" + quarter)
                : Optional.empty();
    }

    private static Optional<Integer> number(Pattern form, String word) {
        Matcher numbered = form.matcher(word);
        return numbered.matches()
                ? Optional.of(Integer.valueOf(numbered.group("number")))
                : Optional.empty();
    }
}
