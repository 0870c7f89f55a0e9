package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import workbench.ui.Fx;

import java.util.concurrent.atomic.AtomicInteger;

/// The button that opens a menu chooses nothing in it when it is let go.
class PointerMenuTest {
    private final AtomicInteger chosen = new AtomicInteger();
    private Stage stage;
    private ContextMenu menu;

    @BeforeEach
    void open() throws Exception {
        Fx.run(
                () -> {
                    Region sheet = new Region();
                    stage = new Stage();
                    stage.setScene(new Scene(sheet, 300, 200));
                    stage.show();
                    MenuItem item = new MenuItem("Leave out");
                    item.setOnAction(_ -> chosen.incrementAndGet());
                    menu = new ContextMenu(item);
                    PointerMenu.open(
                            menu,
                            sheet,
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    20,
                                    20,
                                    stage.getX() + 20,
                                    stage.getY() + 20,
                                    false,
                                    null));
                });
        Fx.await("the menu is there", () -> menu.isShowing());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private void letGo(MouseButton button) throws Exception {
        Fx.run(
                () -> {
                    Node entry = menu.getSkin().getNode().lookup(".menu-item");
                    MouseEvent event =
                            new MouseEvent(
                                    MouseEvent.MOUSE_RELEASED,
                                    1,
                                    1,
                                    0,
                                    0,
                                    button,
                                    1,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    null);
                    Event.fireEvent(entry, event);
                });
    }

    @Test
    void onlyTheLeftButtonChooses() throws Exception {
        letGo(MouseButton.SECONDARY);
        assertThat(chosen).hasValue(0);
        letGo(MouseButton.PRIMARY);
        assertThat(chosen).hasValue(1);
    }
}
