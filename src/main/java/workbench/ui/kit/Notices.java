package workbench.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is told in passing: that something is done, with a button to undo it or to go there, or
/// that something failed where no screen shows it.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Function<WorkbenchException, Optional<Button>> remedies = _ -> Optional.empty();

    /// A notice.
    ///
    /// @param kind how it is marked
    /// @param words one or two sentences
    /// @param buttons what can be done about it, the likeliest first
    public record Notice(Kind kind, Message words, List<Button> buttons) {
        public Notice {
            buttons = List.copyOf(buttons);
        }
    }

    /// A notice's button.
    public record Button(Message words, Runnable run) {}

    /// How a notice is marked, and how long it stays.
    public enum Kind {
        /// Something is done; goes by itself.
        DONE,
        /// A file was made, for which a person may have waited elsewhere; stays until it is closed
        /// or something newer is told.
        MADE,
        /// Stays as well, until the same is begun anew.
        FAILED
    }

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// Says that something is done.
    public void done(Message words) {
        tell(new Notice(Kind.DONE, words, List.of()));
    }

    /// Says that something is done, and offers the next thing.
    public void done(Message words, Message button, Runnable run) {
        done(words, List.of(new Button(button, run)));
    }

    /// Says that something is done, and offers several next things.
    public void done(Message words, List<Button> buttons) {
        tell(new Notice(Kind.DONE, words, buttons));
    }

    /// Says that a file was made, and offers to open it.
    public void made(Message words, Message button, Runnable run) {
        tell(new Notice(Kind.MADE, words, List.of(new Button(button, run))));
    }

    /// What a person begins anew, or has done, takes away that something failed before: it would
    /// stand over how far this is.
    public void begun() {
        if (latest.get().filter(one -> one.kind() == Kind.FAILED).isPresent()) {
            clear();
        }
    }

    /// What the program itself can do about a failure; empty where only the person can.
    public Optional<Button> remedy(WorkbenchException failure) {
        return remedies.apply(failure);
    }

    /// Says what failed, why, and what to do, with the remedy as a button where there is one.
    public void failed(WorkbenchException failure) {
        tell(
                new Notice(
                        Kind.FAILED,
                        FailureWords.of(failure),
                        remedies.apply(failure).stream().toList()));
    }

    /// Asks what can be done about failures.
    void remedies(Function<WorkbenchException, Optional<Button>> known) {
        remedies = known;
    }

    public void failed(Message words) {
        tell(new Notice(Kind.FAILED, words, List.of()));
    }

    public void failed(Message words, Message button, Runnable run) {
        tell(new Notice(Kind.FAILED, words, List.of(new Button(button, run))));
    }

    /// Takes the notice away.
    public void clear() {
        latest.set(Optional.empty());
    }

    private void tell(Notice notice) {
        latest.set(Optional.of(notice));
    }
}
