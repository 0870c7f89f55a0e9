package workbench.ui.main;

import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Steps;
import workbench.ui.kit.WindowJobs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts up the screens that nobody has gone to yet, unseen and one after the other, while nobody
/// does anything and no job is under way: the first visit finds them ready.
///
/// Whatever a person presses stops it until it is quiet again.
final class Beforehand {
    private static final Duration QUIET = Duration.millis(700);
    private static final List<ScreenId> LIKELIEST_FIRST =
            List.of(ScreenId.INDICATORS, ScreenId.SUBMISSION, ScreenId.IMPORT, ScreenId.OVERVIEW);

    private final Supplier<ScreenStack> stack;
    private final WindowJobs jobs;
    private final Steps steps;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Optional<Region> preparing = Optional.empty();

    /// @param stack the screens of now
    Beforehand(Supplier<ScreenStack> stack, WindowJobs jobs) {
        this.stack = stack;
        this.jobs = jobs;
        this.steps = new Steps(jobs);
        quiet.setOnFinished(_ -> next());
    }

    /// Begins, or begins anew because there are other screens now, and listens to who works in
    /// `window`.
    void in(Region window) {
        window.addEventFilter(
                InputEvent.ANY,
                event -> {
                    if (event.getEventType() == KeyEvent.KEY_PRESSED
                            || event.getEventType() == MouseEvent.MOUSE_PRESSED
                            || event.getEventType() == ScrollEvent.SCROLL) {
                        again();
                    }
                });
        again();
    }

    /// Stops for good: the window is closing.
    void end() {
        quiet.stop();
        steps.cancel();
    }

    /// Stops, and goes on when it is quiet.
    void again() {
        steps.cancel();
        preparing.ifPresent(stack.get()::putAway);
        preparing = Optional.empty();
        quiet.playFromStart();
    }

    private void next() {
        if (!jobs.isIdle()) {
            quiet.playFromStart();
            return;
        }
        preparing.ifPresent(stack.get()::putAway);
        preparing = Optional.empty();
        LIKELIEST_FIRST.stream()
                .filter(id -> !stack.get().isPutUp(id))
                .findFirst()
                .ifPresent(this::prepare);
    }

    /// Makes a screen's view, puts it up in the next frame, and goes on when all of it is there.
    private void prepare(ScreenId id) {
        steps.run(
                List.of(
                        () -> stack.get().make(id),
                        () -> {
                            preparing = Optional.of(stack.get().prepare(id));
                            quiet.playFromStart();
                        }));
    }
}
