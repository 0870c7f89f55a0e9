package workbench.ui.main;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// One run of the window: starts what draws it, shows it and waits until it is closed. The only
/// place where JavaFX is started.
public final class DesktopRun {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopRun.class);

    /// A system without the libraries that draw windows may say nothing at all.
    private static final long SECONDS_TO_START = 30;

    private static final int FRAMES_TO_BE_SEEN = 2;
    private static final String PICTURES = "prism.maxvram";

    private final Supplier<Desktop> desktop;
    private final Optional<Runnable> onlyUntilSeen;
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private volatile Optional<Stage> stage = Optional.empty();

    /// @param desktop made once the screen's thread is there
    /// @param onlyUntilSeen for timing: runs once the window has been drawn, and then it closes
    public DesktopRun(Supplier<Desktop> desktop, Optional<Runnable> onlyUntilSeen) {
        this.desktop = desktop;
        this.onlyUntilSeen = onlyUntilSeen;
    }

    /// Shows the window and waits until it is closed.
    ///
    /// @param dossier to be opened in it at once
    /// @throws WorkbenchException when no window can be opened here
    public void open(Optional<Path> dossier) throws WorkbenchException {
        start();
        Platform.setImplicitExit(false);
        Platform.runLater(() -> show(dossier));
        try {
            closed.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            Platform.exit();
        }
    }

    /// Closes the window, where one is open; for any thread.
    public void close() {
        stage.ifPresent(open -> Platform.runLater(open::hide));
    }

    /// Starts what draws, unless it was started already.
    static void startOnce() throws WorkbenchException {
        try {
            Platform.runLater(() -> {});
        } catch (IllegalStateException _) {
            start();
        }
    }

    private static void start() throws WorkbenchException {
        // Without a graphics card its pictures are on the heap, which may be no larger than the
        // half
        // gigabyte that JavaFX would keep of them.
        if (System.getProperty(PICTURES) == null) {
            System.setProperty(PICTURES, "256m");
        }
        CompletableFuture<Boolean> up = Workbench.started();
        Thread starter =
                new Thread(
                        () -> {
                            try {
                                Workbench.launchIt();
                            } catch (RuntimeException | Error e) {
                                up.completeExceptionally(e);
                            }
                        },
                        "window-start");
        starter.setDaemon(true);
        starter.start();
        try {
            up.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted(e);
        } catch (ExecutionException | TimeoutException e) {
            throw notStarted(e);
        }
    }

    private static WorkbenchException notStarted(Exception cause) {
        LOG.warn("the window did not start", cause);
        return new WorkbenchException(
                Message.of("ui.main.not-started"),
                Message.of("ui.main.not-started.why"),
                Message.of("ui.main.not-started.remedy"),
                cause);
    }

    private void show(Optional<Path> dossier) {
        try {
            Stage made = new Stage();
            stage = Optional.of(made);
            // Later, so that the window's own end comes first: it closes the dossier.
            made.addEventHandler(
                    WindowEvent.WINDOW_HIDDEN, _ -> Platform.runLater(() -> closed.complete(true)));
            desktop.get().show(made, dossier);
            onlyUntilSeen.ifPresent(seen -> new FirstWindow(made, seen).start());
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    /// Waits until the window has been drawn.
    private static final class FirstWindow extends AnimationTimer {
        private final Stage stage;
        private final Runnable seen;
        private int frames;

        FirstWindow(Stage stage, Runnable seen) {
            this.stage = stage;
            this.seen = seen;
        }

        @Override
        public void handle(long now) {
            if (++frames > FRAMES_TO_BE_SEEN) {
                stop();
                seen.run();
                stage.hide();
            }
        }
    }
}
