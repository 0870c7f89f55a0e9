package workbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.function.Consumer;

/// What a view listens to, and only while it is seen.
///
/// A view is hidden while another screen is shown, and let go when the language changes. Neither
/// may work on what it hears, nor be kept in memory by what outlives it. What changed meanwhile is
/// told when the view is seen again; what did not change is not, so that coming back costs nothing.
public final class Live {
    private final ObservableValue<Boolean> seen;

    private Live(ObservableValue<Boolean> seen) {
        this.seen = seen;
    }

    /// Listening for a view and all its parts.
    ///
    /// @param view what is hidden as a whole
    public static Live of(Node view) {
        return new Live(in(view));
    }

    /// Whether `view` stands in a scene and is not hidden.
    public static ObservableValue<Boolean> in(Node view) {
        return view.sceneProperty().flatMap(_ -> view.visibleProperty()).orElse(false);
    }

    /// Tells of the value now and of every later one.
    public <T> void on(ObservableValue<T> value, Consumer<? super T> told) {
        value.when(seen).subscribe(told::accept);
    }

    /// Tells that the value is another one.
    public void onChange(ObservableValue<?> value, Runnable told) {
        value.when(seen).subscribe((_, _) -> told.run());
    }

    /// Tells each time that the view comes into sight.
    public void onSeen(Runnable told) {
        seen.subscribe(
                now -> {
                    if (now) {
                        told.run();
                    }
                });
    }

    /// Tells each time that the view is out of sight.
    public void onGone(Runnable told) {
        seen.subscribe(
                (before, now) -> {
                    if (before && !now) {
                        told.run();
                    }
                });
    }
}
