package workbench.ui.main;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;

import java.util.EnumMap;
import java.util.Map;

/// The screens' views one above the other, of which one is seen.
///
/// A view is built when its screen is first gone to and then kept, so that going back to it takes
/// no time and finds it scrolled as it was left.
final class ScreenStack extends StackPane {
    private final Map<ScreenId, Screen> screens;
    private final Map<ScreenId, Region> views = new EnumMap<>(ScreenId.class);

    /// What is made and not put up yet.
    private final Map<ScreenId, Region> made = new EnumMap<>(ScreenId.class);

    ScreenStack(Map<ScreenId, Screen> screens) {
        this.screens = screens;
    }

    /// Puts a screen in sight, and returns its view.
    Region show(ScreenId id) {
        Region view = views.computeIfAbsent(id, this::build);
        // Whoever leaves is told first: what was typed there is saved before another reads.
        getChildren().stream().filter(other -> other != view).forEach(other -> see(other, false));
        uncover(view);
        see(view, true);
        return view;
    }

    /// Whether a screen's view is there already.
    boolean isPutUp(ScreenId id) {
        return views.containsKey(id);
    }

    /// Makes a screen's view, which is put up when it is prepared or shown.
    void make(ScreenId id) {
        if (!isPutUp(id)) {
            made.put(id, viewOf(id));
        }
    }

    /// Puts a screen up where nobody sees it and no click gets to it, so that it is ready when it
    /// is gone to.
    Region prepare(ScreenId id) {
        Region view = views.computeIfAbsent(id, this::build);
        view.toBack();
        view.setOpacity(0);
        view.setMouseTransparent(true);
        see(view, true);
        return view;
    }

    /// Takes what was prepared out of the way, unless it was gone to meanwhile.
    void putAway(Region prepared) {
        if (prepared.isMouseTransparent()) {
            uncover(prepared);
            see(prepared, false);
        }
    }

    private static void uncover(Region view) {
        view.setOpacity(1);
        view.setMouseTransparent(false);
    }

    /// Lets the views go, so that they are built anew when they are next shown.
    ///
    /// @param but the screen whose view stays, as one is seen until another takes its place
    void forgetAll(ScreenId but) {
        made.clear();
        views.keySet().removeIf(id -> id != but);
        getChildren().retainAll(views.values());
    }

    private Region build(ScreenId id) {
        Region view = viewOf(id);
        made.remove(id);
        view.setVisible(false);
        getChildren().add(view);
        return view;
    }

    private Region viewOf(ScreenId id) {
        Region before = made.get(id);
        Screen screen = screens.get(id);
        return before != null ? before : screen == null ? new Region() : screen.view();
    }

    private static void see(Node view, boolean seen) {
        view.setVisible(seen);
        view.setManaged(seen);
    }
}
