package workbench.ui.submission;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.edit.SetComments;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.Comment;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What colleagues say to each other about the answer that is open.
final class CommentsViewModel {
    private final Workplace workplace;
    private final ContentChanges changes;
    private final Map<String, String> begun = new HashMap<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Comment>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private Map<String, List<Comment>> kept = Map.of();
    private Optional<QuestionEntry> question = Optional.empty();
    private int dossiers;

    CommentsViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.changes = new ContentChanges(workplace);
    }

    /// What is being written and not said yet; what was begun at another question is there again
    /// when it is opened.
    StringProperty words() {
        return words;
    }

    /// The question that is open; empty while none is.
    private String question() {
        return question.map(QuestionEntry::id).orElse("");
    }

    /// What the words that are written are of: a question of one dossier.
    String thing() {
        return dossiers + " " + question();
    }

    /// Oldest first.
    ReadOnlyObjectProperty<List<Comment>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What the dossier holds now, by question.
    void kept(Map<String, List<Comment>> comments) {
        kept = comments;
        show();
    }

    /// What was said of a question, oldest first.
    List<Comment> of(String question) {
        return kept.getOrDefault(question, List.of());
    }

    /// Another question is open.
    void open(QuestionEntry entry) {
        if (question.filter(before -> before.id().equals(entry.id())).isEmpty()) {
            question.ifPresent(before -> begun.put(before.id(), words.get()));
            question = Optional.of(entry);
            words.set(begun.getOrDefault(entry.id(), ""));
            show();
        }
    }

    /// Another dossier is open.
    void forget() {
        dossiers++;
        begun.clear();
        words.set("");
        kept(Map.of());
    }

    private void show() {
        shown.set(of(question()));
    }

    /// Says what is written.
    void add() {
        String said = words.get().strip();
        if (said.isEmpty() || question.isEmpty()) {
            return;
        }
        QuestionEntry entry = question.get();
        Instant at = workplace.clock().instant();
        changes.make(
                dossier -> {
                    List<Comment> all = now(dossier, entry);
                    all.add(new Comment(at, dossier.who(), said));
                    new SetComments(dossier).added(entry.number(), ref(entry), json(all));
                    return all;
                },
                _ -> {
                    begun.remove(entry.id());
                    if (question.filter(open -> open.id().equals(entry.id())).isPresent()) {
                        words.set("");
                    }
                });
    }

    /// Takes back what somebody said.
    void remove(Comment comment) {
        if (question.isEmpty()) {
            return;
        }
        QuestionEntry entry = question.get();
        changes.make(
                dossier -> {
                    List<Comment> all = now(dossier, entry);
                    all.remove(comment);
                    new SetComments(dossier).removed(entry.number(), ref(entry), json(all));
                    return all;
                },
                _ -> {});
    }

    private static List<Comment> now(Dossier dossier, QuestionEntry entry)
            throws WorkbenchException {
        return new ArrayList<>(
                ContentReader.comments(dossier.ledger()).getOrDefault(entry.id(), List.of()));
    }

    private static TextRef ref(QuestionEntry entry) {
        return new TextRef(ContentReader.COMMENT, entry.id());
    }

    private static String json(List<Comment> comments) {
        return ContentWriter.comments(comments);
    }
}
