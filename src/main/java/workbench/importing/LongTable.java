package workbench.importing;

import workbench.sheet.ScratchFile;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// So many numbers, all 0 at first: in memory while they are few, else in a temporary file, of
/// which the system holds as much as it has room for.
///
/// Making one throws {@link NoScratchRoom} where the disk has no more room.
final class LongTable implements AutoCloseable {
    /// So many are in memory at most: eight megabytes.
    private static final long HELD = 1 << 20;

    private final Optional<ScratchFile> file;
    private final MemorySegment numbers;

    /// @param places how many numbers, a power of two
    LongTable(long places) {
        if (places <= HELD) {
            this.file = Optional.empty();
            this.numbers = MemorySegment.ofArray(new long[(int) places]);
            return;
        }
        try {
            ScratchFile open = ScratchFile.of("index");
            this.file = Optional.of(open);
            this.numbers = filled(open, places * Long.BYTES);
        } catch (IOException e) {
            throw new NoScratchRoom(e);
        }
    }

    private static MemorySegment filled(ScratchFile file, long bytes) throws IOException {
        try {
            file.writeNoughts(bytes);
            return file.map();
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /// How many numbers there are.
    long places() {
        return numbers.byteSize() / Long.BYTES;
    }

    long get(long place) {
        return numbers.getAtIndex(ValueLayout.JAVA_LONG, place);
    }

    void set(long place, long number) {
        numbers.setAtIndex(ValueLayout.JAVA_LONG, place, number);
    }

    @Override
    public void close() {
        file.ifPresent(ScratchFile::close);
    }
}
