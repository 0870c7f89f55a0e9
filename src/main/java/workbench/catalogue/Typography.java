package workbench.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a line must not end, whoever wrote it: what a typesetter does to a text before it is
/// printed.
///
/// Only spaces are exchanged for spaces that hold together, never a word: a text stays what its
/// author wrote, and doing it twice changes nothing more. French and English share the rules, as
/// either language quotes the other. Where an author has put no space, none is put in: Canadian
/// French has none before a semicolon.
public final class Typography {
    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW = "\u202f";

    private static final String SPACE = "[ \u00a0]";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre"
                    + "|octobre|novembre|décembre)";
    private static final String UNIT =
            "(?:%|\\$|(?:pour cent|per cent|percent|millions?|milliards?|billions?|km|k?m²|m³|kg|t"
                    + "|GJ|[kMG]?Wh?|ekWh|Mbit|Mbps|Gbit|Gbps|square feet|pieds carrés)"
                    + "(?![\\p{L}\\p{N}]))";

    /// Between the thousands of a number: 50 000.
    private static final Pattern THOUSANDS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,\u202f])\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?!\\p{N})");

    /// Spaces that hold what stands on both sides of them together.
    private static final List<Pattern> HELD =
            List.of(
                    Pattern.compile(" (?=[:;?!»](?:[^\\p{L}\\p{N}]|$))"),
                    Pattern.compile("(?<=«) "),
                    Pattern.compile(" (?=\\*(?:[^\\p{L}\\p{N}]|$))"),
                    Pattern.compile("(?<=\\p{N}) (?=" + UNIT + ")"),
                    Pattern.compile("(?<=\\p{N}|\\p{N}er) (?=" + MONTH + "\\b)"),
                    Pattern.compile(
                            "(?<=\\b(?:in|since|by|from|to|en|depuis|de|à|d’ici)) "
                                    + "(?=(?:19|20)\\d\\d(?!\\p{N}))"),
                    Pattern.compile("(?<=\\b(?:en|in)) (?=(?:hausse|baisse)\\b)"));

    /// Places without a space at which programs would end a line: within Mbit/s, Wi-Fi and CLK
    /// 02-25, and before the dash of Pickering—Uxbridge.
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?<=[\\p{L}²³]/)(?=[\\p{L}]{1,3}[²³]?(?![\\p{L}\\p{N}]))"
                            + "|(?<=(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,2}-)(?=[\\p{L}\\p{N}])"
                            + "|(?<=[\\p{L}\\p{N}]-)(?=[\\p{L}\\p{N}]{1,2}(?![\\p{L}\\p{N}]))"
                            + "|(?<=\\p{N}-)(?=\\p{N})"
                            + "|(?<=\\p{L})(?=—\\p{L})");

    private static final Pattern LAST_SPACE =
            Pattern.compile(SPACE + "(?=[^ \u00a0]{1,9}$)(?<=[^ \u00a0]" + SPACE + ")");

    private Typography() {}

    /// The text with spaces that hold together what belongs together.
    public static String spaced(String text) {
        String spaced =
                THOUSANDS
                        .matcher(text)
                        .replaceAll(number -> number.group().replaceAll("[ \u00a0]", NARROW));
        for (Pattern held : HELD) {
            spaced = held.matcher(spaced).replaceAll(NO_BREAK);
        }
        return spaced;
    }

    /// The same of a headline, whose last line is never one short word.
    public static String headline(String text) {
        return LAST_SPACE.matcher(spaced(text)).replaceAll(NO_BREAK);
    }

    /// Whether a line may end at `at`, as far as joints without a space go.
    public static boolean mayEnd(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        // A joint looks at the letters on both sides of it.
        Matcher joint = JOINT.matcher(text).useTransparentBounds(true).region(at, text.length());
        return !joint.lookingAt();
    }

    /// The text with its joints marked, for programs that end lines by their own rules: hyphens
    /// that hold, and word joiners.
    public static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int from = 0;
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            int at = joint.start();
            boolean hyphen = text.charAt(at - 1) == '-';
            joined.append(text, from, hyphen ? at - 1 : at).append(hyphen ? '\u2011' : '\u2060');
            from = at;
        }
        return joined.append(text, from, text.length()).toString();
    }
}
