package workbench.ui.imports;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Units;
import workbench.catalogue.Words;
import workbench.edit.BindName;
import workbench.edit.FreeName;
import workbench.edit.OwnIndicator;
import workbench.importing.DraftNames.Name;
import workbench.importing.ProvisionalNames;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;
import workbench.ui.kit.FailureWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks what an indicator of a draft is before the draft is added: one of the catalogue or of the
/// dossier, or one of the city's own. The answer is kept in the dossier at once, and every file is
/// read by it: those that wait, and those of later years.
final class NamingViewModel {
    private final Workplace workplace;
    private final BiConsumer<Message, Optional<Action>> done;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty ownName = new SimpleStringProperty("");
    private final StringProperty ownOtherName = new SimpleStringProperty("");
    private final StringProperty ownUnit = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Factor>> ownFactor =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Name>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;

    /// @param done hears what was done, and what undo would undo
    NamingViewModel(Workplace workplace, BiConsumer<Message, Optional<Action>> done) {
        this.workplace = workplace;
        this.done = done;
    }

    /// What it is asked of now; empty once it is answered.
    ReadOnlyObjectProperty<Optional<Name>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The name that is typed of an indicator that is known.
    StringProperty typed() {
        return typed;
    }

    /// What the city calls one of its own, in the language of the window.
    StringProperty ownName() {
        return ownName;
    }

    /// What it calls it in the other language; nothing where it has no other name there.
    StringProperty ownOtherName() {
        return ownOtherName;
    }

    /// What one of its own is counted in, in words.
    StringProperty ownUnit() {
        return ownUnit;
    }

    /// The factor that one of its own is of.
    ObjectProperty<Optional<Factor>> ownFactor() {
        return ownFactor;
    }

    /// Whether an answer can be given: of what the file says by a code alone it cannot.
    boolean mayAsk(Name name) {
        return !name.words().isEmpty() && workplace.dossier().canChange();
    }

    void ask(Name name) {
        if (mayAsk(name)) {
            Indicator now = name.indicator();
            boolean own = name.said() && OwnIndicator.is(now);
            typed.set(name.said() && !own ? now.name().in(workplace.language()) : "");
            // Words of the other language are no name in this one.
            boolean foreign = isForeign(name.words());
            String words = foreign ? "" : name.words();
            ownName.set(own ? now.name().in(workplace.language()) : words);
            String other = now.name().in(workplace.language().other());
            if (own) {
                ownOtherName.set(other.equals(ownName.get()) ? "" : other);
            } else {
                ownOtherName.set(foreign ? name.words() : "");
            }
            Unit unit = name.unit().equals(Unit.UNKNOWN) && own ? now.unit() : name.unit();
            ownUnit.set(unit.equals(Unit.UNKNOWN) ? "" : unit.name().in(workplace.language()));
            ownFactor.set(now.factor());
            problem.set(Optional.empty());
            asked.set(Optional.of(name));
        }
    }

    private boolean isForeign(String words) {
        return IndicatorCatalogue.shipped()
                .languageOf(words)
                .filter(language -> language != workplace.language())
                .isPresent();
    }

    void leave() {
        asked.set(Optional.empty());
        problem.set(Optional.empty());
    }

    /// What it may be, the likeliest first.
    static List<Indicator> suggestions(Name name) {
        return IndicatorCatalogue.shipped().suggestions(name.words()).stream()
                .filter(one -> !one.equals(name.indicator()))
                .toList();
    }

    /// Names of the dossier's own indicators and of the catalogue's that hold these words.
    List<String> offered(String words) {
        Stream<Indicator> kept =
                workplace.dossier().now().stream()
                        .flatMap(open -> open.ledger().indicators().stream())
                        .map(StoredIndicator::indicator)
                        .filter(Indicator::isBound);
        return Stream.concat(kept, IndicatorCatalogue.shipped().all().stream())
                .map(indicator -> indicator.name().in(workplace.language()))
                .filter(name -> Words.holds(name, words))
                .distinct()
                .toList();
    }

    /// The units that the program knows, in words.
    List<String> units(String words) {
        return Units.shipped().all().stream()
                .map(unit -> unit.name().in(workplace.language()))
                .filter(name -> Words.holds(name, words))
                .distinct()
                .toList();
    }

    /// Takes an indicator that was offered.
    void take(Indicator meant) {
        bind(_ -> new Answer.Meant(meant));
    }

    /// Takes the one whose name is typed.
    void takeTyped() {
        String name = typed.get().strip();
        if (!name.isEmpty()) {
            bind(
                    ledger ->
                            names(ledger)
                                    .indicator(name)
                                    .<Answer>map(Answer.Meant::new)
                                    .orElseGet(
                                            () ->
                                                    new Answer.Not(
                                                            Message.of(
                                                                    "ui.imports.naming.unknown",
                                                                    name))));
        }
    }

    /// Makes it one of the city's own.
    void makeOwn() {
        String other = ownOtherName.get().strip();
        String name = ownName.get().isBlank() ? other : ownName.get().strip();
        if (name.isEmpty()) {
            problem.set(Optional.of(Message.of("ui.imports.naming.nameless")));
            return;
        }
        String words = ownUnit.get().strip();
        Unit unit = Units.shipped().byWords(words).orElseGet(() -> Unit.ofWords(words));
        Own own =
                new Own(
                        both(name, other.isEmpty() ? name : other),
                        unit,
                        ownFactor.get(),
                        asked.get().filter(Name::said).map(Name::indicator));
        bind(ledger -> own(ledger, own));
    }

    /// One of the city's own, as it was typed.
    ///
    /// @param said what the words were said to be before
    private record Own(
            Bilingual name, Unit unit, Optional<Factor> factor, Optional<Indicator> said) {
        Indicator coded(String code) {
            return Indicator.counted(code, name, factor, unit);
        }
    }

    /// Called otherwise where only its name was given, else one that is new.
    private static Answer own(Ledger ledger, Own own) {
        Optional<Indicator> before =
                own.said().filter(one -> OwnIndicator.isOnlyNamed(ledger, one));
        // Two of one name would be two series that nobody tells apart.
        Optional<String> taken =
                Stream.of(own.name().en(), own.name().fr())
                        .filter(one -> isTaken(ledger, one, before))
                        .findFirst();
        if (taken.isPresent()) {
            return new Answer.Not(Message.of("ui.imports.naming.taken", taken.get()));
        }
        return new Answer.Meant(
                before.map(one -> own.coded(one.code()))
                        .orElseGet(
                                () ->
                                        OwnIndicator.of(
                                                own.name(),
                                                own.unit(),
                                                own.factor(),
                                                code ->
                                                        names(ledger)
                                                                .indicator(code)
                                                                .isPresent())));
    }

    /// @param itself what is called otherwise, which may keep its name
    private static boolean isTaken(Ledger ledger, String name, Optional<Indicator> itself) {
        return names(ledger)
                .indicator(name)
                .filter(Indicator::isBound)
                .filter(one -> itself.filter(old -> old.code().equals(one.code())).isEmpty())
                .isPresent();
    }

    private Bilingual both(String here, String there) {
        return workplace.language() == Language.FRENCH
                ? new Bilingual(there, here)
                : new Bilingual(here, there);
    }

    /// Leaves it as the file calls it: takes back what was said of its words.
    void free() {
        asked.get()
                .ifPresent(
                        name ->
                                run(
                                        dossier -> {
                                            new FreeName(dossier).free(name.words());
                                            return new Told.Did(
                                                    Message.of(
                                                            "ui.imports.naming.freed",
                                                            name.words()),
                                                    dossier.nextUndo());
                                        }));
    }

    private static ProvisionalNames names(Ledger ledger) {
        return new ProvisionalNames(ledger, IndicatorCatalogue.shipped(), Gazetteer.shipped());
    }

    /// What is meant by what was typed.
    private sealed interface Answer {
        record Meant(Indicator indicator) implements Answer {}

        record Not(Message why) implements Answer {}
    }

    /// What became of it in the dossier.
    private sealed interface Told {
        /// @param action what undo would undo
        record Did(Message words, Optional<Action> action) implements Told {}

        /// Nothing was done.
        record Not(Message why) implements Told {}
    }

    /// @param meaning finds what is meant, in a job: a dossier may hold many series
    private void bind(Function<Ledger, Answer> meaning) {
        asked.get()
                .ifPresent(
                        name ->
                                run(
                                        dossier ->
                                                switch (meaning.apply(dossier.ledger())) {
                                                    case Answer.Meant(var meant) ->
                                                            bound(dossier, name, meant);
                                                    case Answer.Not(var why) -> new Told.Not(why);
                                                }));
    }

    private static Told bound(Dossier dossier, Name name, Indicator meant)
            throws WorkbenchException {
        new BindName(dossier).indicatorToCome(name.words(), meant);
        return new Told.Did(
                Message.of("ui.imports.naming.bound", name.words(), meant.name()),
                dossier.nextUndo());
    }

    /// Does one thing to the dossier.
    @FunctionalInterface
    private interface Step {
        Told on(Dossier dossier) throws WorkbenchException;
    }

    private void run(Step step) {
        Optional<Dossier> open = workplace.dossier().now();
        if (busy || open.isEmpty()) {
            return;
        }
        busy = true;
        Dossier dossier = open.get();
        workplace.jobs().run(_ -> step.on(dossier), this::heard);
    }

    private void heard(Outcome<Told> outcome) {
        busy = false;
        switch (outcome) {
            case Outcome.Done<Told>(Told.Not(var why)) -> problem.set(Optional.of(why));
            case Outcome.Done<Told>(Told.Did(var words, var action)) -> {
                leave();
                done.accept(words, action);
            }
            case Outcome.Failed<Told>(var failure) ->
                    problem.set(Optional.of(FailureWords.of(failure)));
            case Outcome.Stopped<Told> _ -> {
                // Nothing was changed.
            }
        }
    }
}
