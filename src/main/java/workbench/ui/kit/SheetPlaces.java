package workbench.ui.kit;

import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.List;

/// Where the cells of a sheet stand on the canvas, in pixels, as it is scrolled: among the columns
/// that are scrolled, or in those that stay in sight at the left.
///
/// @param scroll what of the sheet is in sight
/// @param em how large a letter is
/// @param isAtLeft whether it is asked of what stays at the left
record SheetPlaces(SheetColumns columns, SheetPainter.Scroll scroll, double em, boolean isAtLeft) {
    /// The same for what stays in sight at the left, or for what is scrolled.
    SheetPlaces atLeft(boolean kept) {
        return new SheetPlaces(columns, scroll, em, kept);
    }

    /// A row and how many rows would be scrolled away for it to stand in its place.
    record Placed(int row, int first) {}

    /// The rows in sight, those that stay on top last: they lie over the others.
    List<Placed> rows(int last) {
        List<Placed> rows = new ArrayList<>();
        List<Integer> kept = scroll.rows();
        for (int row = scroll.first() + kept.size() + 1; row <= last; row++) {
            rows.add(new Placed(row, scroll.first()));
        }
        for (int i = 0; i < kept.size(); i++) {
            rows.add(new Placed(kept.get(i), kept.get(i) - i - 1));
        }
        return rows;
    }

    /// How far the row of a cell is scrolled: a kept row stands in its place on top, and one that
    /// is under the kept rows is out of sight.
    int scrolled(CellRef cell) {
        int place = scroll.rows().indexOf(cell.row());
        if (place >= 0) {
            return cell.row() - place - 1;
        }
        return cell.row() > scroll.first() + scroll.rows().size() ? scroll.first() : cell.row() + 1;
    }

    /// The left edge of a column: in its place at the left, or where it was scrolled to.
    double x(int column) {
        return Math.round(
                SheetPainter.ROW_NAMES * em + (isAtLeft ? keptLeft(column) : scrolledLeft(column)));
    }

    double right(int column) {
        return isAtLeft
                ? Math.round(
                        SheetPainter.ROW_NAMES * em + keptLeft(column) + columns.width(column) * em)
                : x(column + 1);
    }

    /// The upper edge of a row.
    ///
    /// @param first how many rows are scrolled away above it
    double y(int row, int first) {
        return Math.round((row - first) * SheetPainter.ROW * em);
    }

    private double scrolledLeft(int column) {
        return columns.left(column) * em - scroll.left();
    }

    private double keptLeft(int column) {
        return scroll.columns().stream()
                        .takeWhile(before -> before != column)
                        .mapToDouble(columns::width)
                        .sum()
                * em;
    }
}
