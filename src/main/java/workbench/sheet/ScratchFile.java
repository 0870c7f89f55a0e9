package workbench.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A temporary file for what does not fit into memory, which goes when it is closed, at the latest
/// when the program ends.
public final class ScratchFile implements AutoCloseable {
    private static final int NOUGHTS_AT_ONCE = 1 << 16;

    private final FileChannel channel;
    private Optional<Arena> mapped = Optional.empty();

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes one that is empty.
    ///
    /// @param holds what it holds, as a word for its name
    /// @throws IOException where there is no room for one
    public static ScratchFile of(String holds) throws IOException {
        return new ScratchFile(
                FileChannel.open(
                        Files.createTempFile("workbench", "." + holds),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
    }

    /// Writes all that remains in a buffer.
    ///
    /// @param at the place of its first byte
    /// @return the place behind its last byte
    /// @throws IOException where there is no more room
    public long write(ByteBuffer bytes, long at) throws IOException {
        long behind = at;
        while (bytes.hasRemaining()) {
            behind += channel.write(bytes, behind);
        }
        return behind;
    }

    /// Fills what remains of a buffer.
    ///
    /// @param at the place of the first byte
    /// @throws IOException where the file ends before, or somebody took it away
    public void read(ByteBuffer into, long at) throws IOException {
        long from = at;
        while (into.hasRemaining()) {
            int some = channel.read(into, from);
            if (some < 0) {
                throw new EOFException("a temporary file is cut short");
            }
            from += some;
        }
    }

    /// Makes it so long, of noughts: what is put there later finds its room.
    ///
    /// @param bytes how many
    /// @throws IOException where there is no room for so many
    public void writeNoughts(long bytes) throws IOException {
        ByteBuffer noughts = ByteBuffer.allocate(NOUGHTS_AT_ONCE);
        for (long at = 0; at < bytes; at += NOUGHTS_AT_ONCE) {
            write(noughts.clear().limit((int) Math.min(NOUGHTS_AT_ONCE, bytes - at)), at);
        }
    }

    /// All that was written, to be read and changed in place until this is closed; to be asked for
    /// once.
    ///
    /// @throws IOException where the system has no room for it
    public MemorySegment map() throws IOException {
        Arena arena = shared();
        mapped = Optional.of(arena);
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size(), arena);
    }

    /// For the thread that closes it is another than the one that fills it.
    @SuppressWarnings("MustBeClosed") // It is closed with the file.
    private static Arena shared() {
        return Arena.ofShared();
    }

    @Override
    public void close() {
        mapped.ifPresent(Arena::close);
        mapped = Optional.empty();
        try {
            channel.close();
        } catch (IOException _) {
            // The system tidies its folder of temporary files.
        }
    }
}
