package workbench.sheet;

/// Reads numbers as workbooks store them in text: digits, a point, an exponent, and nothing else.
final class Digits {
    private static final int EXACT = 15;

    private Digits() {}

    /// Not a number for text that is none; Java's own parser takes `1d`, `NaN` and hexadecimals
    /// too.
    static double number(String digits) {
        long whole = 0;
        boolean onlyDigits = digits.length() <= EXACT;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                whole = whole * 10 + (c - '0');
            } else if (c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E') {
                onlyDigits = false;
            } else {
                return Double.NaN;
            }
        }
        if (onlyDigits) {
            return digits.isEmpty() ? Double.NaN : whole;
        }
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
