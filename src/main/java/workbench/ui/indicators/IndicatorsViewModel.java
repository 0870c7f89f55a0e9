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
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    private final TargetViewModel target;
    private final DefinitionViewModel definition;
    private final MeaningViewModel meaning;
    private final CorrectionViewModel correction;
    private final BreakViewModel breaks;
    private final BoundaryViewModel boundary;
    private final HalfWritten halfWritten = new HalfWritten();
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
        this.target = new TargetViewModel(workplace, undo);
        this.definition = new DefinitionViewModel(workplace, undo);
        this.correction = new CorrectionViewModel(workplace, undo);
        this.breaks = new BreakViewModel(workplace, undo);
        this.boundary = new BoundaryViewModel(workplace, undo);
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

    /// The form for the target of the selected indicator.
    TargetViewModel target() {
        return target;
    }

    /// Opens it.
    void editTarget() {
        if (canChange()) {
            details.get().ifPresent(all -> target.edit(all.row().indicator()));
        }
    }

    /// The form for the definition of the selected indicator.
    DefinitionViewModel definition() {
        return definition;
    }

    /// Opens it; what may count otherwise begins after the last figure of the selected series.
    void define() {
        if (canChange()) {
            details.get()
                    .ifPresent(
                            all ->
                                    definition.edit(
                                            all.row().indicator(),
                                            all.latest()
                                                    .map(Observation::period)
                                                    .orElse(Period.NONE)));
        }
    }

    /// The form in which a figure is entered by hand.
    CorrectionViewModel correction() {
        return correction;
    }

    boolean canChange() {
        return workplace.dossier().canChange();
    }

    /// Opens it for the selected year, else for the latest of the selected series.
    void correct() {
        Optional<Observation> figure = figure();
        if (figure.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        period.set(figure.map(Observation::period));
        if (correction.open().get()) {
            return;
        }
        leaveBreak(period.get());
        details.get().ifPresent(all -> correction.edit(all.row().series(), figure.orElseThrow()));
    }

    /// The form in which a break is said or taken back.
    BreakViewModel breaks() {
        return breaks;
    }

    /// The form for the boundary of the selected series' place.
    BoundaryViewModel boundary() {
        return boundary;
    }

    /// Whether a person may say that the place of the selected series takes in something else.
    boolean canChangeBoundary() {
        return canChange() && details.get().filter(all -> hasPlace(all.row())).isPresent();
    }

    private static boolean hasPlace(SeriesRow row) {
        return !row.series().key().place().name().isEmpty();
    }

    /// Opens the form for it, for the selected year or else what comes after the last.
    void changeBoundary() {
        if (canChangeBoundary()) {
            Details all = details.get().orElseThrow();
            Place place = all.row().series().key().place();
            int series =
                    (int)
                            board.get()
                                    .rows()
                                    .filter(row -> row.series().key().place().equals(place))
                                    .count();
            Period next =
                    all.latest()
                            .map(Observation::period)
                            .filter(last -> !last.equals(Period.NONE))
                            .map(Period::next)
                            .orElse(Period.NONE);
            boundary.ask(new BoundaryViewModel.Asked(place, series), period.get().orElse(next));
        }
    }

    /// The year that is selected.
    Optional<Details.Year> year() {
        return period.get().flatMap(when -> details.get().flatMap(all -> all.year(when)));
    }

    /// Whether a person may say that the series breaks at the selected year.
    boolean canBreak() {
        return canChange()
                && year().filter(one -> !one.breakBefore())
                        .filter(one -> details.get().orElseThrow().hasEarlier(one))
                        .isPresent();
    }

    /// Whether a person may say that the years on both sides of the break at the selected year
    /// compare.
    boolean canJoin() {
        return canChange() && year().filter(Details.Year::breakBefore).isPresent();
    }

    /// Opens the form for it.
    void startBreak() {
        if (canBreak()) {
            askOfBreak(false, year().orElseThrow().observation().period());
        }
    }

    /// Opens the form for it.
    void joinBreak() {
        if (canJoin()) {
            askOfBreak(true, year().flatMap(Details.Year::cut).orElseThrow().at());
        }
    }

    private void askOfBreak(boolean joins, Period at) {
        Series one = details.get().orElseThrow().row().series();
        List<Series> all =
                board.get().entry(one.id()).stream()
                        .flatMap(entry -> entry.series().stream())
                        .map(SeriesRow::series)
                        .toList();
        leaveCorrection();
        breaks.ask(new BreakViewModel.Asked(joins, at, one, all));
    }

    /// What was begun in one of these forms and waits where it was left.
    HalfWritten halfWritten() {
        return halfWritten;
    }

    /// Opens the form again in which something was left half written.
    void goOn(HalfWritten.Left left) {
        left.year().ifPresent(year -> period.set(Optional.of(year)));
        switch (left.form()) {
            case FIGURE -> correct();
            case BREAK -> startBreak();
            case JOIN -> joinBreak();
            case TARGET -> editTarget();
            case DEFINITION -> define();
            case BOUNDARY -> changeBoundary();
        }
    }

    private void leaveCorrection() {
        leaves(HalfWritten.Form.FIGURE, correction.period(), correction.about(), correction.held());
        correction.cancel();
    }

    /// @param year the one that was looked at
    private void leaveBreak(Optional<Period> year) {
        boolean joins = breaks.asked().get().filter(BreakViewModel.Asked::joins).isPresent();
        leaves(
                joins ? HalfWritten.Form.JOIN : HalfWritten.Form.BREAK,
                year,
                breaks.about(),
                breaks.held());
        breaks.cancel();
    }

    private void leaveForms() {
        leaveCorrection();
        leaveBreak(period.get());
        leaves(HalfWritten.Form.TARGET, Optional.empty(), target.about(), target.held());
        target.cancel();
        leaves(
                HalfWritten.Form.DEFINITION,
                Optional.empty(),
                definition.about(),
                definition.held());
        definition.cancel();
        leaves(HalfWritten.Form.BOUNDARY, Optional.empty(), boundary.about(), boundary.held());
        boundary.cancel();
    }

    private void leaves(
            HalfWritten.Form form, Optional<Period> year, Optional<?> about, HeldWords held) {
        Optional<SeriesId> of = details.get().map(Details::row).map(SeriesRow::id);
        if (about.isPresent() && of.isPresent()) {
            halfWritten.leaves(new HalfWritten.Left(form, of.get(), year), about.get(), held);
        }
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
                        .anyMatch(
                                entry ->
                                        read.row(series).stream()
                                                .anyMatch(row -> now.fits(entry, row, now.words())))
                || kept.equals(Optional.of(series));
    }

    /// Shows these and no others, their factors unfolded.
    void show(Target.Indicators indicators) {
        wanted = NOTHING;
        folded.clear();
        filter.set(Filter.of(indicators));
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
        target.cancel();
        definition.cancel();
        correction.cancel();
        breaks.cancel();
        boundary.cancel();
        halfWritten.forget();
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
                            selected.set(arranged.first().map(SeriesRow::id));
                        }
                    }
                });
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
            leaveForms();
            period.set(Optional.empty());
        }
        if (entry.isEmpty() || row.isEmpty() || dossier.isEmpty()) {
            detailing.cancel();
            details.set(Optional.empty());
            return;
        }
        Language language = workplace.language();
        UnaryOperator<SeriesRow> measuring = board.get().measuring();
        detailing.run(
                _ -> reader(dossier.get()).read(entry.get(), measuring.apply(row.get()), language),
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
        if (!correction.period().equals(year)) {
            leaveCorrection();
        }
        leaveBreak(before);
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
