package workbench.catalogue;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The months by the names and shortenings that sheets in English, French, German, Spanish, Dutch
/// and Romanian use, with and without accents.
///
/// The names are those of the Unicode CLDR as the JDK has them; what offices write besides is added
/// here. No name means another month in another of these languages.
final class MonthNames {
    private static final List<Locale> LANGUAGES =
            List.of("en", "fr", "de", "es", "nl", "ro").stream().map(Locale::of).toList();
    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    name(month.getValue(), month.getDisplayName(style, language));
                }
            }
        }
        name(1, "jän", "jänner");
        name(2, "fév");
        name(3, "mrz");
        name(9, "set", "setiembre");
        name(11, "noi");
    }

    /// All names as an alternative of a regular expression, the longest first.
    static final String PATTERN =
            MONTHS.keySet().stream()
                    .sorted(
                            Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));

    private MonthNames() {}

    private static void name(int month, String... names) {
        for (String name : names) {
            String plain = plain(name);
            if (plain.length() >= SHORTEST) {
                MONTHS.putIfAbsent(plain, month);
                MONTHS.putIfAbsent(withoutAccents(plain), month);
            }
        }
    }

    /// The month of a name, a full stop behind it disregarded; empty for any other word.
    static OptionalInt of(String name) {
        Integer month = MONTHS.get(plain(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String withoutAccents(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
