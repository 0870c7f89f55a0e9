package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.job.Job;
import workbench.job.Outcome;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.ui.kit.FailureWords;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.Optional;
import java.util.function.Function;

/// How each of the small forms keeps what is typed in it: as one job, after which the form is
/// closed and the action can be taken back, or says what went wrong and stays open.
final class Keeping {
    private final Workplace workplace;
    private final Runnable undo;
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HeldWords held;
    private boolean underWay;

    /// @param undo takes back the last action
    Keeping(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.undo = undo;
        this.held = new HeldWords(workplace);
    }

    /// What is wrong with what is typed, or why it could not be kept.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What was typed and is not kept yet.
    HeldWords held() {
        return held;
    }

    void wrong(Message what) {
        problem.set(Optional.of(what));
    }

    void nothingWrong() {
        problem.set(Optional.empty());
    }

    /// Whether a job has not ended yet; a second one is not begun.
    boolean isUnderWay() {
        return underWay;
    }

    /// Does what a form asks for.
    ///
    /// @param job one action on the dossier
    /// @param close closes the form
    /// @param done what a person is told then
    <T> void keep(Job<T> job, Runnable close, Function<T, Message> done) {
        underWay = true;
        workplace.jobs().run(job, outcome -> ended(outcome, close, done));
    }

    private <T> void ended(Outcome<T> outcome, Runnable close, Function<T, Message> done) {
        underWay = false;
        switch (outcome) {
            case Outcome.Done<T>(T result) -> {
                close.run();
                workplace.dossier().changed(workplace.clock().instant());
                workplace
                        .notices()
                        .done(done.apply(result), Message.of("ui.indicators.undo"), undo);
            }
            case Outcome.Failed<T>(WorkbenchException failure) -> wrong(FailureWords.of(failure));
            case Outcome.Stopped<T> _ -> {
                // Nothing was changed.
            }
        }
    }
}
