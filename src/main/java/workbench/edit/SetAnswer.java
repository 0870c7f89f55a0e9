package workbench.edit;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.TextRef;

import java.util.Optional;

/// Keeps the answer to one question.
///
/// While a person writes, the answer is saved every few moments; all of it is one action, which one
/// undo takes back.
public final class SetAnswer {
    private final Dossier dossier;

    public SetAnswer(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Words were written, or a choice was made.
    ///
    /// @param number of the question, such as `1.2`
    /// @param going the action that this goes on with; a new one begins where there is none, or
    ///   where something else was done since
    /// @return the action; empty where nothing is other than before
    public Optional<Action> words(
            String number, TextRef answer, SetContent.Entry entry, Optional<Action> going)
            throws WorkbenchException {
        return set(Message.of("edit.answer", number), answer, entry, going);
    }

    /// A person said that the answer is done, or that it is not.
    public Optional<Action> approval(String number, TextRef answer, SetContent.Entry entry)
            throws WorkbenchException {
        return set(Message.of("edit.answer.approval", number), answer, entry, Optional.empty());
    }

    /// A person agreed to figures that have changed.
    public Optional<Action> newFigures(String number, TextRef answer, SetContent.Entry entry)
            throws WorkbenchException {
        return set(Message.of("edit.answer.figures", number), answer, entry, Optional.empty());
    }

    private Optional<Action> set(
            Message label, TextRef answer, SetContent.Entry entry, Optional<Action> going)
            throws WorkbenchException {
        return dossier.goOn(
                label,
                going,
                writer -> {
                    writer.putText(answer.kind(), answer.key(), entry.json(), entry.dependsOn());
                    return answer;
                });
    }
}
