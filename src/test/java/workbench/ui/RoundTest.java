package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The whole job in the window, from two spreadsheets to the submission's files: once with the
/// mouse, once with the keyboard alone, and every step taken back.
class RoundTest {
    private static final Path SAMPLES = Path.of("samples", "pickering");
    private static final int MANY_TABS = 60;

    @TempDir Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(folder);
        Fx.run(() -> window.stage.requestFocus());
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWholeRoundByMouse() throws Exception {
        window.answers.next(SAMPLES.resolve("05-digital-services.xlsx"));
        window.answers.next(SAMPLES.resolve("08-engagement.xlsx"));
        window.answers.afterwards(folder.resolve("city.dossier"));
        click("#start-from-spreadsheets");
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);
        assertThat(imports()).isEmpty();

        click("#add-to-dossier");
        window.idle();
        assertThat(imports()).hasSize(2).allMatch(ImportRecord::current);
        click("#undo");
        window.idle();
        assertThat(standing()).as("both were added as one action").isZero();
        click("#redo");
        window.idle();
        assertThat(standing()).isEqualTo(2);

        click("#go-indicators");
        window.idle();
        assertThat(ledger().allSeries()).isNotEmpty();
        clickRow("#indicators", 1);
        clickRow("#years", 0);
        click("#show-cell");
        window.idle();
        SheetView sheet = window.find("#source-sheet", SheetView.class);
        assertThat(Fx.get(() -> sheet.selected().get())).isPresent();
        robot.push(KeyCode.ESCAPE);
        window.idle();

        click("#go-submission");
        window.idle();
        introduceTheCity();
        click("#words");
        robot.write("Our services are online.", 0);
        Fx.await("the words are kept", () -> kept("connect.1").equals("Our services are online."));
        Fx.run(() -> window.stage.requestFocus());

        Path out = Files.createDirectory(folder.resolve("out"));
        window.answers.next(out);
        click("#build");
        window.idle();
        assertThat(Fx.get(() -> window.find("#build-unfinished", Label.class).getText()))
                .startsWith("12 of 12 answers are not complete");
        click("#build-folder");
        click("#build-start");
        Fx.await("it is built", () -> window.window.root().lookup("#build-done") != null);
        assertThat(out.resolve("submission-en.docx")).isNotEmptyFile();
        assertThat(out.resolve("submission-en.pdf")).isNotEmptyFile();
    }

    @Test
    void theWholeRoundByKeyboardAlone() throws Exception {
        window.answers.next(SAMPLES.resolve("05-digital-services.xlsx"));
        window.answers.afterwards(folder.resolve("city.dossier"));
        tabTo("#start-from-spreadsheets");
        robot.push(KeyCode.SPACE);
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);

        palette("add");
        assertThat(standing()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.idle();
        assertThat(standing()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        window.idle();
        assertThat(standing()).isEqualTo(1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.idle();
        tabTo("#indicators");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        window.idle();
        tabTo("#years");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(window.find("#source-sheet", SheetView.class).isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        window.idle();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.idle();
        introduceTheCity();
        tabTo("#words");
        robot.write("Typed without a mouse.", 0);
        Fx.await("the words are kept", () -> kept("connect.1").equals("Typed without a mouse."));

        Path out = Files.createDirectory(folder.resolve("out"));
        window.answers.next(out);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        window.idle();
        tabTo("#build-folder");
        robot.push(KeyCode.SPACE);
        window.idle();
        tabTo("#build-start");
        robot.push(KeyCode.SPACE);
        Fx.await("it is built", () -> window.window.root().lookup("#build-done") != null);
        assertThat(out.resolve("submission-en.docx")).isNotEmptyFile();
        robot.push(KeyCode.ESCAPE);
        window.idle();

        // The keyboard is back in the words: there undo is that of what was typed.
        TextArea words = window.find("#words", TextArea.class);
        Fx.await("the keyboard is back in the words", words::isFocused);
        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.idle();
        }
        assertThat(words.getText()).isEmpty();
        assertThat(standing()).isEqualTo(1);
        robot.push(KeyCode.TAB);
        Fx.await("the empty answer is kept", () -> kept("connect.1").isEmpty());
        tabTo("#outline");
        for (int i = 0; i < 6 && canUndo(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.idle();
        }
        assertThat(standing()).isZero();
    }

    /// Everything that a dossier without a profile asks before a submission can be built.
    private void introduceTheCity() throws Exception {
        if (Fx.get(() -> window.window.root().lookup("#introduce") == null)) {
            return;
        }
        tabTo("#introduce");
        robot.push(KeyCode.SPACE);
        window.idle();
        tabTo("#profile-name-en");
        robot.write("Pickering", 0);
        tabTo("#profile-keep");
        robot.push(KeyCode.SPACE);
        window.idle();
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
    }

    /// Clicks on the row of a list or table that stands at a place from 0 among those in sight.
    private void clickRow(String selector, int place) throws Exception {
        Node list = window.find(selector, Node.class);
        Fx.run(
                () -> {
                    TestWindow.bringIntoSight(list);
                    window.window.root().applyCss();
                    window.window.root().layout();
                });
        Node row =
                Fx.get(
                        () ->
                                list.lookupAll(".indexed-cell").stream()
                                        .filter(RoundTest::isFilledRow)
                                        .sorted(
                                                Comparator.comparingDouble(
                                                        one -> one.localToScene(0, 0).getY()))
                                        .skip(place)
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new AssertionError(
                                                                "no row %d in %s"
                                                                        .formatted(
                                                                                place, selector))));
        robot.clickOn(row);
        window.idle();
    }

    private static boolean isFilledRow(Node node) {
        return node.isVisible()
                && (node instanceof TableRow<?> || node instanceof TreeTableRow<?>)
                && !((IndexedCell<?>) node).isEmpty();
    }

    /// Presses Tab until the keyboard is where it should be, as often as a person would bear.
    private void tabTo(String selector) throws Exception {
        for (int i = 0; i < MANY_TABS; i++) {
            Optional<Node> focused =
                    Fx.get(() -> Optional.ofNullable(window.stage.getScene().getFocusOwner()));
            Node wanted = window.find(selector, Node.class);
            if (focused.isPresent() && focused.get().equals(wanted)) {
                return;
            }
            // A text area keeps the Tab key to itself.
            if (focused.isPresent() && focused.get() instanceof TextArea) {
                robot.push(KeyCode.CONTROL, KeyCode.TAB);
            } else {
                robot.push(KeyCode.TAB);
            }
            Fx.settle();
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }

    private void palette(String words) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.idle();
        robot.write(words, 0);
        window.idle();
        robot.push(KeyCode.ENTER);
        window.idle();
    }

    private Ledger ledger() {
        return window.workplace.dossier().now().orElseThrow().ledger();
    }

    private List<ImportRecord> imports() {
        return ledger().imports();
    }

    private long standing() {
        return imports().stream().filter(ImportRecord::current).count();
    }

    private boolean canUndo() throws Exception {
        return Fx.get(() -> window.workplace.dossier().undo().get().isPresent());
    }

    private String kept(String question) {
        return Optional.ofNullable(ledger().texts(ContentReader.ANSWER).get(question))
                .map(json -> answer(question, json))
                .orElse("");
    }

    private static String answer(String question, String json) {
        try {
            return ContentReader.answer(question, json).text().en();
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
    }
}
