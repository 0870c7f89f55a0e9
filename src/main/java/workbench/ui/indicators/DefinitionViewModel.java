package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.ValueFormat;
import workbench.edit.SetIndicators;
import workbench.edit.SetIndicators.Otherwise;
import workbench.edit.StartSegment;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.ui.indicators.BreakViewModel.Other;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The small form in which an indicator's definition is changed, and in which it is said whether
/// that is only another wording, or whether something else is counted from a period on.
final class DefinitionViewModel {
    private final Workplace workplace;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty definition = new SimpleStringProperty("");
    private final BooleanProperty otherwise = new SimpleBooleanProperty();
    private final ObjectProperty<Other> other = new SimpleObjectProperty<>(Other.DEFINITION);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Keeping keeping;
    private Optional<Indicator> edited = Optional.empty();

    /// @param undo takes back the last action
    DefinitionViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
        other.subscribe((before, now) -> preset(before, now));
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

    /// What is another then: the definition, or what it need not say.
    ObjectProperty<Other> other() {
        return other;
    }

    /// What is typed as the first period of which that is so.
    StringProperty from() {
        return from;
    }

    /// Why figures before and after do not compare.
    StringProperty reason() {
        return reason;
    }

    /// What was typed and is not kept yet.
    HeldWords held() {
        return keeping.held();
    }

    /// What the form is about; empty while it is closed.
    Optional<?> about() {
        return edited.filter(_ -> open.get()).map(one -> List.of(one.code(), one.name()));
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Opens the form with what an indicator has now.
    ///
    /// @param last the last period of which it has a figure
    void edit(Indicator indicator, Period last) {
        Language language = workplace.language();
        edited = Optional.of(indicator);
        definition.set(indicator.definition().in(language));
        otherwise.set(false);
        other.set(Other.DEFINITION);
        from.set(last.equals(Period.NONE) ? "" : ValueFormat.period(last.next(), language));
        reason.set(usualReason(Other.DEFINITION));
        keeping.nothingWrong();
        open.set(true);
    }

    /// A reason that nobody has typed over is that of what is another.
    private void preset(Other before, Other now) {
        if (reason.get().isBlank() || reason.get().equals(usualReason(before))) {
            reason.set(usualReason(now));
        }
    }

    private String usualReason(Other what) {
        return workplace
                .texts()
                .text("ui.indicators.definition.reason." + what.name().toLowerCase(Locale.ROOT));
    }

    /// Closes the form and keeps nothing of it.
    void cancel() {
        open.set(false);
        edited = Optional.empty();
        keeping.nothingWrong();
    }

    /// Keeps what is typed as one action; says what is wrong where it cannot.
    void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (keeping.isUnderWay() || edited.isEmpty() || dossier.isEmpty()) {
            return;
        }
        Indicator before = edited.get();
        String typed = definition.get().strip();
        boolean beside = otherwise.get() && other.get() != Other.DEFINITION;
        if (!beside && typed.equals(before.definition().in(workplace.language()))) {
            cancel();
            return;
        }
        Optional<Period> period = PeriodRecogniser.plain().whole(from.get().strip());
        if (otherwise.get() && period.filter(one -> !one.equals(Period.NONE)).isEmpty()) {
            keeping.wrong(Message.of("ui.indicators.definition.not-a-period"));
            return;
        }
        keeping.nothingWrong();
        List<Indicator> changed = List.of(before.withDefinition(worded(before, typed)));
        Optional<Otherwise> cut =
                otherwise.get()
                        ? period.map(one -> new Otherwise(one, reason.get(), what()))
                        : Optional.empty();
        keeping.keep(
                _ -> {
                    SetIndicators setting = new SetIndicators(dossier.get());
                    if (cut.isPresent()) {
                        return setting.set(changed, cut.get());
                    }
                    setting.set(changed);
                    return 0;
                },
                this::cancel,
                count -> done(before, cut, count));
    }

    /// The reason says what it is, too.
    private StartSegment.What what() {
        return other.get().what(reason.get().strip());
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

    private Message done(Indicator indicator, Optional<Otherwise> cut, int count) {
        return cut.map(
                        one ->
                                Message.of(
                                        "ui.indicators.break.started",
                                        ValueFormat.period(one.from(), workplace.language()),
                                        count))
                .orElseGet(() -> Message.of("ui.indicators.definition.saved", indicator.name()));
    }
}
