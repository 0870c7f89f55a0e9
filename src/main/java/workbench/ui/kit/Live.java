package workbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.Objects;

/// While a view is shown: what a view listens to, it listens to only then.
///
/// A view is built anew when the language changes; the one before must neither work on nor be kept
/// in memory by what outlives it. `property.when(Live.in(view)).subscribe(…)` sees to both.
public final class Live {
    private Live() {}

    /// Whether `view` stands in a scene.
    public static ObservableValue<Boolean> in(Node view) {
        return view.sceneProperty().map(Objects::nonNull).orElse(false);
    }
}
