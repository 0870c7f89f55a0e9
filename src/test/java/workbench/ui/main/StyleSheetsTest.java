package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class StyleSheetsTest {
    /// JavaFX notes each node below one with a sheet of its own, and looks through all of them
    /// whenever another is styled.
    @Test
    void theSceneWearsAllSheetsAndNothingInItWearsOneOfItsOwn(@TempDir Path folder)
            throws Exception {
        try (TestWindow window = TestWindow.open().with(TestWindow.sample(folder))) {
            for (ScreenId screen : ScreenId.values()) {
                window.at(screen);
                assertThat(
                                Fx.get(
                                        () ->
                                                below(window.window.root())
                                                        .filter(this::isDressed)
                                                        .toList()))
                        .as(screen.name())
                        .isEmpty();
            }
            assertThat(Fx.get(() -> List.copyOf(window.stage.getScene().getStylesheets())))
                    .anyMatch(sheet -> sheet.endsWith("/workbench.css"));
        }
    }

    private boolean isDressed(Parent parent) {
        return !parent.getStylesheets().isEmpty();
    }

    private static Stream<Parent> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(parent),
                        parent.getChildrenUnmodifiable().stream().flatMap(StyleSheetsTest::below))
                : Stream.empty();
    }
}
