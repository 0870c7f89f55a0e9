package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.nio.file.Path;
import java.util.List;

/// The window is closed while a file waits that was looked at and not added; figures are
/// illustrative.
class ClosingWithFilesTest {
    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void bringAFile() throws Exception {
        window = TestWindow.importing(folder);
        Path pools = Desk.csv(folder, "pools.csv", "Municipality,Year,Pools", "Pickering,2023,4");
        Fx.run(() -> window.window.dropped(List.of(pools)));
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean closes() throws Exception {
        Fx.run(
                () ->
                        window.stage.fireEvent(
                                new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        window.idle();
        return !Fx.get(window.stage::isShowing);
    }

    private List<String> said() throws Exception {
        Node panel = window.find("#closing", Node.class);
        return Fx.get(
                () ->
                        panel.lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    @Test
    void itAsksAndOneGoesBackOrClosesItAllTheSameByKeyboard() throws Exception {
        window.at(ScreenId.OVERVIEW);
        assertThat(closes()).isFalse();
        assertThat(said())
                .contains("The file pools.csv was looked at and is not added to the dossier yet.");
        robot.push(KeyCode.SPACE);
        window.idle();
        assertThat(window.ways.over().get()).isEmpty();
        assertThat(Fx.get(() -> window.ways.screen().get())).isEqualTo(ScreenId.IMPORT);

        assertThat(closes()).isFalse();
        robot.push(KeyCode.ESCAPE);
        window.idle();
        assertThat(window.ways.over().get()).as("a key that closes panels stays").isEmpty();
        assertThat(Fx.get(window.stage::isShowing)).isTrue();

        assertThat(closes()).isFalse();
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        Fx.await("the window is closed", () -> !window.stage.isShowing());
    }

    @Test
    void whatWasSaidOfAFileIsNamedWithItAlsoOnceItsDossierIsClosed() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(CellRef.of("", "C2"));
                });
        robot.push(KeyCode.DELETE);
        window.idle();
        Fx.run(window.actions::close);
        window.idle();
        assertThat(closes()).isFalse();
        assertThat(said())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("dossier city.dossier yet")
                                        .contains("how it is read is lost"));
        Looks.each(
                window,
                look -> {
                    // The window asks in the language that it has then.
                    Fx.run(window.ways::closeOver);
                    assertThat(closes()).isFalse();
                    window.idle();
                    window.picture(Path.of("target", "screens", "closing-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
    }

    @Test
    void fromTheFilesOfADossierThatIsClosedOneGoesBackIntoThatDossier() throws Exception {
        Fx.run(window.actions::close);
        window.idle();
        assertThat(closes()).isFalse();
        window.click(robot, "#closing-stay");
        window.idle();
        assertThat(Fx.get(() -> window.workplace.dossier().now().orElseThrow().file()))
                .isEqualTo(folder.resolve("city.dossier"));
        assertThat(Fx.get(() -> window.ways.screen().get())).isEqualTo(ScreenId.IMPORT);
    }

    @Test
    void whatIsTypedOfACellIsAskedAboutAsWell() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(CellRef.of("", "C2")));
        window.idle();
        window.click(robot, "#correct-cell");
        window.idle();
        Fx.run(() -> window.find("#correct-value", TextField.class).setText("5"));
        assertThat(closes()).isFalse();
        assertThat(said()).contains("What was begun for a cell is lost when the window closes.");
    }

    @Test
    void aFileThatTheDossierHasIsNotAskedAboutOnceThatIsClosed() throws Exception {
        window.click(robot, "#add-to-dossier");
        window.idle();
        Fx.run(() -> window.window.dropped(List.of(folder.resolve("pools.csv"))));
        window.idle();
        Fx.run(window.actions::close);
        window.idle();
        assertThat(closes()).isTrue();
    }

    @Test
    void whereNothingWaitsItClosesAtOnce() throws Exception {
        window.click(robot, "#add-to-dossier");
        window.idle();
        assertThat(closes()).isTrue();
    }
}
