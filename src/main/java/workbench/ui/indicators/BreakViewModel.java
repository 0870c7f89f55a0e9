package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.ValueFormat;
import workbench.edit.JoinSegments;
import workbench.edit.StartSegment;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// The small form in which a person says that a series breaks at a year, or that what lies on both
/// sides of a break compares after all.
final class BreakViewModel {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Other> other = new SimpleObjectProperty<>(Other.METHOD);
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty every = new SimpleBooleanProperty();
    private final Keeping keeping;

    /// What is asked about.
    ///
    /// @param joins whether the years are joined; else the break begins
    /// @param at the first period after the break
    /// @param one the series that is looked at
    /// @param all every series of its indicator
    record Asked(boolean joins, Period at, Series one, List<Series> all) {
        Asked {
            all = List.copyOf(all);
        }
    }

    /// What is another from a break on.
    enum Other {
        METHOD,
        DEFINITION,
        DENOMINATOR,
        BOUNDARY;

        /// What holds from then on.
        ///
        /// @param why the reason, which says it too
        StartSegment.What what(String why) {
            return switch (this) {
                case METHOD -> StartSegment.What.METHOD;
                case DEFINITION -> new StartSegment.What(why, "", "");
                case DENOMINATOR -> new StartSegment.What("", why, "");
                case BOUNDARY -> new StartSegment.What("", "", why);
            };
        }
    }

    /// @param undo takes back the last action
    BreakViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Empty while the form is closed.
    ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What is another from the break on.
    ObjectProperty<Other> other() {
        return other;
    }

    /// Why.
    StringProperty reason() {
        return reason;
    }

    /// Whether it counts for every place and part of the indicator.
    BooleanProperty every() {
        return every;
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Opens the form.
    void ask(Asked about) {
        other.set(Other.METHOD);
        reason.set("");
        every.set(false);
        keeping.nothingWrong();
        asked.set(Optional.of(about));
    }

    /// Closes it and keeps nothing of it.
    void cancel() {
        asked.set(Optional.empty());
        keeping.nothingWrong();
    }

    /// Does what is asked as one action; says what is wrong where it cannot.
    void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (keeping.isUnderWay() || asked.get().isEmpty() || dossier.isEmpty()) {
            return;
        }
        Asked about = asked.get().get();
        List<Series> series = every.get() ? about.all() : List.of(about.one());
        String why = reason.get();
        StartSegment.What what = other.get().what(why.strip());
        keeping.keep(
                _ ->
                        about.joins()
                                ? new JoinSegments(dossier.get()).join(series, about.at(), why)
                                : new StartSegment(dossier.get())
                                        .start(series, about.at(), what, why),
                this::cancel,
                count ->
                        Message.of(
                                about.joins()
                                        ? "ui.indicators.break.joined"
                                        : "ui.indicators.break.started",
                                ValueFormat.period(about.at(), workplace.language()),
                                count));
    }
}
