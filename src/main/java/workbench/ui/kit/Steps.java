package workbench.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.layout.Region;

import workbench.job.JobRunner;
import workbench.job.LatestJob;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does in small steps what would keep the screen's thread too long at once, such as putting up a
/// view for the first time: between two steps the window is drawn and hears keys and clicks.
///
/// Each step but the first is the end of a job that lasts until the window was drawn, so that
/// whoever waits until no job is under way has waited for the steps too. For the screen's thread.
public final class Steps {
    /// What a list grows by in a step, in pixels, about a row of a table, and how often.
    private static final double GROWTH = 42;

    private static final int GROWTHS = 15;

    /// A frame that took less than this has room for twice as much, up to so many steps.
    private static final long SPARE_NANOS = 5_000_000;

    private static final int MOST_TOGETHER = 4;

    /// A window that is out of sight may not be drawn at all.
    private static final long LONGEST_FRAME_MILLIS = 2000;

    private final LatestJob drawing;

    public Steps(JobRunner jobs) {
        this.drawing = new LatestJob(jobs);
    }

    /// Does the first step now and the others one a frame; where a frame had time to spare, more in
    /// the next. What is left of earlier steps is dropped.
    public void run(List<Runnable> steps) {
        run(steps, 1);
    }

    private void run(List<Runnable> steps, int together) {
        if (steps.isEmpty()) {
            drawing.cancel();
            return;
        }
        List<Runnable> now = steps.subList(0, Math.min(together, steps.size()));
        List<Runnable> later = steps.subList(now.size(), steps.size());
        long begun = System.nanoTime();
        now.forEach(Runnable::run);
        long done = System.nanoTime() - begun;
        if (!later.isEmpty()) {
            NextFrame frame = new NextFrame();
            drawing.run(
                    _ -> frame.await(),
                    _ -> {
                        boolean spare = done + frame.sinceItBegan() < SPARE_NANOS;
                        run(later, spare ? Math.min(2 * together, MOST_TOGETHER) : 1);
                    });
        }
    }

    /// Lets a list or a table that was put up down from its top edge: it makes no more rows than
    /// have room.
    public void unroll(Region list) {
        run(unrolling(list));
    }

    /// The steps in which a list or a table is let down.
    public static List<Runnable> unrolling(Region list) {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 1; i <= GROWTHS; i++) {
            double height = i * GROWTH;
            steps.add(() -> list.setMaxHeight(height));
        }
        steps.add(() -> list.setMaxHeight(Double.MAX_VALUE));
        return steps;
    }

    /// Drops the steps that are not done yet.
    public void cancel() {
        drawing.cancel();
    }

    /// Hears of a frame before it is laid out; what is asked of the screen's thread from there on
    /// comes after it.
    private static final class NextFrame extends AnimationTimer {
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile long at = System.nanoTime();

        boolean await() {
            Platform.runLater(this::start);
            try {
                return begun.await(LONGEST_FRAME_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /// In nanoseconds.
        long sinceItBegan() {
            return System.nanoTime() - at;
        }

        @Override
        public void handle(long now) {
            stop();
            at = System.nanoTime();
            begun.countDown();
        }
    }
}
