package workbench.ui.main;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.job.Outcome;
import workbench.store.Dossier;
import workbench.ui.kit.Holdings;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.WindowJobs.UnderWay;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.Optional;

/// The line at the foot: what is saved, how much the dossier holds, and the jobs under way, each
/// with a way to stop it.
final class StatusLine extends StatusBar {
    private static final Duration TICK = Duration.seconds(5);
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final Workplace workplace;
    private final WindowJobs jobs;
    private final Texts texts;
    private final Label shared = new Label("", Icons.of(Feather.USERS));
    private final Label saved = new Label();
    private final Label size = new Label();

    /// @param frame of what holds it: it hides itself, and cannot listen then
    /// @param tick is done every few seconds while the window is seen
    StatusLine(Workplace workplace, WindowJobs jobs, Live frame, Runnable tick) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.texts = workplace.texts();
        getStyleClass().add("status-line");
        Live live = Live.of(this);
        setText("");
        setFocusTraversable(false);
        shared.setId("shared-folder");
        shared.managedProperty().bind(shared.visibleProperty());
        saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
        saved.managedProperty().bind(saved.visibleProperty());
        getLeftItems().addAll(shared, dotBehind(shared), saved, dotBehind(saved), size);
        live.on(workplace.dossier().revision(), _ -> count());
        live.on(workplace.dossier().savedAt(), _ -> saySaved());
        // Where nothing is open there is nothing to say: the room is the screen's.
        managedProperty().bind(visibleProperty());
        frame.on(workplace.dossier().dossier(), _ -> showIfNeeded());
        InvalidationListener more = _ -> showJob();
        showJob();
        Timeline clock =
                new Timeline(
                        new KeyFrame(
                                TICK,
                                _ -> {
                                    saySaved();
                                    tick.run();
                                }));
        clock.setCycleCount(Animation.INDEFINITE);
        // A clock that runs on would hold a closed window for ever.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(
                        shown -> {
                            jobs.underWay().removeListener(more);
                            if (shown) {
                                clock.play();
                                jobs.underWay().addListener(more);
                            } else {
                                clock.stop();
                            }
                        });
    }

    /// Parts one item from the next, where there is that item.
    private static Label dotBehind(Label item) {
        Label dot = new Label("·");
        dot.visibleProperty().bind(item.visibleProperty());
        dot.managedProperty().bind(item.visibleProperty());
        return dot;
    }

    private void saySaved() {
        Optional<Instant> at = workplace.dossier().savedAt().get();
        if (at.isEmpty() || !workplace.dossier().canChange()) {
            // Of what is open to look at only, nothing was saved here.
            saved.setText("");
            return;
        }
        long seconds =
                java.time.Duration.between(at.get(), workplace.clock().instant()).toSeconds();
        String words;
        if (seconds < MINUTE) {
            words = texts.text("ui.main.saved.now");
        } else if (seconds < HOUR) {
            words = texts.text("ui.main.saved.minutes", seconds / MINUTE);
        } else {
            words = texts.text("ui.main.saved.hours", seconds / HOUR);
        }
        saved.setText(words);
    }

    private void count() {
        Optional<Dossier> open = workplace.dossier().now();
        shared.setVisible(open.filter(one -> !one.isReadOnly() && one.isShared()).isPresent());
        shared.setText(texts.text("ui.main.shared"));
        if (open.isEmpty()) {
            size.setText("");
            return;
        }
        workplace
                .jobs()
                .run(
                        _ -> Holdings.of(open.get().ledger()),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Holdings>(var now)) {
                                size.setText(now.words(texts));
                            }
                        });
    }

    private void showIfNeeded() {
        setVisible(workplace.dossier().now().isPresent() || !jobs.underWay().isEmpty());
    }

    private void showJob() {
        showIfNeeded();
        getRightItems().clear();
        if (jobs.underWay().isEmpty()) {
            return;
        }
        UnderWay latest = jobs.underWay().getLast();
        Label words = new Label();
        latest.words().subscribe(what -> words.setText(texts.render(what)));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(latest.fraction());
        bar.setAccessibleText(texts.text("ui.main.progress"));
        Button stop = Layouts.iconButton(texts.text("ui.main.stop"), Feather.X, latest::cancel);
        stop.setId("stop-job");
        getRightItems().addAll(words, bar, stop);
    }
}
