package workbench.layout;

import workbench.sheet.Cell;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What is known of a table's body while it grows row by row: where figures stand, and which
/// columns hold periods.
final class Growth {
    /// Four words, or fewer that end as a sentence does.
    private static final Pattern SENTENCE =
            Pattern.compile("\\S+(?:\\s+\\S+)+\\.|\\S+(?:\\s+\\S+){3,}");

    /// How far above the line may stand that says that notes follow.
    private static final int MOST_NOTES = 60;

    private static final Pattern CODE = Pattern.compile("0\\d+");

    /// So many rows are counted by no chance.
    private static final int FEWEST_COUNTED = 4;

    private static final int FEWEST_BENEATH_NAMES = 2;

    private final SheetView sheet;
    private final int firstColumn;
    private final int lastColumn;
    private final BitSet figures = new BitSet();
    private final Memo<Boolean> notes = new Memo<>(Words::isNote);
    private final int[] periods;
    private final int[] filled;
    private final int[] numbers;

    /// By column, how far its numbers count from 1; negative where they do not.
    private final int[] counted;

    /// The columns that begin with a word.
    private final BitSet named = new BitSet();

    private int last;
    private boolean notesSeen;

    Growth(SheetView sheet, int firstColumn, int lastColumn) {
        this.sheet = sheet;
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
        this.periods = new int[lastColumn + 2];
        this.filled = new int[lastColumn + 2];
        this.numbers = new int[lastColumn + 2];
        this.counted = new int[lastColumn + 2];
    }

    /// The columns that hold figures.
    BitSet figures() {
        return figures;
    }

    /// The same without those on the left in which numbers are the exception, as `65+` is among
    /// names of ages, or count the rows: they name rows.
    BitSet settledFigures() {
        BitSet settled = (BitSet) figures.clone();
        for (int column = settled.nextSetBit(0);
                column >= 0 && (numbers[column] * 2 < filled[column] || counts(column));
                column = settled.nextSetBit(column + 1)) {
            settled.clear(column);
        }
        return settled.isEmpty() ? figures : settled;
    }

    /// Whether the numbers of a column are 1, 2, 3 and so on, of few beneath a name: `JK, SK, 1,
    /// 2`.
    private boolean counts(int column) {
        return counted[column] >= (named.get(column) ? FEWEST_BENEATH_NAMES : FEWEST_COUNTED);
    }

    /// Whether a row goes on with the body behind a note: several figures, all of them beneath
    /// those of the body.
    boolean goesOnWith(int row, RowProfile profile) {
        if (profile.numbers() < 2) {
            return false;
        }
        int end = Math.min(lastColumn, sheet.lastColumn(row));
        for (int column = firstColumn; column <= end; column++) {
            if (sheet.kind(row, column) == CellKind.NUMBER && !figures.get(column)) {
                return false;
            }
        }
        return true;
    }

    /// The last row that was taken.
    int last() {
        return last;
    }

    /// How many rows have something in a column.
    int filled(int column) {
        return filled[column];
    }

    /// Ends with a row that has no figures.
    void endWith(int row) {
        last = row;
    }

    /// A row has explained.
    void sawNote() {
        notesSeen = true;
    }

    /// Whether rows have explained, beneath which figures may be those of something else.
    boolean sawNotes() {
        return notesSeen;
    }

    void take(int row) {
        last = row;
        int end = Math.min(lastColumn, sheet.lastColumn(row));
        for (int column = firstColumn; column <= end; column++) {
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.BLANK) {
                continue;
            }
            filled[column]++;
            if (filled[column] == 1 && kind == CellKind.TEXT) {
                named.set(column);
            }
            // `01000`: nobody counts like that.
            boolean counts = kind == CellKind.NUMBER && !isCode(row, column);
            numbers[column] += counts ? 1 : 0;
            if (kind == CellKind.NUMBER) {
                goOnCounting(row, column);
            }
            if (kind.isPeriod()) {
                periods[column]++;
            }
            // A year left of all numbers names its row.
            if (kind == CellKind.NUMBER || kind == CellKind.YEAR && isBehindFigures(column)) {
                figures.set(column);
            }
        }
    }

    private void goOnCounting(int row, int column) {
        int next = counted[column] + 1;
        boolean goesOn = next > 0 && sheet.text(row, column).equals(Integer.toString(next));
        counted[column] = goesOn ? next : -1;
    }

    private boolean isCode(int row, int column) {
        return sheet.grid().cell(row, column) instanceof Cell.Text text
                && text.raw().startsWith("0")
                && CODE.matcher(text.raw()).matches();
    }

    private boolean isBehindFigures(int column) {
        return !figures.isEmpty() && column > figures.nextSetBit(0);
    }

    /// Columns in which four cells of five are periods.
    BitSet periodColumns() {
        BitSet columns = new BitSet();
        for (int column = firstColumn; column < filled.length; column++) {
            if (periods[column] > 0 && periods[column] * 5 >= filled[column] * 4) {
                columns.set(column);
            }
        }
        return columns;
    }

    /// Whether a row right below one of figures belongs to the body by its own cells, whatever
    /// follows: it has figures, and neither explains nor may head another table.
    boolean isPlainly(int row, RowProfile profile) {
        return hasFigures(row, profile)
                && !explains(row, profile)
                && switch (heads(row, profile)) {
                    // Headers of words stand apart, and this row follows one of figures.
                    case NOTHING, WORDS -> true;
                    case PERIODS -> !Sequences.isRegular(sheet, row, figures);
                };
    }

    /// Whether a row has figures, or misses them where they stood above.
    boolean hasFigures(int row, RowProfile profile) {
        return profile.numbers() + profile.faults() > 0 || missesOnly(row, profile);
    }

    /// Symbols or years where figures stood above, marks among them, and no words there.
    private boolean missesOnly(int row, RowProfile profile) {
        if (profile.symbols() + profile.periods() == 0) {
            return false;
        }
        int hits = 0;
        BitSet columns = periodColumns();
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            boolean words =
                    kind == CellKind.TEXT
                            && !InexactFigure.isMarkOrInexact(sheet.text(row, column));
            if (words || kind == CellKind.PERIOD && !columns.get(column)) {
                return false;
            }
            hits += kind.isFigure() ? 1 : 0;
        }
        return hits > 0
                || profile.filled() > 1
                        && columns.stream().anyMatch(column -> sheet.kind(row, column).isPeriod());
    }

    /// What a row may head by its own cells.
    enum Heads {
        NOTHING,
        /// Columns of periods.
        PERIODS,
        /// Columns with names.
        WORDS
    }

    /// What a row may head, as far as its own cells tell.
    Heads heads(int row, RowProfile profile) {
        if (profile.numbers() + profile.symbols() + profile.faults() > 0) {
            return Heads.NOTHING;
        }
        int headed = 0;
        int words = 0;
        BitSet columns = periodColumns();
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            if (kind.isPeriod() && !columns.get(column)) {
                headed++;
            } else if (kind == CellKind.TEXT) {
                words++;
            }
        }
        if (headed >= 2 && words == 0 && Sequences.isPeriodRow(sheet, row, figures)) {
            return Heads.PERIODS;
        }
        int count = figures.cardinality() - columns.cardinality();
        boolean enough = words >= 2 || words == 1 && count <= 1 && profile.filled() >= 2;
        return enough && words * 2 >= Math.min(count, profile.filled())
                ? Heads.WORDS
                : Heads.NOTHING;
    }

    private boolean explains(int row, RowProfile profile) {
        return mayExplain(sheet, row, profile) && notes.of(sheet.text(row, profile.firstColumn()))
                || isNumberedNote(sheet, row, profile);
    }

    /// Whether a row explains and holds no figures.
    static boolean isNote(SheetView sheet, int row, RowProfile profile) {
        return mayExplain(sheet, row, profile)
                        && Words.isNote(sheet.text(row, profile.firstColumn()))
                || isNumberedNote(sheet, row, profile);
    }

    /// A footnote whose number stands in a cell of its own, before its sentence.
    private static boolean isNumberedNote(SheetView sheet, int row, RowProfile profile) {
        int column = profile.firstColumn();
        if (profile.filled() != 2
                || profile.texts() != 1
                || sheet.kind(row, column) != CellKind.NUMBER
                || sheet.kind(row, column + 1) != CellKind.TEXT) {
            return false;
        }
        return sheet.text(row, column).matches("\\d{1,3}")
                && (SENTENCE.matcher(sheet.text(row, column + 1)).matches()
                        || isListedAsNote(sheet, row, column));
    }

    /// Whether numbers and their words go up to a line such as `Notes:`.
    private static boolean isListedAsNote(SheetView sheet, int row, int column) {
        for (int above = row - 1; above >= Math.max(1, row - MOST_NOTES); above--) {
            if (sheet.kind(above, column) == CellKind.TEXT) {
                String heading = sheet.text(above, column);
                return heading.endsWith(":")
                        && Words.isNote(heading)
                        && sheet.isBlank(above, column + 1);
            }
            if (sheet.kind(above, column) != CellKind.NUMBER
                    || !sheet.text(above, column).matches("\\d{1,3}")) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayExplain(SheetView sheet, int row, RowProfile profile) {
        return profile.firstColumn() > 0
                && profile.numbers() < 2
                && sheet.kind(row, profile.firstColumn()) == CellKind.TEXT;
    }
}
