package workbench.layout;

import workbench.catalogue.StatusWords;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a source without what is not part of them: footnote marks, doubled spaces, line breaks.
final class Words {
    private static final String RAISED = "ᵖʳᵉᶠᵇᴱᴾᴿᴮ";
    private static final String PLAIN = "prefbEPRB";

    /// The ² of m² is no mark of a footnote.
    private static final Pattern MARKS =
            Pattern.compile(
                    "(?<!(?:^|[\\s/(])[kc]?m)(?:\\s*(?:[*†‡§]+|[¹²³⁰⁴-⁹]+|\\\\\\d{1,2}|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\((?:map|carte)\\)|(?<=\\s)\\d{1,2}/|\\[[Nn]otes?"
                        + " \\d{1,2}(?:(?:,| and|, [Nn]otes?) ?\\d{1,2})*\\]))+$");

    private static final String ENDS_OF_MARKS = "*†‡§)]/¹²³⁰⁴⁵⁶⁷⁸⁹";

    /// Beside digits and spaces; the letters are those of `(map)`, `(carte)` and `[Notes 1 and 2]`.
    private static final String WITHIN_MARKS = "\\([,mapcrteNnosd";

    /// Some letters that cling to a word are its ending: `Indépendant(e)`, `school(s)`; `Base (n)`
    /// is how many were asked.
    private static final Pattern FLAG =
            Pattern.compile(
                    "(?i)(?<=[\\p{L}\\d)])\\s*(?<!\\p{L}(?=\\([esx]\\)))[(\\[]\\s*(?<flag>[a-mo-z]|"
                            + StatusWords.PATTERN
                            + ")\\s*[)\\]]\\s*$");

    /// The `p` of `2019 p`, `2019p` and `2021-22p`, and the word of `2019 est.`
    private static final Pattern BARE_FLAG =
            Pattern.compile(
                    "(?i)(?:^|.*\\D)(?:1[789]|20|21)\\d\\d(?:[-/–]\\d\\d(?:\\d\\d)?)?(?:"
                            + " ?(?<letter>[a-zᵖʳᵉᶠᵇ])| (?<word>"
                            + StatusWords.PATTERN
                            + "))$");

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)\\s*(?:(?:data"
                        + " )?sources?\\b|notes?\\b|nota\\b|remarques?\\b|remarks?\\b|footnotes?\\b|see"
                        + " (?:the"
                        + " )?notes?\\b|légende|legenda?\\b|leyenda\\b|s[ií]mbolos?\\b|fonte\\b|fuente\\b|symbols?\\b|last"
                        + " updated|date (?:modified|generated|de )|updated\\b|stand:|prepared"
                        + " by|contact\\b|copyright|©|\\*+\\s*\\S|†|‡|_{4,}|-{4,}|\\(?\\d{1,2}[).]\\s+\\p{L}|\\[\\d{1,2}\\]|[¹²³⁴⁵⁶⁷⁸⁹]|\\\\\\d|release(?:d|"
                        + " date)|data (?:extracted|as of)|how to cite|extracted on|quelle|special"
                        + " values?\\b|page \\d+ ?(?:of|sur|de|von|/)"
                        + " ?\\d+\\s*$|(?:observation|available) flags\\b).*",
                    Pattern.DOTALL);

    /// Words that bind others together; in lower case, as within a name.
    private static final Pattern BINDING =
            Pattern.compile(
                    "of|per|for|from|to|with|by|and|or|than|de|du|des|d’|par|pour|et|ou|au|aux|von"
                            + "|und|je|pro|y|por|van|en");

    private static final Pattern MARK =
            Pattern.compile("[^\\p{L}\\p{N}\\s]{1,3}|[A-Z]{1,2}|\\([A-Z]{1,2}\\)");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION = Pattern.compile("[_.,:：;()\\[\\]\"“”?]+");

    private Words() {}

    /// One line, single spaces, no footnote marks at the end.
    static String plain(String text) {
        String line = oneLine(text);
        if (!mayEndInMarks(line)) {
            return line;
        }
        Matcher marks = MARKS.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        marks.region(firstOfMarks(line), line.length());
        return marks.find() && marks.start() > 0 ? line.substring(0, marks.start()) : line;
    }

    /// From where on a text has nothing but what marks are written with.
    private static int firstOfMarks(String line) {
        int first = line.length();
        while (first > 0 && isOfMarks(line.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isOfMarks(char c) {
        return c >= '0' && c <= '9'
                || Character.isWhitespace(c)
                || ENDS_OF_MARKS.indexOf(c) >= 0
                || WITHIN_MARKS.indexOf(c) >= 0;
    }

    /// Nearly every cell says at its last character that no mark ends it, which spares the look for
    /// one at each of the others.
    private static boolean mayEndInMarks(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        return ENDS_OF_MARKS.indexOf(last) >= 0
                || Character.isDigit(last) && line.indexOf('\\') >= 0;
    }

    /// Whether a text that ends a line goes on in the next one: it ends, or the next begins, with a
    /// word that does not stand at the end of a name, or a hyphen breaks it.
    static boolean goesOn(String line, String next) {
        if (line.endsWith("-")) {
            return line.length() > 2 && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        }
        String last = line.substring(line.lastIndexOf(' ') + 1);
        String first = next.replaceFirst(" .*", "");
        // `per cent` and `pour 1 000` are units, which stand alone.
        return BINDING.matcher(last).matches()
                || BINDING.matcher(first).matches() && !first.matches("per|pour|par|pro|je|por");
    }

    /// A text that was broken over two lines.
    static String together(String line, String next) {
        return line.endsWith("-") ? line + next : line + " " + next;
    }

    /// One line, single spaces.
    static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        return SPACES.matcher(text.replace('\u00a0', ' ')).replaceAll(" ").strip();
    }

    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c != ' ' && Character.isWhitespace(c) || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    /// For comparing: plain, lower case, underscores and punctuation as spaces.
    static String fold(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        String words = PUNCTUATION.matcher(lower).replaceAll(" ");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /// The flag behind a header or a label: the `p` of `2019 (p)`, `2019p` and `Visits
    /// (preliminary)`.
    static Optional<String> flagBehind(String text) {
        if (text.indexOf(')') < 0 && text.indexOf(']') < 0) {
            return bareFlag(text.strip());
        }
        Matcher matcher = FLAG.matcher(text.strip());
        return matcher.find() ? Optional.of(letter(matcher.group("flag"))) : Optional.empty();
    }

    private static Optional<String> bareFlag(String text) {
        Matcher matcher = BARE_FLAG.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group("letter");
        return Optional.of(letter(letter == null ? matcher.group("word") : letter));
    }

    /// Flags with the raised letters among them as plain ones: `ᵖ` as `p`.
    static String lowered(String flags) {
        String plain = flags;
        for (int i = 0; i < RAISED.length(); i++) {
            plain = plain.replace(RAISED.charAt(i), PLAIN.charAt(i));
        }
        return plain;
    }

    private static String letter(String flag) {
        String first = lowered(flag.substring(0, 1));
        return flag.length() > 1 ? first.toLowerCase(Locale.ROOT) : first;
    }

    /// Whether a text is but a mark, which may stand in the place of a figure: `*`, `!`, `(X)`.
    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /// Whether a text explains and does not name: a source, a note, a footnote, a date of issue.
    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }
}
