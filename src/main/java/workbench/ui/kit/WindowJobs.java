package workbench.ui.kit;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.job.Cancelled;
import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.DossierClosed;
import workbench.store.DossierFailure;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Runs jobs beside the window, started from the screen's thread, and brings their outcome back to
/// the screen's thread.
///
/// What takes longer than half a second shows in {@link #underWay}, with a fraction and words where
/// the job tells them; the rest is over before anyone could read it.
public final class WindowJobs implements JobRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowJobs.class);
    private static final Duration SHOWN_AFTER = Duration.millis(500);
    private static final int SECONDS_TO_STOP = 3;
    private static final long UNKNOWN = -1;

    private final ObservableList<UnderWay> underWay = FXCollections.observableArrayList();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "job");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final AtomicInteger running = new AtomicInteger();
    private final Consumer<Throwable> bugs;

    /// @param bugs hears of mistakes of the program, on the screen's thread
    public WindowJobs(Consumer<Throwable> bugs) {
        this.bugs = bugs;
    }

    /// The jobs that a person may want to know of, oldest first.
    public ObservableList<UnderWay> underWay() {
        return underWay;
    }

    /// Whether nothing is under way, short jobs included; what ended has been told by then.
    public boolean isIdle() {
        return running.get() == 0;
    }

    @Override
    public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
        UnderWay shown = new UnderWay();
        if (threads.isShutdown()) {
            // The window is closing: nothing is begun, and nobody is there to hear of it.
            return shown;
        }
        running.incrementAndGet();
        threads.execute(() -> work(job, shown, ended));
        PauseTransition later = new PauseTransition(SHOWN_AFTER);
        later.setOnFinished(_ -> shown.showIn(underWay));
        later.play();
        return shown;
    }

    private <T> void work(Job<T> job, UnderWay shown, Consumer<Outcome<T>> ended) {
        Outcome<T> outcome;
        Optional<Throwable> bug = Optional.empty();
        try {
            outcome = new Outcome.Done<>(job.run(shown.progress()));
        } catch (Cancelled | DossierClosed _) {
            // Whoever closes a dossier does not wait for those who still read it.
            outcome = new Outcome.Stopped<>();
        } catch (WorkbenchException e) {
            outcome = new Outcome.Failed<>(e);
        } catch (DossierFailure e) {
            outcome = new Outcome.Failed<>(e.reason());
        } catch (RuntimeException | Error e) {
            outcome = new Outcome.Stopped<>();
            bug = Optional.of(e);
        }
        Outcome<T> told = outcome;
        Optional<Throwable> mistake = bug;
        Platform.runLater(
                () -> {
                    shown.end(underWay);
                    mistake.ifPresent(bugs);
                    try {
                        ended.accept(told);
                    } finally {
                        running.decrementAndGet();
                    }
                });
    }

    /// Stops what is under way and waits a moment for it to put everything back.
    @Override
    public void close() {
        underWay.forEach(UnderWay::cancel);
        threads.shutdownNow();
        try {
            boolean inTime = threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
            if (!inTime) {
                LOG.info("a job did not stop in time; the dossier's own log undoes it");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// A job that runs now.
    public static final class UnderWay implements Running {
        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
        private final ReadOnlyObjectWrapper<Message> words =
                new ReadOnlyObjectWrapper<>(Message.of("ui.kit.working"));
        private final AtomicReference<Optional<Told>> told =
                new AtomicReference<>(Optional.empty());
        private volatile boolean cancelled;
        private boolean over;

        private record Told(double fraction, Message words) {}

        /// How far it is, from 0 to 1; negative where it does not know.
        public ReadOnlyDoubleProperty fraction() {
            return fraction.getReadOnlyProperty();
        }

        /// What it does now.
        public ReadOnlyObjectProperty<Message> words() {
            return words.getReadOnlyProperty();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        private void showIn(ObservableList<UnderWay> list) {
            if (!over) {
                list.add(this);
            }
        }

        private void end(ObservableList<UnderWay> list) {
            over = true;
            list.remove(this);
        }

        private Progress progress() {
            return new Progress() {
                @Override
                public void at(long done, long total, Message what) {
                    double share = total > 0 ? (double) done / total : UNKNOWN;
                    // However often the job tells, the screen hears of the latest only.
                    if (told.getAndSet(Optional.of(new Told(share, what))).isEmpty()) {
                        Platform.runLater(UnderWay.this::show);
                    }
                }

                @Override
                public boolean cancelled() {
                    return cancelled;
                }
            };
        }

        private void show() {
            told.getAndSet(Optional.empty())
                    .ifPresent(
                            latest -> {
                                fraction.set(latest.fraction());
                                words.set(latest.words());
                            });
        }
    }
}
