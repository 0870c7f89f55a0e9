package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.ValueFormat;
import workbench.edit.SetIndicators;
import workbench.edit.SetIndicators.Otherwise;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.ui.kit.FailureWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// The small form in which an indicator's definition is changed, and in which it is said whether
/// that is only another wording, or whether something else is counted from a period on.
final class DefinitionViewModel {
    private final Workplace workplace;
    private final Runnable undo;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty definition = new SimpleStringProperty("");
    private final BooleanProperty otherwise = new SimpleBooleanProperty();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Indicator> edited = Optional.empty();
    private boolean saving;

    /// @param undo takes back the last action
    DefinitionViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.undo = undo;
    }

    /// Whether the form is open.
    BooleanProperty open() {
        return open;
    }

    /// What is typed as definition, in the language of the window.
    StringProperty definition() {
        return definition;
    }

    /// Whether something else is counted, rather than the same said in other words.
    BooleanProperty otherwise() {
        return otherwise;
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
        return problem.getReadOnlyProperty();
    }

    /// Opens the form with what an indicator has now.
    ///
    /// @param last the last period of which it has a figure
    void edit(Indicator indicator, Period last) {
        Language language = workplace.language();
        edited = Optional.of(indicator);
        definition.set(indicator.definition().in(language));
        otherwise.set(false);
        from.set(last.equals(Period.NONE) ? "" : ValueFormat.period(last.next(), language));
        reason.set(workplace.texts().text("ui.indicators.definition.reason"));
        problem.set(Optional.empty());
        open.set(true);
    }

    /// Closes the form and keeps nothing of it.
    void cancel() {
        open.set(false);
        edited = Optional.empty();
        problem.set(Optional.empty());
    }

    /// Keeps what is typed as one action; says what is wrong where it cannot.
    void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (saving || edited.isEmpty() || dossier.isEmpty()) {
            return;
        }
        Indicator before = edited.get();
        String typed = definition.get().strip();
        if (typed.equals(before.definition().in(workplace.language()))) {
            cancel();
            return;
        }
        Optional<Period> period = PeriodRecogniser.plain().whole(from.get().strip());
        if (otherwise.get() && period.filter(one -> !one.equals(Period.NONE)).isEmpty()) {
            problem.set(Optional.of(Message.of("ui.indicators.definition.not-a-period")));
            return;
        }
        problem.set(Optional.empty());
        List<Indicator> changed = List.of(before.withDefinition(worded(before, typed)));
        Optional<Otherwise> cut =
                otherwise.get()
                        ? period.map(one -> new Otherwise(one, reason.get()))
                        : Optional.empty();
        saving = true;
        workplace
                .jobs()
                .<Integer>run(
                        _ -> {
                            SetIndicators setting = new SetIndicators(dossier.get());
                            if (cut.isPresent()) {
                                return setting.set(changed, cut.get());
                            }
                            setting.set(changed);
                            return 0;
                        },
                        outcome -> saved(before, cut, outcome));
    }

    /// Words of a source that stand in both languages are one text; others are each their
    /// language's.
    private Bilingual worded(Indicator before, String typed) {
        Bilingual was = before.definition();
        if (was.isEmpty() || was.en().equals(was.fr())) {
            return Bilingual.same(typed);
        }
        return workplace.language() == Language.FRENCH
                ? new Bilingual(was.en(), typed)
                : new Bilingual(typed, was.fr());
    }

    private void saved(Indicator indicator, Optional<Otherwise> cut, Outcome<Integer> outcome) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<Integer>(var count) -> {
                cancel();
                workplace.dossier().changed(workplace.clock().instant());
                Message done =
                        cut.map(
                                        one ->
                                                Message.of(
                                                        "ui.indicators.break.started",
                                                        ValueFormat.period(
                                                                one.from(), workplace.language()),
                                                        count))
                                .orElseGet(
                                        () ->
                                                Message.of(
                                                        "ui.indicators.definition.saved",
                                                        indicator.name()));
                workplace.notices().done(done, Message.of("ui.indicators.undo"), undo);
            }
            case Outcome.Failed<Integer>(var failure) ->
                    problem.set(Optional.of(FailureWords.of(failure)));
            case Outcome.Stopped<Integer> _ -> {
                // Nothing was changed.
            }
        }
    }
}
