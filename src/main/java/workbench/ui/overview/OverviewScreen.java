package workbench.ui.overview;

import javafx.scene.layout.Region;

import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

/// The overview: six factor cards, what changed, what needs the person.
public final class OverviewScreen implements Screen {
    private final Workplace workplace;
    private final OverviewViewModel model;

    public OverviewScreen(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.model = new OverviewViewModel(workplace, actions::undo);
    }

    @Override
    public ScreenId id() {
        return ScreenId.OVERVIEW;
    }

    @Override
    public Region view() {
        return new OverviewView(workplace, model);
    }
}
