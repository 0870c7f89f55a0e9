package workbench.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.Message;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.ToldOtherwise;
import workbench.ui.kit.ScreenId;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The editions in the window, on the sample: kept, held against today, looked at again.
class EditionsPanelTest {
    /// By the day of the window's clock.
    private static final String SUGGESTED =
            "Smart21 submission – "
                    + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                            .withZone(ZoneOffset.UTC)
                            .format(TestWindow.CLOCK.instant());

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        window = TestWindow.open().with(TestWindow.sample(folder)).at(ScreenId.SUBMISSION);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Dossier dossier() {
        return window.workplace.dossier().now().orElseThrow();
    }

    private void fire(String selector) throws Exception {
        Fx.run(() -> window.find(selector, Button.class).fire());
        window.idle();
    }

    private boolean isThere(String selector) {
        return window.window.root().lookup(selector) != null;
    }

    private void press(String selector, KeyCode key) throws Exception {
        Fx.run(
                () ->
                        window.find(selector, TextField.class)
                                .fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                key,
                                                false,
                                                false,
                                                false,
                                                false)));
        window.idle();
    }

    private void fromThePalette(String words) throws Exception {
        Fx.run(() -> window.press("Shortcut+K"));
        window.idle();
        Fx.run(() -> window.find("#palette-field", TextField.class).setText(words));
        window.idle();
        press("#palette-field", KeyCode.ENTER);
        Fx.await("the panel is there", () -> isThere("#editions-panel"));
    }

    private List<String> names() throws Exception {
        return ContentReader.editions(dossier().ledger()).stream().map(one -> one.name()).toList();
    }

    @Test
    void withoutAProfileKeepingAnEditionAsksForItOnceAndGoesOn() throws Exception {
        Path empty = folder.resolve("empty.dossier");
        Fx.run(() -> window.actions.create(empty, () -> {}));
        Fx.await(
                "it is open",
                () ->
                        window.workplace
                                .dossier()
                                .now()
                                .map(Dossier::file)
                                .equals(Optional.of(empty)));
        window.at(ScreenId.SUBMISSION);
        fire("#open-editions");
        fire("#editions-keep");
        Fx.run(() -> window.find("#profile-name-en", TextField.class).setText("Pickering"));
        Fx.run(() -> window.find("#profile-title-en", TextField.class).setText("A city connects"));
        fire("#profile-keep");
        assertThat(isThere("#profile-name-en")).isFalse();
        TextField name = window.find("#edition-name", TextField.class);
        assertThat(Fx.get(name::isVisible)).isTrue();
        String suggested = Fx.get(name::getText);
        assertThat(suggested).startsWith("A city connects");
    }

    @Test
    void whatIsKeptByKeyboardIsHeldAgainstTodayAndLeadsToBothCells() throws Exception {
        fire("#open-editions");
        assertThat(Fx.get(() -> window.find("#editions-none", Node.class).isVisible())).isTrue();
        fire("#editions-keep");
        TextField name = window.find("#edition-name", TextField.class);
        String suggested = Fx.get(name::getText);
        assertThat(suggested).isEqualTo(SUGGESTED);
        Fx.run(() -> name.setText(""));
        press("#edition-name", KeyCode.ENTER);
        assertThat(Fx.get(() -> window.find("#edition-problem", Label.class).getText()))
                .isEqualTo("An edition needs a name.");
        Fx.run(() -> name.setText("As sent"));
        press("#edition-name", KeyCode.ENTER);
        assertThat(names()).containsExactly("As sent");
        ListView<?> list = window.find("#editions", ListView.class);
        Fx.await("it is listed", () -> list.getItems().size() == 1 && list.isVisible());
        assertThat(Fx.get(() -> isThere(".cell-then"))).isFalse();

        ToldOtherwise.in(dossier());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Fx.await("what changed is told", () -> isThere(".cell-then") && isThere(".cell-now"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        for (String cell : List.of(".cell-then", ".cell-now")) {
            Fx.await(cell + " is there", () -> isThere(cell));
            Fx.run(() -> window.find(cell, Hyperlink.class).fire());
            window.idle();
            Fx.await("the cell is shown", () -> isThere("#cell-panel"));
            fromThePalette("Editions of the submission");
        }
        Fx.await("it is listed again", () -> isThere(".cell-now"));
        fire("#editions-remove");
        assertThat(names()).isEmpty();
        Fx.run(window.actions::undo);
        window.idle();
        assertThat(names()).containsExactly("As sent");
    }

    @Test
    void theDossierIsLookedAtAsItWasAndTodayIsBack() throws Exception {
        fire("#open-editions");
        fire("#editions-keep");
        press("#edition-name", KeyCode.ENTER);
        long entries = dossier().log().size();
        fire("#editions-look");
        Fx.await("it is as it was", () -> !window.workplace.dossier().canChange());
        assertThat(dossier().log()).hasSize((int) entries - 1);
        assertThat(Fx.get(() -> window.find("#back-to-today", Button.class).isVisible())).isTrue();
        fire("#back-to-today");
        Fx.await("today is back", () -> window.workplace.dossier().canChange());
        assertThat(dossier().nextUndo().orElseThrow().label())
                .isEqualTo(Message.of("edit.edition", SUGGESTED));
    }

    @Test
    void aNameHalfTypedIsNotLostToAClickBesideThePanelNorToCancelNorToTheCross() throws Exception {
        fire("#open-editions");
        fire("#editions-keep");
        TextField name = window.find("#edition-name", TextField.class);
        Fx.run(() -> name.setText("half"));

        robot.clickOn(window.window.root().localToScreen(4, 400));
        window.idle();
        assertThat(Fx.get(() -> window.find("#edition-leaving", Node.class).isVisible())).isTrue();
        fire("#edition-stay");
        fire("#edition-cancel");
        assertThat(Fx.get(() -> window.find("#edition-leaving", Node.class).isVisible())).isTrue();
        fire("#edition-stay");
        assertThat(name.getText()).isEqualTo("half");
        assertThat(Fx.get(() -> window.find("#editions-keep", Button.class).isDisabled()))
                .as("another name would take its place")
                .isTrue();
        fire("#edition-cancel");
        fire("#edition-discard");

        robot.clickOn(window.window.root().localToScreen(4, 400));
        window.idle();
        assertThat(Fx.get(() -> isThere("#editions-panel"))).isFalse();
    }

    @Test
    void whatIsBuiltAgainIsSaidBesideTheButtonAndChangedThere() throws Exception {
        fire("#open-editions");
        fire("#editions-keep");
        press("#edition-name", KeyCode.ENTER);
        Label what = window.find("#again-what", Label.class);
        Fx.await("it is listed", what::isVisible);
        assertThat(what.getText()).startsWith("Word, PDF, register · English, French · ");
        Fx.run(() -> window.find("#again-change", ToggleButton.class).fire());
        Fx.run(() -> window.find("#format-pdf", CheckBox.class).fire());
        Fx.run(() -> window.find("#language-fr", CheckBox.class).fire());
        window.idle();
        assertThat(what.getText()).startsWith("Word, register · English · ");
        Looks.each(
                window,
                look -> {
                    fire("#open-editions");
                    Fx.run(() -> window.find("#again-change", ToggleButton.class).fire());
                    Node choices = window.find("#again-choices", Node.class);
                    Fx.run(() -> TestWindow.bringIntoSight(choices));
                    window.picture(Path.of("target", "screens", "editions-again-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
    }
}
