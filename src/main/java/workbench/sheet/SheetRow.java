package workbench.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One row as a reader pushes it: only cells that hold something or have a style of note.
///
/// @param number from 1, as the spreadsheet names it; the record's number in a csv
/// @param hidden whether the sheet hides it
/// @param cells in ascending columns
public record SheetRow(int number, boolean hidden, List<Placed> cells) {

    /// Some writers put cells down in the order in which they were made; of two for one place the
    /// later stands.
    static List<Placed> ordered(List<Placed> placed) {
        List<Placed> ordered = new ArrayList<>(placed);
        ordered.sort(Comparator.comparingInt(Placed::column));
        List<Placed> single = new ArrayList<>(ordered.size());
        for (Placed next : ordered) {
            if (!single.isEmpty() && single.getLast().column() == next.column()) {
                single.removeLast();
            }
            single.add(next);
        }
        return single;
    }

    /// Its cells up to the last, blank ones between them too; for a row that has any.
    Cell[] held() {
        Cell[] held = new Cell[cells.getLast().column()];
        Arrays.fill(held, Cell.EMPTY);
        for (Placed placed : cells) {
            held[placed.column() - 1] = placed.cell();
        }
        return held;
    }

    /// A cell and its column, from 1.
    public record Placed(int column, Cell cell) {}
}
