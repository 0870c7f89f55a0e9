package workbench.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, which never stand without a word or a name for screen readers.
public final class Icons {
    private Icons() {}

    /// An icon that takes its colour and size from where it stands.
    public static FontIcon of(Feather icon) {
        FontIcon made = new FontIcon(icon);
        made.setAccessibleText("");
        made.setFocusTraversable(false);
        return made;
    }

    /// The same in the middle of the first of several lines of words that it stands beside, each at
    /// the top of what they share.
    public static Region inFirstLine(Feather icon) {
        StackPane line = new StackPane(of(icon));
        line.getStyleClass().add("first-line-icon");
        return line;
    }
}
