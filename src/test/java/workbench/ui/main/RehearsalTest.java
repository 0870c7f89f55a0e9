package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import javafx.application.Platform;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.App;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.WorkbenchException;
import workbench.ui.Fx;
import workbench.ui.TestWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

class RehearsalTest {
    /// JavaFX promises that nodes may be made, styled and laid out on any thread while no window
    /// shows them; should that cease for a control in here, the rehearsal is over.
    @Test
    void everythingIsMadeStyledAndLaidOutBesideAWindowThatIsShown() throws Exception {
        try (TestWindow window = TestWindow.open()) {
            List<String> styles = Fx.get(() -> List.copyOf(window.window.root().getStylesheets()));
            assertThat(styles).isNotEmpty();
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            Rehearsal.once(styles, dark, Progress.SILENT);
                                            return Platform.isFxApplicationThread();
                                        }))
                        .succeedsWithin(java.time.Duration.ofSeconds(60))
                        .isEqualTo(false);
            }
            window.idle();
            assertThat(window.bugs).isEmpty();
        }
    }

    /// Also what the screens ask for as jobs; and no file is left.
    @Test
    void theProgramsOwnScreensAreGoneThroughBesideAWindowThatIsShown(@TempDir Path home)
            throws Exception {
        try (TestWindow window = TestWindow.open()) {
            List<String> styles = Fx.get(() -> List.copyOf(window.window.root().getStylesheets()));
            List<Throwable> mistakes = new CopyOnWriteArrayList<>();
            List<Integer> laidOut = new CopyOnWriteArrayList<>();
            List<Path> made = new CopyOnWriteArrayList<>();
            Path sample = TestWindow.sample(home);
            Wiring.Parts parts = new App(TestWindow.CLOCK).windowParts();
            Wiring.Parts withSample =
                    new Wiring.Parts(
                            parts.screens(),
                            parts.cells(),
                            (folder, _) -> {
                                made.add(folder);
                                return Files.copy(sample, folder.resolve("sample.dossier"));
                            });
            Thread thread =
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((_, e) -> mistakes.add(e))
                            .start(
                                    () -> {
                                        try (ScreenRehearsal screens =
                                                new ScreenRehearsal(
                                                        withSample,
                                                        Language.ENGLISH,
                                                        TestWindow.CLOCK,
                                                        Progress.SILENT)) {
                                            screens.once(root -> laidOut.add(lay(root, styles)));
                                        } catch (WorkbenchException | IOException e) {
                                            mistakes.add(e);
                                        }
                                    });
            assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
            assertThat(mistakes).isEmpty();
            assertThat(laidOut).hasSize(4).allMatch(nodes -> nodes > 0);
            assertThat(made).hasSize(1).noneMatch(Files::exists);
            window.idle();
            assertThat(window.bugs).isEmpty();
        }
    }

    @Test
    void whereItIsEndedBeforeItsTimeNoFileIsLeft() throws Exception {
        assumeThat(Runtime.getRuntime().availableProcessors())
                .as("nothing is rehearsed on a single processor")
                .isGreaterThan(1);
        Fx.start();
        CompletableFuture<Path> made = new CompletableFuture<>();
        Wiring.Parts parts = new App(TestWindow.CLOCK).windowParts();
        Rehearsal rehearsal =
                new Rehearsal(
                        new Wiring.Parts(
                                parts.screens(),
                                parts.cells(),
                                (folder, progress) -> {
                                    made.complete(folder);
                                    while (!progress.cancelled()) {
                                        Thread.onSpinWait();
                                    }
                                    throw new Cancelled();
                                }),
                        TestWindow.CLOCK);
        rehearsal.begin(new StackPane(), Language.ENGLISH);
        Path folder = made.get(60, TimeUnit.SECONDS);
        assertThat(folder).exists();
        assertThat(rehearsal.isGoing()).isTrue();
        rehearsal.end();
        assertThat(rehearsal.isGoing()).isFalse();
        assertThat(folder).doesNotExist();
    }

    private static int lay(StackPane root, List<String> styles) {
        root.getStyleClass().add("root");
        root.getStylesheets().setAll(styles);
        root.applyCss();
        root.layout();
        return root.lookupAll("*").size();
    }
}
