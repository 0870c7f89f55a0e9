package workbench.ui.main;

import workbench.ui.kit.CellPanel;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Settings;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Everything that a window is made of, each built once and handed to those who need it.
///
/// @param workplace what the screens are handed
/// @param ways where the window is
/// @param actions what is done with the dossier as a whole
/// @param window what a scene holds
public record Wiring(Workplace workplace, Ways ways, DossierActions actions, MainWindow window) {
    /// How the parts are made that `ui.main` must not know.
    ///
    /// @param screens the screens, in any order
    /// @param cells what shows a figure's cell
    public record Parts(
            BiFunction<Workplace, DossierActions, List<Screen>> screens,
            Function<Workplace, CellPanel> cells) {}

    /// Builds them; on the screen's thread.
    ///
    /// @param files asks the person for files
    /// @param clock tells when an action is made
    public static Wiring of(
            Parts parts,
            Settings settings,
            WindowJobs jobs,
            Notices notices,
            FileDialogs files,
            Clock clock) {
        Ways ways = new Ways();
        Workplace workplace =
                new Workplace(new OpenDossier(jobs), jobs, settings, notices, ways, files, clock);
        DossierActions actions = new DossierActions(workplace);
        MainWindow window =
                new MainWindow(
                        workplace,
                        ways,
                        jobs,
                        actions,
                        parts.cells().apply(workplace),
                        parts.screens().apply(workplace, actions));
        return new Wiring(workplace, ways, actions, window);
    }
}
