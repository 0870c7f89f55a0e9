package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.ValueFormat;
import workbench.edit.CorrectFigure;
import workbench.edit.CorrectFigure.Because;
import workbench.edit.CorrectFigure.Told;
import workbench.figure.ShownDecimals;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.Unit;
import workbench.store.Dossier;
import workbench.submission.SeriesName;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.TypedNumber;
import workbench.ui.kit.Workplace;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The small form in which a figure is entered by hand, in the place of what the files say.
final class CorrectionViewModel {
    private static final int OF_A_PERCENTAGE = 2;

    private final Workplace workplace;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty value = new SimpleStringProperty("");
    private final BooleanProperty missing = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Path>> evidence =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Keeping keeping;
    private Optional<Field> wrongField = Optional.empty();
    private Optional<Corrected> corrected = Optional.empty();

    /// What a person types here.
    enum Field {
        VALUE,
        REASON
    }

    /// @param now the figure that counts
    private record Corrected(Series series, Observation now) {}

    /// @param undo takes back the last action
    CorrectionViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.keeping = new Keeping(workplace, undo);
    }

    /// Whether the form is open.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What is typed as value: a number as people write it, as the table shows it.
    StringProperty value() {
        return value;
    }

    /// Whether there is no value.
    BooleanProperty missing() {
        return missing;
    }

    /// Why it is entered by hand.
    StringProperty reason() {
        return reason;
    }

    /// A file that shows it.
    ReadOnlyObjectProperty<Optional<Path>> evidence() {
        return evidence.getReadOnlyProperty();
    }

    /// What was typed and is not kept yet.
    HeldWords held() {
        return keeping.held();
    }

    /// What the form is about; empty while it is closed.
    Optional<?> about() {
        return corrected
                .filter(_ -> open.get())
                .map(one -> List.of(one.series().id(), one.now().period()));
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return keeping.problem();
    }

    /// Of which field the problem is; empty where it is of none, or nothing is wrong.
    Optional<Field> wrongField() {
        return problem().get().flatMap(_ -> wrongField);
    }

    /// Of which period a figure is entered; empty while the form is closed.
    Optional<Period> period() {
        return corrected.map(one -> one.now().period());
    }

    /// Says which figure counts now, with its unit, or that none is available; empty while the form
    /// is closed.
    Optional<Message> today() {
        return corrected.map(
                one ->
                        one.now().scaled().isPresent()
                                ? Message.of(
                                        "ui.indicators.correct.today",
                                        ValueFormat.standingAlone(
                                                one.now().scaled().getAsDouble(),
                                                one.series().key().unit(),
                                                ShownDecimals.inFull(one.series().key(), one.now()),
                                                workplace.language()))
                                : Message.of("ui.indicators.correct.today.missing"));
    }

    /// Under whose name it is kept.
    String who() {
        return workplace.dossier().now().map(Dossier::who).orElse("");
    }

    /// Opens the form, empty: the figure that is wrong stands beside it.
    void edit(Series series, Observation now) {
        corrected = Optional.of(new Corrected(series, now));
        value.set("");
        missing.set(false);
        reason.set("");
        evidence.set(Optional.empty());
        keeping.nothingWrong();
        open.set(true);
    }

    /// Asks for a file that shows the figure to be true.
    void chooseEvidence() {
        workplace
                .files()
                .anyFile(Message.of("ui.indicators.correct.evidence.choose"))
                .ifPresent(file -> evidence.set(Optional.of(file)));
    }

    /// Leaves the file out again.
    void noEvidence() {
        evidence.set(Optional.empty());
    }

    /// Closes the form and keeps nothing of it.
    void cancel() {
        open.set(false);
        corrected = Optional.empty();
        keeping.nothingWrong();
    }

    /// Enters what is typed as one action; says what is wrong where it cannot.
    void save() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (keeping.isUnderWay() || corrected.isEmpty() || dossier.isEmpty()) {
            return;
        }
        Corrected one = corrected.get();
        Optional<BigDecimal> typed = missing.get() ? Optional.empty() : number(one);
        if (!missing.get() && typed.isEmpty()) {
            wrong(Field.VALUE, "ui.indicators.correct.not-a-number");
            return;
        }
        if (reason.get().isBlank()) {
            wrong(Field.REASON, "ui.indicators.correct.no-reason");
            return;
        }
        wrongField = Optional.empty();
        Told told =
                new Told(
                        typed,
                        one.now().multiplier(),
                        missing.get() ? ObservationStatus.MISSING : ObservationStatus.NORMAL);
        Because because = new Because(reason.get(), evidence.get());
        Instant at = workplace.clock().instant();
        keeping.keep(
                _ ->
                        new CorrectFigure(dossier.get())
                                .correct(one.series().id(), one.now().period(), told, because, at),
                this::cancel,
                _ ->
                        Message.of(
                                "ui.indicators.correct.saved",
                                SeriesName.of(one.series().key(), workplace.language()),
                                ValueFormat.period(one.now().period(), workplace.language())));
    }

    private void wrong(Field field, String key) {
        wrongField = Optional.of(field);
        keeping.wrong(Message.of(key));
    }

    /// As the dossier keeps it, with every decimal that is typed.
    private Optional<BigDecimal> number(Corrected one) {
        int taken =
                one.now().multiplier()
                        + (one.series().key().unit().kind() == Unit.Kind.RATIO
                                ? OF_A_PERCENTAGE
                                : 0);
        return TypedNumber.read(value.get(), workplace.language())
                .map(number -> TypedNumber.exact(number).movePointLeft(taken));
    }
}
