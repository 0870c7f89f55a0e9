package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Turns what a workbook stores of a cell into what it means: type, style number and text into a
/// {@link Cell}.
record XlsxCells(SharedStrings strings, Looks looks, SerialNumbers numbers) {
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
        Look look = looks.look(style);
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

    /// The cell of a number that a file writes with just the digits that the value itself gives;
    /// null where its style shows something else than a number.
    @Nullable Cell plain(double value, int style) {
        Look look = looks.look(style);
        return look.grain().isEmpty() ? Cell.Number.plain(value, look.style()) : null;
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
        double value = Digits.number(digits);
        if (!Double.isFinite(value)) {
            return new Cell.Fault(digits, look.style());
        }
        return numbers.cell(value, digits, look);
    }

    private static Cell isoDate(String stored, Look look) {
        String text = stored.strip();
        Optional<LocalDateTime> date = IsoDates.read(text);
        if (date.isEmpty()) {
            return Cell.ofText(stored, look.style());
        }
        boolean timed = !date.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        Cell.Grain grain = look.grain().orElse(timed ? Cell.Grain.TIME : Cell.Grain.DAY);
        return new Cell.DateTime(date.get(), grain, text, look.style());
    }
}
