package workbench.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Scrolls whatever gets the keyboard into sight, in every scroll pane that it stands in.
///
/// Not while a button of the mouse is down: what a person points at must not move from under it.
public final class FocusInSight {
    /// The style class of what is seen together with whatever has the keyboard in it, where there
    /// is room: a field with its name, a form with its buttons.
    public static final String TOGETHER = "seen-together";

    /// What is left free around it, in pixels: enough for its frame.
    private static final double AROUND = 12;

    private boolean pointing;

    private FocusInSight() {}

    /// Does so for all that is ever shown in a scene.
    public static void in(Scene scene) {
        FocusInSight sight = new FocusInSight();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sight.pointing = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> sight.pointing = false);
        scene.focusOwnerProperty().subscribe(sight::follow);
    }

    private void follow(@Nullable Node focused) {
        if (focused == null || pointing) {
            return;
        }
        whenLaidOut(
                focused,
                scene -> {
                    if (focused.equals(scene.getFocusOwner())) {
                        reveal(focused);
                    }
                });
    }

    /// Scrolls so that a part is seen that somebody asked for, once it is laid out.
    public static void bringIntoSight(Node part) {
        if (part.getScene() != null) {
            whenLaidOut(part, _ -> reveal(part));
        }
    }

    /// Scrolls so that a place in a part is seen, once it is laid out.
    ///
    /// @param within the place, in the coordinates of the part; asked once it is laid out
    static void bringIntoSight(Node part, Supplier<Bounds> within) {
        if (part.getScene() != null) {
            whenLaidOut(part, _ -> reveal(part, within.get()));
        }
    }

    private static void whenLaidOut(Node part, Consumer<Scene> then) {
        Scene scene = part.getScene();
        // What has just come into being has no place yet; before the next frame it has one.
        scene.addPreLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePreLayoutPulseListener(this);
                        // Nor has it a skin, without which it has no height.
                        part.applyCss();
                        scene.getRoot().layout();
                        then.accept(scene);
                    }
                });
        Platform.requestNextPulse();
    }

    private static void reveal(Node focused) {
        // From what has the keyboard outwards: a control, its field, its form.
        List<Node> parts = new ArrayList<>(List.of(focused));
        for (Node above = focused.getParent(); above != null; above = above.getParent()) {
            if (above.getStyleClass().contains(TOGETHER)) {
                parts.add(above);
            }
            if (above instanceof ScrollPane scroll) {
                parts.reversed()
                        .forEach(
                                part ->
                                        reveal(
                                                scroll,
                                                part.localToScene(part.getLayoutBounds()),
                                                part != focused));
            }
        }
    }

    private static void reveal(Node part, Bounds within) {
        for (Node above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                reveal(scroll, part.localToScene(within), false);
            }
        }
    }

    /// Scrolls no farther than it takes.
    ///
    /// @param inScene what is to be seen
    /// @param end whether of what is larger than the pane the end is shown, where a form has its
    ///   buttons, and not the beginning
    private static void reveal(ScrollPane scroll, Bounds inScene, boolean end) {
        Node content = scroll.getContent();
        Bounds whole = content.getLayoutBounds();
        Bounds room = scroll.getViewportBounds();
        Bounds place = content.sceneToLocal(inScene);
        double hidden = whole.getHeight() - room.getHeight();
        if (hidden <= 0) {
            return;
        }
        double seen = scroll.getVvalue() * hidden;
        double top = place.getMinY() - AROUND;
        double bottom = place.getMaxY() + AROUND;
        double wanted = seen;
        if (bottom > seen + room.getHeight()) {
            wanted = bottom - room.getHeight();
        }
        boolean larger = bottom - top > room.getHeight();
        if (top < wanted && !(larger && end)) {
            wanted = top;
        }
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
