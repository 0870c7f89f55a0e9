package workbench.job;

import workbench.model.WorkbenchException;

import java.util.function.Consumer;

/// Runs every job at once in the calling thread: for the command line and for tests.
public final class DirectJobRunner implements JobRunner {
    private final Progress progress;

    public DirectJobRunner(Progress progress) {
        this.progress = progress;
    }

    @Override
    public <T> void run(Job<T> job, Consumer<T> done, Consumer<WorkbenchException> failed) {
        T result;
        try {
            result = job.run(progress);
        } catch (Cancelled _) {
            return;
        } catch (WorkbenchException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
