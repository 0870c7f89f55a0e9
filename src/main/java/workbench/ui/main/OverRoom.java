package workbench.ui.main;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import workbench.ui.kit.OverPanel;

import java.util.Optional;

/// The room that a panel has over the screen: as high as the window at most, less what a notice
/// takes at its foot. A panel stands in the middle of it, or right under what it was opened by.
final class OverRoom extends StackPane {
    private static final double BELOW = 4;

    /// So much of the room is needed below what opens it; else it stands over that.
    private static final double LEAST = 0.4;

    private final Region content;
    private final Optional<Node> at;

    OverRoom(OverPanel panel) {
        content = panel.content();
        at = panel.at();
        getChildren().add(content);
        getStyleClass().add("over-room");
        setPickOnBounds(false);
        if (at.isPresent()) {
            setAlignment(content, Pos.TOP_LEFT);
            layoutBoundsProperty().subscribe((_, _) -> place());
            content.layoutBoundsProperty().subscribe((_, _) -> place());
        }
    }

    /// Its left edge under that of what opened it, as far as the window has room at the right.
    private void place() {
        Optional<Bounds> opener =
                at.filter(node -> node.getScene() != null)
                        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
        if (opener.isEmpty() || getHeight() <= 0) {
            return;
        }
        Point2D inside = new Point2D(snappedLeftInset(), snappedTopInset());
        double wide = getWidth() - snappedRightInset() - content.prefWidth(-1);
        double x = Math.max(inside.getX(), Math.min(opener.get().getMinX(), wide));
        double below = opener.get().getMaxY() + BELOW;
        double y = getHeight() - below < getHeight() * LEAST ? inside.getY() : below;
        Insets margin = new Insets(y - inside.getY(), 0, 0, x - inside.getX());
        if (!margin.equals(getMargin(content))) {
            setMargin(content, margin);
        }
    }
}
