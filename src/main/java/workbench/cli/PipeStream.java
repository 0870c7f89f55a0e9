package workbench.cli;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output, for which a reader that has seen enough is no failure.
///
/// `... | head -1` closes the pipe while the program still writes; what follows goes nowhere, in
/// silence. Every other failure, such as a full disk, stays one.
public final class PipeStream extends OutputStream {
    private final OutputStream target;
    private boolean closedByReader;

    public PipeStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (closedByReader) {
            return;
        }
        try {
            target.write(bytes, from, count);
        } catch (IOException e) {
            // The words of POSIX systems, and of Windows.
            String words = String.valueOf(e.getMessage());
            if (!words.contains("Broken pipe") && !words.contains("pipe is being closed")) {
                throw e;
            }
            closedByReader = true;
        }
    }

    @Override
    public void flush() throws IOException {
        if (!closedByReader) {
            target.flush();
        }
    }
}
