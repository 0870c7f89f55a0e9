package workbench.catalogue;

import java.util.regex.Pattern;

/// The spaces of French punctuation, at which no line may break: inside guillemets and before a
/// colon. Whoever writes the texts types ordinary ones.
final class FrenchSpaces {
    private static final String NO_BREAK = "\u00a0";

    private static final String NARROW_NO_BREAK = "\u202f";
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=\\d)" + NO_BREAK + "(?=\\d{3}(?!\\d))");

    private FrenchSpaces() {}

    /// Thousands are parted by the narrow space that figures are printed with: the library takes
    /// the wide one for Canada.
    static String inNumbers(String words) {
        return words.contains(NO_BREAK)
                ? THOUSANDS.matcher(words).replaceAll(NARROW_NO_BREAK)
                : words;
    }

    static String in(String words) {
        return words.replace("« ", "«" + NO_BREAK)
                .replace(" »", NO_BREAK + "»")
                .replace(" : ", NO_BREAK + ": ");
    }
}
