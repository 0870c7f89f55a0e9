package workbench.ui.main;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;

import java.util.ArrayList;
import java.util.List;

/// The screen while a panel lies over it: nothing in it scrolls then, and its scroll bars, which
/// would be the strongest strokes around the panel, are out of sight.
final class Beneath {
    /// Not by its property, or what the look says of a bar under the mouse would hold no more.
    private static final String OUT_OF_SIGHT = "-fx-opacity: 0";

    private final List<Node> hidden = new ArrayList<>();

    /// The screen is beneath a panel from now on.
    void hide(Parent screen) {
        show();
        find(screen);
        hidden.forEach(bar -> bar.setStyle(OUT_OF_SIGHT));
    }

    /// No panel is over the screen any more.
    void show() {
        hidden.forEach(bar -> bar.setStyle(""));
        hidden.clear();
    }

    private void find(Node node) {
        if (node instanceof ScrollBar) {
            hidden.add(node);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::find);
        }
    }
}
