package workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A menu that opens where somebody pointed with the right button.
///
/// It opens beside the pointer, and near an edge of the screen it may still come to lie under it:
/// only the left button chooses an entry, so that letting go of the right one never does.
public final class PointerMenu {
    /// How far beside the pointer, in pixels.
    private static final double BESIDE = 4;

    private PointerMenu() {}

    public static void open(ContextMenu menu, Node over, ContextMenuEvent event) {
        menu.addEventFilter(MouseEvent.MOUSE_RELEASED, PointerMenu::keepFromChoosing);
        menu.show(over, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
    }

    private static void keepFromChoosing(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            event.consume();
        }
    }
}
