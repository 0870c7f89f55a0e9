package workbench.catalogue;

import workbench.model.SeriesKey;

import java.util.Arrays;

/// What is left to say of a unit beside words that may have said it already.
public final class UnitBeside {
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
