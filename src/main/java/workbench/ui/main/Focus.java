package workbench.ui.main;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

import workbench.ui.kit.Layouts;

import java.util.Optional;

/// Puts the keyboard where a person would begin.
final class Focus {
    private Focus() {}

    /// The first control of a part that takes the keyboard gets it, once the part is laid out.
    static void first(Node part) {
        Platform.runLater(
                () -> {
                    if (part.getScene() == null) {
                        // Another has come in its place meanwhile: it has no colours any more.
                        return;
                    }
                    // The parts of a control that scrolls are there only once it has its style.
                    part.applyCss();
                    find(part).ifPresent(Node::requestFocus);
                });
    }

    /// Whether a node is a part of `whole` or that itself.
    static boolean isWithin(Node whole, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a part has a control that takes the keyboard.
    static boolean takesIt(Node part) {
        part.applyCss();
        return find(part).isPresent();
    }

    /// Nobody begins with the cross that closes a panel, unless there is nothing else.
    private static Optional<Node> find(Node node) {
        return find(node, false).or(() -> find(node, true));
    }

    private static Optional<Node> find(Node node, boolean inHead) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (!inHead && node.getStyleClass().contains(Layouts.PANEL_HEAD)) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> find(child, inHead).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
