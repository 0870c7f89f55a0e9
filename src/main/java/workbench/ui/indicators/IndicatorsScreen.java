package workbench.ui.indicators;

import javafx.scene.layout.Region;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

/// The screen of indicators: a table by factor, and the chart, years and sources of the one
/// selected.
public final class IndicatorsScreen implements Screen {
    private final Workplace workplace;

    public IndicatorsScreen(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public ScreenId id() {
        return ScreenId.INDICATORS;
    }

    @Override
    public Region view() {
        return Layouts.screen("", "", new Region());
    }
}
