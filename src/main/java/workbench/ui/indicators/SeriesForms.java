package workbench.ui.indicators;

import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.ui.kit.HeldWords;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms beside the selected series, in which a person says something of it, of one of its
/// years, of its indicator or its place: which of them may be opened, about what, and what becomes
/// of what was begun in one when something else is looked at.
final class SeriesForms {
    private final IndicatorsViewModel model;
    private final TargetViewModel target;
    private final DefinitionViewModel definition;
    private final CorrectionViewModel correction;
    private final BreakViewModel breaks;
    private final BoundaryViewModel boundary;
    private final HalfWritten halfWritten = new HalfWritten();

    /// @param model knows what is selected
    /// @param undo takes back the last action
    SeriesForms(IndicatorsViewModel model, Workplace workplace, Runnable undo) {
        this.model = model;
        this.target = new TargetViewModel(workplace, undo);
        this.definition = new DefinitionViewModel(workplace, undo);
        this.correction = new CorrectionViewModel(workplace, undo);
        this.breaks = new BreakViewModel(workplace, undo);
        this.boundary = new BoundaryViewModel(workplace, undo);
        model.details().subscribe(now -> now.ifPresent(this::letGo));
    }

    /// A year may be gone by now, or the break be said by somebody else.
    private void letGo(Details now) {
        halfWritten.keepOnly(now.row().id(), left -> canGoOn(now, left));
    }

    /// Whether the form can open for just what it was left at.
    private boolean canGoOn(Details now, HalfWritten.Left left) {
        Optional<Details.Year> year = left.year().flatMap(now::year);
        return model.canChange()
                && switch (left.form()) {
                    case FIGURE -> year.isPresent();
                    case BREAK -> year.filter(one -> mayBreak(now, one)).isPresent();
                    case JOIN -> year.filter(Details.Year::breakBefore).isPresent();
                    case TARGET, DEFINITION -> true;
                    case BOUNDARY -> hasPlace(now.row());
                };
    }

    /// Whether something was begun in one of them and not kept.
    boolean isAnyHalfWritten() {
        return halfWritten.isAny()
                || Stream.of(
                                correction.held(),
                                breaks.held(),
                                target.held(),
                                definition.held(),
                                boundary.held())
                        .anyMatch(HeldWords::isBeingTyped);
    }

    /// The form for the target of the selected indicator.
    TargetViewModel target() {
        return target;
    }

    /// Opens it.
    void editTarget() {
        if (model.canChange()) {
            model.details().get().ifPresent(all -> target.edit(all.row().indicator()));
        }
    }

    /// The form for the definition of the selected indicator.
    DefinitionViewModel definition() {
        return definition;
    }

    /// Opens it; what may count otherwise begins after the last figure of the selected series.
    void define() {
        if (model.canChange()) {
            model.details()
                    .get()
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

    /// Opens it for the selected year, else for the latest of the selected series.
    void correct() {
        Optional<Observation> figure = model.figure();
        if (figure.isEmpty() || !model.canChange()) {
            return;
        }
        model.period().set(figure.map(Observation::period));
        if (correction.open().get()) {
            return;
        }
        leaveBreak(model.period().get());
        model.details()
                .get()
                .ifPresent(all -> correction.edit(all.row().series(), figure.orElseThrow()));
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
        return model.canChange()
                && model.details().get().filter(all -> hasPlace(all.row())).isPresent();
    }

    private static boolean hasPlace(SeriesRow row) {
        return !row.series().key().place().name().isEmpty();
    }

    /// Opens the form for it, for the selected year or else what comes after the last.
    void changeBoundary() {
        if (canChangeBoundary()) {
            Details all = model.details().get().orElseThrow();
            Place place = all.row().series().key().place();
            int series =
                    (int)
                            model.board()
                                    .get()
                                    .rows()
                                    .filter(row -> row.series().key().place().equals(place))
                                    .count();
            Period next =
                    all.latest()
                            .map(Observation::period)
                            .filter(last -> !last.equals(Period.NONE))
                            .map(Period::next)
                            .orElse(Period.NONE);
            boundary.ask(
                    new BoundaryViewModel.Asked(place, series), model.period().get().orElse(next));
        }
    }

    /// Whether a person may say that the series breaks at the selected year.
    boolean canBreak() {
        return model.canChange()
                && model.year()
                        .filter(one -> mayBreak(model.details().get().orElseThrow(), one))
                        .isPresent();
    }

    private static boolean mayBreak(Details all, Details.Year year) {
        return !year.breakBefore() && all.hasEarlier(year);
    }

    /// Whether a person may say that the years on both sides of the break at the selected year
    /// compare.
    boolean canJoin() {
        return model.canChange() && model.year().filter(Details.Year::breakBefore).isPresent();
    }

    /// Opens the form for it.
    void startBreak() {
        if (canBreak()) {
            askOfBreak(false, model.year().orElseThrow().observation().period());
        }
    }

    /// Opens the form for it.
    void joinBreak() {
        if (canJoin()) {
            askOfBreak(true, model.year().flatMap(Details.Year::cut).orElseThrow().at());
        }
    }

    private void askOfBreak(boolean joins, Period at) {
        Series one = model.details().get().orElseThrow().row().series();
        List<Series> all =
                model.board().get().entry(one.id()).stream()
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
        left.year().ifPresent(year -> model.period().set(Optional.of(year)));
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

    /// Closes all of them; what was begun in one waits where it was left.
    void leave() {
        leaveCorrection();
        leaveBreak(model.period().get());
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
        Optional<SeriesId> of = model.details().get().map(Details::row).map(SeriesRow::id);
        if (about.isPresent() && of.isPresent()) {
            halfWritten.leaves(new HalfWritten.Left(form, of.get(), year), about.get(), held);
        }
    }

    /// What is typed of one year would be taken for another's.
    ///
    /// @param before the year that was looked at
    void leave(Optional<Period> before, Optional<Period> year) {
        if (!correction.period().equals(year)) {
            leaveCorrection();
        }
        leaveBreak(before);
    }

    /// Closes them and forgets what was begun.
    void forget() {
        target.cancel();
        definition.cancel();
        correction.cancel();
        breaks.cancel();
        boundary.cancel();
        halfWritten.forget();
    }
}
