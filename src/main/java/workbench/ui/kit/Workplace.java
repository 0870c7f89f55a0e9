package workbench.ui.kit;

import workbench.catalogue.Texts;
import workbench.job.JobRunner;
import workbench.model.Language;

import java.time.Clock;

/// What every screen is handed: the open dossier, where its jobs run, the remembered choices, the
/// ways to other screens, and where a short notice is shown.
///
/// @param dossier the dossier that is open, if one is
/// @param jobs where long work runs; its results come back on the screen's thread
/// @param settings what is remembered from one start to the next
/// @param notices what is told in passing
/// @param navigator the ways between screens
/// @param files asks the person for files
/// @param clock tells when an action is made
public record Workplace(
        OpenDossier dossier,
        JobRunner jobs,
        Settings settings,
        Notices notices,
        Navigator navigator,
        FileDialogs files,
        Clock clock) {
    /// The language of the window now. A view asks when it is built, and is built anew when it
    /// changes.
    public Language language() {
        return settings.language().get();
    }

    /// The words in that language.
    public Texts texts() {
        return Texts.of(language());
    }
}
