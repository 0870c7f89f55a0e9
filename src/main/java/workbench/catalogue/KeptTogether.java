package workbench.catalogue;

import java.util.regex.Pattern;

/// The spaces at which no line may break, in either language: between a figure and its unit, and
/// within a bracket that says of when a figure is.
///
/// For words that are about to be laid out, on a screen or in a picture; not for those that are
/// looked up or copied, in which people and programs expect ordinary spaces.
public final class KeptTogether {
    private static final char NO_BREAK = '\u00a0';

    private static final Pattern BEFORE_UNIT =
            Pattern.compile(
                    "(?<=\\d)"
                        + " (?=(?:[kMG]bit/s|[kMG]bps|k?m²?|[kMG]Wh|[ée]kWh|[GT]J|ha|kg|[KMG]B|[KMG]o"
                        + "|%|\\$)(?![\\p{L}\\p{N}]))");

    /// `(2024, illustrative)`, and not a whole sentence that begins with a year.
    private static final Pattern OF_WHEN = Pattern.compile("\\(\\d{4}[^()]{0,18}\\)");

    private KeptTogether() {}

    /// The same words with spaces that do not break where a line must not.
    public static String in(String words) {
        String joined = BEFORE_UNIT.matcher(words).replaceAll(String.valueOf(NO_BREAK));
        return OF_WHEN.matcher(joined).replaceAll(of -> of.group().replace(' ', NO_BREAK));
    }
}
