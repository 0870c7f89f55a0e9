package workbench.ui.main;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.controlsfx.control.textfield.TextFields;

import workbench.model.Language;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.Fonts;
import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Theme;
import workbench.ui.kit.WindowJobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Tries what a badly packaged window could not do: every screen in every dress, and the one
/// control whose library reaches into JavaFX's inside. Draws on no display where there is none.
public final class WindowTrial {
    private static final long SECONDS = 60;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Clock clock;
    private final Wiring.Parts parts;

    /// @param parts how the screens are made
    public WindowTrial(Clock clock, Wiring.Parts parts) {
        this.clock = clock;
        this.parts = parts;
    }

    /// Builds every screen in both themes and both languages, with a dossier open, and lays each
    /// out.
    ///
    /// @throws Exception the first thing that went wrong
    public void everyScreen(Path dossier) throws Exception {
        Dossier open = Dossier.openReadOnly(dossier);
        List<Throwable> bugs = new ArrayList<>();
        WindowJobs jobs = onScreen(() -> new WindowJobs(bugs::add));
        try {
            Trial trial = onScreen(() -> build(open, jobs));
            for (Theme theme : Theme.values()) {
                for (Language language : Language.values()) {
                    for (ScreenId screen : ScreenId.values()) {
                        // Each by itself: the window needs a frame in which to leave the one
                        // before.
                        onScreen(() -> trial.show(theme, language, screen));
                    }
                }
            }
            waitFor(jobs);
            onScreen(trial::end);
        } finally {
            jobs.close();
            open.close();
        }
        if (!bugs.isEmpty()) {
            throw new IllegalStateException(bugs.getFirst());
        }
    }

    /// A window that is tried.
    private record Trial(Stage stage, Wiring wiring, Settings settings) {
        boolean show(Theme theme, Language language, ScreenId screen) {
            settings.theme().set(theme);
            settings.language().set(language);
            wiring.ways().go(screen);
            layOut(wiring.window().root());
            return true;
        }

        boolean end() {
            stage.hide();
            return true;
        }
    }

    private Trial build(Dossier dossier, WindowJobs jobs) {
        Fonts.load();
        Stage stage = new Stage();
        Settings settings = Settings.unkept();
        Wiring wiring =
                Wiring.of(
                        parts,
                        settings,
                        jobs,
                        new Notices(),
                        new NativeFileDialogs(settings, () -> stage),
                        clock);
        stage.setScene(new Scene(wiring.window().root(), WIDTH, HEIGHT));
        stage.show();
        wiring.actions().show(dossier);
        return new Trial(stage, wiring, settings);
    }

    /// Shows the list of a field that completes what is typed, which needs a door in JavaFX that a
    /// packaged program has to open.
    public void autoCompletion() throws Exception {
        onScreen(
                () -> {
                    TextField field = new TextField();
                    var list = TextFields.bindAutoCompletion(field, List.of("Pickering"));
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(field)));
                    stage.show();
                    field.setText("Pick");
                    list.setUserInput("Pick");
                    layOut((Region) stage.getScene().getRoot());
                    list.dispose();
                    stage.hide();
                    return true;
                });
    }

    private static void layOut(Region root) {
        root.applyCss();
        root.layout();
    }

    private static void waitFor(WindowJobs jobs) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!jobs.isIdle()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException();
            }
            onScreen(() -> true);
        }
    }

    /// A step on the screen's thread.
    @FunctionalInterface
    private interface Step<T> {
        T run() throws WorkbenchException;
    }

    private static <T> T onScreen(Step<T> step) throws Exception {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(step.run());
                    } catch (Exception | Error e) {
                        result.completeExceptionally(e);
                    }
                });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }

    private static synchronized void start() throws WorkbenchException {
        boolean display =
                Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(
                                name ->
                                        !Optional.ofNullable(System.getenv(name))
                                                .orElse("")
                                                .isEmpty());
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && !display) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        DesktopRun.startOnce();
        Platform.setImplicitExit(false);
    }
}
