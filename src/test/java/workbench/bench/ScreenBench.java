package workbench.bench;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;

import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/// How long the screen's thread is kept from the next thing it should do, on each screen of the
/// sample dossier, beside an idle window: a frame lasts 16 ms.
///
/// Measured from within: one small task asks to be done again as soon as it is done, and the
/// longest time between two of its turns within a visit is that visit's stall. The first visit of a
/// screen, in which its view is built, its style sheet is read and its classes are loaded, is told
/// apart. With the argument `first` nothing else is measured, and with `ready` the first visits
/// come after the window had time to put up the screens beforehand, as the program does where
/// nobody presses anything for some seconds. A dossier is opened once the program has rehearsed;
/// with `soon` three seconds after the window, with `unrehearsed` without any rehearsal. With
/// `where` each first visit tells what its longest stretches were spent on.
///
/// Run on a display, real or virtual, with `-Dprism.order=sw`: the toolkit without a display copies
/// each frame on the screen's thread, which no other does. It differs from one process to the next,
/// so that several are needed, and with a start cache, which the packaged program has, it is
/// another one than without.
public final class ScreenBench {
    private static final String ONLY_FIRST = "first";
    private static final String READY = "ready";
    private static final String UNREHEARSED = "unrehearsed";
    private static final String SOON = "soon";
    private static final String WHERE = "where";
    private static final int VISITS = 12;
    private static final long PAUSE = 100_000;

    /// In nanoseconds.
    private static final long FRAME = 16_000_000;

    /// What the rehearsal has time for at most and where the person is quick, a first visit, and
    /// putting up the screens beforehand, in milliseconds.
    private static final long LONGEST = 60_000;

    private static final long SOONER = 3_000;

    private static final long SETTLES = 2_000;

    private static final long BEFOREHAND = 10_000;

    private ScreenBench() {}

    public static void main(String[] arguments) {
        int code = 1;
        try {
            measure(List.of(arguments));
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            // The screen's thread would keep the process.
            System.exit(code);
        }
    }

    private static void measure(List<String> asked) throws Exception {
        Path folder = Files.createTempDirectory("screen-bench");
        try (TestWindow window = TestWindow.open()) {
            Path dossier = TestWindow.sample(folder);
            boolean where = asked.contains(WHERE);
            if (!asked.contains(UNREHEARSED)) {
                Fx.run(window.window::rehearse);
                long begun = System.nanoTime();
                awaitRehearsal(asked.contains(SOON) ? SOONER : LONGEST);
                System.out.printf("rehearsed for %.1f s%n", (System.nanoTime() - begun) / 1e9);
            }
            cold("opening, overview", where, () -> Fx.run(() -> window.actions.open(dossier)));
            if (asked.contains(READY)) {
                Fx.run(window.window::prepareScreens);
                cold("beforehand", where, () -> Thread.sleep(BEFOREHAND));
            }
            for (ScreenId screen :
                    List.of(ScreenId.INDICATORS, ScreenId.SUBMISSION, ScreenId.IMPORT)) {
                cold(screen.name(), where, () -> Fx.run(() -> window.ways.go(screen)));
            }
            if (asked.contains(ONLY_FIRST) || asked.contains(READY)) {
                return;
            }
            window.at(ScreenId.OVERVIEW);
            print("idle (baseline)", visits(window, () -> Thread.sleep(400)));
            for (ScreenId screen : ScreenId.values()) {
                if (screen != ScreenId.WELCOME) {
                    print(
                            screen.name(),
                            visits(
                                    window,
                                    () -> {
                                        window.at(other(screen));
                                        window.at(screen);
                                    }));
                }
            }
            window.at(ScreenId.INDICATORS);
            print("filter by chip", visits(window, () -> chip(window)));
            print("filter by words", visits(window, () -> words(window)));
            print("another row", visits(window, () -> row(window)));
        }
    }

    /// Waits until the rehearsal is over, or for so many milliseconds at most.
    private static void awaitRehearsal(long most) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("rehearsal")) {
                thread.join(most);
            }
        }
    }

    /// Presses a factor's chip, and presses it again.
    private static void chip(TestWindow window) throws Exception {
        for (int i = 0; i < 2; i++) {
            Fx.run(() -> window.find(".filter-chips #factor-work", ToggleButton.class).fire());
            window.idle();
        }
    }

    /// Types a word, and takes it away again.
    private static void words(TestWindow window) throws Exception {
        for (String typed : List.of("library", "")) {
            Fx.run(() -> window.find("#indicator-filter", TextField.class).setText(typed));
            window.idle();
        }
    }

    private static void row(TestWindow window) throws Exception {
        Fx.run(
                () ->
                        window.find("#indicators", TreeTableView.class)
                                .getSelectionModel()
                                .selectNext());
        window.idle();
        Thread.sleep(200);
    }

    private static ScreenId other(ScreenId screen) {
        return screen == ScreenId.OVERVIEW ? ScreenId.INDICATORS : ScreenId.OVERVIEW;
    }

    private static List<Stall> visits(TestWindow window, Fx.Work visit) throws Exception {
        List<Stall> stalls = new ArrayList<>();
        visit.run();
        for (int i = 0; i < VISITS; i++) {
            window.idle();
            stalls.add(longest(visit));
        }
        return stalls;
    }

    /// The longest stretch for which the screen's thread was kept while `work` went on.
    ///
    /// @param waited by the clock, in milliseconds
    /// @param busy by the thread's own processor time, which other programs do not lengthen
    private record Stall(double waited, double busy) {}

    private static Stall longest(Fx.Work work) throws Exception {
        return turns(work, Optional.empty()).longest();
    }

    private static Turns turns(Fx.Work work, Optional<Stacks> stacks) throws Exception {
        Turns turns = new Turns(stacks);
        Fx.run(turns::next);
        work.run();
        Fx.run(turns::end);
        return turns;
    }

    /// One task after another on the screen's thread, and the longest that one had to wait.
    private static final class Turns {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Optional<Stacks> stacks;
        private final List<Long> lengths = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private long asked;
        private long askedBusy;
        private long waited;
        private long busy;
        private boolean over;

        Turns(Optional<Stacks> stacks) {
            this.stacks = stacks;
        }

        void next() {
            if (over) {
                return;
            }
            if (asked > 0) {
                long took = threads.getCurrentThreadCpuTime() - askedBusy;
                waited = Math.max(waited, System.nanoTime() - asked);
                busy = Math.max(busy, took);
                lengths.add(took);
                stacks.map(Stacks::take)
                        .filter(_ -> took > FRAME)
                        .ifPresent(looks -> told.add(new Told(took, looks)));
            }
            LockSupport.parkNanos(PAUSE);
            asked = System.nanoTime();
            askedBusy = threads.getCurrentThreadCpuTime();
            Platform.runLater(this::next);
        }

        void end() {
            over = true;
        }

        Stall longest() {
            return new Stall(waited / 1e6, busy / 1e6);
        }

        /// How many were longer than a frame by the thread's own time.
        long over() {
            return lengths.stream().filter(took -> took > FRAME).count();
        }

        /// What the turns that were longer than a frame were spent on.
        void tell() {
            for (Told one : told) {
                System.out.printf("--- %.1f ms%n", one.took() / 1e6);
                Stacks.print(one.looks());
            }
        }

        private record Told(long took, List<StackTraceElement[]> looks) {}
    }

    private static void cold(String name, boolean where, Fx.Work visit) throws Exception {
        Optional<Stacks> stacks =
                where ? Optional.of(Stacks.of(Fx.get(Thread::currentThread))) : Optional.empty();
        Turns turns =
                turns(
                        () -> {
                            visit.run();
                            Thread.sleep(SETTLES);
                        },
                        stacks);
        stacks.ifPresent(Stacks::end);
        turns.tell();
        Stall stall = turns.longest();
        System.out.printf(
                "%-18s for the first time %7.1f ms, of which busy %6.1f ms; %d longer than a"
                        + " frame%n",
                name, stall.waited(), stall.busy(), turns.over());
    }

    private static void print(String name, List<Stall> stalls) {
        System.out.printf(
                "%-18s median %6.1f ms, of which busy %6.1f ms; longest %6.1f ms, busy %6.1f ms%n",
                name,
                median(stalls, Stall::waited),
                median(stalls, Stall::busy),
                most(stalls, Stall::waited),
                most(stalls, Stall::busy));
    }

    private static double median(List<Stall> stalls, ToDoubleFunction<Stall> of) {
        return stalls.stream().mapToDouble(of).sorted().toArray()[stalls.size() / 2];
    }

    private static double most(List<Stall> stalls, ToDoubleFunction<Stall> of) {
        return stalls.stream().mapToDouble(of).max().orElse(0);
    }
}
