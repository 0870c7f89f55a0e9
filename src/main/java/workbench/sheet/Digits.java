package workbench.sheet;

/// Reads numbers as workbooks store them in text: digits, a point, an exponent, and nothing else.
final class Digits {
    /// So many digits are a double of their own, and so is every power of ten up to theirs.
    private static final int EXACT = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Digits() {}

    /// Not a number for text that is none; Java's own parser takes `1d`, `NaN` and hexadecimals
    /// too.
    static double number(String digits) {
        long whole = 0;
        int point = -1;
        boolean simple = digits.length() <= EXACT;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                whole = whole * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else if (c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E') {
                simple = false;
            } else {
                return Double.NaN;
            }
        }
        if (simple && point < 0) {
            return digits.isEmpty() ? Double.NaN : whole;
        }
        // One division of two exact numbers is rounded as the number itself would be.
        if (simple && digits.length() > 1) {
            return whole / POWERS[digits.length() - 1 - point];
        }
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
