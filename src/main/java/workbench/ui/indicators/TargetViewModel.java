package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.ValueFormat;
import workbench.edit.SetIndicators;
import workbench.model.Direction;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Unit;
import workbench.store.Dossier;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The small form in which an indicator's target, its year and the good direction are changed.
final class TargetViewModel {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Workplace workplace;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.NONE);
    private final Keeping keeping;
    private Optional<Indicator> edited = Optional.empty();

    /// @param undo takes back the last action
    TargetViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Whether the form is open.
    BooleanProperty open() {
        return open;
    }

    /// What is typed as target: a number as people write it, or nothing for none.
    StringProperty target() {
        return target;
    }

    /// What is typed as the target's year, or nothing.
    StringProperty year() {
        return year;
    }

    ObjectProperty<Direction> direction() {
        return direction;
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
    void edit(Indicator indicator) {
        edited = Optional.of(indicator);
        Unit unit = indicator.unit();
        target.set(
                indicator.target().isEmpty()
                        ? ""
                        : ValueFormat.value(
                                indicator.target().getAsDouble(),
                                unit,
                                RowWords.decimals(indicator.target().getAsDouble(), unit),
                                workplace.language()));
        year.set(
                indicator.targetYear().isEmpty()
                        ? ""
                        : Integer.toString(indicator.targetYear().getAsInt()));
        direction.set(indicator.direction());
        keeping.nothingWrong();
        open.set(true);
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
        Optional<Indicator> changed = changed(edited.get());
        if (changed.isEmpty()) {
            return;
        }
        if (changed.equals(edited)) {
            cancel();
            return;
        }
        keeping.keep(
                _ -> {
                    new SetIndicators(dossier.get()).set(List.of(changed.get()));
                    return changed.get();
                },
                this::cancel,
                indicator -> Message.of("ui.indicators.target.saved", indicator.name()));
    }

    private Optional<Indicator> changed(Indicator before) {
        OptionalDouble number = number(before.unit());
        if (number.isEmpty() && !target.get().isBlank()) {
            return wrong("ui.indicators.target.not-a-number");
        }
        OptionalInt by = wholeYear();
        if (by.isEmpty() && !year.get().isBlank()) {
            return wrong("ui.indicators.target.not-a-year");
        }
        keeping.nothingWrong();
        return Optional.of(
                new Indicator(
                        before.code(),
                        before.name(),
                        before.factor(),
                        before.unit(),
                        direction.get(),
                        number,
                        number.isEmpty() ? OptionalInt.empty() : by,
                        before.limit(),
                        before.decimals(),
                        before.definition(),
                        before.source(),
                        before.baseYear()));
    }

    private Optional<Indicator> wrong(String key) {
        keeping.wrong(Message.of(key));
        return Optional.empty();
    }

    /// A decimal comma is read where the language writes one, and a point in either language.
    private OptionalDouble number(Unit unit) {
        String typed = target.get().strip();
        boolean comma = workplace.language() == Language.FRENCH;
        Optional<NumberRecogniser.Found> found =
                NumberRecogniser.read(typed, comma)
                        .or(() -> NumberRecogniser.read(typed, !comma))
                        .filter(number -> number.mark().isEmpty());
        return found.map(
                        number ->
                                OptionalDouble.of(
                                        unit.kind() == Unit.Kind.RATIO
                                                ? number.value() / 100
                                                : number.value()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalInt wholeYear() {
        String typed = year.get().strip();
        if (!typed.matches("\\d{4}")) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(typed);
        return value >= FIRST_YEAR && value <= LAST_YEAR
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }
}
