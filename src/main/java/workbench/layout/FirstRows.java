package workbench.layout;

import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetTail;

/// The rows of a sheet that are held before it is known to be long: enough to have those with
/// figures among them by which its columns are told, beneath any header.
public final class FirstRows {
    /// They are not held where they have more cells.
    private static final int MOST_CELLS = 2_000_000;

    /// So many times as many rows are enough, whatever stands in them.
    private static final int MOST_TIMES = 4;

    private final int enough;
    private final SheetInfo info;
    private final Grid.Collector held = new Grid.Collector();
    private int rows;

    /// Those that hold more than a name for the ones beneath.
    private int full;

    private long cells;

    /// @param detector that is to see them
    public FirstRows(LayoutDetector detector, SheetInfo sheet) {
        this.enough = detector.firstRows();
        this.info = sheet;
        held.begin(sheet);
    }

    /// Holds the next row.
    ///
    /// @return whether it is held; not where the sheet is long, of which this row is then the next
    public boolean take(SheetRow row) {
        boolean isFull = row.cells().size() > 1;
        if (full + (isFull ? 1 : 0) > enough
                || rows + 1 > MOST_TIMES * enough
                || cells + row.cells().size() > MOST_CELLS) {
            return false;
        }
        rows++;
        full += isFull ? 1 : 0;
        cells += row.cells().size();
        held.row(row);
        return true;
    }

    /// The sheet that they belong to.
    public SheetInfo info() {
        return info;
    }

    /// The rows held; to be asked for once.
    ///
    /// @param tail of the sheet, where it has ended
    public Grid grid(SheetTail tail) {
        held.end(tail);
        return held.grids().getFirst();
    }
}
