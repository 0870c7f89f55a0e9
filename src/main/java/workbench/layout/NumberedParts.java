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

    private static final Pattern NUMBER = Pattern.compile("[MmQq]?(?<number>\\d{1,2})");

    private NumberedParts() {}

    /// Whether all words of a column are such numbers.
    static boolean are(String header, Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> name(header, word).isPresent());
    }

    /// The name of the month or quarter that a number is under a header; empty for anything else.
    static Optional<String> name(String header, String word) {
        Matcher numbered = NUMBER.matcher(word);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(numbered.group("number"));
        String folded = Words.fold(header);
        if (MONTHS.contains(folded) && number >= 1 && number <= 12) {
            return Optional.of(Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return QUARTERS.contains(folded) && number >= 1 && number <= 4
                ? Optional.of("Q" + number)
                : Optional.empty();
    }
}
