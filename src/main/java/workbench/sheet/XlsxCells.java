package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Turns what a workbook stores of a cell into what it means: type, style number and text into a
/// {@link Cell}.
record XlsxCells(SharedStrings strings, XlsxStyles styles, SerialNumbers numbers) {
    /// @param type the cell's `t`; null means a number
    /// @param value the text of `v`; null where the cell has none
    /// @param formula the text of `f`; null where the cell has none
    /// @param inline the words of `is`; null where the cell has none
    Cell cell(
            @Nullable String type,
            int style,
            @Nullable String value,
            @Nullable String formula,
            @Nullable String inline) {
        Look look = styles.look(style);
        String stored = value == null ? inline : value;
        if (stored == null) {
            return formula == null
                    ? new Cell.Blank(look.style())
                    : new Cell.Fault("=" + formula, look.style());
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(stored, look.style());
            case "inlineStr" -> Cell.ofText(inline == null ? stored : inline, look.style());
            case "str" -> Cell.ofText(XlsxText.unescaped(stored), look.style());
            case "b" -> Cell.ofText(truth(stored), look.style());
            case "e" -> new Cell.Fault(stored, look.style());
            case "d" -> isoDate(stored, look);
            case "n" -> numeric(stored, formula, look);
            default -> Cell.ofText(stored, look.style());
        };
    }

    private Cell shared(String number, CellStyle style) {
        int index;
        try {
            index = Integer.parseInt(number.strip());
        } catch (NumberFormatException _) {
            return new Cell.Fault(number, style);
        }
        Optional<String> text = strings.text(index);
        // The number of a text that the workbook does not hold: nothing better is left to show.
        return text.isPresent() ? Cell.ofText(text.get(), style) : new Cell.Fault(number, style);
    }

    private static String truth(String stored) {
        return XmlCursor.isTrue(stored.strip()) ? "TRUE" : "FALSE";
    }

    private Cell numeric(String stored, @Nullable String formula, Look look) {
        String digits = stored.strip();
        if (digits.isEmpty()) {
            return formula == null
                    ? new Cell.Blank(look.style())
                    : new Cell.Fault("=" + formula, look.style());
        }
        double value = number(digits);
        if (!Double.isFinite(value)) {
            return new Cell.Fault(digits, look.style());
        }
        return numbers.cell(value, digits, look);
    }

    private static Cell isoDate(String stored, Look look) {
        String text = stored.strip();
        Optional<LocalDateTime> date = iso(text);
        if (date.isEmpty()) {
            return Cell.ofText(stored, look.style());
        }
        boolean timed = !date.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        Cell.Grain grain = look.grain().orElse(timed ? Cell.Grain.TIME : Cell.Grain.DAY);
        return new Cell.DateTime(date.get(), grain, text, look.style());
    }

    private static Optional<LocalDateTime> iso(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            }
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Not a number for text that is none; Java's own parser takes `1d`, `NaN` and hexadecimals
    /// too.
    private static double number(String digits) {
        long whole = 0;
        boolean onlyDigits = digits.length() <= 15;
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
            return whole;
        }
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
