package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.ValueFormat;
import workbench.job.Job;
import workbench.model.Message;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// A small form that is open while it asks about something: from when on figures are of something
/// else, and why.
///
/// @param <T> what it asks about
abstract class AskingViewModel<T> {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<T>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final Keeping keeping;

    /// @param undo takes back the last action
    AskingViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    final Workplace workplace() {
        return workplace;
    }

    /// Empty while the form is closed.
    final ReadOnlyObjectProperty<Optional<T>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What the form is about, by which words typed in it are held; empty while it is closed.
    final Optional<?> about() {
        return asked.get().map(this::about);
    }

    /// What tells one thing that it asks about from another, however often the dossier is read.
    abstract Object about(T asked);

    /// Why figures before and after do not compare, or do.
    final StringProperty reason() {
        return reason;
    }

    /// What was typed and is not kept yet.
    final HeldWords held() {
        return keeping.held();
    }

    /// What is wrong with what is typed.
    final ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Opens the form, once its fields have what nobody has typed.
    final void open(T about) {
        keeping.nothingWrong();
        asked.set(Optional.of(about));
    }

    /// Closes it and keeps nothing of it.
    final void cancel() {
        asked.set(Optional.empty());
        keeping.nothingWrong();
    }

    /// Does what is asked as one action; says what is wrong where it cannot.
    final void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (!keeping.isUnderWay() && asked.get().isPresent() && dossier.isPresent()) {
            keeping.nothingWrong();
            save(dossier.get(), asked.get().get());
        }
    }

    abstract void save(Dossier dossier, T about);

    final void wrong(Message what) {
        keeping.wrong(what);
    }

    /// @param job gives how many series it was done to
    /// @param done the key of what a person is told then
    /// @param from the first period that is other
    final void keep(Job<Integer> job, String done, Period from) {
        keeping.keep(
                job,
                this::cancel,
                count -> Message.of(done, ValueFormat.period(from, workplace.language()), count));
    }
}
