package workbench.ui.welcome;

import javafx.scene.layout.Region;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

/// What is shown while no dossier is open: the sample, a start from spreadsheets, the dossiers of
/// late.
public final class WelcomeScreen implements Screen {
    private final Workplace workplace;

    public WelcomeScreen(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public ScreenId id() {
        return ScreenId.WELCOME;
    }

    @Override
    public Region view() {
        return Layouts.screen("", "", new Region());
    }
}
