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
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Holds the figures of a file with long sheets against the ledger, as {@link DraftMaker} does, and
/// keeps of them what a person looks at: how many there are of each kind, and some of each.
final class LongDraft implements AutoCloseable {
    /// So many of each kind are kept; of restated ones those that change most.
    private static final int KEPT = 1_000;

    /// So many figures of the dossier are held to compare with.
    private static final int HELD = 200_000;

    private final Optional<Ledger> ledger;
    private final Optional<ImportId> own;
    private final Map<SeriesKey, NavigableMap<Period, Observation>> known = new IdentityHashMap<>();
    private final Map<SeriesKey, Placed> begins = new LinkedHashMap<>();
    private final Set<ImportId> restates = new LinkedHashSet<>();
    private final List<Placed> kept = new ArrayList<>();
    private final PriorityQueue<Placed> restated =
            new PriorityQueue<>(
                    Comparator.comparing(Placed::figure, DraftFigure.LARGEST_CHANGE_FIRST)
                            .reversed());
    private final LongDoubts doubts = new LongDoubts();
    private final List<FoundFigure> skipped = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<DecidedCell> decided = new ArrayList<>();
    private final long[] changes = new long[Change.values().length];
    private long skips;
    private long looks;
    private long missing;
    private int held;
    private int figures;

    /// @param place its number among all figures of the file
    private record Placed(int place, DraftFigure figure) {
        boolean isEarlierThan(Placed other) {
            return period().compareTo(other.period()) < 0;
        }

        Period period() {
            return figure.found().period();
        }
    }

    /// @param ledger empty while the dossier has nothing yet: then every figure is new
    /// @param own the import that brings these figures, where it has begun
    LongDraft(Optional<Ledger> ledger, Optional<ImportId> own) {
        this.ledger = ledger;
        this.own = own;
    }

    /// @return empty where its cell could not be read and the dossier knows its value
    Optional<DraftFigure> add(FoundFigure found) {
        NavigableMap<Period, Observation> before = known(found.key());
        Optional<Observation> same = Optional.ofNullable(before.get(found.period()));
        if (DraftFigure.takesAway(found, same)) {
            return Optional.empty();
        }
        DraftFigure figure = DraftFigure.of(found, same);
        Placed placed = new Placed(figures++, figure);
        doubts.add(placed.place(), figure, before);
        Change change = figure.change();
        long those = changes[change.ordinal()]++;
        if (figure.isNewAndMissing()) {
            missing++;
        }
        if (change == Change.RESTATED) {
            figure.before().map(Observation::importId).ifPresent(restates::add);
            restated.add(placed);
            if (restated.size() > KEPT) {
                restated.remove();
            }
        } else if (those < KEPT) {
            kept.add(placed);
        }
        if (change == Change.NEW && ledger.isPresent() && found.value().isPresent()) {
            begins.merge(
                    found.key(), placed, (one, other) -> one.isEarlierThan(other) ? one : other);
        }
        return Optional.of(figure);
    }

    void decided(DecidedCell cell) {
        decided.add(cell);
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

    /// What the dossier has of a series without the file.
    private NavigableMap<Period, Observation> known(SeriesKey key) {
        if (ledger.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<Period, Observation> series = known.get(key);
        if (series == null) {
            series = read(ledger.get(), key);
            if (held + series.size() > HELD || known.size() > HELD) {
                known.clear();
                held = 0;
            }
            held += series.size();
            known.put(key, series);
        }
        return series;
    }

    private NavigableMap<Period, Observation> read(Ledger from, SeriesKey key) {
        return from.find(key)
                .map(id -> current(from, id))
                .orElseGet(Collections::emptyNavigableMap);
    }

    private NavigableMap<Period, Observation> current(Ledger from, SeriesId id) {
        return own.isPresent() ? from.currentWithout(id, own.get()) : from.current(id);
    }

    /// All figures have come.
    ///
    /// @param known what is to be said of the file already
    /// @param judging has the doubts looked for; what it answers waits for them
    Supplier<ImportDraft> ended(
            SourceFile file,
            Recipe recipe,
            Fit reading,
            Optional<LocalDate> releaseDate,
            List<Message> known,
            Function<LongDoubts, Supplier<Map<Integer, List<Doubt>>>> judging) {
        doubts.end();
        Supplier<Map<Integer, List<Doubt>>> judged = judging.apply(doubts);
        List<Message> remarks = new ArrayList<>(known);
        releaseDate
                .flatMap(date -> DraftMaker.newerThan(ledger, date, restates.stream()))
                .ifPresent(remarks::add);
        List<OtherUnits.Changed> otherUnits = otherUnits();
        OtherUnits.remark(otherUnits).ifPresent(remarks::add);
        remarks.add(judged(doubts.gaveUp()));
        return () -> draft(file, recipe, reading, releaseDate, remarks, otherUnits, judged.get());
    }

    /// What of a long sheet was judged, and what was not.
    private static Message judged(Optional<LongDoubts.GaveUp> gaveUp) {
        if (gaveUp.isEmpty()) {
            return Message.of("importing.remark.long");
        }
        return switch (gaveUp.get()) {
            case TOO_MANY_SERIES -> Message.of("importing.remark.longer");
            case NO_SCRATCH_ROOM -> Message.of("importing.remark.no-room", NoScratchRoom.folder());
        };
    }

    private ImportDraft draft(
            SourceFile file,
            Recipe recipe,
            Fit reading,
            Optional<LocalDate> releaseDate,
            List<Message> remarks,
            List<OtherUnits.Changed> otherUnits,
            Map<Integer, List<Doubt>> judged) {
        Map<Integer, List<Doubt>> doubtful = doubtful(otherUnits, judged);
        return new ImportDraft(
                file,
                recipe,
                reading,
                releaseDate,
                listed(doubtful),
                skipped,
                DraftMaker.inOrderOfSheets(problems),
                new ImportDraft.Counts(
                        changes[Change.NEW.ordinal()],
                        changes[Change.UNCHANGED.ordinal()],
                        changes[Change.RESTATED.ordinal()],
                        doubtful.size(),
                        skips,
                        looks,
                        missing),
                remarks,
                List.copyOf(decided),
                Optional.empty(),
                true);
    }

    private List<OtherUnits.Changed> otherUnits() {
        if (ledger.isEmpty()) {
            return List.of();
        }
        Map<SeriesKey, Period> first = new LinkedHashMap<>();
        begins.forEach((key, placed) -> first.put(key, placed.period()));
        return OtherUnits.of(ledger.get(), first, id -> current(ledger.get(), id));
    }

    /// The doubts by the number of their figure.
    private Map<Integer, List<Doubt>> doubtful(
            List<OtherUnits.Changed> otherUnits, Map<Integer, List<Doubt>> judged) {
        Map<Integer, List<Doubt>> all = new TreeMap<>(judged);
        for (OtherUnits.Changed changed : otherUnits) {
            Placed first = Objects.requireNonNull(begins.get(changed.now()));
            all.merge(
                    first.place(),
                    List.of(changed.doubt()),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return all;
    }

    /// The figures that a person looks at, in the order of the sheets.
    private List<DraftFigure> listed(Map<Integer, List<Doubt>> doubtful) {
        Map<Integer, DraftFigure> listed = new TreeMap<>();
        begins.values().stream()
                .filter(one -> doubtful.containsKey(one.place()))
                .forEach(one -> listed.put(one.place(), one.figure()));
        doubtful.keySet().stream()
                .limit(KEPT)
                .forEach(
                        place ->
                                doubts.figure(place)
                                        .ifPresent(figure -> listed.put(place, figure)));
        kept.forEach(one -> listed.put(one.place(), one.figure()));
        restated.forEach(one -> listed.put(one.place(), one.figure()));
        doubtful.forEach(
                (place, its) ->
                        listed.computeIfPresent(place, (_, figure) -> figure.doubtedFor(its)));
        return List.copyOf(listed.values());
    }

    @Override
    public void close() {
        doubts.close();
    }
}
