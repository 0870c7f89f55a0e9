package workbench.cli;

import workbench.catalogue.Texts;
import workbench.job.Progress;
import workbench.model.Message;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/// One line of a terminal that says how far a job is, drawn at most ten times a second and wiped
/// when the job is done.
final class ProgressBar implements Progress {
    private static final int CELLS = 24;
    private static final long PAUSE = 100_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream terminal;
    private final Texts texts;
    private final BooleanSupplier stopped;
    private long drawnAt = System.nanoTime();

    ProgressBar(PrintStream terminal, Texts texts, BooleanSupplier stopped) {
        this.terminal = terminal;
        this.texts = texts;
        this.stopped = stopped;
    }

    @Override
    public void at(long done, long total, Message what) {
        long now = System.nanoTime();
        boolean finished = total > 0 && done >= total;
        if (!finished && now - drawnAt < PAUSE) {
            return;
        }
        drawnAt = now;
        StringBuilder line = new StringBuilder(WIPE);
        if (!finished) {
            if (total > 0) {
                int full = (int) (CELLS * done / total);
                line.append("▰".repeat(full)).append("▱".repeat(CELLS - full)).append(' ');
            }
            line.append(texts.render(what));
        }
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        terminal.write(bytes, 0, bytes.length);
        terminal.flush();
    }

    @Override
    public boolean cancelled() {
        return stopped.getAsBoolean();
    }
}
