package workbench;

import org.jspecify.annotations.Nullable;

import workbench.cli.DesktopDoor;
import workbench.model.WorkbenchException;
import workbench.ui.main.Desktop;
import workbench.ui.main.DesktopRun;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The way from the command line to the window. What draws is loaded only when the window opens, so
/// that no other command waits for it.
final class WindowDoor implements DesktopDoor {
    /// Ends the program once its first window is there, and says how long that took.
    private static final String FIRST_WINDOW = "workbench.exit-after-first-window";

    private final Supplier<Desktop> desktop;
    private volatile Optional<DesktopRun> running = Optional.empty();

    WindowDoor(Supplier<Desktop> desktop) {
        this.desktop = desktop;
    }

    /// Linux says by its environment whether there is a display; other systems have one. JavaFX can
    /// also be told what to draw on, such as nothing, for tests.
    @Override
    public boolean isPossible() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || isSet(System.getenv("DISPLAY"))
                || isSet(System.getenv("WAYLAND_DISPLAY"))
                || isSet(System.getProperty("glass.platform"));
    }

    private static boolean isSet(@Nullable String variable) {
        return variable != null && !variable.isBlank();
    }

    @Override
    public void open(Optional<Path> dossier) throws WorkbenchException {
        Optional<Runnable> timing =
                Boolean.getBoolean(FIRST_WINDOW)
                        ? Optional.of(WindowDoor::sayFirstWindow)
                        : Optional.empty();
        DesktopRun run = new DesktopRun(desktop, timing);
        running = Optional.of(run);
        run.open(dossier);
    }

    private static void sayFirstWindow() {
        System.err.println(
                "first window after " + ManagementFactory.getRuntimeMXBean().getUptime() + " ms");
    }

    @Override
    public void close() {
        running.ifPresent(DesktopRun::close);
    }
}
