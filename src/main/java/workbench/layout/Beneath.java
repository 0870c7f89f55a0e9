package workbench.layout;

import workbench.sheet.Grid;

import java.util.List;
import java.util.stream.IntStream;

/// The rows beneath the last one of a long table that has figures: nobody knows yet whether they
/// name and explain rows that are still to come, are words beneath the table, or begin another one.
///
/// They are held together with that row, as long as they are few.
final class Beneath {
    /// Of more rows one may be sure that they are something else.
    private static final int MOST = 1_000;

    private Grid rows;

    /// @param first rows of the sheet, the last with figures among them
    Beneath(Grid first) {
        this.rows = first;
    }

    /// Takes the next rows of the sheet.
    ///
    /// @param lastRow with figures; nothing above it is held any more
    void take(int lastRow, Grid stretch) {
        rows = Grid.joined(List.of(rows, stretch), lastRow);
    }

    /// The last row with figures, and all beneath it.
    Grid rows() {
        return rows;
    }

    /// Whether they are too many to be held.
    boolean areTooMany(int lastRow) {
        return rows.rows() - lastRow > MOST;
    }

    /// Whether nothing beneath a table stands in other columns than its own.
    static boolean isWithin(Frame frame, SheetView rows) {
        return IntStream.rangeClosed(rows.grid().firstRow(), rows.rows())
                .allMatch(
                        row ->
                                rows.lastColumn(row) <= frame.lastColumn()
                                        && IntStream.range(1, frame.firstColumn())
                                                .allMatch(column -> rows.isBlank(row, column)));
    }
}
