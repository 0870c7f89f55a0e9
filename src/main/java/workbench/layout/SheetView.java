package workbench.layout;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.job.Progress;
import workbench.model.CellRange;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sheet with every cell's kind worked out once; rows and columns from 1.
///
/// A list that is too long to be held is seen stretch by stretch, see {@link #roll}.
final class SheetView {
    private static final CellKind[] KINDS = CellKind.values();
    private static final byte BLANK = (byte) CellKind.BLANK.ordinal();

    /// Beneath a header this says thousands far more often than anyone is a thousand down.
    private static final Pattern SCALE =
            Pattern.compile("\\((?:1[, ]?000(?:[, ]?000)?|000(?:[, ]000)?)'?s?\\)");

    /// Spreadsheets count days from there.
    private static final int FIRST_YEAR = 1900;

    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?");

    /// `65+`: all ages from there.
    private static final Pattern OPEN_AGE = Pattern.compile("\\d\\d\\+");

    private static final Pattern YEAR_IN_PERCENT = Pattern.compile("(?:19|20)\\d\\d\\s?%");

    private static final Pattern YEAR_IN_UNIT =
            Pattern.compile("(?:19|20)\\d\\d \\((?:\\p{L}{2}|\\p{L}\\d)\\)");

    private static final int REMEMBERED = 20_000;

    /// How many cells are looked at between two looks whether somebody wants to stop; a power of
    /// two.
    private static final int LOOKS = 1 << 10;

    private final Map<String, CellKind> seen = new HashMap<>();
    private final Progress progress;
    private int looks;
    private Grid grid;

    /// By row from the first that the grid holds.
    private byte[][] kinds;

    /// What was made blank, but for the grid.
    private final List<CellRange> blanked = new ArrayList<>();

    SheetView(Grid grid) {
        this(grid, Progress.SILENT);
    }

    /// A view that can be stopped: whoever looks at its cells hears of it.
    SheetView(Grid grid, Progress progress) {
        this.progress = progress;
        this.grid = grid;
        this.kinds = kindsOf(grid);
    }

    /// A view of the same rows that can go on from them.
    SheetView(SheetView same) {
        this.progress = same.progress;
        this.grid = same.grid;
        this.kinds = same.kinds.clone();
    }

    /// A view of other rows, stopped as this one is.
    SheetView of(Grid other) {
        return new SheetView(other, progress);
    }

    /// Goes on to the next rows of the sheet; those before are blank from now on.
    void roll(Grid stretch) {
        grid = stretch;
        kinds = kindsOf(stretch);
        blanked.clear();
    }

    /// Makes a row blank between two columns; its grid is as it was until {@link #endBlanking}.
    void blank(int row, int firstColumn, int lastColumn) {
        byte[] cells = kinds[row - grid.firstRow()].clone();
        int end = Math.min(lastColumn + 1, cells.length);
        Arrays.fill(cells, firstColumn, Math.max(firstColumn, end), BLANK);
        int last = cells.length - 1;
        while (last > 0 && cells[last] == BLANK) {
            last--;
        }
        kinds[row - grid.firstRow()] = Arrays.copyOf(cells, last + 1);
        blanked.add(new CellRange(row, firstColumn, row, lastColumn));
    }

    /// Has the rows that were made blank blank in the {@link #grid}, too.
    void endBlanking() {
        if (!blanked.isEmpty()) {
            grid = grid.without(blanked);
            blanked.clear();
        }
    }

    private byte[][] kindsOf(Grid held) {
        byte[][] found = new byte[held.rows() - held.firstRow() + 1][];
        byte[] buffer = new byte[held.columns() + 1];
        byte[] kindsAbove = new byte[held.columns() + 1];
        @Nullable Cell[] above = new Cell[held.columns() + 1];
        for (int row = held.firstRow(); row <= held.rows(); row++) {
            progress.checkCancelled();
            int last = 0;
            // A stray cell in the sheet's far corner must not cost a visit to every cell before it.
            for (int column = 1; column <= held.lastColumn(row); column++) {
                Cell cell = held.cell(row, column);
                // Down a long table the same cell often follows itself.
                if (cell != above[column]) {
                    above[column] = cell;
                    kindsAbove[column] = (byte) kindOf(cell, seen).ordinal();
                }
                buffer[column] = kindsAbove[column];
                if (buffer[column] != BLANK) {
                    last = column;
                }
            }
            found[row - held.firstRow()] = Arrays.copyOf(buffer, last + 1);
        }
        return found;
    }

    Grid grid() {
        return grid;
    }

    int rows() {
        return grid.rows();
    }

    int columns() {
        return grid.columns();
    }

    /// The last column of a row that holds anything; 0 for an empty row.
    int lastColumn(int row) {
        return isHeld(row) ? kinds[row - grid.firstRow()].length - 1 : 0;
    }

    CellKind kind(int row, int column) {
        if (++looks % LOOKS == 0) {
            progress.checkCancelled();
        }
        if (!isHeld(row)) {
            return CellKind.BLANK;
        }
        byte[] cells = kinds[row - grid.firstRow()];
        return column < cells.length ? KINDS[cells[column]] : CellKind.BLANK;
    }

    private boolean isHeld(int row) {
        return row >= grid.firstRow() && row <= grid.rows();
    }

    boolean isBlank(int row, int column) {
        return kind(row, column) == CellKind.BLANK;
    }

    /// The words of a cell as a person reads them, footnote marks kept.
    String text(int row, int column) {
        return textOf(grid.cell(row, column));
    }

    /// The number that a cell holds, stored or written; NaN where it holds none.
    double value(int row, int column) {
        return switch (grid().cell(row, column)) {
            case Cell.Number number -> number.value();
            case Cell.Text text when kind(row, column).isFigure() ->
                    NumberRecogniser.read(text.raw(), false)
                            .map(NumberRecogniser.Found::value)
                            .orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    static String textOf(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Words.oneLine(text.raw());
            case Cell.Number number ->
                    number.value() == Math.rint(number.value()) && Math.abs(number.value()) < 1e15
                            ? Long.toString((long) number.value())
                            : number.raw();
            case Cell.DateTime date -> periodOf(date);
            default -> cell.raw();
        };
    }

    private static String periodOf(Cell.DateTime date) {
        String iso = date.value().toLocalDate().toString();
        return switch (date.grain()) {
            case YEAR -> iso.substring(0, iso.length() - 6);
            case MONTH -> iso.substring(0, iso.length() - 3);
            default -> iso;
        };
    }

    /// The text of a cell, or of the merge that covers it.
    String mergedText(int row, int column) {
        if (!isBlank(row, column)) {
            return text(row, column);
        }
        Optional<CellRange> merge = grid.mergedAt(row, column);
        return merge.isEmpty() ? "" : text(merge.get().firstRow(), merge.get().firstColumn());
    }

    /// The columns that a cell spans: more than one where it is merged with cells to its right.
    int span(int row, int column) {
        return grid.mergedAt(row, column).map(range -> range.lastColumn() - column + 1).orElse(1);
    }

    /// Leading spaces and levels of indentation, in spaces.
    int indent(int row, int column) {
        Cell cell = grid.cell(row, column);
        String raw = cell.raw();
        int spaces = 0;
        while (spaces < raw.length() && Character.isSpaceChar(raw.charAt(spaces))) {
            spaces++;
        }
        return spaces + 3 * cell.style().indent();
    }

    private static CellKind kindOf(Cell cell, Map<String, CellKind> seen) {
        return switch (cell) {
            case Cell.Blank _ -> CellKind.BLANK;
            case Cell.Number number ->
                    PeriodRecogniser.isYear(number.value())
                                    && !number.style().percent()
                                    && number.style().decimals() <= 0
                            ? CellKind.YEAR
                            : CellKind.NUMBER;
            // A time of no day, or how long something took.
            case Cell.DateTime time when isClock(time) -> CellKind.TEXT;
            case Cell.DateTime _ -> CellKind.PERIOD;
            case Cell.Flag flag -> flag.value().isPresent() ? CellKind.NUMBER : CellKind.SYMBOL;
            case Cell.Fault _ -> CellKind.FAULT;
            case Cell.Text text -> kindOf(text.raw(), seen);
        };
    }

    private static CellKind kindOf(String raw, Map<String, CellKind> seen) {
        CellKind known = seen.get(raw);
        if (known == null) {
            known = kindOf(raw);
            if (seen.size() < REMEMBERED) {
                seen.put(raw, known);
            }
        }
        return known;
    }

    /// Whether a cell says a time of the day or how long something took: `6:42`.
    static boolean isClock(Cell cell) {
        return switch (cell) {
            case Cell.DateTime time ->
                    time.grain() == Cell.Grain.CLOCK || time.value().getYear() < FIRST_YEAR;
            case Cell.Text text -> CLOCK.matcher(text.raw().strip()).matches();
            default -> false;
        };
    }

    static CellKind kindOf(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return CellKind.BLANK;
        }
        if (text.startsWith("(") && SCALE.matcher(text).matches()) {
            return CellKind.TEXT;
        }
        // A year and the unit of what stands beneath; nobody means twenty times as much.
        if (text.endsWith("%") && YEAR_IN_PERCENT.matcher(text).matches()
                || text.endsWith(")") && YEAR_IN_UNIT.matcher(text).matches()) {
            return CellKind.TEXT;
        }
        if (text.length() <= 20 && isSymbol(text)) {
            return CellKind.SYMBOL;
        }
        if (text.length() == 3 && text.endsWith("+") && OPEN_AGE.matcher(text).matches()) {
            return CellKind.TEXT;
        }
        if (text.length() <= 40) {
            Optional<NumberRecogniser.Found> number = number(text);
            if (number.isPresent()) {
                boolean plainYear =
                        number.get().decimals() == 0
                                && !number.get().percent()
                                && text.matches("\\D{0,2}\\d{4}(?:\\D.*)?")
                                && PeriodRecogniser.isYear(number.get().value());
                return plainYear ? CellKind.YEAR : CellKind.NUMBER;
            }
            if (PeriodRecogniser.plain().whole(text).isPresent()) {
                return CellKind.PERIOD;
            }
            if (PeriodRecogniser.month(text).isPresent()
                    || PeriodRecogniser.quarter(text).isPresent()) {
                return CellKind.MONTH;
            }
        }
        return CellKind.TEXT;
    }

    private static boolean isSymbol(String text) {
        return SymbolSets.generic().meaning(text).filter(SymbolSet.Meaning::missing).isPresent();
    }

    /// A number whose mark, if it has one, is a flag that some set knows or a footnote mark.
    private static Optional<NumberRecogniser.Found> number(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length() && !digits; i++) {
            digits = Character.isDigit(text.charAt(i));
        }
        return digits ? NumberRecogniser.readEither(text) : Optional.empty();
    }
}
