package workbench.ui.imports;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.nio.file.Path;
import java.util.List;

/// Whatever is asked on the import screen, the keyboard is back on what asked it once that is
/// answered or left; the figures are illustrative.
class FocusAfterDialogsTest {
    @TempDir private Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheSample() throws Exception {
        window = TestWindow.open();
        Fx.run(() -> window.stage.requestFocus());
        window.with(TestWindow.sample(folder));
        window.at(ScreenId.IMPORT);
        Path file =
                Desk.csv(
                        folder,
                        "Digital services 2025.csv",
                        "Digital services of the City of Pickering",
                        "Indicator,Place,2022,2023,2024,2025",
                        "iHelp desk clients,Pickering,12400,1585,17300,18100",
                        "Benches in parks,Pickering,211,214,220,231");
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"correct-cell,correct-value", "leave-out-because,leaving-out-reason"})
    void aFormOfACellGivesItBackToItsButton(String button, String field) throws Exception {
        choose(CellRef.of("", "D4"));
        press(button);
        Fx.await("it is asked", () -> isFocused(field));
        push(KeyCode.ESCAPE);
        Fx.await("the keyboard is on the button after leaving", () -> isFocused(button));

        press(button);
        Fx.await("it is asked again", () -> isFocused(field));
        if (field.equals("correct-value")) {
            robot.write("215");
            push(KeyCode.TAB);
        }
        robot.write("counted again");
        push(KeyCode.ENTER);
        Fx.await("the draft has it", () -> window.window.root().lookup("#kind-decided") != null);
        window.idle();
        Fx.await("the keyboard is on the button after saving", () -> isFocused(button));
    }

    @Test
    void thePanelThatNamesAnIndicatorGivesItBackWhetherItIsAnsweredOrNot() throws Exception {
        Fx.run(() -> window.find("#kind-names", ToggleButton.class).fire());
        window.idle();
        ListView<?> names = window.find("#import-names", ListView.class);
        press("name-indicator");
        Fx.await("it is asked", () -> window.window.root().lookup("#naming-panel") != null);
        push(KeyCode.ESCAPE);
        Fx.await("the keyboard is on the button", () -> isFocused("name-indicator"));

        Fx.run(names::requestFocus);
        push(KeyCode.ENTER);
        Fx.await("it is asked", () -> window.window.root().lookup("#naming-panel") != null);
        window.idle();
        Fx.run(
                () -> {
                    window.find("#own-name", TextField.class).setText("Benches");
                    window.find("#own-make", Button.class).fire();
                });
        window.idle();
        Fx.await("the keyboard is in the list", () -> isFocused("import-names"));
    }

    @Test
    void whatASubmissionWouldSayGivesItBackToItsList() throws Exception {
        Fx.run(() -> window.find("#kind-changes", ToggleButton.class).fire());
        window.idle();
        ListView<?> changes = window.find("#import-changes", ListView.class);
        Fx.run(
                () -> {
                    changes.requestFocus();
                    changes.getSelectionModel().select(0);
                });
        push(KeyCode.ENTER);
        Fx.await("it is shown", () -> window.window.root().lookup("#change-panel") != null);
        push(KeyCode.ESCAPE);
        Fx.await("the keyboard is in the list", () -> isFocused("import-changes"));
    }

    @ParameterizedTest
    @CsvSource({"standing-leave", "escape"})
    void whatWithdrawingWouldDoGivesItBackToItsButton(String way) throws Exception {
        ListView<?> imports = window.find("#imports", ListView.class);
        Fx.run(() -> imports.getSelectionModel().select(0));
        window.idle();
        press("withdraw");
        Fx.await("it is asked", () -> isFocused("standing-leave"));
        if (way.equals("escape")) {
            push(KeyCode.ESCAPE);
        } else {
            push(KeyCode.SPACE);
        }
        window.idle();
        Fx.await("the keyboard is on the button", () -> isFocused("withdraw"));
    }

    private void choose(CellRef cell) throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(cell));
        window.idle();
    }

    /// By keyboard.
    private void press(String id) throws Exception {
        Node node = window.find("#" + id, Node.class);
        Fx.run(node::requestFocus);
        Fx.await("the keyboard is on " + id, () -> isFocused(id));
        push(KeyCode.SPACE);
    }

    private boolean isFocused(String id) {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void push(KeyCode key) throws Exception {
        robot.push(key);
        window.idle();
    }
}
