package workbench.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.job.Job;
import workbench.job.Outcome;
import workbench.model.WorkbenchException;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a panel does, one thing after another: whether it is at one, and what went wrong of late.
/// Belongs to the screen's thread.
public final class OneAtATime {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public OneAtATime(Workplace workplace) {
        this.workplace = workplace;
    }

    /// What went wrong of late.
    public ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is being done that the next thing has to wait for.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Something went wrong that was not begun here, such as the reading of the panel's list.
    public void failed(WorkbenchException why) {
        failure.set(Optional.of(why));
    }

    /// What went wrong is over.
    public void nothingFailed() {
        failure.set(Optional.empty());
    }

    /// Begins a thing, unless one is under way. Where it fails that is said in the panel, and as a
    /// notice for whoever has closed it.
    ///
    /// @param then hears what came of it; nothing where it was stopped, which changes nothing
    public <T> void start(Job<T> job, Consumer<T> then) {
        start(job, then, _ -> Optional.empty());
    }

    /// The same, of what the panel itself can do about a failure.
    ///
    /// @param remedy a button of the notice; empty for what the program can do about any
    public <T> void start(
            Job<T> job,
            Consumer<T> then,
            Function<WorkbenchException, Optional<Notices.Button>> remedy) {
        if (busy.get()) {
            return;
        }
        nothingFailed();
        busy.set(true);
        workplace
                .jobs()
                .run(
                        job,
                        outcome -> {
                            busy.set(false);
                            switch (outcome) {
                                case Outcome.Done<T>(var value) -> then.accept(value);
                                case Outcome.Failed<T>(var why) -> {
                                    failed(why);
                                    remedy.apply(why)
                                            .ifPresentOrElse(
                                                    way -> tell(why, way),
                                                    () -> workplace.notices().failed(why));
                                }
                                case Outcome.Stopped<T> _ -> {
                                    // What was there is there still.
                                }
                            }
                        });
    }

    private void tell(WorkbenchException why, Notices.Button way) {
        workplace.notices().failed(FailureWords.of(why), way.words(), way.run());
    }
}
