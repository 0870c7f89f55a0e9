package workbench.cli;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Numbers as machines read them: a point, no grouping, no exponent, no needless noughts.
final class Numbers {
    /// Stands in a row where a number is missing: nothing in a csv, `null` in JSON.
    static final Object NONE =
            new Object() {
                @Override
                public String toString() {
                    return "";
                }
            };

    private Numbers() {}

    static String plain(Number number) {
        return number instanceof Double value ? plain(value.doubleValue()) : number.toString();
    }

    static String plain(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /// A plain number as a person reads it in a sentence: with the minus of print.
    static String said(String plain) {
        return plain.replace('-', '\u2212');
    }

    /// The number for a row: itself, or {@link #NONE}.
    static Object orNone(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : NONE;
    }

    /// The whole number for a row: itself, or {@link #NONE}.
    static Object orNone(OptionalInt value) {
        return value.isPresent() ? (Object) value.getAsInt() : NONE;
    }
}
