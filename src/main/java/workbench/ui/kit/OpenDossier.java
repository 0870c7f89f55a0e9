package workbench.ui.kit;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.job.JobRunner;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Message;
import workbench.store.Action;
import workbench.store.Dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The dossier that is open in the window, and that something in it changed.
///
/// Belongs to the screen's thread. A screen listens to {@link #revision}: it grows when another
/// dossier is opened or none, and after every action, undo and redo; whoever hears it reads anew
/// what it shows, in a job.
public final class OpenDossier {
    private static final long NO_ACTION = 0;

    private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final LatestJob reader;
    private final ReadOnlyObjectWrapper<Optional<Message>> undo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> redo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper lastAction = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Earlier>> earlier =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Message>> whyReadOnly =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final List<Runnable> beforeClosing = new ArrayList<>();
    private Optional<Consumer<Runnable>> beforeUndo = Optional.empty();

    /// @param jobs read what undo and redo would do now
    public OpenDossier(JobRunner jobs) {
        this.reader = new LatestJob(jobs);
    }

    /// What undo and redo would do.
    private record NextSteps(Optional<Action> undo, Optional<Action> redo) {
        static final NextSteps NONE = new NextSteps(Optional.empty(), Optional.empty());

        static NextSteps of(Dossier dossier) {
            return new NextSteps(dossier.nextUndo(), dossier.nextRedo());
        }
    }

    /// That what is open is an earlier state of a dossier.
    ///
    /// @param dossier the file of today's
    /// @param at when it was so
    public record Earlier(Path dossier, Instant at) {}

    public ReadOnlyObjectProperty<Optional<Dossier>> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The dossier that is open now.
    public Optional<Dossier> now() {
        return dossier.get();
    }

    /// Whether one is open that may be changed.
    public boolean canChange() {
        return now().filter(open -> !open.isReadOnly()).isPresent();
    }

    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// The menu words of what undo would undo; those of before until they are read anew.
    public ReadOnlyObjectProperty<Optional<Message>> undo() {
        return undo.getReadOnlyProperty();
    }

    /// The menu words of what redo would redo; those of before until they are read anew.
    public ReadOnlyObjectProperty<Optional<Message>> redo() {
        return redo.getReadOnlyProperty();
    }

    /// The number of the action that undo would undo: a later action has a greater one. 0 where
    /// there is none.
    public ReadOnlyLongProperty lastAction() {
        return lastAction.getReadOnlyProperty();
    }

    /// When an action was last finished since the dossier was opened; whatever is finished is safe.
    public ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /// Of which dossier what is open is an earlier state; empty where it is none.
    public ReadOnlyObjectProperty<Optional<Earlier>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /// What kept what is open from being opened to be changed; empty where nothing did.
    public ReadOnlyObjectProperty<Optional<Message>> whyReadOnly() {
        return whyReadOnly.getReadOnlyProperty();
    }

    /// Shows another dossier, which the window owns from now on; the one before is closed.
    public void open(Dossier opened) {
        open(opened, Optional.empty(), Optional.empty());
    }

    /// The same for an earlier state of one.
    void openEarlier(Dossier opened, Earlier of) {
        open(opened, Optional.of(of), Optional.empty());
    }

    /// The same for one that could not be opened to be changed.
    void openReadOnly(Dossier opened, Optional<Message> why) {
        open(opened, Optional.empty(), why);
    }

    private void open(Dossier opened, Optional<Earlier> of, Optional<Message> why) {
        close();
        earlier.set(of);
        whyReadOnly.set(why);
        dossier.set(Optional.of(opened));
        refresh();
    }

    /// Asks to be called before a dossier is closed, while it may still be written: for what was
    /// typed a moment ago.
    public void beforeClosing(Runnable last) {
        beforeClosing.add(last);
    }

    /// Asks to be heard before undo or redo: what was typed a moment ago is the last thing that was
    /// done, and is to be kept first.
    ///
    /// @param keep keeps it and goes on with what it is handed
    public void beforeUndo(Consumer<Runnable> keep) {
        beforeUndo = Optional.of(keep);
    }

    /// Goes on once everything that was typed is in the dossier.
    public void keepTyped(Runnable then) {
        beforeUndo.ifPresentOrElse(keep -> keep.accept(then), then);
    }

    /// Keeps at once what was typed, as before closing: it is in the dossier then, or in the copy
    /// of one whose file is gone.
    public void keepTypedNow() {
        beforeClosing.forEach(Runnable::run);
    }

    /// Closes what is open, while the window goes on.
    public void close() {
        close(Dossier::closeAtOnce);
    }

    /// Closes what is open, and takes its time: for when there is no window any more.
    public void closeAtLast() {
        close(Dossier::close);
    }

    private void close(Consumer<Dossier> how) {
        Optional<Dossier> before = dossier.get();
        if (before.isPresent()) {
            keepTypedNow();
        }
        dossier.set(Optional.empty());
        earlier.set(Optional.empty());
        whyReadOnly.set(Optional.empty());
        savedAt.set(Optional.empty());
        before.ifPresent(how);
        if (before.isPresent()) {
            refresh();
        }
    }

    /// Says that an action is finished: to be called after each, on the screen's thread.
    public void changed(Instant at) {
        savedAt.set(Optional.of(at));
        now().ifPresent(Dossier::gatherSoon);
        refresh();
    }

    /// The same, where it is known what undo would undo now: whoever asks for the last action
    /// learns of it at once, and need not wait until it is read anew.
    public void changed(Instant at, Action last) {
        offer(new NextSteps(Optional.of(last), Optional.empty()));
        changed(at);
    }

    private void refresh() {
        if (canChange()) {
            Dossier open = now().orElseThrow();
            reader.run(_ -> NextSteps.of(open), this::read);
        } else {
            reader.cancel();
            offer(NextSteps.NONE);
        }
        revision.set(revision.get() + 1);
    }

    private void read(Outcome<NextSteps> outcome) {
        switch (outcome) {
            case Outcome.Done<NextSteps>(var next) -> offer(next);
            // The screens, which read the same dossier now, say why it cannot be read.
            case Outcome.Failed<NextSteps> _ -> offer(NextSteps.NONE);
            case Outcome.Stopped<NextSteps> _ -> {
                // A newer reading is under way.
            }
        }
    }

    private void offer(NextSteps next) {
        lastAction.set(next.undo().map(Action::id).orElse(NO_ACTION));
        undo.set(next.undo().map(Action::label));
        redo.set(next.redo().map(Action::label));
    }
}
