package workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tab leads on from several lines of words: nobody sets a tabulator in them.
public final class TabLeaves {
    private TabLeaves() {}

    public static void in(TextArea area) {
        on(area, event -> move(area, event));
    }

    /// The same, on to a field that is not the next one.
    ///
    /// @param next asked once somebody leaves
    public static void to(TextArea area, Supplier<Node> next) {
        on(
                area,
                event -> {
                    if (!event.isShiftDown()) {
                        next.get().requestFocus();
                    }
                });
    }

    private static void on(TextArea area, Consumer<KeyEvent> leave) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                        event.consume();
                        leave.accept(event);
                    }
                });
    }

    private static void move(TextArea area, KeyEvent event) {
        area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
