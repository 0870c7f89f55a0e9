package workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// Which part of a sheet is in sight, and what of it stays there though it is scrolled away.
///
/// @param pane what stays, as far as there is room for it
/// @param em how large a letter is, in pixels
/// @param first how many rows are scrolled away
/// @param across how many pixels the bar below is moved to the right
/// @param room what the cells have beside the rows' names, in pixels
record SheetScroll(
        SheetView.Pane pane,
        SheetColumns columns,
        double em,
        int first,
        double across,
        double room) {
    /// So little of a column is nothing, in em.
    private static final double HAIR = 0.01;

    /// The share of the room that frozen columns may take.
    private static final double MOST_FROZEN = 0.5;

    /// The frozen rows that stand on top now: those that are scrolled away or would be covered.
    List<Integer> kept() {
        List<Integer> kept = new ArrayList<>();
        for (int row : pane.rows()) {
            if (row - first <= kept.size()) {
                kept.add(row);
            }
        }
        return kept;
    }

    /// Of the heads those that may stand over several columns: all but the lowest, which has words
    /// for each.
    List<Integer> spanning() {
        List<Integer> heads = pane.rows();
        return heads.subList(0, Math.max(0, heads.size() - 1));
    }

    /// The frozen columns that stand at the left now: those that are scrolled away or would be
    /// covered.
    List<Integer> keptColumns() {
        return pane.columns().subList(0, keptColumns(shift()));
    }

    /// How many pixels are scrolled away. As in a spreadsheet the first column that is scrolled is
    /// seen whole: of a number that is cut at its left nobody would know which it is. Only the last
    /// may be cut, where it is wider than the room: behind it nothing is to be seen.
    double shift() {
        double covered = frozen(keptColumns(across));
        double place = (across + covered) / em;
        int column = columns.at(place);
        boolean whole = Math.abs(columns.left(column) - place) < HAIR;
        return across <= 0 || whole || column >= columns.count()
                ? across
                : columns.left(column + 1) * em - covered;
    }

    /// How many they would be.
    ///
    /// @param left how many pixels are scrolled away
    private int keptColumns(double left) {
        List<Integer> names = pane.columns();
        double taken = 0;
        int kept = 0;
        while (kept < names.size()
                && columns.left(names.get(kept)) * em - left < taken
                && taken < room * MOST_FROZEN) {
            taken += columns.width(names.get(kept++)) * em;
        }
        return kept;
    }

    /// How wide the frozen columns that stand at the left now are together, in pixels.
    double frozen() {
        return frozen(keptColumns().size());
    }

    /// How wide the first so many frozen columns are together. The rest of the sheet has room
    /// beside them: the last of them may be cut at its right, where it has only words.
    private double frozen(int kept) {
        double wide =
                pane.columns().subList(0, kept).stream().mapToDouble(columns::width).sum() * em;
        return Math.min(wide, room * MOST_FROZEN);
    }

    /// Whether nothing covers a column and no edge cuts it.
    boolean isSeenWhole(int column) {
        double left = columns.left(column) * em - shift();
        return left >= frozen() - 1 && left + columns.width(column) * em <= room + 1;
    }

    /// Whether the first column beside the frozen ones begins where they end.
    boolean firstIsSeenWhole() {
        double place = (shift() + frozen()) / em;
        return Math.abs(columns.left(columns.at(place + HAIR)) - place) < 2 * HAIR;
    }

    /// Scrolls no farther than it takes: who looks at a cell reads what stands at its left too.
    ///
    /// @return how far, so that the column is seen beside the frozen ones, with its neighbours
    ///   where there is room for them
    double leastShift(int column) {
        double beside = frozen(pane.columns().size());
        double free = room - beside;
        // A frozen neighbour is seen anyway; to make room for it would hide the column under it.
        int first = pane.columns().contains(column - 1) ? column : Math.max(1, column - 1);
        double start = columns.left(first) * em;
        double end = (columns.left(column + 1) + columns.width(column + 1)) * em;
        if (end - start > free) {
            start = columns.left(column) * em;
            end = start + columns.width(column) * em;
        }
        // The beginning of what is wider than the room is seen.
        return start < shift() + beside ? start - beside : Math.min(end - room, start - beside);
    }

    /// The column that is seen so many pixels right of the rows' names.
    int columnAt(double x) {
        List<Integer> left = keptColumns();
        double edge = 0;
        for (int column : left) {
            edge += columns.width(column) * em;
            if (x < Math.min(edge, frozen(left.size()))) {
                return column;
            }
        }
        return columns.at((x + shift()) / em);
    }

    /// What stands at a place of the view.
    ///
    /// @param row from 1; the first where it is on the letters of the columns
    /// @param column from 1; the first where it is on the numbers of the rows
    /// @param onLetters whether it is on the letters of the columns
    /// @param onNumbers whether it is on the numbers of the rows
    record Place(int row, int column, boolean onLetters, boolean onNumbers) {
        /// Whether it stands for a whole row or column, or for all.
        boolean ofLines() {
            return onLetters || onNumbers;
        }
    }

    /// What stands at a place that is given in pixels from the top left corner of the view.
    Place placeAt(double x, double y) {
        double numbers = SheetPainter.ROW_NAMES * em;
        int line = (int) (y / (SheetPainter.ROW * em));
        List<Integer> kept = kept();
        int row = line > 0 && line <= kept.size() ? kept.get(line - 1) : first + line;
        return new Place(
                line <= 0 ? 1 : row,
                x < numbers ? 1 : columnAt(x - numbers),
                line <= 0,
                x < numbers);
    }

    /// The same for a mouse that was pressed somewhere and is being dragged: it stays on what it
    /// was pressed on.
    Place placeAt(double x, double y, Place pressed) {
        double numbers = SheetPainter.ROW_NAMES * em;
        double letters = SheetPainter.ROW * em;
        return placeAt(
                pressed.onNumbers() ? 0 : Math.max(x, numbers),
                pressed.onLetters() ? 0 : Math.max(y, letters));
    }
}
