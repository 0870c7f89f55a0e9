package workbench.layout;

import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The rows beneath the last figure of a long table, which are held: nobody knows yet whether they
/// are words alone.
final class Beneath {
    /// Of more rows one may be sure that they are something else.
    private static final int MOST = 1_000;

    private final int lastRow;
    private final List<Grid> stretches = new ArrayList<>();

    /// @param lastRow with figures
    /// @param before rows that may hold the last one
    Beneath(int lastRow, Grid before) {
        this.lastRow = lastRow;
        stretches.add(before);
    }

    /// Takes the next rows of the sheet.
    ///
    /// @return whether they may still be words beneath a table
    boolean take(Grid stretch) {
        stretches.add(stretch);
        return stretch.rows() - lastRow <= MOST;
    }

    /// The last row with figures, and all beneath it.
    Grid rows() {
        return Grid.joined(stretches, lastRow);
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

    /// The roles of a row of words.
    static byte[] roles(SheetView rows, int row) {
        byte[] roles = new byte[rows.lastColumn(row) + 1];
        for (int column = 1; column < roles.length; column++) {
            roles[column] = rows.isBlank(row, column) ? 0 : (byte) (Role.NOTE.ordinal() + 1);
        }
        return roles;
    }
}
