package workbench.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// The rows of a sheet in a temporary file, of which only those that were last asked for are in
/// memory.
///
/// The file is let go of with the list, at the latest when the program ends. Rows are added on one
/// thread; once that is done they may be asked for on any.
final class RowsOnDisk extends AbstractList<Cell[]> implements RandomAccess {
    private static final Cleaner CLEANER = Cleaner.create();

    /// Rows that are written and read together.
    private static final int BLOCK = 256;

    /// A window shows some dozens of rows; whoever scrolls meets the same blocks again.
    private static final int BLOCKS_HELD = 16;

    private final ScratchFile file;
    private final Cleaner.Cleanable cleanable;
    private final CellCodec codec = new CellCodec();
    private final Map<Integer, Cell[][]> held =
            new LinkedHashMap<>(BLOCKS_HELD, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Cell[][]> eldest) {
                    return size() > BLOCKS_HELD;
                }
            };
    private final List<Cell[]> waiting = new ArrayList<>(BLOCK);

    /// Where each block begins; one entry more than there are blocks.
    private long[] begins = new long[64];

    private int blocks;
    private int rows;

    /// @throws IOException where no temporary file can be made
    RowsOnDisk() throws IOException {
        file = ScratchFile.of("rows");
        cleanable = CLEANER.register(this, file::close);
    }

    /// Adds the next row.
    ///
    /// @throws IOException where there is no more room
    void addRow(Cell[] row) throws IOException {
        waiting.add(row);
        rows++;
        if (waiting.size() == BLOCK) {
            write();
        }
    }

    /// Writes what waits; no row is added after that.
    void end() throws IOException {
        if (!waiting.isEmpty()) {
            write();
        }
    }

    /// Lets go of the file at once.
    void discard() {
        cleanable.clean();
    }

    private void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Cell[] row : waiting) {
                out.writeInt(row.length);
                for (Cell cell : row) {
                    codec.write(cell, out);
                }
            }
        }
        waiting.clear();
        long behind = file.write(ByteBuffer.wrap(bytes.toByteArray()), begins[blocks]);
        blocks++;
        if (blocks == begins.length) {
            begins = Arrays.copyOf(begins, 2 * blocks);
        }
        begins[blocks] = behind;
    }

    @Override
    public int size() {
        return rows;
    }

    /// A row's cells, which nobody may change.
    ///
    /// @throws UncheckedIOException where somebody took the file away
    @Override
    public synchronized Cell[] get(int index) {
        if (index < 0 || index >= rows) {
            throw new IndexOutOfBoundsException(index);
        }
        int block = index / BLOCK;
        Cell[][] all = held.get(block);
        if (all == null) {
            all = read(block);
            held.put(block, all);
        }
        return all[index % BLOCK];
    }

    private Cell[][] read(int block) {
        byte[] bytes = new byte[(int) (begins[block + 1] - begins[block])];
        Cell[][] all = new Cell[Math.min(BLOCK, rows - block * BLOCK)][];
        try {
            file.read(ByteBuffer.wrap(bytes), begins[block]);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            for (int row = 0; row < all.length; row++) {
                all[row] = new Cell[in.readInt()];
                for (int column = 0; column < all[row].length; column++) {
                    all[row][column] = codec.read(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
