package workbench.testing;

import workbench.job.Progress;
import workbench.model.Message;

import java.util.function.BooleanSupplier;

/// A person who stops a job and does not look how far it is.
public final class Stopped implements Progress {
    private final BooleanSupplier when;

    private Stopped(BooleanSupplier when) {
        this.when = when;
    }

    /// Stops it at once.
    public static Progress atOnce() {
        return when(() -> true);
    }

    /// @param when is asked each time that the job looks
    public static Progress when(BooleanSupplier when) {
        return new Stopped(when);
    }

    @Override
    public void at(long done, long total, Message what) {}

    @Override
    public boolean cancelled() {
        return when.getAsBoolean();
    }
}
