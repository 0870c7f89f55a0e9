package workbench.ui.kit;

import javafx.scene.layout.Region;

/// A panel that lies over the screen.
///
/// @param content takes the keyboard when it is shown
/// @param name for screen readers
public record OverPanel(Region content, String name) {}
