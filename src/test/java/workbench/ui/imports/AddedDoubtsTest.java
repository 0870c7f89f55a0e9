package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;

import java.nio.file.Path;
import java.util.List;

/// Figures that looked wrong and were added all the same are told of and can be found again;
/// figures are illustrative.
class AddedDoubtsTest {
    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void addAFileWithTwoSlipsAndOneWithout() throws Exception {
        window = TestWindow.importing(folder);
        Path before =
                Desk.csv(
                        folder,
                        "visits 2023.csv",
                        "Indicator,Municipality,2021,2022,2023",
                        "Library visits,Pickering,41000,43000,44100",
                        "Library loans,Pickering,81000,83000,84000");
        Path slip =
                Desk.csv(
                        folder,
                        "visits 2024.csv",
                        "Indicator,Municipality,2024",
                        "Library visits,Pickering,450000",
                        "Library loans,Pickering,-85000");
        Path other = Desk.csv(folder, "zoo.csv", "Municipality,Year,Sessions", "Pickering,2023,20");
        bring(before);
        click("#add-to-dossier");
        bring(slip, other);
        click("#add-to-dossier");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void bring(Path... files) throws Exception {
        Fx.run(() -> window.window.dropped(List.of(files)));
        window.idle();
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
        window.idle();
    }

    private Notices.Notice notice() throws Exception {
        return Fx.get(() -> window.workplace.notices().latest().get().orElseThrow());
    }

    private Node bar() {
        return window.window.root().lookup(".notification-bar");
    }

    private String listed() throws Exception {
        ListView<?> imports = window.find("#imports", ListView.class);
        return Fx.get(
                () ->
                        String.join(
                                " / ",
                                imports.lookupAll(".list-cell .label").stream()
                                        .map(label -> ((Label) label).getText())
                                        .toList()));
    }

    @Test
    void theNoticeSaysHowManyLookWrongAndLeadsToTheirList() throws Exception {
        Notices.Notice told = notice();
        assertThat(window.workplace.texts().render(told.words()))
                .endsWith("2 figures are doubtful.");
        window.notice();
        window.picture(Path.of("target", "screens", "import-added-doubts-notice.png"));
        robot.clickOn("Look at the 2 in visits 2024.csv");
        Fx.await("the notice is gone", () -> !bar().isVisible());
        window.idle();
        assertThatTheirListIsShown();
        ListView<?> items = window.find("#items", ListView.class);
        assertThat(Fx.get(() -> List.copyOf(items.getItems())))
                .hasSize(2)
                .allSatisfy(
                        item ->
                                assertThat(item)
                                        .isInstanceOfSatisfying(
                                                DraftItem.Doubtful.class,
                                                one ->
                                                        assertThat(one.drafted().doubts())
                                                                .isNotEmpty()));
        assertThat(told.buttons()).hasSize(2);
        Looks.each(
                window,
                look -> {
                    window.picture(
                            Path.of("target", "screens", "import-added-doubts-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
    }

    private void assertThatTheirListIsShown() throws Exception {
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);
        ToggleButton doubtful = window.find("#kind-doubtful", ToggleButton.class);
        assertThat(Fx.get(doubtful::getText)).isEqualTo("2 doubtful");
        assertThat(Fx.get(doubtful::isSelected)).isTrue();
    }

    @Test
    void theyAreReachedByWordsFromAnyScreen() throws Exception {
        window.at(ScreenId.SUBMISSION);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.idle();
        Fx.run(() -> window.find("#palette-field", TextField.class).setText("doubtful visits"));
        window.idle();
        robot.push(KeyCode.ENTER);
        assertThatTheirListIsShown();
    }

    @Test
    void theOverviewSaysThatTheyWaitAndLeadsToTheirList() throws Exception {
        window.at(ScreenId.OVERVIEW);
        Hyperlink need =
                Fx.get(
                        () ->
                                window.window.root().lookupAll("#needs .hyperlink").stream()
                                        .map(Hyperlink.class::cast)
                                        .filter(one -> one.getText().contains("2024.csv"))
                                        .findFirst()
                                        .orElseThrow());
        assertThat(need.getText()).isEqualTo("visits 2024.csv: 2 doubtful figures");
        Fx.run(need::fire);
        assertThatTheirListIsShown();
    }

    @Test
    void theListOfImportsKeepsTheCountAlsoOnceTheImportIsUndoneAndDoneAgain() throws Exception {
        assertThat(listed()).containsOnlyOnce("2\u00a0doubtful");
        Fx.run(window.actions::undo);
        window.idle();
        assertThat(listed()).doesNotContain("doubtful");
        Fx.run(window.actions::redo);
        window.idle();
        assertThat(listed()).containsOnlyOnce("2\u00a0doubtful");
        Fx.run(() -> window.press("Shortcut+Shift+F"));
        window.idle();
        assertThat(listed()).contains("2\u00a0douteux");
    }

    @Test
    void thatAFileHoldsDoubtfulFiguresIsToldInTheListBeforeItIsAdded() throws Exception {
        bring(
                Desk.csv(
                        folder,
                        "visits 2025.csv",
                        "Indicator,Municipality,2025",
                        "Library visits,Pickering,-46000"));
        ListView<?> files = window.find("#files", ListView.class);
        assertThat(
                        Fx.get(
                                () ->
                                        files.lookupAll(".list-cell .note-text").stream()
                                                .map(label -> ((Label) label).getText())
                                                // No line breaks within a part.
                                                .map(words -> words.replace('\u00a0', ' '))
                                                .toList()))
                .anySatisfy(words -> assertThat(words).contains("1 new").contains("1 doubtful"));
    }
}
