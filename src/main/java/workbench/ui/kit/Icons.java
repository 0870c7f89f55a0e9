package workbench.ui.kit;

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
}
