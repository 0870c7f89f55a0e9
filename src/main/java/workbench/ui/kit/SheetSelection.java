package workbench.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;

import java.util.Optional;

/// Which cells of a sheet are selected: from the one where the selection began to the one that the
/// keyboard is on.
final class SheetSelection {
    private final ObjectProperty<Optional<CellRef>> cell =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellRange>> range =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where a selection of several cells began.
    private Optional<CellRef> began = Optional.empty();

    /// The cell that the keyboard is on.
    ObjectProperty<Optional<CellRef>> cell() {
        return cell;
    }

    /// All cells that are selected, that one among them.
    ReadOnlyObjectProperty<Optional<CellRange>> range() {
        return range.getReadOnlyProperty();
    }

    /// Selects one cell, or none.
    void only(Optional<CellRef> one) {
        began = one;
        cell.set(one);
        spread();
    }

    /// Lets the selection reach to a cell from where it began.
    void reachTo(CellRef to) {
        began = began.or(cell::get).or(() -> Optional.of(to));
        cell.set(Optional.of(to));
        spread();
    }

    /// Selects all cells of a range. The keyboard is where they begin, so that it is not at the end
    /// of a million rows; what the selection reaches to later, it reaches from where they end.
    void all(Grid sheet, CellRange cells) {
        began = Optional.of(sheet.ref(cells.lastRow(), cells.lastColumn()));
        reachTo(sheet.ref(cells.firstRow(), cells.firstColumn()));
    }

    /// Selects the whole column whose letter is at a place, the row whose number is there, or all
    /// of the sheet.
    void whole(Grid sheet, SheetScroll.Place place) {
        all(
                sheet,
                new CellRange(
                        place.row(),
                        place.column(),
                        place.onLetters() ? sheet.rows() : place.row(),
                        place.onNumbers() ? sheet.columns() : place.column()));
    }

    /// Lets the selection reach to a whole column or row, from where it began.
    void wholeTo(Grid sheet, SheetScroll.Place place) {
        if (range.get().isEmpty()) {
            whole(sheet, place);
            return;
        }
        // Whoever chose cells before and takes a letter with Shift takes their columns.
        int row = place.onLetters() ? sheet.rows() : began.orElseThrow().row();
        int column = place.onNumbers() ? sheet.columns() : began.orElseThrow().column();
        began = Optional.of(sheet.ref(row, column));
        reachTo(sheet.ref(place.row(), place.column()));
    }

    /// Whether the column or row at a place is selected as a whole, or the cell there is.
    boolean has(Grid sheet, SheetScroll.Place place) {
        return range.get()
                .filter(cells -> !place.onLetters() || cells.rows() >= sheet.rows())
                .filter(cells -> !place.onNumbers() || cells.columns() >= sheet.columns())
                .filter(cells -> cells.contains(place.row(), place.column()))
                .isPresent();
    }

    private void spread() {
        range.set(
                cell.get()
                        .map(
                                to -> {
                                    CellRef from = began.orElse(to);
                                    return new CellRange(
                                            Math.min(from.row(), to.row()),
                                            Math.min(from.column(), to.column()),
                                            Math.max(from.row(), to.row()),
                                            Math.max(from.column(), to.column()));
                                }));
    }
}
