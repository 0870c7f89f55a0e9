package workbench.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The months and quarters by the names and shortenings that English, French and German sheets use.
final class MonthNames {
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        name(1, "january", "jan", "janvier", "janv", "januar", "jän", "jänner");
        name(2, "february", "feb", "févr", "février", "fevrier", "fév", "fev", "februar", "fevr");
        name(3, "march", "mar", "mars", "märz", "mär", "mrz");
        name(4, "april", "apr", "avril", "avr");
        name(5, "may", "mai");
        name(6, "june", "jun", "juin", "juni");
        name(7, "july", "jul", "juillet", "juil", "juli");
        name(8, "august", "aug", "août", "aout");
        name(9, "september", "sep", "sept", "septembre");
        name(10, "october", "oct", "octobre", "oktober", "okt");
        name(11, "november", "nov", "novembre");
        name(12, "december", "dec", "décembre", "decembre", "déc", "dezember", "dez");
    }

    /// All names as an alternative of a regular expression, the longest first.
    static final String PATTERN =
            MONTHS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .reduce((a, b) -> a + "|" + b)
                    .orElseThrow();

    private MonthNames() {}

    private static void name(int month, String... names) {
        for (String name : names) {
            MONTHS.put(name, month);
        }
    }

    /// The month of a name, a full stop behind it disregarded; empty for any other word.
    static OptionalInt of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        Integer month = MONTHS.get(plain);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
