package workbench.ui.imports;

import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Jobs that take turns, so that fifty files dropped at once are not all held in memory while they
/// are laid out. For the screen's thread.
final class JobQueue {
    private static final int AT_ONCE = 2;

    private final JobRunner jobs;
    private final Deque<Turn<?>> waiting = new ArrayDeque<>();
    private int running;

    JobQueue(JobRunner jobs) {
        this.jobs = jobs;
    }

    /// @param started hears when its turn has come
    /// @return stops it, whether it runs or waits
    <T> Running run(Job<T> job, Runnable started, Consumer<Outcome<T>> ended) {
        Turn<T> turn = new Turn<>(job, started, ended);
        waiting.add(turn);
        next();
        return turn;
    }

    private void next() {
        while (running < AT_ONCE && !waiting.isEmpty()) {
            running++;
            waiting.poll().start();
        }
    }

    private final class Turn<T> implements Running {
        private final Job<T> job;
        private final Runnable started;
        private final Consumer<Outcome<T>> ended;
        private Running under = () -> {};

        Turn(Job<T> job, Runnable started, Consumer<Outcome<T>> ended) {
            this.job = job;
            this.started = started;
            this.ended = ended;
        }

        void start() {
            started.run();
            under =
                    jobs.run(
                            job,
                            outcome -> {
                                running--;
                                ended.accept(outcome);
                                next();
                            });
        }

        @Override
        public void cancel() {
            if (waiting.remove(this)) {
                ended.accept(new Outcome.Stopped<>());
            } else {
                under.cancel();
            }
        }
    }
}
