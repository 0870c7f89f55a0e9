package workbench.ui.kit;

import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.Arrays;
import java.util.List;

/// How wide the columns of a sheet are shown, in em: as its first rows need, within bounds, and as
/// the numbers need that come into sight.
final class SheetColumns {
    static final SheetColumns EMPTY = new SheetColumns(new double[] {0}, 0);

    private static final int ROWS_ASKED = 200;
    private static final double LEAST = 4.5;
    private static final double MOST = 24;
    private static final double LETTER = 0.56;
    private static final double PADDING = 1.2;

    private static final int LONGEST_NUMBER = 40;

    /// A digit of the program's letters, a little more than it is.
    private static final double DIGIT = 0.57;

    /// No words are followed farther than this.
    private static final double FARTHEST = 120;

    /// The left edge of each column, and after them the right edge of the last.
    private final double[] edges;

    /// How far words run that have nothing behind them to stop at.
    private final double reach;

    private SheetColumns(double[] edges, double reach) {
        this.edges = edges;
        this.reach = reach;
    }

    /// @param tints as what the cells were read: titles and notes widen nothing, so that the months
    ///   under a long title leave room for their figures
    static SheetColumns of(Grid sheet, SheetView.Tints tints) {
        int[] letters = new int[sheet.columns() + 1];
        for (int row = 1; row <= Math.min(ROWS_ASKED, sheet.rows()); row++) {
            for (int column = 1; column <= sheet.lastColumn(row); column++) {
                // What has room to run over its neighbour, such as a title, widens nothing.
                boolean free = sheet.cell(row, column + 1).isBlank();
                int needed = CellWords.of(sheet.cell(row, column)).length();
                boolean widens = !free || column == sheet.lastColumn(row) && column > 1;
                if (widens && needed > letters[column] && !isBeside(tints.at(row, column))) {
                    letters[column] = needed;
                }
            }
        }
        double[] edges = new double[sheet.columns() + 1];
        for (int column = 1; column <= sheet.columns(); column++) {
            double width = Math.clamp(letters[column] * LETTER + PADDING, LEAST, MOST);
            edges[column] = edges[column - 1] + width;
        }
        return new SheetColumns(edges, reach(sheet, edges));
    }

    /// Whether a cell belongs to no table, but says something of it.
    private static boolean isBeside(Tint tint) {
        return tint == Tint.TITLE || tint == Tint.NOTE;
    }

    private static double reach(Grid sheet, double[] edges) {
        double reach = edges[edges.length - 1];
        for (int row = 1; row <= Math.min(ROWS_ASKED, sheet.rows()); row++) {
            int last = Math.min(sheet.lastColumn(row), edges.length - 1);
            if (last > 0 && !(sheet.cell(row, last) instanceof Cell.Number)) {
                double words = CellWords.of(sheet.cell(row, last)).length() * LETTER + PADDING;
                reach = Math.max(reach, edges[last - 1] + Math.min(words, FARTHEST));
            }
        }
        return reach;
    }

    /// The same columns, wide enough for the numbers in some of their rows: a number with figures
    /// missing would be another number. This itself where they are.
    ///
    /// @param instead what is written in the place of what the sheet has
    /// @param rows from 1
    /// @param first from 1
    /// @param last the last column that is asked
    SheetColumns fitting(
            Grid sheet, SheetView.Instead instead, List<Integer> rows, int first, int last) {
        double[] widths = new double[edges.length];
        boolean wider = false;
        for (int column = first; column <= Math.min(last, count()); column++) {
            for (int row : rows) {
                String words = instead.words(sheet, row, column);
                if (isFigures(words)) {
                    double needed = words.length() * DIGIT + PADDING;
                    widths[column] = Math.max(widths[column], needed);
                }
            }
            wider |= widths[column] > width(column);
        }
        if (!wider) {
            return this;
        }
        double[] moved = new double[edges.length];
        for (int column = 1; column < edges.length; column++) {
            moved[column] = moved[column - 1] + Math.max(width(column), widths[column]);
        }
        double behind = reach - edges[edges.length - 1];
        return new SheetColumns(moved, moved[moved.length - 1] + behind);
    }

    /// Whether words are a number, stored as one or as text.
    private static boolean isFigures(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_NUMBER
                && words.chars().noneMatch(Character::isLetter);
    }

    int count() {
        return edges.length - 1;
    }

    /// The left edge of a column from 1.
    double left(int column) {
        return edges[Math.clamp(column - 1L, 0, edges.length - 1)];
    }

    double width(int column) {
        return column < edges.length ? edges[column] - edges[column - 1] : 0;
    }

    /// The right edge of all that can be read, which words may run to behind the last column.
    double reach() {
        return reach;
    }

    /// The column in which a place lies; one past the last for what is right of all.
    int at(double place) {
        int found = Arrays.binarySearch(edges, place);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
