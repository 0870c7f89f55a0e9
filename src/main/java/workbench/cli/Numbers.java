package workbench.cli;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// Numbers as machines read them: a point, no grouping, no exponent, no needless noughts.
final class Numbers {
    private Numbers() {}

    static String plain(Number number) {
        return number instanceof Double value ? plain(value.doubleValue()) : number.toString();
    }

    static String plain(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /// The number for a row: itself, or an empty text where there is none.
    static Object orEmpty(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : "";
    }
}
