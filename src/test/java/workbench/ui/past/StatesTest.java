package workbench.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.FigureCount;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.LogEntry;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.Holdings;
import workbench.ui.kit.Notices;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The earlier states of a dossier in the window; figures are made up.
class StatesTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir Path folder;
    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("town.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            bring(dossier, "benches.csv", "Benches,Pickering,12,13");
        }
        window = TestWindow.open().with(file);
        Fx.run(() -> window.stage.requestFocus());
        Fx.await("the window has the keyboard", window.stage::isFocused);
    }

    private void bring(Dossier dossier, String name, String line) throws Exception {
        Desk.bring(
                dossier, Desk.csv(folder, name, "Indicator,Municipality,2023,2024", line), FIRST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void oneIsKeptLookedAtAndPutInPlaceByMouseAndEverythingComesBack() throws Exception {
        openPanel();
        assertThat(states()).isEmpty();
        click("#states-keep");
        Fx.await("it is listed", () -> states().size() == 1);
        Fx.await("it is looked into", () -> !states().getFirst().isUnread());
        assertThat(states().getFirst().contents())
                .isEqualTo(
                        new EarlierState.Contents.Known(
                                new Holdings(new FigureCount(2, 0), 1, 0),
                                Fx.get(() -> window.workplace.dossier().undo().get())));
        Fx.run(window.ways::closeOver);
        bring(dossier(), "trees.csv", "Trees,Pickering,5,6");
        Fx.run(() -> window.workplace.dossier().changed(FIRST));
        window.idle();

        openPanel();
        click("#states-look");
        Fx.await(
                "it is open to look at",
                () -> window.workplace.dossier().earlier().get().isPresent());
        window.idle();
        assertThat(imports()).hasSize(1);
        assertThat(window.workplace.dossier().canChange()).isFalse();
        for (double size : new double[] {2, 1}) {
            Fx.run(() -> window.workplace.settings().textSize().set(size));
            window.picture(
                    Path.of(
                            "target",
                            "screens",
                            "earlier-state" + (size > 1 ? "-200" : "") + ".png"));
            assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        }
        openPanel();
        assertThat(Fx.get(() -> window.find("#states-put", Node.class).isDisabled())).isTrue();
        assertThat(Fx.get(() -> window.find("#states-note", Label.class).getText()))
                .startsWith("You are looking at an earlier state.");
        Fx.run(window.ways::closeOver);
        click("#back-to-today");
        Fx.await("today is back", () -> window.workplace.dossier().canChange());
        window.idle();
        assertThat(imports()).hasSize(2);

        openPanel();
        click("#states-put");
        Fx.await("it is in place", () -> imports().size() == 1);
        window.idle();
        assertThat(dossier().log().getLast().event()).isEqualTo(LogEntry.Event.REPLACED);
        assertThat(window.workplace.dossier().canChange()).isTrue();
        Notices.Notice told = Fx.get(() -> window.workplace.notices().latest().get().orElseThrow());
        assertThat(told.words().key()).isEqualTo("ui.past.states.replaced");
        Fx.run(told.buttons().getFirst().run()::run);
        Fx.await("today is back", () -> imports().size() == 2);
        window.idle();
    }

    @Test
    void byKeyboardOneIsKeptAndSavedAsADossierOfItsOwn() throws Exception {
        openPanel();
        Button keep = window.find("#states-keep", Button.class);
        Fx.await("the keyboard is in the panel", keep::isFocused);
        robot.push(KeyCode.SPACE);
        Fx.await("it is listed", () -> states().size() == 1);
        window.idle();
        Path other = folder.resolve("other.dossier");
        window.answers.next(other);
        press("#states-save");
        window.idle();
        try (Dossier saved = Dossier.openReadOnly(other)) {
            assertThat(saved.ledger().imports()).hasSize(1);
        }
        Path small = folder.resolve("small.dossier");
        window.answers.next(small);
        press("#states-compact");
        window.idle();
        Notices.Notice told = Fx.get(() -> window.workplace.notices().latest().get().orElseThrow());
        assertThat(told.words().key()).isEqualTo("ui.past.states.saved");
        Fx.run(told.buttons().getFirst().run()::run);
        Fx.await("the copy is open", () -> dossier().file().equals(small));
        window.idle();
    }

    @Test
    void aCopyIsNotWrittenOverADossierThatIsOpen() throws Exception {
        openPanel();
        window.answers.next(dossier().file());
        click("#states-copy");
        window.idle();
        assertThat(Fx.get(() -> window.workplace.notices().latest().get().orElseThrow().kind()))
                .isEqualTo(Notices.Kind.FAILED);
        assertThat(imports()).hasSize(1);
    }

    private void openPanel() throws Exception {
        Fx.run(() -> window.press("Shortcut+Shift+E"));
        window.idle();
    }

    /// Presses the space bar on a button.
    private void press(String selector) throws Exception {
        Button button = window.find(selector, Button.class);
        Fx.await(selector + " can be pressed", () -> !button.isDisabled());
        Fx.run(button::requestFocus);
        Fx.await(selector + " has the keyboard", button::isFocused);
        robot.push(KeyCode.SPACE);
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
        window.idle();
    }

    private List<EarlierState> states() {
        ListView<?> list = (ListView<?>) window.window.root().lookup("#states");
        return list.getItems().stream().map(EarlierState.class::cast).toList();
    }

    private Dossier dossier() {
        return window.workplace.dossier().now().orElseThrow();
    }

    /// Those of the dossier that is open; none while none is.
    private List<ImportRecord> imports() {
        return window.workplace
                .dossier()
                .now()
                .map(open -> open.ledger().imports())
                .orElse(List.of());
    }
}
