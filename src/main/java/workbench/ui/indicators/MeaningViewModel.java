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
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private boolean binding;

    /// @param undo takes back the last action
    /// @param reveal shows a series in the table
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
    Collection<String> offered(String words) {
        String folded = Words.fold(words);
        return IndicatorCatalogue.shipped().all().stream()
                .map(indicator -> indicator.name().in(workplace.language()))
                .filter(name -> Words.fold(name).contains(folded))
                .limit(OFFERED)
                .toList();
    }

    /// Says that the words of a series' provisional indicator mean what is typed.
    void bindTyped(SeriesRow row) {
        Optional<Dossier> dossier = workplace.dossier().now();
        String name = typed.get().strip();
        if (name.isEmpty() || dossier.isEmpty()) {
            return;
        }
        Optional<Indicator> meant =
                new ProvisionalNames(
                                dossier.get().ledger(),
                                IndicatorCatalogue.shipped(),
                                Gazetteer.shipped())
                        .indicator(name);
        if (meant.isEmpty()) {
            problem.set(Optional.of(Message.of("ui.indicators.meaning.unknown", name)));
            return;
        }
        bind(row, meant.get());
    }

    /// Says that the words of a series' provisional indicator mean `meant`; one action.
    void bind(SeriesRow row, Indicator meant) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (binding || dossier.isEmpty()) {
            return;
        }
        binding = true;
        String words = row.indicator().name().en();
        workplace
                .jobs()
                .<Optional<SeriesId>>run(
                        _ -> {
                            new BindName(dossier.get()).indicator(words, meant);
                            return dossier.get().ledger().series(row.id()).map(Series::id);
                        },
                        outcome -> bound(words, meant, outcome));
    }

    private void bound(String words, Indicator meant, Outcome<Optional<SeriesId>> outcome) {
        binding = false;
        switch (outcome) {
            case Outcome.Done<Optional<SeriesId>>(var series) -> {
                clear();
                workplace.dossier().changed(workplace.clock().instant());
                series.ifPresent(reveal);
                workplace
                        .notices()
                        .done(
                                Message.of("ui.indicators.meaning.bound", words, meant.name()),
                                Message.of("ui.indicators.undo"),
                                undo);
            }
            case Outcome.Failed<Optional<SeriesId>>(var failure) ->
                    problem.set(
                            Optional.of(
                                    Message.of(
                                            "ui.kit.failure",
                                            failure.what(),
                                            failure.why(),
                                            failure.remedy())));
            case Outcome.Stopped<Optional<SeriesId>> _ -> {
                // Nothing was changed.
            }
        }
    }

    /// What the words may mean, the likeliest first.
    static List<Indicator> suggestions(Indicator indicator) {
        return indicator.isBound()
                ? List.of()
                : IndicatorCatalogue.shipped().suggestions(indicator.name().en());
    }
}
