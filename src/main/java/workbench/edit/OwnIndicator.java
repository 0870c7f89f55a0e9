package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// An indicator that no catalogue has and that the city counts all the same.
public final class OwnIndicator {
    /// What the codes of a city's own indicators begin with.
    static final String CODES = "own.";

    private OwnIndicator() {}

    /// An indicator of the city's own that it calls the same in either language.
    public static Indicator of(
            String name, Unit unit, Optional<Factor> factor, Predicate<String> taken) {
        return of(Bilingual.same(name.strip()), unit, factor, taken);
    }

    /// An indicator of the city's own, with a code made of its name in English.
    ///
    /// @param taken tells a code that another indicator bears
    public static Indicator of(
            Bilingual name, Unit unit, Optional<Factor> factor, Predicate<String> taken) {
        return Indicator.counted(code(name.en(), taken), name, factor, unit);
    }

    /// Whether an indicator is one of a city's own.
    public static boolean is(Indicator indicator) {
        return indicator.code().startsWith(CODES);
    }

    /// Whether what was said of one of a city's own may still be said otherwise: it was named, and
    /// no figure bears the name yet.
    public static boolean isOnlyNamed(Ledger ledger, Indicator indicator) {
        return is(indicator)
                && ledger.allSeries().stream()
                        .noneMatch(one -> one.key().indicator().code().equals(indicator.code()));
    }

    private static String code(String name, Predicate<String> taken) {
        String code = CODES + dashed(Bindings.key(name));
        String free = code;
        for (int number = 2; taken.test(free); number++) {
            free = code + "-" + number;
        }
        return free;
    }

    private static String dashed(String key) {
        return key.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
