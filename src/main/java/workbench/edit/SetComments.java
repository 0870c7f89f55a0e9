package workbench.edit;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

import java.util.Set;

/// Keeps what colleagues say to each other about the answer to a question.
public final class SetComments {
    private final Dossier dossier;

    public SetComments(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Somebody said something.
    ///
    /// @param number of the question, such as `1.2`
    /// @param comments where they are kept
    /// @param json all of them, as their owner writes them
    public void added(String number, TextRef comments, String json) throws WorkbenchException {
        set(Message.of("edit.comment", number), comments, json);
    }

    /// Somebody took something back.
    public void removed(String number, TextRef comments, String json) throws WorkbenchException {
        set(Message.of("edit.comment.removed", number), comments, json);
    }

    private void set(Message label, TextRef comments, String json) throws WorkbenchException {
        dossier.write(
                label,
                writer -> {
                    writer.putText(comments.kind(), comments.key(), json, Set.of());
                    return comments;
                });
    }
}
