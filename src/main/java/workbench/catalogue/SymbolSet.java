package workbench.catalogue;

import org.jspecify.annotations.Nullable;

import workbench.model.ObservationStatus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the symbols of one source mean in SDMX's status letters.
///
/// The same letter means different things to different offices (Statistics Canada's `E` is SDMX's
/// `U`), so a set is always chosen by source.
///
/// @param name of the set, as recorded in recipes: `generic`, `statcan`, `uk`, `eurostat`, `oecd`,
///   `gpc`, `statsnz`, `acs`
/// @param symbols symbol to meaning; compared exactly, then without regard to case where only one
///   case is listed
public record SymbolSet(String name, Map<String, Meaning> symbols) {
    public SymbolSet {
        symbols = Map.copyOf(symbols);
    }

    /// What a symbol says.
    ///
    /// @param status the letters it stands for
    /// @param missing whether it stands in place of a value
    /// @param zero whether it stands for a true nought (a dash that the legend calls nil)
    public record Meaning(ObservationStatus status, boolean missing, boolean zero) {}

    /// The meaning of a symbol as it stands in a cell, white space, square brackets and parentheses
    /// around it disregarded; empty where the set does not know it.
    public Optional<Meaning> meaning(String symbol) {
        String plain = bare(symbol.strip());
        Meaning exact = symbols.get(plain);
        if (exact == null && plain.length() == 1 && Character.isLetter(plain.charAt(0))) {
            exact = inOtherCase(plain);
        }
        return Optional.ofNullable(exact);
    }

    private @Nullable Meaning inOtherCase(String letter) {
        String lower = letter.toLowerCase(Locale.ROOT);
        return symbols.get(lower.equals(letter) ? letter.toUpperCase(Locale.ROOT) : lower);
    }

    private static String bare(String plain) {
        boolean square = plain.startsWith("[") && plain.endsWith("]");
        boolean round = plain.startsWith("(") && plain.endsWith(")");
        return (square || round) && plain.length() > 2
                ? plain.substring(1, plain.length() - 1)
                : plain;
    }

    /// This set with the symbols of a legend found in the file, which go before its own.
    public SymbolSet with(Map<String, Meaning> legend) {
        Map<String, Meaning> both = new LinkedHashMap<>(symbols);
        both.putAll(legend);
        return new SymbolSet(name, both);
    }
}
