package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

import workbench.ui.Fx;
import workbench.ui.TestWindow;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class RehearsalTest {
    /// JavaFX promises that nodes may be made, styled and laid out on any thread while no window
    /// shows them; should that cease for a control in here, the rehearsal is over.
    @Test
    void everythingIsMadeStyledAndLaidOutBesideAWindowThatIsShown() throws Exception {
        try (TestWindow window = TestWindow.open()) {
            List<String> styles =
                    Fx.get(() -> List.copyOf(window.window.root().getScene().getStylesheets()));
            assertThat(styles).isNotEmpty();
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            Rehearsal.once(styles, dark);
                                            return Platform.isFxApplicationThread();
                                        }))
                        .succeedsWithin(java.time.Duration.ofSeconds(60))
                        .isEqualTo(false);
            }
            window.idle();
            assertThat(window.bugs).isEmpty();
        }
    }
}
