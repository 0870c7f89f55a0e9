package workbench.ui.kit;

/// Light or dark.
public enum Theme {
    LIGHT,
    DARK
}
