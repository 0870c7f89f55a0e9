package workbench.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// Tells whether the text of a number cell follows from its number, so that it need not be kept.
final class RawText {
    /// The shortest decimal text that reads back as the same number: `12`, `0.1`.
    static final int SHORTEST = 0;

    /// Written out to its decimals: `12.50`.
    static final int TO_DECIMALS = 1;

    /// Neither: the text itself is kept.
    static final int KEPT = -1;

    /// So many leading digits of a written number are those of the number that it is read as.
    private static final int CERTAIN = 14;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private RawText() {}

    /// Which of the forms `raw` is. A missing value's shortest form is the empty text.
    static int formOf(String raw, OptionalDouble value, int decimals) {
        if (value.isPresent() && isPlain(raw, value.getAsDouble())
                || raw.equals(text(SHORTEST, value, decimals))) {
            return SHORTEST;
        }
        boolean mayBePadded = value.isPresent() && decimals > 0 && raw.endsWith("0");
        return mayBePadded && raw.equals(text(TO_DECIMALS, value, decimals)) ? TO_DECIMALS : KEPT;
    }

    /// Whether digits are beyond doubt the shortest text of a number: so few that no two such
    /// numbers are the same, and no nought more than there must be. Saves writing the number out.
    private static boolean isPlain(String raw, double value) {
        int length = raw.length();
        if (length < 2 || length > CERTAIN + 1 || raw.charAt(length - 1) == '0') {
            return false;
        }
        long whole = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c >= '0' && c <= '9') {
                whole = whole * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        boolean noughtBefore = raw.charAt(0) == '0' && point != 1;
        return point > 0
                && point < length - 1
                && !noughtBefore
                && length - 1 - point < POWERS.length
                // A quotient of two exact numbers is rounded as the number itself would be.
                && whole / POWERS[length - 1 - point] == value;
    }

    static String text(int form, OptionalDouble value, int decimals) {
        if (value.isEmpty()) {
            return "";
        }
        String shortest = shortest(value.getAsDouble());
        return form == TO_DECIMALS
                ? new BigDecimal(shortest)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : shortest;
    }

    /// Whether a text may be how a source wrote a number: the number's digits stand in it in their
    /// order, or are what it comes to rounded, as a spreadsheet stores 2.4 as 2.3999999999999999.
    /// Separators, signs, units and footnote marks around them are the source's own; texts with an
    /// exponent or without such digits may be any number.
    static boolean maySay(String raw, OptionalDouble value) {
        String written = digits(raw);
        if (value.isEmpty() || written.isEmpty() || raw.matches(".*\\d[eE][-+]?\\d.*")) {
            return true;
        }
        String number = digits(new BigDecimal(shortest(value.getAsDouble())).toPlainString());
        return written.contains(number.length() > CERTAIN ? number.substring(0, CERTAIN) : number)
                || written.length() > CERTAIN && rounded(written).equals(rounded(number));
    }

    /// Digits without more of them than are certain.
    private static String rounded(String digits) {
        BigDecimal certain =
                new BigDecimal(digits.isEmpty() ? "0" : digits).round(new MathContext(CERTAIN));
        return digits(certain.toPlainString());
    }

    /// The digits without the noughts around them; of nought itself nothing.
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
    }

    private static String shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String text = Double.toString(value);
        int exponent = text.indexOf('E');
        if (exponent < 0) {
            return text;
        }
        int power = Integer.parseInt(text.substring(exponent + 1));
        return Math.abs(power) > 20
                ? text
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
