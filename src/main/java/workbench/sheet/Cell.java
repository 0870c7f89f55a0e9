package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.OptionalDouble;

/// What one cell holds, as the file's own format tells it.
///
/// A csv knows only {@link Blank} and {@link Text}; that a text reads as a number is for `layout`
/// to find out, from the evidence of its whole column.
public sealed interface Cell {
    /// The empty cell without any style, by far the commonest.
    Cell EMPTY = new Blank(CellStyle.PLAIN);

    /// The text as stored in the file: `1442.1181075382474`, `12,3O`, `#REF!`; empty for a blank.
    String raw();

    CellStyle style();

    /// A text as a format holds it; nothing but white space is a blank.
    static Cell ofText(String raw, CellStyle style) {
        return WhiteSpace.isAll(raw) ? new Blank(style) : new Text(raw, style);
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /// Nothing, or nothing but white space.
    record Blank(CellStyle style) implements Cell {
        @Override
        public String raw() {
            return "";
        }
    }

    /// Characters, never only white space.
    ///
    /// @param raw as stored, white space at the ends included
    record Text(String raw, CellStyle style) implements Cell {}

    /// A stored number; for a formula its cached value.
    ///
    /// Immutable. Not a record, because a large sheet holds millions: digits that the value itself
    /// gives are not kept beside it.
    final class Number implements Cell {
        /// Beyond it a double no longer holds every whole number.
        private static final double EXACT = 1e15;

        private static final int PLAIN_DIGITS = 16;

        /// Between these Java writes a number without an exponent.
        private static final double LEAST_PLAIN = 1e-3;

        private static final double MOST_PLAIN = 1e7;

        private final double value;
        private final CellStyle style;

        /// The digits where they are not the value's own; else empty, which no stored number is.
        private final String other;

        /// @param raw the digits as stored in the file
        public Number(double value, String raw, CellStyle style) {
            this.value = value;
            this.style = style;
            this.other = isPlain(value, raw) || raw.equals(digits(value)) ? "" : raw;
        }

        private Number(double value, CellStyle style) {
            this.value = value;
            this.style = style;
            this.other = "";
        }

        /// A number of which a file has just the digits that the value itself gives.
        static Number plain(double value, CellStyle style) {
            return new Number(value, style);
        }

        /// Whether digits are beyond doubt those that Java would write: so few that no two such
        /// numbers are the same, without exponent, and no nought more than there must be. Saves
        /// writing the number out.
        private static boolean isPlain(double value, String raw) {
            int length = raw.length();
            if (length > PLAIN_DIGITS || !(value >= LEAST_PLAIN && value < MOST_PLAIN)) {
                return false;
            }
            int point = raw.indexOf('.');
            char last = raw.charAt(length - 1);
            return point > 0 && last >= '1' && last <= '9' && isDigits(raw, point);
        }

        private static boolean isDigits(String raw, int point) {
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (i != point && (c < '0' || c > '9')) {
                    return false;
                }
            }
            return raw.charAt(0) != '0' || point == 1;
        }

        private static String digits(double value) {
            return value == Math.rint(value) && Math.abs(value) < EXACT
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }

        public double value() {
            return value;
        }

        @Override
        public String raw() {
            return other.isEmpty() ? digits(value) : other;
        }

        @Override
        public CellStyle style() {
            return style;
        }

        /// Whether the digits take memory of their own.
        boolean keepsDigits() {
            return !other.isEmpty();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Number number
                    && Double.compare(value, number.value) == 0
                    && other.equals(number.other)
                    && style.equals(number.style);
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }

        @Override
        public String toString() {
            return "Number[" + raw() + ", " + style + "]";
        }
    }

    /// A stored number whose format shows it as a date or a time, or a format's own date cell.
    ///
    /// @param raw the serial number or ISO text as stored
    /// @param grain what the cell's format shows of it: a cell shown as month and year is a month
    record DateTime(LocalDateTime value, Grain grain, String raw, CellStyle style)
            implements Cell {}

    /// A flag where the format itself has a place for one, such as Eurostat's `b`, with the value
    /// that it qualifies; never a guess from text.
    ///
    /// @param value empty where the format says that there is none
    /// @param flag the letters as written; empty where only the missing value is said
    /// @param raw both as stored: `12.3 b`, `: c`
    record Flag(OptionalDouble value, String flag, String raw, CellStyle style) implements Cell {}

    /// An error value such as `#REF!`, or a formula whose value the file does not hold.
    ///
    /// @param raw the error as stored; the formula's text behind `=` where no value is held
    record Fault(String raw, CellStyle style) implements Cell {}

    /// How much of a date a cell's format shows.
    enum Grain {
        YEAR,
        MONTH,
        DAY,
        /// A date and the time of it.
        TIME,
        /// Hours, minutes or seconds and no date: a time of day, or how long something took, from
        /// midnight of 31 December 1899 on.
        CLOCK
    }
}
