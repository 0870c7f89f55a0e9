package workbench.bench;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;

import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// How long the screen's thread is kept from the next thing it should do, on each screen of the
/// sample dossier, beside an idle window: a frame lasts 16 ms.
///
/// Run with `-Dglass.platform=Headless -Dprism.order=sw`. Measured from outside: small tasks are
/// sent to the thread one after another, and the longest wait of one of them within a visit is that
/// visit's stall. The first visit of a screen, in which its view is built, its style sheet is read
/// and its classes are loaded, is told apart.
public final class ScreenBench {
    private static final int VISITS = 12;

    private ScreenBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("screen-bench");
        try (TestWindow window = TestWindow.open()) {
            Path dossier = TestWindow.sample(folder);
            cold("opening, overview", () -> window.with(dossier));
            cold("indicators", () -> window.at(ScreenId.INDICATORS));
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
        System.exit(0);
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

    private static List<Double> visits(TestWindow window, Fx.Work visit) throws Exception {
        List<Double> stalls = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            window.idle();
            stalls.add(longest(visit));
        }
        return stalls;
    }

    /// The longest wait of a task sent to the screen's thread while `work` goes on, in
    /// milliseconds.
    private static double longest(Fx.Work work) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong longest = new AtomicLong();
        Thread pulse =
                new Thread(
                        () -> {
                            while (!over.get()) {
                                long sent = System.nanoTime();
                                AtomicBoolean done = new AtomicBoolean();
                                Platform.runLater(() -> done.set(true));
                                while (!done.get() && !over.get()) {
                                    Thread.onSpinWait();
                                }
                                longest.accumulateAndGet(System.nanoTime() - sent, Math::max);
                            }
                        });
        pulse.setDaemon(true);
        pulse.start();
        work.run();
        over.set(true);
        pulse.join();
        return longest.get() / 1e6;
    }

    private static void cold(String name, Fx.Work visit) throws Exception {
        System.out.printf("%-18s for the first time %6.1f ms%n", name, longest(visit));
    }

    private static void print(String name, List<Double> stalls) {
        List<Double> later = new ArrayList<>(stalls.subList(1, stalls.size()));
        Collections.sort(later);
        System.out.printf(
                "%-18s first %6.1f ms, then median %6.1f ms, longest %6.1f ms%n",
                name, stalls.getFirst(), later.get(later.size() / 2), later.getLast());
    }
}
