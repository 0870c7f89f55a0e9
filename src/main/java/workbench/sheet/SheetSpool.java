package workbench.sheet;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Puts a long sheet aside while it is read, so that all of it can be looked at and none of it
/// fills memory: its rows wait in a temporary file.
///
/// Where that has no room, or there is no such file to be had, the sheet is read all the same and
/// cannot be looked at.
public final class SheetSpool {
    private static final Logger LOG = LoggerFactory.getLogger(SheetSpool.class);
    private static final Cell[] NO_CELLS = {};

    private final SheetInfo info;
    private final Set<Integer> hidden = new TreeSet<>();
    private @Nullable RowsOnDisk rows;
    private int columns;

    /// @param first the rows that have been read
    public SheetSpool(Grid first) {
        this.info = first.info();
        try {
            rows = new RowsOnDisk();
        } catch (IOException e) {
            giveUp(e);
        }
        for (int row = 1; row <= first.rows(); row++) {
            Cell[] cells = new Cell[first.lastColumn(row)];
            for (int column = 1; column <= cells.length; column++) {
                cells[column - 1] = first.cell(row, column);
            }
            add(cells);
            if (first.isHiddenRow(row)) {
                hidden.add(row);
            }
        }
    }

    /// Takes the next row.
    public void row(SheetRow row) {
        RowsOnDisk disk = rows;
        if (disk == null || row.cells().isEmpty()) {
            return;
        }
        while (disk.size() < row.number() - 1) {
            add(NO_CELLS);
        }
        add(row.held());
        if (row.hidden()) {
            hidden.add(row.number());
        }
    }

    private void add(Cell[] cells) {
        RowsOnDisk disk = rows;
        if (disk != null) {
            columns = Math.max(columns, cells.length);
            try {
                disk.addRow(cells);
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    private void giveUp(IOException why) {
        LOG.info("the rows of {} cannot be put aside to be looked at", info.name(), why);
        discard();
    }

    /// Lets go of what was put aside.
    void discard() {
        RowsOnDisk disk = rows;
        if (disk != null) {
            disk.discard();
        }
        rows = null;
    }

    /// The whole sheet once its last row was taken; empty where it could not be put aside.
    public Optional<Grid> end(SheetTail tail) {
        RowsOnDisk disk = rows;
        if (disk == null) {
            return Optional.empty();
        }
        try {
            disk.end();
            return Optional.of(Grid.of(info, disk, columns, tail, hidden));
        } catch (IOException e) {
            giveUp(e);
            return Optional.empty();
        }
    }
}
