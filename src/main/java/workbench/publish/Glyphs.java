package workbench.publish;

import java.text.Normalizer;
import java.util.Map;

/// What the embedded font can print.
///
/// Roboto covers Latin, Greek and Cyrillic letters, but neither subscript figures nor arrows nor
/// the narrow spaces of French number forms; a PDF has no other font to fall back on.
final class Glyphs {
    private static final int SUBSCRIPT_ZERO = 0x2080;
    private static final int SUBSCRIPT_NINE = 0x2089;

    private static final Map<Integer, String> NEAREST =
            Map.ofEntries(
                    Map.entry(0x202F, "\u00a0"),
                    Map.entry(0x2007, "\u00a0"),
                    Map.entry(0x2060, ""),
                    Map.entry(0xFEFF, ""),
                    Map.entry(0x2190, "\u2039"),
                    Map.entry(0x2192, "\u203a"),
                    Map.entry(0x25CF, "\u2022"),
                    Map.entry(0x25AA, "\u2022"),
                    Map.entry(0x25A0, "\u2022"),
                    Map.entry(0x2043, "\u2013"));

    private Glyphs() {}

    /// The words with composed letters, without characters that XML forbids, and with the nearest
    /// character where the font lacks one.
    static String printable(String words) {
        StringBuilder fit = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(Glyphs::isAllowed)
                .forEach(
                        point -> {
                            String nearest = NEAREST.get(point);
                            if (nearest == null) {
                                fit.appendCodePoint(point);
                            } else {
                                fit.append(nearest);
                            }
                        });
        return fit.toString();
    }

    /// The words without characters that XML forbids, for formats whose reader finds another font.
    static String writable(String words) {
        return words.codePoints()
                .filter(Glyphs::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Whether it is a subscript figure, such as that of CO₂.
    static boolean isSubscript(int point) {
        return point >= SUBSCRIPT_ZERO && point <= SUBSCRIPT_NINE;
    }

    /// The figure that a subscript one lowers.
    static char lowered(int point) {
        return (char) ('0' + point - SUBSCRIPT_ZERO);
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
