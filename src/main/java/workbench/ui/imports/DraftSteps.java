package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.Message;
import workbench.ui.imports.FileEntry.Said;
import workbench.ui.kit.OwnSteps;
import workbench.ui.kit.Workplace;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// What was said of the files that wait, step by step, to be taken back and said again.
///
/// A step is newer than the actions that the dossier had when it was made, and older than those
/// that came since: of both what was done last is undone first. For the screen's thread.
final class DraftSteps implements OwnSteps {
    private final Workplace workplace;
    private final Predicate<FileEntry> mayChange;
    private final Consumer<FileEntry> changed;

    /// The latest first.
    private final Deque<Step> done = new ArrayDeque<>();

    /// What is said again first is first.
    private final Deque<Step> takenBack = new ArrayDeque<>();

    private final ReadOnlyObjectWrapper<Optional<Message>> undo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> redo =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// One step.
    ///
    /// @param before all that was said of the file before it
    /// @param after the same with it
    /// @param since the dossier's last action then
    /// @param words in the menu
    record Step(FileEntry file, List<Said> before, List<Said> after, long since, Message words) {}

    /// @param mayChange whether something may be said of a file now
    /// @param changed hears of which file something else is said now
    DraftSteps(Workplace workplace, Predicate<FileEntry> mayChange, Consumer<FileEntry> changed) {
        this.workplace = workplace;
        this.mayChange = mayChange;
        this.changed = changed;
        workplace.dossier().lastAction().subscribe(_ -> offer());
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Message>> undo() {
        return undo.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Message>> redo() {
        return redo.getReadOnlyProperty();
    }

    /// Takes note of a step, where it was one.
    ///
    /// @param before all that was said of the file before it
    /// @return the step
    Optional<Step> did(FileEntry file, List<Said> before, Message words) {
        if (file.said().equals(before)) {
            return Optional.empty();
        }
        Step step = new Step(file, before, file.said(), last(), words);
        done.push(step);
        takenBack.clear();
        offer();
        return Optional.of(step);
    }

    /// Takes back a step that a person sees told of; where something else was done since, only that
    /// may be taken back, and this is said.
    void takeBack(Step step) {
        if (undo.get().isPresent() && done.peek() == step) {
            takeBack();
        } else {
            workplace.notices().done(Message.of("ui.imports.step.later"));
        }
    }

    /// Forgets the steps of other files than these.
    void keepOnly(Collection<FileEntry> files) {
        boolean fewer = done.removeIf(step -> !files.contains(step.file()));
        if (takenBack.removeIf(step -> !files.contains(step.file())) || fewer) {
            offer();
        }
    }

    @Override
    public void takeBack() {
        if (undo.get().isPresent()) {
            move(done, takenBack, Step::before, "ui.kit.undone");
        }
    }

    @Override
    public void doAgain() {
        if (redo.get().isPresent()) {
            move(takenBack, done, Step::after, "ui.kit.redone");
        }
    }

    private void move(
            Deque<Step> from, Deque<Step> to, Function<Step, List<Said>> said, String told) {
        Step step = from.getFirst();
        if (mayChange.test(step.file())) {
            to.push(from.pop());
            step.file().sayOnly(said.apply(step));
            offer();
            changed.accept(step.file());
            workplace.notices().done(Message.of(told, step.words()));
        } else {
            // Nor is the dossier's action that is older: it is not its turn.
            workplace.notices().done(Message.of("ui.imports.step.busy", step.file().name()));
        }
    }

    private void offer() {
        long last = last();
        // Something else was done instead of doing them again.
        takenBack.removeIf(step -> step.since() < last);
        undo.set(words(done, step -> step.since() >= last));
        redo.set(words(takenBack, step -> step.since() == last));
    }

    private static Optional<Message> words(Deque<Step> steps, Predicate<Step> isNext) {
        return Optional.ofNullable(steps.peek()).filter(isNext).map(Step::words);
    }

    private long last() {
        return workplace.dossier().lastAction().get();
    }
}
