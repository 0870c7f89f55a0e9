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
    public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
        ended.accept(outcome(job, progress));
        return () -> {};
    }

    /// Does the work and catches what belongs to an outcome; a mistake of the program is thrown.
    static <T> Outcome<T> outcome(Job<T> job, Progress progress) {
        try {
            return new Outcome.Done<>(job.run(progress));
        } catch (Cancelled _) {
            return new Outcome.Stopped<>();
        } catch (WorkbenchException e) {
            return new Outcome.Failed<>(e);
        }
    }
}
