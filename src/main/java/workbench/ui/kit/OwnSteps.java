package workbench.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;

import workbench.model.Message;

import java.util.Optional;

/// What a person has done on a screen that is not in the dossier yet, step by step. While the
/// screen is in view its steps are taken back, and done again, before the actions of the dossier
/// that are older than they.
public interface OwnSteps {
    /// The menu words of the step that is taken back next; empty where the dossier's last action is
    /// newer, or nothing was done here.
    ReadOnlyObjectProperty<Optional<Message>> undo();

    /// The menu words of the step that is done again next; empty where an action of the dossier is
    /// to be done again before it, or nothing was taken back here.
    ReadOnlyObjectProperty<Optional<Message>> redo();

    /// Takes back the step that {@link #undo} names; does nothing where it names none.
    void takeBack();

    /// Does the step again that {@link #redo} names; does nothing where it names none.
    void doAgain();
}
