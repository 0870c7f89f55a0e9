package workbench.ui.imports;

import javafx.scene.layout.Region;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

/// Where spreadsheets come in: what was found, what adding it would change, what was imported
/// before.
public final class ImportsScreen implements Screen {
    private final Workplace workplace;

    public ImportsScreen(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public ScreenId id() {
        return ScreenId.IMPORT;
    }

    @Override
    public Region view() {
        return Layouts.screen("", "", new Region());
    }
}
