package workbench.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// A temporary file for what does not fit into memory, which goes when it is closed, at the latest
/// when the program ends.
public final class ScratchFile implements AutoCloseable {
    private final FileChannel channel;

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

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The system tidies its folder of temporary files.
        }
    }
}
