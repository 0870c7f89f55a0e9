package workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A panel that lies over the screen.
///
/// @param content takes the keyboard when it is shown
/// @param name for screen readers
/// @param leaving whether it may go now, of a panel in which something can be typed: it asks and
///   stays where something was, as {@link Leaving} does
/// @param at what it was opened by, of a list to choose from, which stands right under that; empty
///   for a panel in the middle of the window
public record OverPanel(
        Region content, String name, Optional<BooleanSupplier> leaving, Optional<Node> at) {
    /// One in the middle of the window.
    public OverPanel(Region content, String name, Optional<BooleanSupplier> leaving) {
        this(content, name, leaving, Optional.empty());
    }

    /// One in which nothing is typed that could be lost.
    public OverPanel(Region content, String name) {
        this(content, name, Optional.empty());
    }

    /// A list to choose from, right under what opens it.
    public static OverPanel at(Node opener, Region content, String name) {
        return new OverPanel(content, name, Optional.empty(), Optional.of(opener));
    }

    /// Whether it may go now.
    public boolean mayGo() {
        return leaving.map(BooleanSupplier::getAsBoolean).orElse(true);
    }
}
