package workbench.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// What tells one series from another, as an SDMX key does: indicator, reference area, unit and
/// breakdown.
///
/// Percent and tonnes of one indicator are two series. The same words of one source give the same
/// key in every later file, which is how next year's figures find last year's.
///
/// @param indicator bound, or provisional under the source's words
/// @param place bound, provisional, or {@link Place#UNNAMED}
/// @param unit the unit of the values
/// @param breakdown what else tells it apart
public record SeriesKey(Indicator indicator, Place place, Unit unit, Breakdown breakdown) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// The key as one text: code or else words, so that two keys are the same series exactly when
    /// their texts are the same.
    ///
    /// Words are compared without regard to case and runs of white space, because departments
    /// retype their headers every year.
    public String canonical() {
        return part(indicator.code(), indicator.name())
                + "\u001f"
                + part(place.code(), place.name())
                + "\u001f"
                + fold(unit.code())
                + "\u001f"
                + fold(breakdown.canonical());
    }

    /// The key but for its unit, as one text.
    public String withoutUnit() {
        return new SeriesKey(indicator, place, Unit.UNKNOWN, breakdown).canonical();
    }

    /// Whether its values are in the unit of its indicator, which the indicator's target, limit and
    /// decimals are said in; they are where the indicator has none, and where the source names no
    /// unit of what the indicator counts.
    public boolean isInOwnUnit() {
        return indicator.unit().equals(Unit.UNKNOWN) || unit.isHeldAgainst(indicator.unit());
    }

    private static String part(String code, Bilingual name) {
        return code.isEmpty() ? "~" + fold(name.en()) : "#" + code;
    }

    /// Lower case, white space folded: the form in which words of sources are compared.
    public static String fold(String words) {
        return hasOnlySingleSpaces(words)
                ? words.toLowerCase(Locale.ROOT)
                : SPACES.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// Nearly all words are written so, and every figure of a long file is asked for its own.
    private static boolean hasOnlySingleSpaces(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ' || Character.isWhitespace(c) && c != ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || words.isEmpty();
    }
}
