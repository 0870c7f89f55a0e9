package workbench.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableRow;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Finds words that are shown shorter than they are, or that reach out of the window or of what
/// they stand in.
///
/// What is of any length and told in full elsewhere says that it may be shortened, by the style
/// class `may-shorten`: a path, the beginning of a question in an outline. A name in a table does
/// not.
public final class CutText {
    private static final double SLACK = 1;

    private CutText() {}

    /// One line for each label, button, heading or prompt whose words are cut, and for a frame that
    /// is wider than the window.
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
        if (node instanceof TextField field && field.getText().isEmpty()) {
            prompt(field, cut);
        }
        if (node.getStyleClass().contains("top-bar")
                && (onScreen(node).getMinX() < -SLACK
                        || onScreen(node).getMaxX() > root.getLayoutBounds().getMaxX() + SLACK)) {
            cut.add("the frame is wider than the window");
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
        if (shortened && !chosen) {
            cut.add("“%s” is cut to “%s”".formatted(labeled.getText(), painted));
        } else if (isOutside(labeled, root)) {
            cut.add("“%s” is outside".formatted(labeled.getText()));
        }
    }

    /// Of the window, where nothing scrolls; to the side also of what scrolls up and down only, and
    /// of the cell of a table or list.
    private static boolean isOutside(Labeled labeled, Parent root) {
        Bounds bounds = onScreen(labeled);
        boolean scrolls = false;
        for (Parent above = labeled.getParent(); above != null; above = above.getParent()) {
            if ((isCell(above) || isOnlyUpAndDown(above)) && isBeside(bounds, onScreen(above))) {
                return true;
            }
            scrolls |=
                    above instanceof ScrollPane
                            || above.getStyleClass().contains("virtual-flow")
                            || above.getStyleClass().contains("clipped-container");
        }
        return !scrolls
                && (isBeside(bounds, root.getLayoutBounds())
                        || bounds.getMaxY() > root.getLayoutBounds().getMaxY() + SLACK);
    }

    /// A row of a table may be wider than the table, which then scrolls.
    private static boolean isCell(Parent parent) {
        return parent instanceof IndexedCell
                && !(parent instanceof TableRow)
                && !(parent instanceof TreeTableRow);
    }

    private static boolean isOnlyUpAndDown(Parent parent) {
        return parent instanceof ScrollPane pane
                && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
    }

    private static boolean isBeside(Bounds words, Bounds room) {
        return words.getMaxX() > room.getMaxX() + SLACK || words.getMinX() < room.getMinX() - SLACK;
    }

    private static void prompt(TextField field, List<String> cut) {
        field.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && !text.getText().isEmpty())
                .filter(text -> text.getText().equals(field.getPromptText()))
                .filter(
                        text ->
                                text.getLayoutBounds().getWidth()
                                        > field.getWidth()
                                                - field.getInsets().getLeft()
                                                - field.getInsets().getRight()
                                                + SLACK)
                .forEach(text -> cut.add("the prompt “%s” is cut".formatted(text.getText())));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
