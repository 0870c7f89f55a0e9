package workbench.ui.welcome;

import javafx.scene.layout.Region;

import workbench.importing.Importer;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.function.Supplier;

/// What is shown while no dossier is open: the sample, a start from spreadsheets, the dossiers of
/// late.
public final class WelcomeScreen implements Screen {
    private final Workplace workplace;
    private final WelcomeViewModel model;

    /// @param importer made only when the sample is
    /// @param sample where the sample's dossier lies, or will
    public WelcomeScreen(
            Workplace workplace, DossierActions actions, Supplier<Importer> importer, Path sample) {
        this.workplace = workplace;
        this.model =
                new WelcomeViewModel(
                        workplace, actions, new SampleMaker(importer, workplace.clock(), sample));
    }

    @Override
    public ScreenId id() {
        return ScreenId.WELCOME;
    }

    @Override
    public Region view() {
        return new WelcomeView(workplace, model);
    }
}
