package workbench.ui;

import javafx.geometry.BoundingBox;
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
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Finds words that are shown shorter than they are, that reach out of the window or of what they
/// stand in, or that stand over one another.
///
/// What is of any length and told in full elsewhere says that it may be shortened, by the style
/// class `may-shorten`: a path, the beginning of a question in an outline. A name in a table does
/// not.
public final class CutText {
    private static final double SLACK = 1;

    /// What lies over the screen, and hides it.
    private static final List<String> LAYERS = List.of("modal-pane", "notification-bar");

    /// How much of a line's height above and below its letters is empty, in em.
    private static final double AIR = 0.2;

    private CutText() {}

    /// One line for each label, button, heading or prompt whose words are cut, and for a frame that
    /// is wider than the window.
    public static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        look(root, root, cut);
        cut.addAll(overlaps(root));
        return cut;
    }

    /// Words as they are painted.
    ///
    /// @param layer the panel or notice that they are of; the window where they are of none
    /// @param seen what of their lines is not scrolled or cut away, in the scene
    private record Painted(String words, Node layer, Bounds seen) {}

    /// One line for each two texts of one layer that stand over one another.
    private static List<String> overlaps(Parent root) {
        List<Painted> all = new ArrayList<>();
        paint(root, root, root.getLayoutBounds(), all);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Painted one = all.get(i);
                Painted other = all.get(j);
                if (one.layer().equals(other.layer()) && isOver(one.seen(), other.seen())) {
                    found.add("“%s” stands over “%s”".formatted(one.words(), other.words()));
                }
            }
        }
        return found;
    }

    private static void paint(Node node, Node layer, Bounds room, List<Painted> all) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Node clip = node.getClip();
        Bounds seen =
                clip == null ? room : common(room, node.localToScene(clip.getBoundsInParent()));
        if (node instanceof Text text && !text.getText().isBlank()) {
            all.add(new Painted(text.getText(), layer, common(seen, letters(text))));
        }
        if (node instanceof TextFlow flow) {
            // Its words go on from line to line in each other's place.
            all.add(new Painted("a paragraph", layer, common(seen, onScreen(flow))));
            return;
        }
        boolean own = LAYERS.stream().anyMatch(node.getStyleClass()::contains);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> paint(child, own ? node : layer, seen, all));
        }
    }

    /// Without the air above and below the letters, which lines may share.
    private static Bounds letters(Text text) {
        Bounds lines = onScreen(text);
        double air = text.getFont().getSize() * AIR;
        return new BoundingBox(
                lines.getMinX(),
                lines.getMinY() + air,
                lines.getWidth(),
                Math.max(0, lines.getHeight() - 2 * air));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    private static boolean isOver(Bounds one, Bounds other) {
        Bounds both = common(one, other);
        return both.getWidth() > SLACK && both.getHeight() > SLACK;
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
