package workbench.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import workbench.job.JobRunner;
import workbench.job.LatestJob;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/// Does in small steps what would keep the screen's thread too long at once, such as putting up a
/// view for the first time: between two steps the window is drawn and hears keys and clicks.
///
/// Each step but the first is the end of a job that lasts until the window was drawn, so that
/// whoever waits until no job is under way has waited for the steps too. For the screen's thread.
public final class Steps {
    /// What a list grows by in a step, in pixels, less than half a row of a table, and how often:
    /// of two such steps only one brings a row.
    private static final double GROWTH = 20;

    private static final int GROWTHS = 32;

    /// The least height of a table's head, and where the first row below it has come, in pixels.
    private static final double HEAD = 2 * GROWTH;

    private static final double FIRST_ROW = 2 * HEAD;

    /// A frame that took less than this has room for twice as much, up to so many steps, or so many
    /// growths of a list.
    private static final long SPARE_NANOS = 5_000_000;

    private static final int MOST_TOGETHER = 2;

    private static final int MOST_GROWTHS = 8;

    /// A window that is out of sight may not be drawn at all.
    private static final long LONGEST_FRAME_MILLIS = 2000;

    /// The frame in which a step was done last, as JavaFX counts time; of the screen's thread.
    private static long taken;

    private final LatestJob drawing;

    public Steps(JobRunner jobs) {
        this.drawing = new LatestJob(jobs);
    }

    /// Does the first step now and the others one a frame; where a frame had time to spare, more in
    /// the next. What is left of earlier steps is dropped.
    public void run(List<Runnable> steps) {
        run(steps, 1);
    }

    /// The same once a view stands in a scene, from the frame on that follows upon its first: to
    /// make a view, to draw it, and to fill it are things of their own.
    public void onceDrawn(Node view, List<Runnable> steps) {
        List<Runnable> all = new ArrayList<>(List.of(() -> {}));
        all.addAll(steps);
        if (view.getScene() != null) {
            run(all);
            return;
        }
        ChangeListener<Scene> begins =
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Scene> of, Scene before, Scene now) {
                        if (now != null) {
                            of.removeListener(this);
                            Steps.this.run(all);
                        }
                    }
                };
        view.sceneProperty().addListener(begins);
    }

    private void run(List<Runnable> steps, int together) {
        if (steps.isEmpty()) {
            drawing.cancel();
            return;
        }
        List<Runnable> now = steps.subList(0, together(steps, together));
        List<Runnable> later = steps.subList(now.size(), steps.size());
        long begun = System.nanoTime();
        now.forEach(Runnable::run);
        long done = System.nanoTime() - begun;
        if (!later.isEmpty()) {
            inNextFrame(took -> run(later, done + took < SPARE_NANOS ? 2 * now.size() : 1));
        }
    }

    /// Goes on in the next frame in which nothing else was done in a step.
    ///
    /// @param then hears how long laying out that frame took, in nanoseconds
    private void inNextFrame(LongConsumer then) {
        NextFrame frame = new NextFrame();
        drawing.run(
                _ -> frame.await(),
                _ -> {
                    if (frame.number() != 0 && frame.number() == taken) {
                        inNextFrame(then);
                    } else {
                        taken = frame.number();
                        then.accept(frame.sinceItBegan());
                    }
                });
    }

    /// How many of the next steps are done together. What a list's first row takes is not known
    /// from what was before it, and it takes longest: it comes by itself.
    private static int together(List<Runnable> steps, int wanted) {
        boolean growing = steps.getFirst() instanceof Growth;
        int most = Math.min(wanted, growing ? MOST_GROWTHS : MOST_TOGETHER);
        int many = 1;
        while (many < Math.min(most, steps.size())
                && growing == steps.get(many) instanceof Growth) {
            many++;
        }
        return growing && ((Growth) steps.getFirst()).isFirst() ? 1 : many;
    }

    /// Lets a table down whose head is seen already: it makes no more rows than have room.
    public void unroll(Region table) {
        List<Runnable> steps = unrolling(table);
        steps.removeIf(step -> step instanceof Growth growth && growth.height() < HEAD);
        run(steps);
    }

    /// The steps in which a list or a table is let down from its top edge, which is all that there
    /// is of it until then.
    public static List<Runnable> unrolling(Region list) {
        Least least = new Least(list);
        new Growth(least, 0).run();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 1; i <= GROWTHS; i++) {
            steps.add(new Growth(least, i * GROWTH));
        }
        steps.add(
                () -> {
                    least.giveBack();
                    list.setMaxHeight(Double.MAX_VALUE);
                });
        return steps;
    }

    /// Drops the steps that are not done yet.
    public void cancel() {
        drawing.cancel();
    }

    /// The least height that a list has when it is not being let down: it may be given another one
    /// meanwhile, as it shows something else.
    private static final class Least {
        private final Region list;
        private double height;

        Least(Region list) {
            this.list = list;
        }

        void takeAway() {
            if (list.getMinHeight() != 0) {
                height = list.getMinHeight();
                list.setMinHeight(0);
            }
        }

        void giveBack() {
            takeAway();
            list.setMinHeight(height);
        }
    }

    /// A list is let down so far.
    private record Growth(Least least, double height) implements Runnable {
        @Override
        public void run() {
            // Else it is as high as what it shows where it has no rows.
            least.takeAway();
            least.list.setMaxHeight(height);
        }

        /// Whether it brings the first row, or only what stands above it.
        boolean isFirst() {
            return height <= FIRST_ROW;
        }
    }

    /// Hears of a frame before it is laid out; what is asked of the screen's thread from there on
    /// comes after it.
    private static final class NextFrame extends AnimationTimer {
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile long at = System.nanoTime();
        private volatile long number;

        boolean await() {
            Platform.runLater(this::start);
            try {
                return begun.await(LONGEST_FRAME_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /// By which it is told from others; 0 where nothing was drawn.
        long number() {
            return number;
        }

        /// In nanoseconds.
        long sinceItBegan() {
            return System.nanoTime() - at;
        }

        @Override
        public void handle(long now) {
            stop();
            number = now;
            at = System.nanoTime();
            begun.countDown();
        }
    }
}
