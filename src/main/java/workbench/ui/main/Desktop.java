package workbench.ui.main;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.BugCode;
import workbench.model.Message;
import workbench.ui.kit.Fonts;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Settings;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The program's window, from its first moment to its last: everything is built here once, on the
/// screen's thread.
public final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private final Settings settings;
    private final Clock clock;
    private final Wiring.Parts parts;

    /// @param parts how the screens are made
    public Desktop(Settings settings, Clock clock, Wiring.Parts parts) {
        this.settings = settings;
        this.clock = clock;
        this.parts = parts;
    }

    /// Fills a stage with the window and shows it.
    ///
    /// @param dossier to be opened at once
    public void show(Stage stage, Optional<Path> dossier) {
        Fonts.load();
        Notices notices = new Notices();
        WindowJobs jobs = new WindowJobs(failure -> bug(failure, notices));
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> bug(failure, notices));
        Wiring wiring =
                Wiring.of(
                        parts,
                        settings,
                        jobs,
                        notices,
                        new NativeFileDialogs(settings, () -> stage),
                        clock);
        Workplace workplace = wiring.workplace();
        stage.setScene(new Scene(wiring.window().root(), WIDTH, HEIGHT));
        addIcons(stage);
        stage.setMinWidth(WIDTH / 2);
        stage.setMinHeight(HEIGHT / 2);
        placeAsBefore(stage);
        workplace.dossier().revision().subscribe(_ -> stage.setTitle(title(workplace)));
        settings.language().subscribe(_ -> stage.setTitle(title(workplace)));
        stage.setOnHidden(
                _ -> {
                    rememberPlace(stage);
                    jobs.close();
                    workplace.dossier().closeAtLast();
                });
        stage.show();
        wiring.window().rehearse();
        wiring.window().prepareScreens();
        dossier.ifPresent(wiring.actions()::open);
    }

    private static String title(Workplace workplace) {
        String program = workplace.texts().text("ui.main.title");
        return workplace
                .dossier()
                .now()
                .map(open -> open.file().getFileName() + " – " + program)
                .orElse(program);
    }

    /// A mistake of the program: a short code, the details to copy, and the window stays up.
    private static void bug(Throwable failure, Notices notices) {
        String code = BugCode.of(failure);
        LOG.error("bug {}", code, failure);
        notices.failed(
                Message.of("ui.main.bug", code),
                Message.of("ui.main.bug.copy"),
                () -> BugDetails.copy(code, failure));
    }

    /// In every size that a system asks for.
    private static void addIcons(Stage stage) {
        for (int size : ICON_SIZES) {
            String name = "/workbench/icon/workbench-" + size + ".png";
            stage.getIcons().add(new Image(Desktop.class.getResource(name).toExternalForm()));
        }
    }

    private void placeAsBefore(Stage stage) {
        settings.number("window.width").ifPresent(stage::setWidth);
        settings.number("window.height").ifPresent(stage::setHeight);
        stage.setMaximized(settings.remembered("window.maximized").equals(Optional.of("true")));
    }

    private void rememberPlace(Stage stage) {
        settings.remember("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            settings.remember("window.width", Double.toString(stage.getWidth()));
            settings.remember("window.height", Double.toString(stage.getHeight()));
        }
    }
}
