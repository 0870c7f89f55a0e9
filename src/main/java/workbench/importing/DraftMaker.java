package workbench.importing;

import workbench.importing.DraftFigure.Change;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Holds the figures of one file against the ledger.
final class DraftMaker {
    private final Optional<Ledger> ledger;
    private final Map<String, NavigableMap<Period, Observation>> known = new HashMap<>();
    private final Repeats repeats = new Repeats();
    private final List<DraftFigure> figures = new ArrayList<>();
    private final List<FoundFigure> skipped = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final long[] changes = new long[Change.values().length];

    /// @param ledger empty while the dossier does not exist yet: then every figure is new
    DraftMaker(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    void add(FoundFigure found) {
        Repeats.Outcome outcome = repeats.settle(found);
        outcome.problem().ifPresent(problems::add);
        if (outcome.kept().isEmpty()) {
            skipped.add(found);
            return;
        }
        FoundFigure kept = outcome.kept().get();
        DraftFigure figure = DraftFigure.of(kept, before(kept));
        changes[figure.change().ordinal()]++;
        figures.add(figure);
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
            List<Message> known) {
        List<Message> remarks = new ArrayList<>(known);
        releaseDate.flatMap(this::newerThan).ifPresent(remarks::add);
        ledger.flatMap(dossier -> OtherUnits.remark(dossier, figures)).ifPresent(remarks::add);
        return new ImportDraft(
                file,
                recipe,
                reading,
                releaseDate,
                figures,
                skipped,
                inOrderOfSheets(problems),
                new ImportDraft.Counts(
                        changes[Change.NEW.ordinal()],
                        changes[Change.UNCHANGED.ordinal()],
                        changes[Change.RESTATED.ordinal()],
                        skipped.size(),
                        problems.size()),
                remarks,
                Optional.empty());
    }

    private static List<CellProblem> inOrderOfSheets(List<CellProblem> problems) {
        List<String> sheets = problems.stream().map(one -> one.cell().sheet()).distinct().toList();
        return problems.stream()
                .sorted(
                        Comparator.<CellProblem>comparingInt(
                                        one -> sheets.indexOf(one.cell().sheet()))
                                .thenComparing(CellProblem::cell))
                .toList();
    }

    private Optional<Observation> before(FoundFigure figure) {
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Period, Observation> series =
                known.computeIfAbsent(
                        figure.key().canonical(),
                        _ ->
                                ledger.get()
                                        .find(figure.key())
                                        .map(id -> ledger.get().current(id))
                                        .orElseGet(TreeMap::new));
        return Optional.ofNullable(series.get(figure.period()));
    }

    /// A remark where this file is older than one whose figures it would restate.
    private Optional<Message> newerThan(LocalDate releaseDate) {
        return figures.stream()
                .filter(figure -> figure.change() == Change.RESTATED)
                .flatMap(figure -> figure.before().stream())
                .map(Observation::importId)
                .distinct()
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
