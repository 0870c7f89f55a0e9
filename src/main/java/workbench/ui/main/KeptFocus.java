package workbench.ui.main;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Keeps the keyboard near where it was when what had it goes away: a button that can be pressed no
/// more, a list that was replaced. JavaFX would give it to the window's first control, far from
/// what the person is doing.
final class KeptFocus {
    private final Supplier<? extends Node> screens;

    /// What had the keyboard and what it stood in, from within; known only while it stands there.
    private List<Node> around = List.of();

    private KeptFocus(Supplier<? extends Node> screens) {
        this.screens = screens;
    }

    /// @param screens what the keyboard is kept in, as it is now
    static void in(Scene scene, Supplier<? extends Node> screens) {
        KeptFocus kept = new KeptFocus(screens);
        scene.focusOwnerProperty().subscribe(kept::follow);
    }

    private void follow(@Nullable Node now) {
        List<Node> before = around;
        if (now != null && Focus.isWithin(screens.get(), now)) {
            around = above(now);
        } else if (!before.isEmpty() && isGone(before.getFirst())) {
            // Whoever took it away may have a better place for it in a moment, or put it back
            // elsewhere.
            Platform.runLater(() -> putBack(before, now));
        } else if (now != null) {
            // It was left for a panel or the menu: what becomes of it moves the keyboard no more.
            around = List.of();
        }
    }

    private void putBack(List<Node> before, @Nullable Node taken) {
        Scene scene = screens.get().getScene();
        if (scene != null && scene.getFocusOwner() == taken) {
            before.stream()
                    .filter(node -> Focus.isWithin(screens.get(), node) && !isGone(node))
                    .filter(Focus::takesIt)
                    .findFirst()
                    .ifPresent(Focus::first);
        }
    }

    /// Whether it cannot have the keyboard any more.
    private boolean isGone(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return node.getScene() != screens.get().getScene() || node.isDisabled();
    }

    private List<Node> above(Node node) {
        List<Node> all = new ArrayList<>();
        for (Node at = node; at != null && at != screens.get().getParent(); at = at.getParent()) {
            all.add(at);
        }
        return all;
    }
}
