package workbench.catalogue;

import workbench.model.SeriesKey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// How the catalogue compares words: as {@link SeriesKey#fold} does, and blind to accents and to
/// the typographer's choice of apostrophe, dash and space.
///
/// Public because what is typed by a person or by a department (`Quebec`, `d'eau`) must find the
/// same entry wherever it is looked up.
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /// The form in which two spellings of the same words are equal.
    public static String fold(String words) {
        if (isAscii(words)) {
            return SeriesKey.fold(words);
        }
        String plain =
                words.replace('’', '\'')
                        .replace('‘', '\'')
                        .replace('–', '-')
                        .replace('—', '-')
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' ')
                        .replace("œ", "oe")
                        .replace("Œ", "OE");
        // NFKD also takes the subscript out of CO₂, which sources write in both ways.
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return SeriesKey.fold(bare).toLowerCase(Locale.ROOT);
    }

    /// Whether a text holds others, however either is spelt.
    public static boolean holds(String whole, String part) {
        return fold(whole).contains(fold(part));
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// How alike two texts are, from 0 to 1: the share of three-letter pieces that they have in
    /// common. Good for offering a choice, never for making one.
    public static double likeness(String one, String other) {
        Set<String> first = pieces(one);
        Set<String> second = pieces(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    private static Set<String> pieces(String words) {
        String padded = "  " + fold(words).replaceAll("[^\\p{L}\\p{N}]+", "  ").strip() + "  ";
        Set<String> pieces = new TreeSet<>();
        for (int start = 0; start + 3 <= padded.length(); start++) {
            String piece = padded.substring(start, start + 3);
            if (!piece.endsWith("  ")) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
