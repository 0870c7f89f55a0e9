package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import workbench.ui.Fx;

import java.util.ArrayList;
import java.util.List;

class StepsTest {
    /// So much that nothing more is done in that frame, and less than one lasts.
    private static final long SOME_MILLIS = 6;

    private final List<Throwable> bugs = new ArrayList<>();
    private final WindowJobs jobs = new WindowJobs(bugs::add);
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void end() {
        jobs.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void theFirstStepIsDoneAtOnceAndEveryOtherThatTakesLongAfterAnotherFrame() throws Exception {
        Frames frames = Fx.get(Frames::new);
        List<Integer> seen = new ArrayList<>();
        Runnable step =
                () -> {
                    seen.add(frames.count);
                    workForAFrame();
                };
        Fx.run(
                () -> {
                    frames.start();
                    new Steps(jobs).run(List.of(step, step, step, step));
                    done.addAll(seen.stream().map(_ -> "at once").toList());
                });
        Fx.await("no job is under way", jobs::isIdle);
        Fx.run(frames::stop);
        assertThat(done).containsExactly("at once");
        assertThat(seen).hasSize(4).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatTwoDoInStepsIsNotDoneInOneFrame() throws Exception {
        Frames frames = Fx.get(Frames::new);
        List<Integer> seen = new ArrayList<>();
        Runnable step =
                () -> {
                    seen.add(frames.count);
                    work(SOME_MILLIS);
                };
        Runnable first = () -> work(SOME_MILLIS);
        Fx.run(
                () -> {
                    frames.start();
                    new Steps(jobs).run(List.of(first, step, step, step));
                    new Steps(jobs).run(List.of(first, step, step, step));
                });
        Fx.await("no job is under way", jobs::isIdle);
        Fx.run(frames::stop);
        assertThat(seen).hasSize(6).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aViewIsDrawnBeforeItIsFilled() throws Exception {
        Frames frames = Fx.get(Frames::new);
        List<Integer> seen = new ArrayList<>();
        StackPane view = Fx.get(() -> new StackPane());
        Fx.run(
                () -> {
                    frames.start();
                    new Steps(jobs).onceDrawn(view, List.of(() -> seen.add(frames.count)));
                });
        Fx.settle();
        assertThat(seen).isEmpty();
        assertThat(jobs.isIdle()).isTrue();
        int put =
                Fx.get(
                        () -> {
                            new Scene(view);
                            return frames.count;
                        });
        Fx.await("no job is under way", jobs::isIdle);
        Fx.run(frames::stop);
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst()).isGreaterThan(put);
    }

    @Test
    void aListTakesNoRoomUntilItIsLetDownAndThenItsOwnLeastHeight() throws Exception {
        ListView<String> list = Fx.get(() -> new ListView<String>());
        List<Double> heights =
                Fx.get(
                        () -> {
                            list.setMinHeight(70);
                            List<Runnable> steps = Steps.unrolling(list);
                            double before = list.getMaxHeight();
                            steps.getFirst().run();
                            double least = list.getMinHeight();
                            new Steps(jobs).run(steps);
                            return List.of(before, least);
                        });
        assertThat(heights).containsExactly(0.0, 0.0);
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(list.getMinHeight()).isEqualTo(70);
    }

    @Test
    void aListThatIsGivenAnotherLeastHeightWhileItIsLetDownKeepsThatOne() throws Exception {
        ListView<String> list = Fx.get(() -> new ListView<String>());
        double meanwhile =
                Fx.get(
                        () -> {
                            list.setMinHeight(70);
                            List<Runnable> steps = Steps.unrolling(list);
                            steps.getFirst().run();
                            list.setMinHeight(120);
                            steps.get(1).run();
                            double least = list.getMinHeight();
                            new Steps(jobs).run(steps.subList(2, steps.size()));
                            return least;
                        });
        assertThat(meanwhile).as("it takes no room of its own yet").isZero();
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(list.getMinHeight()).isEqualTo(120);
    }

    @Test
    void whoeverWaitsForTheJobsHasWaitedForTheSteps() throws Exception {
        boolean idle =
                Fx.get(
                        () -> {
                            new Steps(jobs)
                                    .run(List.of(() -> done.add("one"), () -> done.add("two")));
                            return jobs.isIdle();
                        });
        assertThat(idle).isFalse();
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void newStepsDropWhatIsLeftOfTheOnesBefore() throws Exception {
        Fx.run(
                () -> {
                    Steps steps = new Steps(jobs);
                    steps.run(List.of(() -> done.add("old"), () -> done.add("never")));
                    steps.run(List.of(() -> done.add("new"), () -> done.add("newer")));
                });
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(done).containsExactly("old", "new", "newer");
    }

    @Test
    void aListThatWasLetDownHasAllTheRoomThereIs() throws Exception {
        ListView<String> list = Fx.get(() -> new ListView<String>());
        double first =
                Fx.get(
                        () -> {
                            new Steps(jobs).unroll(list);
                            return list.getMaxHeight();
                        });
        assertThat(first).isLessThan(200);
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(list.getMaxHeight()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void stepsThatTakeNoTimeAreAllDoneInTheirOrder() throws Exception {
        List<Runnable> steps = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            steps.add(() -> order.add(number));
        }
        Fx.run(() -> new Steps(jobs).run(steps));
        Fx.await("no job is under way", jobs::isIdle);
        assertThat(order).hasSize(40).isSorted();
    }

    private static void workForAFrame() {
        work(17);
    }

    private static void work(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /// Counts what is drawn.
    private static final class Frames extends AnimationTimer {
        private int count;

        @Override
        public void handle(long now) {
            count++;
        }
    }
}
