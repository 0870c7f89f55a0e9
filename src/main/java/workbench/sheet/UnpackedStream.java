package workbench.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// The unpacked bytes of a workbook's part, counted over the whole workbook.
///
/// Stops a workbook that unpacks to more than is read, a part that does to more than its packed
/// bytes ever give, and one that goes on and on without a new tag: an attribute of gigabytes would
/// fill the parser's memory before it is handed over. At the end it holds the bytes against the
/// zip's checksum, which the zip library leaves to us: a flipped bit in a figure would go
/// unnoticed.
final class UnpackedStream extends FilterInputStream {
    /// How long a tag of a part in XML may be.
    static final int LONGEST_TAG = 1 << 23;

    /// For a part that is no XML, whose reader sees to it that nothing grows.
    static final int NO_TAGS = Integer.MAX_VALUE;

    private final Meter meter;
    private final long checksum;
    private final CRC32 actual = new CRC32();
    private final long mostBytes;
    private final int longestRun;
    private long bytes;
    private int run;

    /// @param checksum of the whole part; negative where the zip does not know
    /// @param mostBytes that are let through
    /// @param longestRun without a `<` that is let through
    UnpackedStream(InputStream in, long checksum, long mostBytes, int longestRun, Meter meter) {
        super(in);
        this.mostBytes = mostBytes;
        this.longestRun = longestRun;
        this.checksum = checksum;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            meter.add(read);
            bytes += read;
            if (bytes > mostBytes) {
                throw new TooMuch();
            }
            actual.update(buffer, offset, read);
            measureRun(buffer, offset, read);
        }
        if (read < 0 && checksum >= 0 && checksum != actual.getValue()) {
            throw new IOException("the checksum differs");
        }
        return read;
    }

    private void measureRun(byte[] buffer, int offset, int read) throws TooMuch {
        if (longestRun == NO_TAGS) {
            return;
        }
        int last = offset + read - 1;
        while (last >= offset && buffer[last] != '<') {
            last--;
        }
        run = last < offset ? run + read : offset + read - 1 - last;
        if (run > longestRun) {
            throw new TooMuch();
        }
    }

    /// How many bytes a workbook has unpacked to so far.
    static final class Meter {
        private final long limit;
        private long bytes;

        Meter(long limit) {
            this.limit = limit;
        }

        long bytes() {
            return bytes;
        }

        private void add(int read) throws TooMuch {
            bytes += read;
            if (bytes > limit) {
                throw new TooMuch();
            }
        }
    }

    /// The workbook unpacks to more than is read.
    static final class TooMuch extends IOException {
        private TooMuch() {
            super("unpacks to too much");
        }
    }
}
