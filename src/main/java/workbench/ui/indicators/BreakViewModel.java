package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import workbench.edit.JoinSegments;
import workbench.edit.StartSegment;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.List;

/// The small form in which a person says that a series breaks at a year, or that what lies on both
/// sides of a break compares after all.
final class BreakViewModel extends AskingViewModel<BreakViewModel.Asked> {
    private final ObjectProperty<Other> other = new SimpleObjectProperty<>(Other.METHOD);
    private final BooleanProperty every = new SimpleBooleanProperty();

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
        super(workplace, undo);
    }

    /// What is another from the break on.
    ObjectProperty<Other> other() {
        return other;
    }

    /// Whether it counts for every place and part of the indicator.
    BooleanProperty every() {
        return every;
    }

    /// Opens the form.
    void ask(Asked about) {
        other.set(Other.METHOD);
        reason().set("");
        every.set(false);
        open(about);
    }

    @Override
    Object about(Asked asked) {
        return List.of(asked.joins(), asked.at(), asked.one().id());
    }

    @Override
    void save(Dossier dossier, Asked about) {
        List<Series> series = every.get() ? about.all() : List.of(about.one());
        String why = reason().get();
        StartSegment.What what = other.get().what(why.strip());
        keep(
                _ ->
                        about.joins()
                                ? new JoinSegments(dossier).join(series, about.at(), why)
                                : new StartSegment(dossier).start(series, about.at(), what, why),
                about.joins() ? "ui.indicators.break.joined" : "ui.indicators.break.started",
                about.at());
    }
}
