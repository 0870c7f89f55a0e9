package workbench.ui.main;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;

/// Finds what takes the keyboard and has no name for those who do not see it.
final class Nameless {
    private Nameless() {}

    static List<String> in(Parent root) {
        List<String> nameless = new ArrayList<>();
        look(root, nameless);
        return nameless;
    }

    private static void look(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        boolean container =
                node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof ScrollBar;
        if (node.isFocusTraversable() && !container && name(node).isBlank()) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, nameless));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl input ->
                    input.getPromptText() == null ? "" : input.getPromptText();
            default -> "";
        };
    }
}
