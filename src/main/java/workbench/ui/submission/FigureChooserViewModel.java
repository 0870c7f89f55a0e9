package workbench.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import workbench.catalogue.SoughtWords;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.figure.SeriesRef;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.submission.Wholeness;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Finds a figure to put into an answer: which series, what of it, of which period, and how it will
/// read.
final class FigureChooserViewModel {
    private final Workplace workplace;
    private final BiConsumer<FigureRef, Resolution> found;
    private final LatestJob looking;
    private final Map<SeriesId, String> words = new HashMap<>();

    /// What was put into an answer, the latest first.
    private final List<SeriesId> used = new ArrayList<>();

    private final ObservableList<Series> all = FXCollections.observableArrayList();
    private final FilteredList<Series> matching = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Series>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<FigureRef.Kind> kind =
            new SimpleObjectProperty<>(FigureRef.Kind.VALUE);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.NONE);
    private final ObservableList<Period> periods = FXCollections.observableArrayList(Period.NONE);
    private final ReadOnlyObjectWrapper<Optional<Resolution>> reads =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean choosing;
    private boolean telling;

    /// What is done once the choice as it is has been read.
    private Optional<Runnable> waits = Optional.empty();

    /// @param found is told of every figure that was looked up
    FigureChooserViewModel(Workplace workplace, BiConsumer<FigureRef, Resolution> found) {
        this.workplace = workplace;
        this.found = found;
        this.looking = new LatestJob(workplace.jobs());
        search.subscribe(typed -> filter(typed));
        kind.subscribe((_, _) -> chooseAnew());
        period.subscribe((_, _) -> chooseAnew());
    }

    /// What is typed to find a series.
    StringProperty search() {
        return search;
    }

    /// The series whose names have every word that is typed.
    ObservableList<Series> matching() {
        return matching;
    }

    ReadOnlyObjectProperty<Optional<Series>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ObjectProperty<FigureRef.Kind> kind() {
        return kind;
    }

    /// The period; {@link Period#NONE} for the latest.
    ObjectProperty<Period> period() {
        return period;
    }

    /// Those that the series has values of, the latest first, after {@link Period#NONE}.
    ObservableList<Period> periods() {
        return periods;
    }

    /// What the choices lead to; empty while nothing is chosen.
    ReadOnlyObjectProperty<Optional<Resolution>> reads() {
        return reads.getReadOnlyProperty();
    }

    /// Whether the choices lead to a figure.
    boolean isReady() {
        return reads.get().filter(Resolution.Resolved.class::isInstance).isPresent();
    }

    /// Does something once what is chosen has been read, or at once where it has; nothing if
    /// another is chosen before.
    void whenRead(Runnable then) {
        if (looking.isUnderWay()) {
            waits = Optional.of(then);
        } else {
            then.run();
        }
    }

    /// The reference that is chosen, once it leads to a figure.
    Optional<FigureRef> ref() {
        return isReady() ? chosen.get().map(this::ref) : Optional.empty();
    }

    private FigureRef ref(Series series) {
        return new FigureRef(SeriesRef.of(series.key()), kind.get(), period.get(), Period.NONE);
    }

    /// Forgets what was typed and chosen: another dossier is open.
    void forget() {
        choose(Optional.empty());
        search.set("");
        kind.set(FigureRef.Kind.VALUE);
        used.clear();
    }

    /// The series of the dossier.
    void offer(List<Offer> offers) {
        List<Series> ordered = ordered(offers);
        if (!ordered.equals(all)) {
            words.clear();
            offers.forEach(one -> words.put(one.series().id(), one.words()));
            tellAnew(ordered);
        }
        if (chosen.get().filter(one -> !ordered.contains(one)).isPresent()) {
            choose(Optional.empty());
        } else {
            look();
        }
    }

    /// What shows them may choose another by itself, as a list does whose chosen line is gone: that
    /// is no choice of the person's, and it hears anew which one is.
    private void tellAnew(List<Series> ordered) {
        Optional<Series> mine = chosen.get();
        telling = true;
        all.setAll(ordered);
        chosen.set(Optional.empty());
        chosen.set(mine);
        telling = false;
    }

    /// The community's own first, then what was used lately, then the rest; in each the indicators
    /// as they came, of which what is of all comes before its parts.
    private List<Series> ordered(List<Offer> offers) {
        Map<Indicator, Integer> came = new HashMap<>();
        offers.forEach(one -> came.putIfAbsent(one.series().key().indicator(), came.size()));
        return offers.stream()
                .sorted(
                        Comparator.<Offer, Boolean>comparing(one -> !one.own())
                                .thenComparing(
                                        one ->
                                                used.contains(one.series().id())
                                                        ? used.indexOf(one.series().id())
                                                        : Integer.MAX_VALUE)
                                .thenComparing(one -> came.get(one.series().key().indicator()))
                                .thenComparing(one -> one.series().key(), Wholeness.WHOLE_FIRST))
                .map(Offer::series)
                .toList();
    }

    /// Remembers that what is chosen was put into an answer.
    void use() {
        chosen.get()
                .map(Series::id)
                .ifPresent(
                        id -> {
                            used.remove(id);
                            used.addFirst(id);
                        });
    }

    private void filter(String typed) {
        SoughtWords wanted = SoughtWords.of(typed);
        matching.setPredicate(series -> wanted.standIn(words.getOrDefault(series.id(), "")));
        // What is inserted is what is seen in the list.
        if (chosen.get().filter(one -> !matching.contains(one)).isPresent()) {
            choose(Optional.empty());
        }
    }

    /// Chooses a series; its latest value is offered first.
    void choose(Optional<Series> series) {
        if (telling || series.equals(chosen.get())) {
            return;
        }
        choosing = true;
        chosen.set(series);
        periods.setAll(Period.NONE);
        period.set(Period.NONE);
        kind.set(FigureRef.Kind.VALUE);
        choosing = false;
        chooseAnew();
    }

    private void chooseAnew() {
        if (!choosing) {
            waits = Optional.empty();
            look();
        }
    }

    /// What was read of a series.
    private record Read(Resolution resolution, List<Period> periods) {}

    private void look() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (chosen.get().isEmpty() || dossier.isEmpty()) {
            looking.cancel();
            waits = Optional.empty();
            reads.set(Optional.empty());
            return;
        }
        Series series = chosen.get().get();
        FigureRef ref = ref(series);
        looking.run(
                _ -> {
                    Figures figures = new Figures(dossier.get().ledger());
                    List<Period> present =
                            figures.observations(series).reversed().stream()
                                    .filter(one -> !one.isMissing())
                                    .map(Observation::period)
                                    .toList();
                    return new Read(figures.resolve(ref), present);
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Read>(var read) -> show(ref, read);
                        case Outcome.Failed<Read>(var why) -> {
                            waits = Optional.empty();
                            workplace.notices().failed(why);
                        }
                        case Outcome.Stopped<Read> _ -> {
                            // A newer choice is looked up.
                        }
                    }
                });
    }

    private void show(FigureRef ref, Read read) {
        found.accept(ref, read.resolution());
        List<Period> offered =
                Stream.concat(Stream.of(Period.NONE), read.periods().stream()).toList();
        if (!offered.equals(periods)) {
            Period mine = period.get();
            choosing = true;
            // What shows them chooses another, or none, by itself: it hears anew which one holds.
            reads.set(Optional.empty());
            periods.setAll(offered);
            period.set(offered.contains(mine) ? mine : Period.NONE);
            choosing = false;
            if (!period.get().equals(mine)) {
                look();
                return;
            }
        }
        reads.set(Optional.of(read.resolution()));
        Optional<Runnable> then = waits;
        waits = Optional.empty();
        then.ifPresent(Runnable::run);
    }
}
