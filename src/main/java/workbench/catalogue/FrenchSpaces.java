package workbench.catalogue;

/// The spaces of French punctuation, at which no line may break: inside guillemets and before a
/// colon. Whoever writes the texts types ordinary ones.
final class FrenchSpaces {
    private static final String NO_BREAK = "\u00a0";

    private FrenchSpaces() {}

    static String in(String words) {
        return words.replace("« ", "«" + NO_BREAK)
                .replace(" »", NO_BREAK + "»")
                .replace(" : ", NO_BREAK + ": ");
    }
}
