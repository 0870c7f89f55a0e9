package workbench.ui.imports;

import workbench.importing.DecidedCell;
import workbench.importing.DraftFigure;
import workbench.importing.DraftNames;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a draft or an import says, as lists by kind and by cell.
final class DraftItems {
    /// What is wrong with a cell that should be a figure.
    private static final Set<CellProblem.Kind> SHOULD_BE_FIGURES =
            EnumSet.of(
                    CellProblem.Kind.NOT_A_NUMBER,
                    CellProblem.Kind.ERROR_CELL,
                    CellProblem.Kind.NO_CACHED_VALUE,
                    CellProblem.Kind.OUT_OF_RANGE);

    private final Map<ItemKind, List<DraftItem>> lists = new EnumMap<>(ItemKind.class);

    /// How many there are of a kind where the list holds but some.
    private final Map<ItemKind, Long> counts = new EnumMap<>(ItemKind.class);

    private final Map<CellRef, DraftItem> figures = new HashMap<>();
    private final Map<CellRef, DraftItem> problems = new HashMap<>();

    private final Map<CellRef, DraftItem> doubts = new HashMap<>();
    private final Map<CellRef, DraftItem> decided = new HashMap<>();

    private final boolean made;
    private final boolean whole;
    private List<DraftNames.Name> names = List.of();

    private DraftItems(boolean made, boolean whole) {
        this.made = made;
        this.whole = whole;
        for (ItemKind kind : ItemKind.values()) {
            lists.put(kind, new ArrayList<>());
        }
    }

    /// @param names the indicators that the draft brings
    static DraftItems of(ImportDraft draft, List<DraftNames.Name> names) {
        DraftItems items = new DraftItems(false, true);
        items.names = List.copyOf(names);
        for (DraftFigure figure : draft.figures()) {
            items.add(new DraftItem.Figure(figure, false));
        }
        items.addWhatIsNotKept(draft);
        items.sort();
        if (draft.isLong()) {
            items.count(draft.counts());
        }
        return items;
    }

    private void count(ImportDraft.Counts all) {
        counts.put(ItemKind.NEW, all.values());
        counts.put(ItemKind.MISSING, all.missing());
        counts.put(ItemKind.UNCHANGED, all.unchanged());
        counts.put(ItemKind.RESTATED, all.restated());
        counts.put(ItemKind.DOUBTFUL, all.doubtful());
        counts.put(ItemKind.SKIPPED, all.skipped());
        counts.put(ItemKind.PROBLEM, all.problems());
    }

    /// Adds what only reading the file tells: what it repeats, and the cells that need a look.
    void addWhatIsNotKept(ImportDraft draft) {
        Map<Object, CellRef> kept = kept(draft);
        for (FoundFigure skipped : draft.skipped()) {
            add(
                    new DraftItem.Skipped(skipped, Optional.ofNullable(kept.get(told(skipped)))),
                    figures);
        }
        for (CellProblem problem : draft.problems()) {
            add(new DraftItem.Problem(problem, also(problem, draft)), problems);
        }
        for (DecidedCell cell : draft.decided()) {
            add(new DraftItem.Decided(cell), decided);
        }
    }

    /// How many figures of a sheet have no period beside the one of which that is told; 0 where it
    /// is not known.
    private static long also(CellProblem problem, ImportDraft draft) {
        if (problem.kind() != CellProblem.Kind.NO_PERIOD || draft.isLong()) {
            return 0;
        }
        String sheet = problem.cell().sheet();
        boolean only =
                draft.problems().stream()
                                .filter(one -> one.kind() == CellProblem.Kind.NO_PERIOD)
                                .filter(one -> one.cell().sheet().equals(sheet))
                                .limit(2)
                                .count()
                        == 1;
        return only
                ? draft.figures().stream()
                        .map(DraftFigure::found)
                        .filter(found -> found.period().equals(Period.NONE))
                        .map(FoundFigure::cell)
                        .filter(cell -> cell.sheet().equals(sheet))
                        .filter(cell -> !cell.equals(problem.cell()))
                        .count()
                : 0;
    }

    /// Where the figures stand that others repeat, as far as the draft holds them.
    private static Map<Object, CellRef> kept(ImportDraft draft) {
        Set<Object> repeated = new HashSet<>();
        draft.skipped().forEach(skipped -> repeated.add(told(skipped)));
        Map<Object, CellRef> kept = new HashMap<>();
        if (!repeated.isEmpty()) {
            for (DraftFigure figure : draft.figures()) {
                Object told = told(figure.found());
                if (repeated.contains(told)) {
                    kept.putIfAbsent(told, figure.found().cell());
                }
            }
        }
        return kept;
    }

    /// What is alike in a figure and one that repeats it.
    private static Object told(FoundFigure found) {
        return List.of(
                found.key().canonical(),
                found.period(),
                found.value(),
                found.multiplier(),
                found.status());
    }

    /// What an import brought.
    ///
    /// @param figures in the order of the sheets, with what they were doubted for
    static DraftItems made(List<DraftItem.Figure> figures) {
        return made(figures, true);
    }

    /// Some of what an import brought, while the rest is being read.
    static DraftItems someMade(List<DraftItem.Figure> figures) {
        return made(figures, false);
    }

    private static DraftItems made(List<DraftItem.Figure> figures, boolean whole) {
        DraftItems items = new DraftItems(true, whole);
        figures.forEach(items::add);
        items.sort();
        return items;
    }

    private void sort() {
        list(ItemKind.RESTATED)
                .sort(
                        Comparator.comparing(
                                item -> ((DraftItem.Figure) item).drafted(),
                                DraftFigure.LARGEST_CHANGE_FIRST));
    }

    private void add(DraftItem.Figure figure) {
        add(figure, figures);
        if (!figure.drafted().doubts().isEmpty()) {
            add(new DraftItem.Doubtful(figure.drafted(), figure.made()), doubts);
        }
    }

    private void add(DraftItem item, Map<CellRef, DraftItem> byCell) {
        list(item.kind()).add(item);
        byCell.putIfAbsent(item.cell(), item);
    }

    private List<DraftItem> list(ItemKind kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /// In the order of the sheets; what is restated by how much it changes, largest first.
    List<DraftItem> of(ItemKind kind) {
        return List.copyOf(list(kind));
    }

    /// The indicators that a draft brings; none of an import, which the table of indicators has.
    List<DraftNames.Name> names() {
        return names;
    }

    /// Whether they are an import's, and no draft's.
    boolean areMade() {
        return made;
    }

    /// Whether no figure is missing that is still being read.
    boolean areWhole() {
        return whole;
    }

    /// The figures that adding would bring, or that were brought.
    List<DraftItem.Figure> drafted() {
        return Stream.of(ItemKind.NEW, ItemKind.MISSING, ItemKind.UNCHANGED, ItemKind.RESTATED)
                .flatMap(kind -> list(kind).stream())
                .map(DraftItem.Figure.class::cast)
                .toList();
    }

    /// How many there are, be they listed or not.
    long count(ItemKind kind) {
        return counts.getOrDefault(kind, (long) list(kind).size());
    }

    /// The figure of a cell, one that is skipped included.
    Optional<DraftItem> figureAt(CellRef cell) {
        return Optional.ofNullable(figures.get(cell));
    }

    /// What is wrong with a cell. A table without periods is one problem, told of its first figure;
    /// it is every figure's that has none.
    Optional<DraftItem> problemAt(CellRef cell) {
        Optional<DraftItem> own = Optional.ofNullable(problems.get(cell));
        boolean dateless =
                own.isEmpty()
                        && !made
                        && figures.get(cell) instanceof DraftItem.Figure(var drafted, _)
                        && drafted.found().period().equals(Period.NONE);
        return dateless
                ? list(ItemKind.PROBLEM).stream()
                        .filter(
                                item ->
                                        item instanceof DraftItem.Problem(var problem, _)
                                                && problem.kind() == CellProblem.Kind.NO_PERIOD
                                                && problem.cell().sheet().equals(cell.sheet()))
                        .findFirst()
                : own;
    }

    /// Whether the figure of a cell stands out.
    boolean isDoubtful(CellRef cell) {
        return doubts.containsKey(cell);
    }

    /// What a person decided of a cell.
    Optional<DecidedCell> decidedAt(CellRef cell) {
        return Optional.ofNullable(decided.get(cell))
                .map(item -> ((DraftItem.Decided) item).decided());
    }

    /// Whether a person may leave a cell out, or put another value in its place: where it is a
    /// figure of a draft, or should be one.
    boolean mayBeDecided(CellRef cell) {
        return !made
                && (figures.containsKey(cell)
                        || decided.containsKey(cell)
                        || problems.get(cell) instanceof DraftItem.Problem(var problem, _)
                                && SHOULD_BE_FIGURES.contains(problem.kind()));
    }

    /// What the file says in a cell, as a figure; empty where it could not be read.
    Optional<FoundFigure> inFileAt(CellRef cell) {
        return decidedAt(cell)
                .map(DecidedCell::inFile)
                .or(
                        () ->
                                figureAt(cell)
                                        .flatMap(
                                                item ->
                                                        switch (item) {
                                                            case DraftItem.Figure figure ->
                                                                    Optional.of(
                                                                            figure.drafted()
                                                                                    .found());
                                                            case DraftItem.Skipped(var found, _) ->
                                                                    Optional.of(found);
                                                            default -> Optional.empty();
                                                        }));
    }

    /// The text of a cell of which something may be decided.
    String rawAt(CellRef cell) {
        return inFileAt(cell)
                .map(FoundFigure::raw)
                .orElseGet(
                        () ->
                                problems.get(cell) instanceof DraftItem.Problem(var problem, _)
                                        ? problem.raw()
                                        : "");
    }

    /// What a list has of a cell.
    Optional<DraftItem> at(CellRef cell, ItemKind kind) {
        return Stream.of(problems, doubts, figures, decided)
                .flatMap(items -> Optional.ofNullable(items.get(cell)).stream())
                .filter(item -> item.kind() == kind)
                .findFirst();
    }

    /// What to show of a cell first: what was decided of it, its problem, else what is suspicious
    /// about its figure, else its figure.
    Optional<DraftItem> at(CellRef cell) {
        return Optional.ofNullable(decided.get(cell))
                .or(() -> Optional.ofNullable(problems.get(cell)))
                .or(() -> Optional.ofNullable(doubts.get(cell)))
                .or(() -> figureAt(cell));
    }

    /// The list that wants to be seen first: of what matters most, as far as there is any; of an
    /// import that was made its figures are asked for.
    ItemKind first() {
        return Stream.of(ItemKind.values())
                .filter(kind -> !list(kind).isEmpty())
                .filter(kind -> kind.compareTo(ItemKind.UNCHANGED) <= 0)
                .filter(kind -> !made || kind != ItemKind.DOUBTFUL && kind != ItemKind.PROBLEM)
                .findFirst()
                .orElse(ItemKind.NEW);
    }
}
