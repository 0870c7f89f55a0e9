package workbench.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.function.Supplier;

/// Words that stand beside the mouse where somebody points at a control.
///
/// A tooltip is a window of its own and costs as much to make: it is made when somebody points, and
/// not with every control of a screen.
public final class Hint {
    private Hint() {}

    /// Says `words` of a control, to screen readers too.
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        on(control, () -> words);
    }

    /// Says what `words` then gives; nothing where that is blank.
    public static void on(Control control, Supplier<String> words) {
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                _ -> {
                    String said = words.get();
                    control.setTooltip(said.isBlank() ? null : new Tooltip(said));
                });
    }
}
