package workbench.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.Language;
import workbench.store.Dossier;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first screen, by mouse and by keyboard.
class WelcomeScreenTest {
    @TempDir Path home;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(home);
        Fx.run(() -> window.stage.requestFocus());
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void enterOnTheFirstControlMakesAndOpensTheSample() throws Exception {
        assertThat(Fx.get(() -> window.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("open-sample");
        robot.push(KeyCode.ENTER);
        Fx.await("the sample is open", () -> window.workplace.dossier().now().isPresent());
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
        assertThat(home.resolve("Smart Community Workbench/pickering.dossier")).exists();
    }

    @Test
    void afterADossierIsClosedTheKeyboardIsOnTheFirstWayAgain() throws Exception {
        Path dossier = home.resolve("city.dossier");
        Dossier.create(dossier).close();
        window.with(dossier);
        Fx.run(() -> window.find("#import-first-spreadsheets", Button.class).requestFocus());
        robot.push(KeyCode.F1);
        window.idle();
        robot.push(KeyCode.ESCAPE);
        window.idle();
        robot.press(KeyCode.CONTROL).press(KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        window.idle();
        Thread.sleep(200);
        assertThat(Fx.get(() -> String.valueOf(window.stage.getScene().getFocusOwner())))
                .contains("open-sample");
    }

    @Test
    void theMakingOfTheSampleCanBeStopped() throws Exception {
        // Both at once: on a busy machine the sample may be made before another click arrives.
        Fx.run(
                () -> {
                    ((Button) window.window.root().lookup("#open-sample")).fire();
                    ((Button) window.window.root().lookup("#stop-sample")).fire();
                });
        window.idle();
        assertThat(window.workplace.dossier().now()).isEmpty();
        assertThat(window.find("#open-sample", Button.class).isVisible()).isTrue();
        assertThat(home.resolve("Smart Community Workbench")).isEmptyDirectory();
    }

    @Test
    void aClickBesideTheButtonOnACardDoesTheSame() throws Exception {
        Path dossier = home.resolve("city.dossier");
        Dossier.create(dossier).close();
        window.answers.next(dossier);
        Labeled title =
                Fx.get(
                        () ->
                                window.window.root().lookupAll(".card-title").stream()
                                        .map(Labeled.class::cast)
                                        .filter(label -> label.getText().equals("Open a dossier"))
                                        .findFirst()
                                        .orElseThrow());
        robot.clickOn(title);
        window.idle();
        Fx.await("the dossier is open", () -> window.workplace.dossier().now().isPresent());
    }

    @Test
    void aDossierOfLateIsOpenedByItsNameAndTakenOffByItsCross() throws Exception {
        Path dossier = home.resolve("city.dossier");
        Dossier.create(dossier).close();
        Fx.run(
                () -> {
                    window.workplace.settings().opened(home.resolve("gone.dossier"));
                    window.workplace.settings().opened(dossier);
                });
        window.idle();
        assertThat(rows()).isEqualTo(2);
        robot.clickOn(".recent-row .gone");
        assertThat(window.workplace.dossier().now()).isEmpty();
        List<Button> crosses =
                Fx.get(
                        () ->
                                window.window.root().lookupAll(".forget").stream()
                                        .map(Button.class::cast)
                                        .toList());
        robot.clickOn(crosses.getLast());
        window.idle();
        assertThat(rows()).isEqualTo(1);
        robot.clickOn(".recent-row .hyperlink");
        Fx.await("the dossier is open", () -> window.workplace.dossier().now().isPresent());
    }

    @Test
    void languageAndThemeAreChosenAtTheFoot() throws Exception {
        robot.clickOn("#ui-welcome-french");
        window.idle();
        assertThat(window.workplace.language()).isEqualTo(Language.FRENCH);
        assertThat(window.find("#open-sample", Labeled.class).getText())
                .isEqualTo("Ouvrir l’exemple");
        robot.clickOn("#ui-welcome-dark");
        window.idle();
        assertThat(window.workplace.settings().theme().get()).isEqualTo(Theme.DARK);
        ToggleButton dark = window.find("#ui-welcome-dark", ToggleButton.class);
        robot.clickOn(dark);
        window.idle();
        assertThat(dark.isSelected()).isTrue();
    }

    @Test
    void theButtonsOfTheCardsStandLevelWhetherTheSampleIsThereOrNot() throws Exception {
        assertThat(Fx.get(this::heights)).hasSize(1);
        robot.push(KeyCode.ENTER);
        Fx.await("the sample is open", () -> window.workplace.dossier().now().isPresent());
        window.idle();
        Fx.run(window.actions::close);
        window.idle();
        Fx.await("it is known", () -> window.window.root().lookup("#sample-afresh") != null);
        window.picture(Path.of("target", "screens", "welcome-afresh.png"));
        Fx.await("they stand level", () -> heights().size() == 1);
    }

    /// How far down the buttons of the three cards are.
    private Set<Double> heights() {
        window.window.root().applyCss();
        window.window.root().layout();
        return Stream.of("#open-sample", "#start-from-spreadsheets", "#open-dossier")
                .map(id -> window.window.root().lookup(id))
                .map(button -> button.localToScene(0, 0).getY())
                .collect(Collectors.toSet());
    }

    private int rows() throws Exception {
        return Fx.get(() -> window.window.root().lookupAll(".recent-row").size());
    }
}
