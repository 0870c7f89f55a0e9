package workbench.ui.submission;

import javafx.scene.layout.Region;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Workplace;

/// The screen of the submission: the questionnaire with its answers as they will print, and the
/// building of the files.
public final class SubmissionScreen implements Screen {
    private final Workplace workplace;

    public SubmissionScreen(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public ScreenId id() {
        return ScreenId.SUBMISSION;
    }

    @Override
    public Region view() {
        return Layouts.screen("", "", new Region());
    }
}
