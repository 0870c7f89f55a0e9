package workbench.ui.imports;

import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.model.CellProblem;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a draft or an import says, as lists by kind and by cell.
final class DraftItems {
    private final Map<ItemKind, List<DraftItem>> lists = new EnumMap<>(ItemKind.class);
    private final Map<CellRef, DraftItem> figures = new HashMap<>();
    private final Map<CellRef, DraftItem> problems = new HashMap<>();

    private final Map<CellRef, DraftItem> doubts = new HashMap<>();

    private final boolean made;

    private DraftItems(boolean made) {
        this.made = made;
        for (ItemKind kind : ItemKind.values()) {
            lists.put(kind, new ArrayList<>());
        }
    }

    static DraftItems of(ImportDraft draft) {
        DraftItems items = new DraftItems(false);
        for (DraftFigure figure : draft.figures()) {
            items.add(new DraftItem.Figure(figure, false), items.figures);
            if (!figure.doubts().isEmpty()) {
                items.add(new DraftItem.Doubtful(figure), items.doubts);
            }
        }
        items.addWhatIsNotKept(draft);
        items.sort();
        return items;
    }

    /// Adds what only reading the file tells: what it repeats, and the cells that need a look.
    void addWhatIsNotKept(ImportDraft draft) {
        for (FoundFigure skipped : draft.skipped()) {
            add(new DraftItem.Skipped(skipped), figures);
        }
        for (CellProblem problem : draft.problems()) {
            add(new DraftItem.Problem(problem), problems);
        }
    }

    /// What an import brought.
    ///
    /// @param figures in the order of the sheets
    static DraftItems made(List<DraftItem.Figure> figures) {
        DraftItems items = new DraftItems(true);
        figures.forEach(figure -> items.add(figure, items.figures));
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

    /// Whether they are an import's, and no draft's.
    boolean areMade() {
        return made;
    }

    int count(ItemKind kind) {
        return list(kind).size();
    }

    /// The figure of a cell, one that is skipped included.
    Optional<DraftItem> figureAt(CellRef cell) {
        return Optional.ofNullable(figures.get(cell));
    }

    boolean isProblem(CellRef cell) {
        return problems.containsKey(cell);
    }

    /// What to show of a cell first: its problem, else what is suspicious about its figure, else
    /// its figure.
    Optional<DraftItem> at(CellRef cell) {
        return Optional.ofNullable(problems.get(cell))
                .or(() -> Optional.ofNullable(doubts.get(cell)))
                .or(() -> figureAt(cell));
    }

    /// The list that wants to be seen first.
    ItemKind first() {
        for (ItemKind kind :
                List.of(ItemKind.PROBLEM, ItemKind.DOUBTFUL, ItemKind.RESTATED, ItemKind.NEW)) {
            // Of an import that was made its figures are asked for.
            if (!list(kind).isEmpty() && !(made && kind == ItemKind.PROBLEM)) {
                return kind;
            }
        }
        return list(ItemKind.UNCHANGED).isEmpty() ? ItemKind.NEW : ItemKind.UNCHANGED;
    }
}
