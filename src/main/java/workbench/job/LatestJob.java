package workbench.job;

import java.util.function.Consumer;

/// Jobs of which only the newest counts, such as the drawing of a chart while its choices change:
/// starting one stops the one before, whose end nobody hears of.
///
/// For one thread, that of the screen.
public final class LatestJob {
    private final JobRunner jobs;
    private long newest;
    private boolean underWay;
    private Running under = () -> {};

    public LatestJob(JobRunner jobs) {
        this.jobs = jobs;
    }

    public <T> void run(Job<T> job, Consumer<Outcome<T>> ended) {
        under.cancel();
        long mine = ++newest;
        underWay = true;
        under =
                jobs.run(
                        job,
                        outcome -> {
                            if (mine == newest) {
                                underWay = false;
                                ended.accept(outcome);
                            }
                        });
    }

    /// Stops the one under way, whose end nobody hears of.
    public void cancel() {
        newest++;
        underWay = false;
        under.cancel();
    }

    /// Whether the newest has not ended yet.
    public boolean isUnderWay() {
        return underWay;
    }
}
