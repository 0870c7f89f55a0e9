package workbench.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Finds words that are shown shorter than they are, or that reach out of the window.
public final class CutText {
    private static final double SLACK = 1;

    private CutText() {}

    /// One line for each label, button or heading whose words are cut.
    public static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        look(root, root, cut);
        return cut;
    }

    private static void look(Node node, Parent root, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            check(labeled, root, cut);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, root, cut));
        }
    }

    private static void check(Labeled labeled, Parent root, List<String> cut) {
        // The words as they are painted: JavaFX puts an ellipsis in their place where room lacks.
        String painted =
                labeled.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .findFirst()
                        .orElse(labeled.getText());
        boolean shortened =
                !painted.equals(labeled.getText()) && painted.endsWith(labeled.getEllipsisString());
        boolean chosen = labeled.getStyleClass().contains("may-shorten");
        var bounds = labeled.localToScene(labeled.getLayoutBounds());
        boolean outside =
                !scrolls(labeled)
                        && (bounds.getMaxX() > root.getLayoutBounds().getMaxX() + SLACK
                                || bounds.getMinX() < -SLACK
                                || bounds.getMaxY() > root.getLayoutBounds().getMaxY() + SLACK);
        if (shortened && !chosen || outside) {
            cut.add(
                    "“%s” %s"
                            .formatted(
                                    labeled.getText(),
                                    shortened ? "is cut to “" + painted + "”" : "is outside"));
        }
    }

    private static boolean scrolls(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane
                    || parent.getStyleClass().contains("virtual-flow")
                    || parent.getStyleClass().contains("clipped-container")) {
                return true;
            }
        }
        return false;
    }
}
