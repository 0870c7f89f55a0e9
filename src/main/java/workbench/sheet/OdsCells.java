package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns what an OpenDocument spreadsheet stores of a cell into what it means.
record OdsCells(OdsStyles styles) {
    /// The day that spreadsheets show where a time has none.
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final double SECONDS_OF_DAY = 86_400;
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]?|Err:\\d+");

    /// What the file says of one cell; null where it says nothing.
    ///
    /// @param type `float`, `percentage`, `currency`, `date`, `time`, `boolean` or `string`
    /// @param error whether the writer marked it as an error
    /// @param value the stored value of whatever type
    /// @param string the stored text where it differs from what is shown
    record Stored(
            @Nullable String type,
            boolean error,
            @Nullable String value,
            @Nullable String string,
            @Nullable String formula) {}

    /// @param shown the words that the cell shows
    Cell cell(Stored stored, String shown, String style) {
        OdsStyles.OdsLook look = styles.look(style);
        CellStyle plain = look.look().style();
        boolean error =
                stored.error()
                        || (stored.formula() != null && ERROR.matcher(shown.strip()).matches());
        if (error) {
            return new Cell.Fault(shown.isBlank() ? "#?" : shown.strip(), plain);
        }
        String value = stored.value();
        if (stored.type() == null || stored.type().equals("string") || value == null) {
            String text = stored.string() == null ? shown : stored.string();
            boolean unknown = text.isEmpty() && stored.type() == null && stored.formula() != null;
            return unknown
                    ? new Cell.Fault("=" + formula(stored.formula()), plain)
                    : Cell.ofText(text, plain);
        }
        return switch (stored.type()) {
            case "float", "currency" -> number(value, plain);
            case "percentage" -> number(value, percent(plain));
            case "date" -> date(value, look.look());
            case "time" -> time(value, look);
            case "boolean" -> Cell.ofText(value.equals("true") ? "TRUE" : "FALSE", plain);
            default -> Cell.ofText(shown, plain);
        };
    }

    /// Without the name of the language in which formulas are written.
    private static String formula(@Nullable String formula) {
        String text = formula == null ? "" : formula;
        return text.replaceFirst("^(?:[a-z]+:)?=", "");
    }

    private CellStyle percent(CellStyle style) {
        return style.percent()
                ? style
                : styles.share(
                        new CellStyle(
                                style.bold(),
                                style.italic(),
                                style.indent(),
                                style.centred(),
                                style.filled(),
                                style.ruledBelow(),
                                true,
                                style.decimals()));
    }

    private static Cell number(String raw, CellStyle style) {
        double value = Digits.number(raw.strip());
        return Double.isFinite(value)
                ? new Cell.Number(value, raw.strip(), style)
                : new Cell.Fault(raw, style);
    }

    private static Cell date(String raw, Look look) {
        Optional<LocalDateTime> date = IsoDates.read(raw.strip());
        if (date.isEmpty()) {
            return Cell.ofText(raw, look.style());
        }
        boolean timed = !date.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        Cell.Grain grain = look.grain().orElse(timed ? Cell.Grain.TIME : Cell.Grain.DAY);
        return new Cell.DateTime(date.get(), grain, raw.strip(), look.style());
    }

    /// A time of day, or an amount of hours, which is a number of days as in other spreadsheets.
    private static Cell time(String raw, OdsStyles.OdsLook look) {
        CellStyle style = look.look().style();
        Duration duration;
        try {
            duration = Duration.parse(raw.strip());
        } catch (DateTimeParseException | ArithmeticException _) {
            return Cell.ofText(raw, style);
        }
        boolean ofDay = !duration.isNegative() && duration.compareTo(Duration.ofDays(1)) < 0;
        if (look.elapsed() || !ofDay) {
            return new Cell.Number(
                    (duration.toSeconds() + duration.getNano() / 1e9) / SECONDS_OF_DAY,
                    raw.strip(),
                    style);
        }
        return new Cell.DateTime(
                DAY_NOUGHT.atStartOfDay().plus(duration), Cell.Grain.CLOCK, raw.strip(), style);
    }
}
