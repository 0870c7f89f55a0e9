package workbench.ui.kit;

import workbench.catalogue.NumberRecogniser;
import workbench.sheet.Cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// What a sheet view writes in a cell: what a person would see in the spreadsheet, as far as the
/// cell itself tells.
final class CellWords {
    private static final int FIGURES_SHOWN = 10;
    private static final int LONG = 12;
    private static final int LONGEST_NUMBER = 24;

    private static final Pattern WHOLE = Pattern.compile("-?\\d+\\.0");

    private CellWords() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Number number -> number(number);
            case Cell.DateTime date ->
                    switch (date.grain()) {
                        case YEAR -> Integer.toString(date.value().getYear());
                        case MONTH -> date.value().format(DateTimeFormatter.ofPattern("yyyy-MM"));
                        case DAY -> date.value().toLocalDate().toString();
                        case TIME, CLOCK -> date.value().toString();
                    };
            case Cell.Text text -> text.raw().strip().replaceAll("\\s+", " ");
            case Cell.Flag flag -> flag.raw();
            case Cell.Fault fault -> fault.raw();
        };
    }

    /// Whether a cell holds a number, which stands at the right: a file of plain text tells none
    /// but by its letters.
    static boolean standAtTheRight(Cell cell) {
        return switch (cell) {
            case Cell.Number _ -> true;
            case Cell.Text text ->
                    text.raw().length() <= LONGEST_NUMBER
                            // Asked of every cell that is painted: most words have no digit.
                            && text.raw().chars().anyMatch(Character::isDigit)
                            && NumberRecogniser.readEither(text.raw().strip()).isPresent();
            default -> false;
        };
    }

    /// What a cell holds, without the nought that some programs store behind a whole number.
    static String plain(String raw) {
        // Asked of every cell that is painted: mostly its end tells.
        return raw.endsWith(".0") && WHOLE.matcher(raw).matches()
                ? raw.substring(0, raw.length() - 2)
                : raw;
    }

    /// Digits that only binary arithmetic put there are not shown.
    private static String number(Cell.Number number) {
        if (number.raw().length() <= LONG) {
            return plain(number.raw());
        }
        return BigDecimal.valueOf(number.value())
                .round(new MathContext(FIGURES_SHOWN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
