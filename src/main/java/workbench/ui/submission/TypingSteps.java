package workbench.ui.submission;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.Message;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.OwnSteps;

import java.util.Optional;

/// What was typed in the answer that is open and is not saved yet is what a person takes back
/// first. It is saved and undone as the dossier's last action, which does it again.
final class TypingSteps implements OwnSteps {
    private final SubmissionViewModel model;
    private final DossierActions actions;
    private final ReadOnlyObjectWrapper<Optional<Message>> undo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> redo =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    TypingSteps(SubmissionViewModel model, DossierActions actions) {
        this.model = model;
        this.actions = actions;
        model.keeper().pending().subscribe(_ -> offer());
        model.answer().subscribe(_ -> offer());
    }

    private void offer() {
        undo.set(
                model.keeper().saysOtherwise(model.answer().get())
                        ? Optional.of(
                                Message.of("ui.submission.typing", model.selected().get().number()))
                        : Optional.empty());
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Message>> undo() {
        return undo.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Message>> redo() {
        return redo.getReadOnlyProperty();
    }

    @Override
    public void takeBack() {
        if (undo.get().isPresent()) {
            actions.undo();
        }
    }

    @Override
    public void doAgain() {
        // What was taken back is an action of the dossier.
    }
}
