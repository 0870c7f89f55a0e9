package workbench.catalogue;

import workbench.model.Language;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is left to say of a unit beside words that may have said it already.
public final class UnitBeside {
    /// A number and a unit of at least one letter behind it.
    private static final Pattern WORDS_BEHIND =
            Pattern.compile(
                    "(?<number>[^\\p{L}%]*\\p{N})(?<space>[ \u00a0])(?<unit>(?=.*\\p{L}).+)");

    /// Before the part of a unit that says of what each is meant: `per person`.
    private static final Pattern EACH = Pattern.compile("[ \u00a0](?=(?:per|par)[ \u00a0])");

    private UnitBeside() {}

    /// The unit's name; without the word that one of the parts between commas is, as `1995 = 100`
    /// beside `Emissions per person, index`; empty beside words that hold all of it, as `visits`
    /// beside `Visits to branches`.
    public static String of(String words, String unit) {
        if (unit.isEmpty() || holds(words, unit)) {
            return "";
        }
        int comma = unit.indexOf(", ");
        boolean begun =
                comma > 0
                        && Arrays.stream(words.split(", "))
                                .anyMatch(unit.substring(0, comma)::equalsIgnoreCase);
        return begun ? unit.substring(comma + 2) : unit;
    }

    /// A value with what its unit adds, as far as words beside it have not said that: `446` beside
    /// `Cardholders per 1,000 residents`, `560 kg` beside `Waste disposed of per person`.
    ///
    /// @param scaled in units of one, its multiplier applied
    public static String value(
            String words, double scaled, Unit unit, int decimals, Language language) {
        String dressed = ValueFormat.valueWithUnit(scaled, unit, decimals, language);
        Matcher behind = WORDS_BEHIND.matcher(dressed);
        if (!behind.matches()) {
            return dressed;
        }
        String left = unsaid(words, behind.group("unit"));
        return behind.group("number") + (left.isEmpty() ? "" : behind.group("space") + left);
    }

    private static String unsaid(String words, String unit) {
        if (holds(words, unit)) {
            return "";
        }
        Matcher each = EACH.matcher(unit);
        return each.find() && holds(words, unit.substring(each.end()))
                ? unit.substring(0, each.start())
                : unit;
    }

    /// Whether words hold others as whole words, however they are cased and spaced.
    public static boolean holds(String words, String others) {
        return (" " + plain(words) + " ").contains(" " + plain(others) + " ");
    }

    private static String plain(String words) {
        return SeriesKey.fold(words.replaceAll("[,;:()\u00a0\u202f]+", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
