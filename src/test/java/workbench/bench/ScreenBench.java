package workbench.bench;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;

import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How long the screen's thread is kept from the next thing it should do, on each screen of the
/// sample dossier, beside an idle window: a frame lasts 16 ms.
///
/// Measured from within ({@link Turns}): the longest stretch of other work within a visit is that
/// visit's stall. The first visit of a screen, in which its view is built, its style sheet is read
/// and its classes are loaded, is told apart. With the argument `first` nothing else is measured,
/// and with `ready` the first visits come after the window had time to put up the screens
/// beforehand, as the program does where nobody presses anything for some seconds. A dossier is
/// opened once the program has rehearsed; with `soon` three seconds after the window, with
/// `unrehearsed` without any rehearsal. With `where` each first visit tells what its longest
/// stretches were spent on.
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

    /// What the rehearsal has time for at most and where the person is quick, and putting up the
    /// screens beforehand, in milliseconds.
    private static final long LONGEST = 60_000;

    private static final long SOONER = 3_000;

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
            Turns.cold(
                    "opening, overview", where, () -> Fx.run(() -> window.actions.open(dossier)));
            if (asked.contains(READY)) {
                Fx.run(window.window::prepareScreens);
                Turns.cold("beforehand", where, () -> Thread.sleep(BEFOREHAND));
            }
            for (ScreenId screen :
                    List.of(ScreenId.INDICATORS, ScreenId.SUBMISSION, ScreenId.IMPORT)) {
                Turns.cold(screen.name(), where, () -> Fx.run(() -> window.ways.go(screen)));
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
            if (where) {
                Turns.cold("a chip again", true, () -> chip(window));
            }
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

    private static List<Turns.Stall> visits(TestWindow window, Fx.Work visit) throws Exception {
        List<Turns.Stall> stalls = new ArrayList<>();
        visit.run();
        for (int i = 0; i < VISITS; i++) {
            window.idle();
            stalls.add(Turns.longest(visit));
        }
        return stalls;
    }

    private static void print(String name, List<Turns.Stall> stalls) {
        System.out.printf(
                "%-18s median %6.1f ms, of which busy %6.1f ms; longest %6.1f ms, busy %6.1f ms%n",
                name,
                median(stalls, Turns.Stall::waited),
                median(stalls, Turns.Stall::busy),
                most(stalls, Turns.Stall::waited),
                most(stalls, Turns.Stall::busy));
    }

    private static double median(List<Turns.Stall> stalls, ToDoubleFunction<Turns.Stall> of) {
        return stalls.stream().mapToDouble(of).sorted().toArray()[stalls.size() / 2];
    }

    private static double most(List<Turns.Stall> stalls, ToDoubleFunction<Turns.Stall> of) {
        return stalls.stream().mapToDouble(of).max().orElse(0);
    }
}
