package workbench.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes on their way through a job, which stops between two of its pieces if the person asked for
/// it: to hash a long file, or to keep it, takes longer than somebody waits who has thought better
/// of it.
public final class WatchedStream extends FilterInputStream {
    /// How much is read between two looks, at most.
    static final int PIECE = 1 << 16;

    private final Progress progress;

    public WatchedStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        progress.checkCancelled();
        return in.read();
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        progress.checkCancelled();
        return in.read(into, from, Math.min(count, PIECE));
    }
}
