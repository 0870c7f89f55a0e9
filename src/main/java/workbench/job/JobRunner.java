package workbench.job;

import java.util.function.Consumer;

/// Where jobs run: in the background of the window, or in the calling thread.
public interface JobRunner {
    /// Starts `job` and says once how it ended.
    ///
    /// @param ended in the window on the thread that owns the screen; otherwise in the calling one
    /// @return the job under way, which may be asked to stop
    <T> Running run(Job<T> job, Consumer<Outcome<T>> ended);
}
