package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.ui.kit.ScreenId;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Which threads read the dossier, told by the virtual machine itself: each call of the one method
/// that all reading goes through.
class ReadingThreadTest {
    private static final String CALL = "jdk.MethodTrace";
    private static final String READING = "workbench.store.Sessions::read";

    @Test
    void theScreensThreadReadsNothingWhereAPersonOpensADossierGoesThroughTheScreensAndUndoes(
            @TempDir Path folder) throws Exception {
        List<RecordedEvent> reads = new CopyOnWriteArrayList<>();
        try (TestWindow window = TestWindow.open().with(TestWindow.sample(folder));
                RecordingStream watch = new RecordingStream()) {
            watch.enable(CALL).with("filter", READING).withStackTrace();
            watch.setReuse(false);
            watch.onEvent(CALL, reads::add);
            watch.startAsync();
            goThrough(window);
            watch.stop();
            String screens = Fx.get(() -> Thread.currentThread().getName());
            assertThat(reads).as("what is watched").isNotEmpty();
            assertThat(reads)
                    .filteredOn(read -> screens.equals(read.getThread().getJavaName()))
                    .isEmpty();
        }
    }

    private static void goThrough(TestWindow window) throws Exception {
        Path file = Fx.get(() -> window.workplace.dossier().now().orElseThrow().file());
        Fx.run(() -> window.actions.open(file));
        window.idle();
        for (ScreenId screen : ScreenId.values()) {
            window.at(screen);
        }
        window.at(ScreenId.INDICATORS);
        Fx.run(() -> window.find(".filter-chips #factor-work", ToggleButton.class).fire());
        window.idle();
        Fx.run(() -> window.find("#indicator-filter", TextField.class).setText("library"));
        window.idle();
        Fx.run(() -> window.find("#indicator-filter", TextField.class).clear());
        window.idle();
        Fx.run(
                () ->
                        window.find("#indicators", TreeTableView.class)
                                .getSelectionModel()
                                .selectNext());
        window.idle();
        Fx.run(window.actions::undo);
        window.idle();
        Fx.run(window.actions::redo);
        window.idle();
    }
}
