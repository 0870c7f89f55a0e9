package workbench.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The key that opens the menu of what the keyboard is on: the menu key, or Shift and F10 where
/// there is none. Not every system tells of it as of a right click.
public final class MenuKey {
    private MenuKey() {}

    /// Does something each time it is pressed on a control.
    public static void on(Region control, Runnable open) {
        control.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (is(event)) {
                        open.run();
                        event.consume();
                    }
                });
    }

    private static boolean is(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }
}
