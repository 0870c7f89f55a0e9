package workbench.ui.indicators;

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
final class BoundaryViewModel extends AskingViewModel<BoundaryViewModel.Asked> {
    private final StringProperty boundary = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");

    /// What is asked about.
    ///
    /// @param series how many the place has
    record Asked(Place place, int series) {}

    /// @param undo takes back the last action
    BoundaryViewModel(Workplace workplace, Runnable undo) {
        super(workplace, undo);
    }

    /// What the place takes in from then on.
    StringProperty boundary() {
        return boundary;
    }

    /// What is typed as the first period of which that is so.
    StringProperty from() {
        return from;
    }

    /// Opens the form.
    ///
    /// @param first what is offered as the first period of which it is so
    void ask(Asked about, Period first) {
        boundary.set("");
        from.set(
                first.equals(Period.NONE) ? "" : ValueFormat.period(first, workplace().language()));
        reason().set(workplace().texts().text("ui.indicators.definition.reason.boundary"));
        open(about);
    }

    @Override
    Object about(Asked asked) {
        return asked.place();
    }

    @Override
    void save(Dossier dossier, Asked about) {
        Optional<Period> period =
                PeriodRecogniser.plain()
                        .whole(from.get().strip())
                        .filter(one -> !one.equals(Period.NONE));
        if (period.isEmpty()) {
            wrong(Message.of("ui.indicators.definition.not-a-period"));
            return;
        }
        Period first = period.get();
        String takesIn = boundary.get();
        String why = reason().get();
        keep(
                progress ->
                        new ChangeBoundary(dossier)
                                .change(about.place(), first, takesIn, why, progress),
                "ui.indicators.break.started",
                first);
    }
}
