package workbench.job;

import workbench.model.WorkbenchException;

import java.util.function.Consumer;

/// Where jobs run: in the background of the window, or in the calling thread.
public interface JobRunner {
    /// Starts `job` and hands its outcome to exactly one of the two consumers, unless it is
    /// cancelled: then to neither.
    <T> void run(Job<T> job, Consumer<T> done, Consumer<WorkbenchException> failed);
}
