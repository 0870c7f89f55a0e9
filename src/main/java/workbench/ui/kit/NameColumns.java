package workbench.ui.kit;

import workbench.model.CellRef;
import workbench.model.Provenance;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which columns of a sheet name the row of a figure: those left of it whose words are among the
/// words that the figure was imported under, else the first that has words.
final class NameColumns {
    /// More would leave a small window no room for the figures.
    private static final int MOST = 3;

    private NameColumns() {}

    /// Their numbers, ascending; none for a figure without a cell, or without a name at its left.
    static List<Integer> of(Grid sheet, Provenance provenance) {
        return provenance
                .cell()
                .map(cell -> of(sheet, sheet.placed(cell), HeaderRows.words(provenance)))
                .orElse(List.of());
    }

    private static List<Integer> of(Grid sheet, CellRef cell, Set<String> words) {
        List<Integer> texts =
                IntStream.range(1, cell.column())
                        .filter(column -> sheet.cell(cell.row(), column) instanceof Cell.Text)
                        .boxed()
                        .toList();
        List<Integer> named =
                texts.stream()
                        .filter(
                                column ->
                                        words.contains(
                                                CellWords.of(sheet.cell(cell.row(), column))
                                                        .strip()))
                        .limit(MOST)
                        .toList();
        return named.isEmpty() ? texts.stream().limit(1).toList() : named;
    }
}
