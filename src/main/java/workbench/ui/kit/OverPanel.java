package workbench.ui.kit;

import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A panel that lies over the screen.
///
/// @param content takes the keyboard when it is shown
/// @param name for screen readers
/// @param leaving whether it may go now, of a panel in which something can be typed: it asks and
///   stays where something was, as {@link Leaving} does
public record OverPanel(Region content, String name, Optional<BooleanSupplier> leaving) {
    /// One in which nothing is typed that could be lost.
    public OverPanel(Region content, String name) {
        this(content, name, Optional.empty());
    }

    /// Whether it may go now.
    public boolean mayGo() {
        return leaving.map(BooleanSupplier::getAsBoolean).orElse(true);
    }
}
