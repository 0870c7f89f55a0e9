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

    /// How a notice is marked. A failure stays until it is closed.
    public enum Kind {
        DONE,
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
