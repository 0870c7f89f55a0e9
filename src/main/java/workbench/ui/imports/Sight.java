package workbench.ui.imports;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.List;
import java.util.Optional;

/// What is looked at of a file: which sheet, which cell, which list of its draft and which item of
/// it. The cell and the item go together: choosing one chooses the other.
final class Sight {
    private final ReadOnlyObjectWrapper<List<SeenSheet>> sheets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper sheet = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<CellRef>> cell =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellRange>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DraftItems>> items =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ItemKind> kind = new ReadOnlyObjectWrapper<>(ItemKind.NEW);
    private final ReadOnlyObjectWrapper<Optional<DraftItem>> item =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether a list was opened of what is looked at: what was looked at before has another.
    private boolean opened;

    ReadOnlyObjectProperty<List<SeenSheet>> sheets() {
        return sheets.getReadOnlyProperty();
    }

    /// The place in {@link #sheets} of the one that is shown.
    ReadOnlyIntegerProperty sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CellRef>> cell() {
        return cell.getReadOnlyProperty();
    }

    /// The whole columns or rows that are chosen in the place of a cell; empty where none are.
    ReadOnlyObjectProperty<Optional<CellRange>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Empty where nothing is drafted.
    ReadOnlyObjectProperty<Optional<DraftItems>> items() {
        return items.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ItemKind> kind() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<DraftItem>> item() {
        return item.getReadOnlyProperty();
    }

    /// The sheet that is shown; empty where there is none.
    Optional<SeenSheet> shown() {
        return sheet.get() < sheets.get().size()
                ? Optional.of(sheets.get().get(sheet.get()))
                : Optional.empty();
    }

    /// Looks at a file. Where it is the one that is looked at already, with another draft, the
    /// place stays.
    void look(List<SeenSheet> at, Optional<DraftItems> draft) {
        boolean same = isSame(at);
        if (same) {
            sheets.set(at);
        } else {
            opened = false;
            chooseNone();
            sheet.set(first(at));
            sheets.set(at);
        }
        if (items.get().equals(draft)) {
            return;
        }
        item.set(Optional.empty());
        items.set(draft);
        boolean gone = draft.filter(these -> !these.of(kind.get()).isEmpty()).isEmpty();
        if (draft.isPresent() && (!opened || gone)) {
            kind.set(draft.get().first());
            opened = true;
        }
        cell.get().ifPresent(this::stay);
    }

    /// Looks on at the import that is looked at, of which more is known by now. The list that is
    /// shown and the item that was chosen in it stay; where nobody chose any, it is the list that
    /// wants to be seen first.
    void lookOn(List<SeenSheet> at, DraftItems more) {
        Optional<DraftItem> chosen = item.get();
        boolean untouched =
                chosen.isEmpty()
                        && items.get().filter(these -> these.first() != kind.get()).isEmpty();
        chooseNone();
        sheet.set(first(at));
        sheets.set(at);
        items.set(Optional.of(more));
        if (untouched || more.of(kind.get()).isEmpty()) {
            kind.set(more.first());
        }
        chosen.flatMap(before -> more.at(before.cell(), before.kind())).ifPresent(this::choose);
    }

    /// Who goes through a list stays in it.
    private void stay(CellRef place) {
        Optional<DraftItem> here = items.get().flatMap(these -> these.at(named(place), kind.get()));
        if (here.isPresent()) {
            item.set(here);
        } else {
            itemOf(place);
        }
    }

    /// Whether these are the sheets that are looked at, perhaps read otherwise.
    private boolean isSame(List<SeenSheet> at) {
        List<SeenSheet> before = sheets.get();
        boolean same = !at.isEmpty() && before.size() == at.size();
        for (int i = 0; i < at.size() && same; i++) {
            same = before.get(i).grid() == at.get(i).grid();
        }
        return same;
    }

    /// A workbook is opened where its figures are.
    private static int first(List<SeenSheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).hidden() && !sheets.get(i).layout().tables().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /// Turns to a sheet.
    void turnTo(int place) {
        if (place != sheet.get()) {
            chooseNone();
            sheet.set(place);
        }
    }

    /// Shows a list of the draft.
    void list(ItemKind which) {
        if (kind.get() != which) {
            item.set(Optional.empty());
            kind.set(which);
        }
    }

    /// Chooses an item, and with it its cell.
    void choose(DraftItem which) {
        if (item.get().equals(Optional.of(which))) {
            return;
        }
        CellRef place = which.cell();
        for (int i = 0; i < sheets.get().size(); i++) {
            boolean its = sheets.get().get(i).name().equals(which.cell().sheet());
            place = its ? sheets.get().get(i).grid().placed(place) : place;
            if (its && i != sheet.get()) {
                // One item follows the other: a list in which one is just being chosen must not
                // be told in between that none is.
                cell.set(Optional.empty());
                sheet.set(i);
            }
        }
        lines.set(Optional.empty());
        kind.set(which.kind());
        item.set(Optional.of(which));
        cell.set(Optional.of(place));
    }

    /// Chooses a cell, and with it what the draft says of it.
    void choose(CellRef which) {
        lines.set(Optional.empty());
        if (!cell.get().equals(Optional.of(which))) {
            cell.set(Optional.of(which));
            itemOf(which);
        }
    }

    /// Chooses whole columns or rows: the list that is looked at stays, whatever stands in them.
    void chooseLines(CellRange which) {
        chooseNone();
        lines.set(Optional.of(which));
    }

    private void chooseNone() {
        item.set(Optional.empty());
        cell.set(Optional.empty());
        lines.set(Optional.empty());
    }

    private void itemOf(CellRef which) {
        Optional<DraftItem> found = items.get().flatMap(these -> these.at(named(which)));
        found.ifPresent(one -> kind.set(one.kind()));
        item.set(found);
    }

    /// A cell of the sheet that is shown, as the spreadsheet names it.
    CellRef named(CellRef placed) {
        return shown().map(seen -> seen.grid().name(placed.row(), placed.column())).orElse(placed);
    }

    /// Goes on to the next item of the list that is shown, or to the one before where it is the
    /// last: the chosen one is about to leave it.
    void goOn() {
        List<DraftItem> list = items.get().map(these -> these.of(kind.get())).orElse(List.of());
        int at = item.get().map(list::indexOf).orElse(-1);
        if (at >= 0 && list.size() > 1) {
            choose(list.get(at + 1 < list.size() ? at + 1 : at - 1));
        }
    }
}
