package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Words;
import workbench.edit.BindName;
import workbench.importing.ProvisionalNames;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.ui.kit.FailureWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Asks what the words of a source mean where the catalogue does not know them, and keeps the
/// answer.
final class MeaningViewModel {
    private static final int OFFERED = 8;

    private final Workplace workplace;
    private final Runnable undo;
    private final Consumer<SeriesId> reveal;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;

    /// @param undo takes back the last action
    /// @param reveal is told the series that the words are read as from now on, before the table is
    ///   read anew
    MeaningViewModel(Workplace workplace, Runnable undo, Consumer<SeriesId> reveal) {
        this.workplace = workplace;
        this.undo = undo;
        this.reveal = reveal;
    }

    /// The name that is typed of what is meant.
    StringProperty typed() {
        return typed;
    }

    /// What is wrong with what is typed.
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Forgets what was typed: another indicator is looked at.
    void clear() {
        typed.set("");
        problem.set(Optional.empty());
    }

    /// Names of the catalogue that hold what is typed, in the language of now.
    ///
    /// @param refused what would not be taken
    List<String> offered(String words, Set<Indicator> refused) {
        return IndicatorCatalogue.shipped().all().stream()
                .filter(indicator -> !refused.contains(indicator))
                .map(indicator -> indicator.name().in(workplace.language()))
                .filter(name -> Words.holds(name, words))
                .limit(OFFERED)
                .toList();
    }

    /// Says that the words of a series' provisional indicator mean what is typed.
    void bindTyped(SeriesRow row) {
        String name = typed.get().strip();
        if (!name.isEmpty()) {
            bind(
                    row,
                    row.indicator().name().en(),
                    name,
                    dossier -> {
                        Optional<Indicator> meant = names(dossier.ledger()).indicator(name);
                        return meant.isEmpty()
                                ? Optional.empty()
                                : Optional.of(bindIndicator(dossier, row, meant.get()));
                    });
        }
    }

    private static ProvisionalNames names(Ledger ledger) {
        return new ProvisionalNames(ledger, IndicatorCatalogue.shipped(), Gazetteer.shipped());
    }

    /// Says that the words of a series' provisional indicator mean `meant`; one action.
    void bind(SeriesRow row, Indicator meant) {
        bind(
                row,
                row.indicator().name().en(),
                meant.name().in(workplace.language()),
                dossier -> Optional.of(bindIndicator(dossier, row, meant)));
    }

    private static Bilingual bindIndicator(Dossier dossier, SeriesRow row, Indicator meant)
            throws WorkbenchException {
        new BindName(dossier).indicator(row.indicator().name().en(), meant);
        return meant.name();
    }

    /// Says that the words of a series' provisional place mean `meant`; one action.
    void bind(SeriesRow row, Place meant) {
        String words = row.series().key().place().name().en();
        bind(
                row,
                words,
                meant.name().in(workplace.language()),
                dossier -> {
                    new BindName(dossier).place(words, meant);
                    return Optional.of(meant.name());
                });
    }

    /// @param meant the name of what the words mean
    /// @param series what stands for the one that bore the words now
    private record Bound(Bilingual meant, Optional<SeriesId> series) {}

    /// Finds out what is meant and binds the words to it; for one job.
    @FunctionalInterface
    private interface Binding {
        /// @return the name of what is meant; empty where nothing bears the name
        Optional<Bilingual> of(Dossier dossier) throws WorkbenchException;
    }

    /// @param name by which what is meant was chosen
    private void bind(SeriesRow row, String words, String name, Binding binding) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (busy || dossier.isEmpty()) {
            return;
        }
        busy = true;
        Ledger ledger = dossier.get().ledger();
        workplace
                .jobs()
                .<Optional<Bound>>run(
                        _ ->
                                binding.of(dossier.get())
                                        .map(
                                                meant ->
                                                        new Bound(
                                                                meant,
                                                                ledger.series(row.id())
                                                                        .map(Series::id))),
                        outcome -> heard(words, name, outcome));
    }

    private void heard(String words, String name, Outcome<Optional<Bound>> outcome) {
        busy = false;
        switch (outcome) {
            case Outcome.Done<Optional<Bound>>(var bound) when bound.isEmpty() ->
                    problem.set(Optional.of(Message.of("ui.indicators.meaning.unknown", name)));
            case Outcome.Done<Optional<Bound>>(var bound) -> bound(words, bound.get());
            case Outcome.Failed<Optional<Bound>>(var failure) ->
                    problem.set(Optional.of(FailureWords.of(failure)));
            case Outcome.Stopped<Optional<Bound>> _ -> {
                // Nothing was changed.
            }
        }
    }

    private void bound(String words, Bound bound) {
        clear();
        bound.series().ifPresent(reveal);
        workplace.dossier().changed(workplace.clock().instant());
        workplace
                .notices()
                .done(
                        Message.of("ui.indicators.meaning.bound", words, bound.meant()),
                        Message.of("ui.indicators.undo"),
                        undo);
    }

    /// What the words may mean, the likeliest first.
    static List<Indicator> suggestions(Indicator indicator) {
        return indicator.isBound()
                ? List.of()
                : IndicatorCatalogue.shipped().suggestions(indicator.name().en());
    }

    /// Which place the words may mean, the likeliest first; none where they name one, or nothing.
    static List<Place> suggestions(Place place) {
        return place.isBound() || place.equals(Place.UNNAMED)
                ? List.of()
                : Gazetteer.shipped().suggestions(place.name().en());
    }
}
