package workbench.ui.kit;

/// The screens, in the order of the navigation.
public enum ScreenId {
    /// What is shown while no dossier is open; not in the navigation.
    WELCOME,
    OVERVIEW,
    IMPORT,
    INDICATORS,
    SUBMISSION
}
