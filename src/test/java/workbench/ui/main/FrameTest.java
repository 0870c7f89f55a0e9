package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.edit.SetIndicators;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the frame does around every screen, by mouse and by keyboard.
class FrameTest {
    @TempDir Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open();
        Fx.run(() -> window.stage.requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path dossier() throws Exception {
        Path file = folder.resolve("city.dossier");
        try (Dossier made = Dossier.create(file)) {
            new SetIndicators(made).set(List.of(Indicator.provisional("Benches")));
        }
        return file;
    }

    @Test
    void controlAndANumberGoesToAScreen() throws Exception {
        window.with(dossier());
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
    }

    @Test
    void aClickInTheNavigationGoesToAScreen() throws Exception {
        window.with(dossier());
        robot.clickOn("#go-submission");
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.SUBMISSION);
    }

    @Test
    void thePaletteFindsWhatToDoByAFewLettersWithoutAccents() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.ways.over().get()).isPresent();
        robot.write("go imp");
        window.idle();
        ListView<?> list = window.find("#palette-list", ListView.class);
        assertThat(Fx.get(() -> list.getItems().size())).isEqualTo(1);
        press(KeyCode.ENTER);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);
        assertThat(window.ways.over().get()).isEmpty();
    }

    @Test
    void escapeClosesWhatLiesOverTheScreen() throws Exception {
        window.with(dossier());
        press(KeyCode.F1);
        assertThat(window.ways.over().get()).isPresent();
        press(KeyCode.ESCAPE);
        assertThat(window.ways.over().get()).isEmpty();
    }

    @Test
    void theTabKeyStaysWithinAPanelThatLiesOverTheScreen() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.K);
        for (int i = 0; i < 8; i++) {
            press(KeyCode.TAB);
        }
        Node focused = Fx.get(() -> window.stage.getScene().getFocusOwner());
        Node panel = Fx.get(() -> window.ways.over().get().orElseThrow().content());
        assertThat(Fx.get(() -> Focus.isWithin(panel, focused))).isTrue();
    }

    @Test
    void undoAndRedoSayWhatTheyDo() throws Exception {
        window.with(dossier());
        Button undo = window.find("#undo", Button.class);
        assertThat(undo.isDisabled()).isFalse();
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: Change of an indicator");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(indicators()).isEmpty();
        assertThat(told()).isEqualTo("ui.kit.undone");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(indicators()).hasSize(1);
        assertThat(told()).isEqualTo("ui.kit.redone");
    }

    @Test
    void languageAndThemeChangeWithoutARestart() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(window.workplace.language()).isEqualTo(Language.FRENCH);
        assertThat(window.find("#go-overview", Labeled.class).getText())
                .isEqualTo("Vue d’ensemble");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.workplace.settings().theme().get()).isEqualTo(Theme.DARK);
        assertThat(window.window.root().getStyleClass()).contains("dark");
    }

    @Test
    void aFileThatIsNoDossierIsToldAndTheWindowStaysUp() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.dossier"), "no dossier at all");
        Fx.run(() -> window.window.dropped(List.of(broken)));
        window.idle();
        assertThat(told()).isEqualTo("ui.kit.failure");
        assertThat(window.workplace.dossier().now()).isEmpty();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.WELCOME);
    }

    @Test
    void aDossierThatIsOpenElsewhereIsOfferedToBeReadAndThenCannotBeChanged() throws Exception {
        Path file = dossier();
        try (Dossier elsewhere = Dossier.open(file)) {
            assertThat(elsewhere.isReadOnly()).isFalse();
            Fx.run(() -> window.actions.open(file));
            window.idle();
            var offer = window.workplace.notices().latest().get().orElseThrow().action();
            assertThat(offer).isPresent();
            Fx.run(() -> offer.get().run().run());
            window.idle();
            assertThat(window.workplace.dossier().now()).isPresent();
            assertThat(window.workplace.dossier().canChange()).isFalse();
            assertThat(window.find("#undo", Button.class).isDisabled()).isTrue();
        }
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        window.with(TestWindow.sample(folder));
        for (ScreenId screen : ScreenId.values()) {
            if (screen != ScreenId.WELCOME) {
                window.at(screen);
                assertThat(Fx.get(() -> Nameless.in(window.window.root())))
                        .as(screen.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void theTabKeyReachesEveryControlOfTheFrame() throws Exception {
        window.with(dossier());
        for (String id : List.of("#menu", "#palette-entry", "#undo", "#go-overview")) {
            Node node = window.find(id, Node.class);
            assertThat(Fx.get(node::isFocusTraversable)).as(id).isTrue();
        }
    }

    private Optional<Message> notice() throws Exception {
        return Fx.get(
                () -> window.workplace.notices().latest().get().map(notice -> notice.words()));
    }

    private String told() throws Exception {
        return notice().map(Message::key).orElse("nothing");
    }

    private List<?> indicators() throws Exception {
        return Fx.get(() -> window.workplace.dossier().now().orElseThrow().ledger().indicators());
    }

    private void press(KeyCode... keys) throws Exception {
        robot.push(keys);
        window.idle();
    }
}
