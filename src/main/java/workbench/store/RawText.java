package workbench.store;

import java.math.BigDecimal;
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

    private RawText() {}

    /// Which of the forms `raw` is. A missing value's shortest form is the empty text.
    static int formOf(String raw, OptionalDouble value, int decimals) {
        if (raw.equals(text(SHORTEST, value, decimals))) {
            return SHORTEST;
        }
        boolean mayBePadded = value.isPresent() && decimals > 0 && raw.endsWith("0");
        return mayBePadded && raw.equals(text(TO_DECIMALS, value, decimals)) ? TO_DECIMALS : KEPT;
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
