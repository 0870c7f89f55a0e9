package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Stands before a sink that holds what it is given: makes the cells small that it lets through,
/// and stops the reading before memory is full.
///
/// The words of long tables repeat on every row; each is held once, as far as they come near to
/// each other.
final class MemoryGuard implements SheetSink {
    // Rough sizes in a 64-bit JVM with compressed references; the bound is rough as well.
    private static final int ROW_BYTES = 32;
    private static final int SLOT_BYTES = 4;
    private static final int CELL_BYTES = 32;
    private static final int STRING_BYTES = 48;

    /// A power of two.
    private static final int REMEMBERED = 1 << 16;

    private final SheetSink sink;
    private final BooleanSupplier holds;
    private final long bytes;
    private final Cell.@Nullable Text[] texts = new Cell.Text[REMEMBERED];
    private long held;
    private int lastRow;

    MemoryGuard(SheetSink sink, long bytes) {
        this(sink, () -> true, bytes);
    }

    MemoryGuard(HoldingSink sink, long bytes) {
        this(sink, sink::holds, bytes);
    }

    private MemoryGuard(SheetSink sink, BooleanSupplier holds, long bytes) {
        this.sink = sink;
        this.holds = holds;
        this.bytes = bytes;
    }

    @Override
    public void begin(SheetInfo sheet) {
        lastRow = 0;
        sink.begin(sheet);
    }

    @Override
    public void row(SheetRow row) {
        if (!holds.getAsBoolean()) {
            sink.row(row);
            return;
        }
        List<SheetRow.Placed> cells = row.cells();
        if (!cells.isEmpty()) {
            held += (long) ROW_BYTES * (row.number() - lastRow);
            held += (long) SLOT_BYTES * cells.getLast().column();
            lastRow = row.number();
        }
        List<SheetRow.Placed> small = new ArrayList<>(cells.size());
        for (SheetRow.Placed placed : cells) {
            small.add(new SheetRow.Placed(placed.column(), hold(placed.cell())));
        }
        if (held > bytes) {
            throw new Full();
        }
        sink.row(new SheetRow(row.number(), row.hidden(), small));
    }

    /// The cell to be held in the place of one that says the same.
    private Cell hold(Cell cell) {
        if (cell instanceof Cell.Text text) {
            int slot = text.raw().hashCode() * 31 + text.style().hashCode();
            slot = (slot ^ slot >>> 16) & (REMEMBERED - 1);
            Cell.Text before = texts[slot];
            if (before != null && before.equals(text)) {
                return before;
            }
            texts[slot] = text;
            held += STRING_BYTES + text.raw().length();
        } else if (!(cell instanceof Cell.Number number) || number.keepsDigits()) {
            held += STRING_BYTES + cell.raw().length();
        }
        held += CELL_BYTES;
        return cell;
    }

    /// The bytes that a placed cell takes, about, without the characters that it may share.
    static long weight(Cell cell) {
        boolean digits = cell instanceof Cell.Number number && number.keepsDigits();
        return CELL_BYTES + SLOT_BYTES + (digits ? STRING_BYTES + cell.raw().length() : 0);
    }

    @Override
    public void end(SheetTail tail) {
        sink.end(tail);
    }

    /// Never leaves the package: {@link SheetFiles#grids} turns it into a refusal.
    static final class Full extends RuntimeException {
        Full() {
            super("the sheets do not fit into memory", null, false, false);
        }
    }
}
