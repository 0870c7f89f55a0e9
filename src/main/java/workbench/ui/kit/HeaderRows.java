package workbench.ui.kit;

import workbench.model.CellRef;
import workbench.model.Provenance;
import workbench.sheet.Grid;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which rows of a sheet head the column of a figure: those whose words are among the words that
/// the figure was imported under.
final class HeaderRows {
    private static final String BETWEEN = " / ";

    /// More would leave a small window no room for the figures.
    private static final int MOST = 3;

    private HeaderRows() {}

    /// Their numbers, ascending; none for a figure without a cell, or whose head is not found.
    static List<Integer> of(Grid sheet, Provenance provenance) {
        return provenance
                .cell()
                .map(cell -> of(sheet, sheet.placed(cell), words(provenance)))
                .orElse(List.of());
    }

    /// The words that a figure was imported under.
    static Set<String> words(Provenance provenance) {
        return Arrays.stream(provenance.sourceLabel().split(BETWEEN))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /// From the cell upwards, so that the heads nearest to it are kept. A head over several columns
    /// stands in the first of them: where the rows under it have been found, it may be further
    /// left.
    private static List<Integer> of(Grid sheet, CellRef cell, Set<String> words) {
        LinkedList<Integer> found = new LinkedList<>();
        for (int row = cell.row() - 1; row >= 1 && found.size() < MOST; row--) {
            boolean above = !found.isEmpty() && found.getFirst() == row + 1;
            if (words.contains(
                    above ? spanning(sheet, row, cell.column()) : at(sheet, row, cell))) {
                found.addFirst(row);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private static String at(Grid sheet, int row, CellRef cell) {
        return CellWords.of(sheet.cell(row, cell.column())).strip();
    }

    private static String spanning(Grid sheet, int row, int column) {
        return SpanningHead.over(sheet, row, column).map(SpanningHead::words).orElse("");
    }
}
