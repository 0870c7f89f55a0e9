package workbench.importing;

import workbench.importing.DraftFigure.Change;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.model.CellProblem;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Holds the figures of a file with long sheets against the ledger, as {@link DraftMaker} does, and
/// keeps of them what a person looks at: how many there are of each kind, and some of each.
final class LongDraft {
    /// So many of each kind are kept; of restated ones those that change most.
    private static final int KEPT = 1_000;

    /// So many figures of the dossier are held to compare with.
    private static final int HELD = 200_000;

    private final Optional<Ledger> ledger;
    private final Optional<ImportId> own;
    private final Map<SeriesKey, NavigableMap<Period, Observation>> known = new IdentityHashMap<>();
    private final Map<SeriesKey, Period> begins = new LinkedHashMap<>();
    private final Set<ImportId> restates = new LinkedHashSet<>();
    private final List<DraftFigure> kept = new ArrayList<>();
    private final PriorityQueue<DraftFigure> restated =
            new PriorityQueue<>(DraftFigure.LARGEST_CHANGE_FIRST.reversed());
    private final List<FoundFigure> skipped = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final long[] changes = new long[Change.values().length];
    private long skips;
    private long looks;
    private int held;

    /// @param ledger empty while the dossier has nothing yet: then every figure is new
    /// @param own the import that brings these figures, where it has begun
    LongDraft(Optional<Ledger> ledger, Optional<ImportId> own) {
        this.ledger = ledger;
        this.own = own;
    }

    DraftFigure add(FoundFigure found) {
        DraftFigure figure = DraftFigure.of(found, before(found));
        Change change = figure.change();
        long before = changes[change.ordinal()]++;
        if (change == Change.RESTATED) {
            figure.before().map(Observation::importId).ifPresent(restates::add);
            restated.add(figure);
            if (restated.size() > KEPT) {
                restated.remove();
            }
        } else if (before < KEPT) {
            kept.add(figure);
        }
        if (change == Change.NEW && ledger.isPresent() && found.value().isPresent()) {
            begins.merge(
                    found.key(),
                    found.period(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return figure;
    }

    void skip(FoundFigure found) {
        if (skips++ < KEPT) {
            skipped.add(found);
        }
    }

    void problem(CellProblem problem) {
        if (looks++ < KEPT) {
            problems.add(problem);
        }
    }

    private Optional<Observation> before(FoundFigure figure) {
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Period, Observation> series = known.get(figure.key());
        if (series == null) {
            series = read(ledger.get(), figure.key());
            if (held + series.size() > HELD || known.size() > HELD) {
                known.clear();
                held = 0;
            }
            held += series.size();
            known.put(figure.key(), series);
        }
        return Optional.ofNullable(series.get(figure.period()));
    }

    private NavigableMap<Period, Observation> read(Ledger from, SeriesKey key) {
        Optional<SeriesId> id = from.find(key);
        if (id.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        return own.isPresent() ? from.currentWithout(id.get(), own.get()) : from.current(id.get());
    }

    /// @param known what is to be said of the file already
    ImportDraft draft(
            SourceFile file,
            Recipe recipe,
            Fit reading,
            Optional<LocalDate> releaseDate,
            List<Message> known) {
        List<Message> remarks = new ArrayList<>(known);
        releaseDate
                .flatMap(date -> DraftMaker.newerThan(ledger, date, restates.stream()))
                .ifPresent(remarks::add);
        ledger.map(dossier -> OtherUnits.of(dossier, begins))
                .flatMap(OtherUnits::remark)
                .ifPresent(remarks::add);
        remarks.add(Message.of("importing.remark.long"));
        List<DraftFigure> figures = new ArrayList<>(kept);
        figures.addAll(restated);
        return new ImportDraft(
                file,
                recipe,
                reading,
                releaseDate,
                figures,
                skipped,
                DraftMaker.inOrderOfSheets(problems),
                new ImportDraft.Counts(
                        changes[Change.NEW.ordinal()],
                        changes[Change.UNCHANGED.ordinal()],
                        changes[Change.RESTATED.ordinal()],
                        0,
                        skips,
                        looks),
                remarks,
                Optional.empty(),
                true);
    }
}
