package workbench.ui.main;

import javafx.application.Application;
import javafx.stage.Stage;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;

/// What JavaFX starts; public, with no arguments, because it is made by name.
///
/// It shows nothing: {@link DesktopRun} does. It is there because a desktop environment groups
/// windows by the name of this class, under which the menu entry knows the program's
/// (`StartupWMClass`); without one every window would belong to "java".
public final class Workbench extends Application {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    /// Held because a logger that nobody holds is forgotten, and its filter with it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Starts JavaFX, which can be done once in a program's life; returns when JavaFX has ended.
    static void launchIt() {
        // From the jar JavaFX stands on the class path, works, and warns each time that it does.
        JAVAFX.setFilter(
                record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        Application.launch(Workbench.class);
    }

    /// Done once windows can be shown.
    static CompletableFuture<Boolean> started() {
        return STARTED;
    }

    @Override
    public void start(Stage unused) {
        STARTED.complete(true);
    }
}
