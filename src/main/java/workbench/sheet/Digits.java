package workbench.sheet;

/// Reads numbers as workbooks store them in text: digits, a point, an exponent, and nothing else.
final class Digits {
    /// So many digits are a double of their own, and so is every power of ten up to theirs.
    private static final int EXACT = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Digits() {}

    /// Between these Java writes a number with a point and without an exponent.
    private static final double LEAST_WITH_POINT = 1e-3;

    private static final double MOST_WITH_POINT = 1e7;

    /// The number of digits that are beyond doubt those that Java would write for it: so few that
    /// no two such numbers are the same, without exponent, and no nought more than there must be.
    /// Not a number for any others.
    static double plain(byte[] text, int start, int end) {
        int from = start < end && text[start] == '-' ? start + 1 : start;
        int length = end - from;
        if (length < 1 || length > EXACT) {
            return Double.NaN;
        }
        long whole = 0;
        int point = -1;
        for (int i = from; i < end; i++) {
            byte b = text[i];
            if (b >= '0' && b <= '9') {
                whole = whole * 10 + (b - '0');
            } else if (b == '.' && point < 0) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        boolean noughtBefore = text[from] == '0' && length > 1 && point != from + 1;
        if (noughtBefore || whole == 0 && from > start) {
            return Double.NaN;
        }
        double value = whole;
        if (point >= 0) {
            value = whole / POWERS[end - 1 - point];
            boolean plain =
                    point > from
                            && text[end - 1] >= '1'
                            && text[end - 1] <= '9'
                            && value >= LEAST_WITH_POINT
                            && value < MOST_WITH_POINT;
            if (!plain) {
                return Double.NaN;
            }
        }
        return from > start ? -value : value;
    }

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
