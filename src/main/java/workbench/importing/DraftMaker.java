package workbench.importing;

import workbench.importing.DraftFigure.Change;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds the figures of one file against the ledger.
final class DraftMaker {
    private final Optional<Ledger> ledger;
    private final Map<String, NavigableMap<Period, Observation>> known = new HashMap<>();
    private final Repeats repeats = new Repeats();
    private final List<DraftFigure> figures = new ArrayList<>();
    private final List<FoundFigure> skipped = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<CellRef, Doubt> totals = new HashMap<>();
    private final long[] changes = new long[Change.values().length];

    /// @param ledger empty while the dossier does not exist yet: then every figure is new
    DraftMaker(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /// Takes a figure, unless its cell could not be read and the dossier knows its value: then the
    /// problem is all there is to tell.
    void add(FoundFigure found) {
        Repeats.Outcome outcome = repeats.settle(found);
        outcome.problem().ifPresent(problems::add);
        if (outcome.kept().isEmpty()) {
            skipped.add(found);
            return;
        }
        FoundFigure kept = outcome.kept().get();
        Optional<Observation> before = before(kept);
        if (DraftFigure.takesAway(kept, before)) {
            return;
        }
        DraftFigure figure = DraftFigure.of(kept, before);
        changes[figure.change().ordinal()]++;
        figures.add(figure);
    }

    /// Printed totals that are suspicious, by their cells.
    void doubt(Map<CellRef, Doubt> doubtful) {
        totals.putAll(doubtful);
    }

    void problem(CellProblem problem) {
        problems.add(problem);
    }

    /// @param known what is to be said of the file already
    ImportDraft draft(
            SourceFile file,
            Recipe recipe,
            Fit reading,
            Optional<LocalDate> releaseDate,
            List<Message> known,
            List<DecidedCell> decided) {
        problems.addAll(repeats.others());
        List<Message> remarks = new ArrayList<>(known);
        releaseDate.flatMap(this::newerThan).ifPresent(remarks::add);
        List<OtherUnits.Changed> otherUnits =
                ledger.map(
                                dossier ->
                                        OtherUnits.of(
                                                dossier,
                                                OtherUnits.begins(figures),
                                                dossier::current))
                        .orElse(List.of());
        OtherUnits.remark(otherUnits).ifPresent(remarks::add);
        List<DraftFigure> marked = marked(otherUnits);
        return new ImportDraft(
                file,
                recipe,
                reading,
                releaseDate,
                marked,
                skipped,
                inOrderOfSheets(problems),
                new ImportDraft.Counts(
                        changes[Change.NEW.ordinal()],
                        changes[Change.UNCHANGED.ordinal()],
                        changes[Change.RESTATED.ordinal()],
                        marked.stream().filter(one -> !one.doubts().isEmpty()).count(),
                        skipped.size(),
                        problems.size(),
                        marked.stream().filter(DraftFigure::isNewAndMissing).count()),
                remarks,
                decided,
                Optional.empty(),
                false);
    }

    static List<CellProblem> inOrderOfSheets(List<CellProblem> problems) {
        List<String> sheets = problems.stream().map(one -> one.cell().sheet()).distinct().toList();
        return problems.stream()
                .sorted(
                        Comparator.<CellProblem>comparingInt(
                                        one -> sheets.indexOf(one.cell().sheet()))
                                .thenComparing(CellProblem::cell))
                .toList();
    }

    /// The figures with what is suspicious about them. What the dossier has already is not doubted
    /// again.
    private List<DraftFigure> marked(List<OtherUnits.Changed> otherUnits) {
        Map<Integer, List<Doubt>> doubts = SeriesDoubts.of(figures, this::known);
        Map<String, OtherUnits.Changed> units = new HashMap<>();
        otherUnits.forEach(one -> units.put(one.now().canonical(), one));
        List<DraftFigure> marked = new ArrayList<>(figures);
        for (int i = 0; i < marked.size(); i++) {
            DraftFigure figure = figures.get(i);
            if (figure.change() == Change.UNCHANGED) {
                continue;
            }
            List<Doubt> its = new ArrayList<>(doubts.getOrDefault(i, List.of()));
            if (!units.isEmpty()) {
                Optional.ofNullable(units.get(figure.found().key().canonical()))
                        .filter(unit -> unit.from().equals(figure.found().period()))
                        .map(OtherUnits.Changed::doubt)
                        .ifPresent(its::add);
            }
            Optional.ofNullable(totals.get(figure.found().cell())).ifPresent(its::add);
            Slips.of(figure).ifPresent(slip -> Slips.add(slip, its));
            if (!its.isEmpty()) {
                marked.set(i, figure.doubtedFor(its));
            }
        }
        return marked;
    }

    private Optional<Observation> before(FoundFigure figure) {
        return Optional.ofNullable(known(figure.key()).get(figure.period()));
    }

    /// What the dossier has of a series.
    private NavigableMap<Period, Observation> known(SeriesKey key) {
        return ledger.isEmpty()
                ? Collections.emptyNavigableMap()
                : known.computeIfAbsent(
                        key.canonical(),
                        _ ->
                                ledger.get()
                                        .find(key)
                                        .map(id -> ledger.get().current(id))
                                        .orElseGet(TreeMap::new));
    }

    /// A remark where this file is older than one whose figures it would restate.
    private Optional<Message> newerThan(LocalDate releaseDate) {
        return newerThan(
                ledger,
                releaseDate,
                figures.stream()
                        .filter(figure -> figure.change() == Change.RESTATED)
                        .flatMap(figure -> figure.before().stream())
                        .map(Observation::importId));
    }

    /// @param restated the imports whose figures it would restate
    static Optional<Message> newerThan(
            Optional<Ledger> ledger, LocalDate releaseDate, Stream<ImportId> restated) {
        return restated.distinct()
                .flatMap(id -> ledger.flatMap(dossier -> dossier.importOf(id)).stream())
                .filter(
                        record ->
                                record.source()
                                        .releaseDate()
                                        .filter(releaseDate::isBefore)
                                        .isPresent())
                .findFirst()
                .map(
                        record ->
                                Message.of(
                                        "importing.remark.older-release",
                                        releaseDate.toString(),
                                        record.source().name(),
                                        record.source()
                                                .releaseDate()
                                                .orElse(releaseDate)
                                                .toString()));
    }
}
