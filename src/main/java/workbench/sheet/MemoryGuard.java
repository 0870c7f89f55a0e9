package workbench.sheet;

/// Stands before a sink that holds what it is given, and stops the reading before memory is full.
final class MemoryGuard implements SheetSink {
    // Rough sizes in a 64-bit JVM with compressed references; the bound is rough as well.
    private static final int ROW_BYTES = 32;
    private static final int SLOT_BYTES = 4;
    private static final int CELL_BYTES = 88;

    private final SheetSink sink;
    private final long bytes;
    private long held;
    private int lastRow;

    MemoryGuard(SheetSink sink, long bytes) {
        this.sink = sink;
        this.bytes = bytes;
    }

    @Override
    public void begin(SheetInfo sheet) {
        lastRow = 0;
        sink.begin(sheet);
    }

    @Override
    public void row(SheetRow row) {
        if (!row.cells().isEmpty()) {
            held += (long) ROW_BYTES * (row.number() - lastRow);
            held += (long) SLOT_BYTES * row.cells().getLast().column();
            for (SheetRow.Placed placed : row.cells()) {
                held += weight(placed.cell());
            }
            lastRow = row.number();
        }
        if (held > bytes) {
            throw new Full();
        }
        sink.row(row);
    }

    /// The bytes that holding a cell takes, about.
    static long weight(Cell cell) {
        return CELL_BYTES + cell.raw().length();
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
