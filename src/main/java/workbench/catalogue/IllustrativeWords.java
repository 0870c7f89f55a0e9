package workbench.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a sheet says that its figures were made up to show something: a title that ends in `–
/// illustrative figures`, a name with `(illustrative)` behind it, a note that begins with
/// `Illustrative:`; in French `chiffres illustratifs`.
public final class IllustrativeWords {
    /// The sign behind a figure that only illustrates.
    public static final String STAR = "*";

    /// The sign with the space that holds it to its figure.
    public static final String BEHIND_A_FIGURE = "\u00a0" + STAR;

    private static final Pattern SAID = Pattern.compile("\\billustrati(?:ve|fs?|ves)\\b");
    private static final Pattern BEHIND_A_NAME =
            Pattern.compile(
                    "(?iu)^(?<name>.*?)(?:\\s*[,:–—-]\\s*|\\s*\\(\\s*|\\s+\\[)"
                            + "(?:illustrative(?: figures?)?|chiffres? illustratifs?|illustratifs?)"
                            + "\\s*[)\\]]?$");

    private IllustrativeWords() {}

    /// Whether some words say so.
    public static boolean saidIn(String words) {
        return SAID.matcher(Words.fold(words)).find();
    }

    /// The words without that remark at their end, so that they can be looked up: `Public Wi-Fi
    /// sessions – illustrative figures` is `Public Wi-Fi sessions`.
    public static String without(String words) {
        Matcher behind = BEHIND_A_NAME.matcher(words.strip());
        return behind.matches() && !behind.group("name").isBlank()
                ? behind.group("name").strip()
                : words.strip();
    }
}
