package workbench.ui.indicators;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the screen of indicators shows and what is chosen there. Belongs to the screen's thread;
/// all reading, filtering and sorting is done in jobs.
final class IndicatorsViewModel {
    private static final String DETAILS = "indicators.details";
    private static final Function<Board, Optional<SeriesId>> NOTHING = _ -> Optional.empty();

    private final Workplace workplace;
    private final LatestJob reading;
    private final LatestJob arranging;
    private final LatestJob detailing;
    private final LatestJob remembering;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Loading> loading =
            new ReadOnlyObjectWrapper<>(new Loading.Nothing());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.CATALOGUE);
    private final ObjectProperty<Optional<SeriesId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Details>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Period>> period =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Details.Told>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty detailsOpen;
    private final Set<Optional<Factor>> folded = new HashSet<>();
    private final Set<SeriesId> unfolded = new HashSet<>();
    private final MeaningViewModel meaning;
    private final SeriesForms forms;
    private final ChartPrinting printing;

    /// What is to stand beside a series on its chart, where a person said so.
    private final Map<SeriesId, List<SeriesId>> compared = new HashMap<>();

    private boolean inSight;
    private boolean behind = true;

    /// What is to be shown once the table is read.
    private Function<Board, Optional<SeriesId>> wanted = NOTHING;

    private Optional<CalledFor> calledFor = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Period>> called =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is shown whether it fits the filter or not.
    private Optional<SeriesId> kept = Optional.empty();

    /// What words were bound here: to find the way when that is taken back, or done again.
    private final List<Naming> namings = new ArrayList<>();

    /// Where the reading of the table is.
    sealed interface Loading {
        /// Nothing was read yet, or no dossier is open.
        record Nothing() implements Loading {}

        record UnderWay() implements Loading {}

        record Done() implements Loading {}

        record Failed(WorkbenchException failure) implements Loading {}
    }

    /// @param undo takes back the last action
    IndicatorsViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.reading = new LatestJob(workplace.jobs());
        this.arranging = new LatestJob(workplace.jobs());
        this.detailing = new LatestJob(workplace.jobs());
        this.remembering = new LatestJob(workplace.jobs());
        this.forms = new SeriesForms(this, workplace, undo);
        this.printing = new ChartPrinting(this, workplace, undo);
        this.meaning = new MeaningViewModel(workplace, undo, this::goOn);
        this.detailsOpen =
                new SimpleBooleanProperty(
                        !workplace.settings().remembered(DETAILS).equals(Optional.of("false")));
        detailsOpen.subscribe((_, open) -> workplace.settings().remember(DETAILS, open.toString()));
        workplace.dossier().dossier().subscribe((_, _) -> forget());
        workplace.dossier().revision().subscribe((_, _) -> changed());
        workplace.settings().language().subscribe((_, _) -> reword());
        filter.subscribe(
                (_, _) -> {
                    kept = Optional.empty();
                    arrange();
                });
        sorting.subscribe((_, _) -> arrange());
        selected.subscribe((_, _) -> select());
        period.subscribe(this::chosen);
    }

    /// All indicators of the dossier.
    ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /// Those that fit the filter.
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Loading> loading() {
        return loading.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Sorting> sorting() {
        return sorting;
    }

    /// The series whose details are shown.
    ObjectProperty<Optional<SeriesId>> selected() {
        return selected;
    }

    /// Its details, once they are read.
    ReadOnlyObjectProperty<Optional<Details>> details() {
        return details.getReadOnlyProperty();
    }

    /// The year that is selected among them.
    ObjectProperty<Optional<Period>> period() {
        return period;
    }

    /// What every import told of that year, the latest first.
    ReadOnlyObjectProperty<List<Details.Told>> history() {
        return history.getReadOnlyProperty();
    }

    /// Whether the details stand beside the table.
    BooleanProperty detailsOpen() {
        return detailsOpen;
    }

    /// The factors whose indicators are folded away.
    Set<Optional<Factor>> folded() {
        return folded;
    }

    /// Whether the other series of the indicator that this one stands for are shown.
    boolean isUnfolded(SeriesId main) {
        return unfolded.contains(main);
    }

    /// Shows or folds them away; what is shown is measured first.
    void unfold(SeriesId main, boolean shows) {
        if (shows && unfolded.add(main)) {
            arrange();
        } else if (!shows) {
            unfolded.remove(main);
        }
    }

    /// The forms beside the selected series.
    SeriesForms forms() {
        return forms;
    }

    boolean canChange() {
        return workplace.dossier().canChange();
    }

    /// The year that is selected.
    Optional<Details.Year> year() {
        return period.get().flatMap(when -> details.get().flatMap(all -> all.year(when)));
    }

    /// Says whether the submission prints the chart of what is selected.
    ChartPrinting printing() {
        return printing;
    }

    /// Asks what the words of a source mean.
    MeaningViewModel meaning() {
        return meaning;
    }

    /// Tells whether a person sees the screen: only then is it kept up to date.
    void inSight(boolean seen) {
        inSight = seen;
        if (seen && behind) {
            read();
        }
    }

    /// Selects a series, and clears a filter that hides it.
    void show(SeriesId series) {
        show(_ -> Optional.of(series));
    }

    /// The same, and of the series the year that was asked for.
    void show(SeriesId series, Period year) {
        called.set(Optional.empty());
        show(_ -> Optional.of(series));
        calledFor = Optional.of(new CalledFor(series, year));
        details.get().ifPresent(this::call);
    }

    /// A year of a series that is to be selected once its details are there.
    private record CalledFor(SeriesId series, Period year) {}

    private void call(Details read) {
        calledFor
                .filter(one -> one.series().equals(read.row().id()))
                .filter(one -> one.series().equals(selected.get().orElse(null)))
                .ifPresent(
                        one -> {
                            calledFor = Optional.empty();
                            if (read.year(one.year()).isPresent()) {
                                called.set(Optional.of(one.year()));
                                period.set(Optional.of(one.year()));
                            }
                        });
    }

    /// The year that somebody came for from elsewhere; empty until it is selected.
    ReadOnlyObjectProperty<Optional<Period>> called() {
        return called.getReadOnlyProperty();
    }

    /// Selects the series that stands for an indicator, and clears a filter that hides it.
    void show(Indicator indicator) {
        show(
                read ->
                        read.entry(indicator)
                                .map(entry -> entry.series().getFirst())
                                .map(SeriesRow::id));
    }

    private void show(Function<Board, Optional<SeriesId>> which) {
        calledFor = Optional.empty();
        detailsOpen.set(true);
        wanted = which;
        if (!behind && !(loading.get() instanceof Loading.UnderWay)) {
            reveal();
        }
    }

    /// After the words of a series were said to mean another: that one where the filter leaves it
    /// in sight, else the row that came next, which is the next to say something of. Where that was
    /// the last, it stays until the filter is another: nobody is left before an empty list. The
    /// filter stays.
    private void goOn(SeriesId bound) {
        selected.get().ifPresent(words -> namings.add(new Naming(words, bound)));
        Optional<SeriesId> next = selected.get().flatMap(shown.get()::after);
        if (next.isEmpty()) {
            kept = Optional.of(bound);
        }
        wanted = read -> fits(read, bound) ? Optional.of(bound) : next;
    }

    /// A series before and after its words were bound.
    private record Naming(SeriesId words, SeriesId bound) {
        Optional<SeriesId> other(SeriesId one) {
            return one.equals(words)
                    ? Optional.of(bound)
                    : one.equals(bound) ? Optional.of(words) : Optional.empty();
        }
    }

    /// What stands for a series whose words were bound, or whose binding was taken back.
    private Optional<SeriesId> otherName(Board read, SeriesId gone) {
        return namings.stream()
                .flatMap(one -> one.other(gone).stream())
                .filter(series -> read.row(series).isPresent())
                .reduce((_, later) -> later);
    }

    private boolean fits(Board read, SeriesId series) {
        Filter now = filter.get();
        return read.entry(series).stream()
                        .flatMap(entry -> now.fitting(entry, now.words()).stream())
                        .anyMatch(row -> row.id().equals(series))
                || kept.equals(Optional.of(series));
    }

    /// Shows these and no others, their factors unfolded.
    void show(Target.Indicators indicators) {
        wanted = NOTHING;
        folded.clear();
        filter.set(Filter.of(indicators));
    }

    /// Draws another series beside the selected one on its chart, unless it is there already or the
    /// chart is full.
    void putBeside(SeriesId other) {
        besideChanges(
                now ->
                        now.size() + 1 >= Details.Compared.MOST || now.contains(other)
                                ? now
                                : Stream.concat(now.stream(), Stream.of(other)).toList());
    }

    /// Draws another series beside the selected one no longer.
    void takeFromBeside(SeriesId other) {
        besideChanges(now -> now.stream().filter(one -> !one.equals(other)).toList());
    }

    /// What a person said counts, be it drawn yet or not; else what is drawn by itself.
    private void besideChanges(UnaryOperator<List<SeriesId>> change) {
        details.get()
                .filter(now -> selected.get().equals(Optional.of(now.row().id())))
                .ifPresent(
                        now -> {
                            SeriesId series = now.row().id();
                            List<SeriesId> possible =
                                    now.compared().possible().stream().map(SeriesRow::id).toList();
                            List<SeriesId> beside =
                                    compared.getOrDefault(series, now.compared().beside()).stream()
                                            .filter(possible::contains)
                                            .toList();
                            compared.put(series, change.apply(beside));
                            select();
                        });
    }

    /// The figure that is meant where somebody asks for a cell: that of the selected year, else the
    /// latest of the selected series.
    Optional<Observation> figure() {
        Optional<Details> now = details.get();
        return period.get()
                .flatMap(when -> now.flatMap(all -> all.year(when)))
                .map(Details.Year::observation)
                .or(() -> now.flatMap(Details::latest));
    }

    private void forget() {
        reading.cancel();
        arranging.cancel();
        detailing.cancel();
        remembering.cancel();
        selected.set(Optional.empty());
        filter.set(Filter.ALL);
        folded.clear();
        unfolded.clear();
        compared.clear();
        forms.forget();
        wanted = NOTHING;
        kept = Optional.empty();
        namings.clear();
        board.set(Board.EMPTY);
        shown.set(Shown.NOTHING);
        loading.set(new Loading.Nothing());
        behind = true;
    }

    private void changed() {
        behind = true;
        if (inSight) {
            read();
        }
    }

    private void read() {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty()) {
            return;
        }
        behind = false;
        loading.set(new Loading.UnderWay());
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), ZoneId.systemDefault());
        reading.run(
                progress ->
                        new BoardReader(
                                        dossier.get().ledger(),
                                        IndicatorCatalogue.shipped(),
                                        today,
                                        Questionnaire.shipped())
                                .read(progress),
                this::read);
    }

    private void read(Outcome<Board> outcome) {
        switch (outcome) {
            case Outcome.Done<Board>(var read) -> {
                board.set(read);
                loading.set(new Loading.Done());
                // First, so that the details are never without a row in between: the keyboard would
                // be lost with what it is in.
                reveal();
                selected.get()
                        .filter(gone -> read.row(gone).isEmpty())
                        .flatMap(gone -> otherName(read, gone))
                        .ifPresent(series -> selected.set(Optional.of(series)));
                // Where its row is gone for good, the first takes its place once all are arranged.
                arrange();
                if (selected.get().flatMap(read::row).isPresent()) {
                    select();
                }
            }
            case Outcome.Failed<Board>(var failure) -> loading.set(new Loading.Failed(failure));
            case Outcome.Stopped<Board> _ -> {
                behind = true;
                loading.set(new Loading.Nothing());
            }
        }
    }

    private void reveal() {
        Optional<SeriesId> series = wanted.apply(board.get());
        wanted = NOTHING;
        series.flatMap(board.get()::entry)
                .ifPresent(
                        entry -> {
                            if (!fits(board.get(), series.orElseThrow())) {
                                filter.set(Filter.ALL);
                            }
                            folded.remove(entry.indicator().factor());
                            selected.set(series);
                        });
    }

    private void arrange() {
        Board from = board.get();
        Filter by = filter.get();
        Optional<SeriesId> anyway = kept;
        Set<SeriesId> open = Set.copyOf(unfolded);
        Sorting in = sorting.get();
        Language language = workplace.language();
        arranging.run(
                progress -> Shown.of(from, by, anyway, open, in, language, progress),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Shown>(var arranged)) {
                        shown.set(arranged);
                        // Details of what the table does not show would be taken for a row of it.
                        if (selected.get().filter(arranged::has).isEmpty()) {
                            selected.set(inPlaceOf(selected.get(), from, arranged));
                        }
                    }
                });
    }

    /// What is shown of the same indicator, such as that of another place; else the first row.
    private static Optional<SeriesId> inPlaceOf(
            Optional<SeriesId> gone, Board from, Shown arranged) {
        return gone.flatMap(from::entry).stream()
                .flatMap(entry -> entry.series().stream())
                .map(SeriesRow::id)
                .filter(arranged::has)
                .findFirst()
                .or(() -> arranged.first().map(SeriesRow::id));
    }

    /// Another language sorts otherwise and draws other words.
    private void reword() {
        if (loading.get() instanceof Loading.Done) {
            arrange();
            select();
        }
    }

    private void select() {
        Optional<Board.Entry> entry = selected.get().flatMap(board.get()::entry);
        Optional<SeriesRow> row = selected.get().flatMap(board.get()::row);
        Optional<Dossier> dossier = workplace.dossier().now();
        boolean other = !details.get().map(Details::row).map(SeriesRow::id).equals(selected.get());
        if (other) {
            forms.leave();
            period.set(Optional.empty());
        }
        if (entry.isEmpty() || row.isEmpty() || dossier.isEmpty()) {
            detailing.cancel();
            details.set(Optional.empty());
            return;
        }
        Language language = workplace.language();
        UnaryOperator<SeriesRow> measuring = board.get().measuring();
        Optional<List<SeriesId>> beside = Optional.ofNullable(compared.get(row.get().id()));
        detailing.run(
                _ ->
                        reader(dossier.get())
                                .read(entry.get(), measuring.apply(row.get()), beside, language),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Details>(var read) -> {
                            details.set(Optional.of(read));
                            call(read);
                            remember();
                        }
                        case Outcome.Failed<Details>(var failure) ->
                                workplace.notices().failed(failure);
                        case Outcome.Stopped<Details> _ -> {
                            // What was shown stays.
                        }
                    }
                });
    }

    /// What is typed of one year would be taken for another's.
    private void chosen(Optional<Period> before, Optional<Period> year) {
        forms.leave(before, year);
        remember();
    }

    private void remember() {
        Optional<Period> when = period.get();
        Optional<SeriesId> series = selected.get();
        Optional<Dossier> dossier = workplace.dossier().now();
        if (when.isEmpty() || series.isEmpty() || dossier.isEmpty()) {
            remembering.cancel();
            history.set(List.of());
            return;
        }
        remembering.run(
                _ -> reader(dossier.get()).told(series.get(), when.get()),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<Details.Told>>(var told)) {
                        history.set(told);
                    }
                });
    }

    private static DetailsReader reader(Dossier dossier) {
        return new DetailsReader(dossier.ledger(), Questionnaire.shipped());
    }
}
