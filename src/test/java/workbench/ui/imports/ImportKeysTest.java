package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.model.Language;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of the import screen is reached without a mouse; figures are illustrative.
class ImportKeysTest {
    private static final double NEAR = 6;

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.importing(folder);
        Path pools =
                Desk.csv(
                        folder,
                        "pools.csv",
                        "Municipality,Year,Pools",
                        "Pickering,2022,3",
                        "Pickering,2023,4");
        Fx.run(() -> window.window.dropped(List.of(pools)));
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof ContextMenu && one.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private void pressMenuKey() throws Exception {
        robot.press(KeyCode.SHIFT).push(KeyCode.F10).release(KeyCode.SHIFT);
        Fx.await("a menu is open", () -> menu().isPresent());
    }

    private List<String> entries() throws Exception {
        return Fx.get(() -> menu().orElseThrow().getItems().stream().map(MenuItem::getId).toList());
    }

    @Test
    void theMenuOfACellOpensAtTheCellThatTheKeyboardIsOn() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        CellRef cell = CellRef.of("", "C3");
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(cell);
                });
        window.idle();
        pressMenuKey();
        Bounds place = Fx.get(() -> sheet.localToScreen(sheet.boundsOf(cell)));
        ContextMenu menu = Fx.get(() -> menu().orElseThrow());
        assertThat(Fx.get(menu::getAnchorX)).isBetween(place.getMinX() - 2 * NEAR, place.getMaxX());
        assertThat(Fx.get(menu::getAnchorY)).isBetween(place.getMinY(), place.getMaxY() + 2 * NEAR);
        assertThat(entries()).contains("cell-correct", "cell-leave-out", "say-rows");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void ofAWholeColumnItsMenuSaysWhatColumnsAreAndOfAWholeRowWhatRowsAre() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(CellRef.of("", "C3"));
                });
        window.idle();
        robot.press(KeyCode.CONTROL).push(KeyCode.SPACE).release(KeyCode.CONTROL);
        pressMenuKey();
        assertThat(entries()).contains("say-columns").doesNotContain("say-rows");
        robot.push(KeyCode.ESCAPE);

        Fx.run(() -> sheet.reveal(CellRef.of("", "C3")));
        robot.press(KeyCode.SHIFT).push(KeyCode.SPACE).release(KeyCode.SHIFT);
        pressMenuKey();
        assertThat(entries()).contains("say-rows").doesNotContain("say-columns");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void enterInThePlaceReadsTheFileAgainAndTheKeyboardStaysThere() throws Exception {
        TitledPane options = window.find("#options", TitledPane.class);
        Fx.run(() -> options.setExpanded(true));
        window.idle();
        TextField place = window.find("#place", TextField.class);
        Fx.run(
                () -> {
                    place.requestFocus();
                    place.setText("Nowhere in particular");
                });
        robot.push(KeyCode.ENTER);
        window.idle();
        Fx.await("the keyboard is in the field", () -> "place".equals(focused()));
        assertThat(Fx.get(() -> window.find("#undo", Button.class).getAccessibleText()))
                .startsWith("Undo");

        Button again = window.find("#draft-again", Button.class);
        Fx.run(again::requestFocus);
        robot.push(KeyCode.SPACE);
        window.idle();
        Fx.await("it is on the button", () -> "draft-again".equals(focused()));
    }

    private @Nullable String focused() {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    @Test
    void whatIsNoPeriodIsSaidOnlyWhileItIsNone() throws Exception {
        TitledPane options = window.find("#options", TitledPane.class);
        Fx.run(() -> options.setExpanded(true));
        window.idle();
        TextField period = window.find("#period", TextField.class);
        Fx.run(() -> period.setText("some year"));
        Button again = window.find("#draft-again", Button.class);
        Fx.run(again::fire);
        window.idle();
        assertThat(Fx.get(() -> wrong().isVisible())).isTrue();
        Fx.run(() -> window.find("#period", TextField.class).setText("2015"));
        assertThat(Fx.get(() -> wrong().isVisible())).isFalse();
    }

    private Node wrong() {
        return window.window.root().lookup("#options .danger-text");
    }

    @Test
    void theMenuOfAColumnMarksWhatItIsReadAs() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(CellRef.of("", "A2"));
                });
        window.idle();
        pressMenuKey();
        List<String> marked =
                Fx.get(
                        () ->
                                menu().orElseThrow().getItems().stream()
                                        .filter(item -> "say-columns".equals(item.getId()))
                                        .flatMap(item -> ((Menu) item).getItems().stream())
                                        .filter(CheckMenuItem.class::isInstance)
                                        .map(CheckMenuItem.class::cast)
                                        .filter(CheckMenuItem::isSelected)
                                        .map(MenuItem::getId)
                                        .toList());
        assertThat(marked).containsExactly("say-column-place");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theListOfKeysTellsEachKeyOnceAsItWorksHere() throws Exception {
        robot.push(KeyCode.F1);
        window.idle();
        List<String> keys =
                Fx.get(
                        () ->
                                window.window.root().lookupAll(".keys .text-bold").stream()
                                        .map(Label.class::cast)
                                        .map(Label::getText)
                                        .toList());
        assertThat(keys).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aCellThatWasScrolledAwayComesBackBeforeItsMenuOpens() throws Exception {
        String[] lines =
                Stream.concat(
                                Stream.of("Municipality,Year,Benches"),
                                IntStream.range(1800, 2020).mapToObj(year -> "Ajax," + year + ",7"))
                        .toArray(String[]::new);
        Path benches = Desk.csv(folder, "benches.csv", lines);
        Fx.run(() -> window.window.dropped(List.of(benches)));
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        CellRef cell = CellRef.of("", "C3");
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(cell);
                    sheet.bring(CellRef.of("", "C200"));
                });
        window.idle();
        assertThat(Fx.get(() -> sheet.getLayoutBounds().contains(sheet.boundsOf(cell)))).isFalse();
        pressMenuKey();
        assertThat(Fx.get(() -> sheet.getLayoutBounds().contains(sheet.boundsOf(cell)))).isTrue();
        Bounds place = Fx.get(() -> sheet.localToScreen(sheet.boundsOf(cell)));
        double anchor = Fx.get(() -> menu().orElseThrow().getAnchorY());
        assertThat(anchor).isBetween(place.getMinY(), place.getMaxY() + 2 * NEAR);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theMenuOfAFigureInTheListOpensAtItsRow() throws Exception {
        ListView<?> items = window.find("#items", ListView.class);
        Fx.run(
                () -> {
                    items.requestFocus();
                    items.getSelectionModel().select(1);
                });
        window.idle();
        pressMenuKey();
        assertThat(entries()).contains("cell-correct", "cell-leave-out");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theListOfKeysScrollsByKeys() throws Exception {
        robot.push(KeyCode.F1);
        window.idle();
        ScrollPane keys = window.find(".keys-panel > .scroll-pane", ScrollPane.class);
        assertThat(Fx.get(keys::isFocused)).isTrue();
        robot.push(KeyCode.DOWN);
        window.idle();
        double oneRow = Fx.get(keys::getVvalue);
        assertThat(oneRow).isBetween(0.05, 0.5);
        robot.push(KeyCode.PAGE_DOWN);
        window.idle();
        assertThat(Fx.get(keys::getVvalue)).isEqualTo(1);
        robot.push(KeyCode.UP);
        window.idle();
        assertThat(Fx.get(keys::getVvalue)).isLessThan(1).isGreaterThan(oneRow);
        window.picture(Path.of("target", "screens", "keys-scrolled.png"));
    }

    @Test
    void thePaletteKnowsWithdrawingInEitherLanguage() throws Exception {
        window.click(robot, "#add-to-dossier");
        window.idle();
        choose("withdraw pools");
        assertThat(Fx.get(() -> window.window.root().lookup("#standing").isVisible())).isTrue();
        assertThat(Fx.get(() -> window.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("standing-leave");
        robot.push(KeyCode.ESCAPE);
        window.idle();

        Fx.run(() -> window.workplace.settings().language().set(Language.FRENCH));
        window.at(ScreenId.OVERVIEW);
        choose("retirer");
        assertThat(Fx.get(() -> window.ways.screen().get())).isEqualTo(ScreenId.IMPORT);
        assertThat(Fx.get(() -> window.window.root().lookup("#standing").isVisible())).isTrue();
    }

    private void choose(String words) throws Exception {
        robot.press(KeyCode.CONTROL).push(KeyCode.K).release(KeyCode.CONTROL);
        window.idle();
        robot.write(words, 0);
        window.idle();
        Node list = window.find("#palette-list", ListView.class);
        assertThat(Fx.get(() -> ((ListView<?>) list).getItems().size())).isEqualTo(1);
        robot.push(KeyCode.ENTER);
        window.idle();
    }
}
