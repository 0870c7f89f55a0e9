package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.ValueFormat;
import workbench.edit.ChangeBoundary;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Place;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.Optional;

/// The small form in which a person says that a place takes in another territory from a period on:
/// no indicator of the place is compared across that.
final class BoundaryViewModel {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty boundary = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Keeping keeping;

    /// What is asked about.
    ///
    /// @param series how many the place has
    record Asked(Place place, int series) {}

    /// @param undo takes back the last action
    BoundaryViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Empty while the form is closed.
    ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What the place takes in from then on.
    StringProperty boundary() {
        return boundary;
    }

    /// What is typed as the first period of which that is so.
    StringProperty from() {
        return from;
    }

    /// Why figures before and after do not compare.
    StringProperty reason() {
        return reason;
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Opens the form.
    ///
    /// @param first what is offered as the first period of which it is so
    void ask(Asked about, Period first) {
        boundary.set("");
        from.set(first.equals(Period.NONE) ? "" : ValueFormat.period(first, workplace.language()));
        reason.set(workplace.texts().text("ui.indicators.definition.reason.boundary"));
        keeping.nothingWrong();
        asked.set(Optional.of(about));
    }

    /// Closes it and keeps nothing of it.
    void cancel() {
        asked.set(Optional.empty());
        keeping.nothingWrong();
    }

    /// Keeps what is typed as one action; says what is wrong where it cannot.
    void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (keeping.isUnderWay() || asked.get().isEmpty() || dossier.isEmpty()) {
            return;
        }
        Optional<Period> period =
                PeriodRecogniser.plain()
                        .whole(from.get().strip())
                        .filter(one -> !one.equals(Period.NONE));
        if (period.isEmpty()) {
            keeping.wrong(Message.of("ui.indicators.definition.not-a-period"));
            return;
        }
        keeping.nothingWrong();
        Place place = asked.get().get().place();
        Period first = period.get();
        String takesIn = boundary.get();
        String why = reason.get();
        keeping.keep(
                progress ->
                        new ChangeBoundary(dossier.get())
                                .change(place, first, takesIn, why, progress),
                this::cancel,
                count ->
                        Message.of(
                                "ui.indicators.break.started",
                                ValueFormat.period(first, workplace.language()),
                                count));
    }
}
