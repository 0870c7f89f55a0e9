package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.sheet.ScratchFile;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/// Records of one length, of which only those that were added last are in memory and all others in
/// a temporary file. To be used on one thread.
///
/// Methods throw {@link NoScratchRoom} where the disk has no more room: then the sheet is held
/// whole.
final class RecordsOnDisk implements AutoCloseable {
    private static final int HELD = 2_048;

    private final int bytes;
    private final ByteBuffer held;
    private @Nullable ScratchFile file;
    private int written;
    private int count;

    /// @param bytes of a record
    RecordsOnDisk(int bytes) {
        this.bytes = bytes;
        this.held = ByteBuffer.allocate(HELD * bytes);
    }

    /// How many were added.
    int count() {
        return count;
    }

    /// Adds a record.
    ///
    /// @return where all of its bytes are to be put, before anything else is asked
    ByteBuffer next() {
        if (!held.hasRemaining()) {
            writeHeld();
        }
        count++;
        return held;
    }

    /// A copy of a record.
    ///
    /// @param number from 0 in the order in which they were added
    ByteBuffer get(int number) {
        ByteBuffer record = ByteBuffer.allocate(bytes);
        if (number >= written) {
            return record.put(0, held, (number - written) * bytes, bytes);
        }
        try {
            file().read(record, (long) number * bytes);
            return record.clear();
        } catch (IOException e) {
            throw new NoScratchRoom(e);
        }
    }

    /// Puts another record in the place of one.
    void set(int number, ByteBuffer record) {
        if (number >= written) {
            held.put((number - written) * bytes, record, 0, bytes);
        } else {
            write(record.clear(), number);
        }
    }

    /// All records one behind another, once none is added any more; until this is closed.
    MemorySegment all() {
        writeHeld();
        try {
            return file().map();
        } catch (IOException e) {
            throw new NoScratchRoom(e);
        }
    }

    private void writeHeld() {
        write(held.flip(), written);
        written = count;
        held.clear();
    }

    private void write(ByteBuffer records, int from) {
        try {
            file().write(records, (long) from * bytes);
        } catch (IOException e) {
            throw new NoScratchRoom(e);
        }
    }

    private ScratchFile file() throws IOException {
        ScratchFile open = file;
        if (open == null) {
            open = ScratchFile.of("figures");
            file = open;
        }
        return open;
    }

    @Override
    public void close() {
        ScratchFile open = file;
        if (open != null) {
            open.close();
        }
    }
}
