package workbench.importing.recipe;

import workbench.catalogue.PeriodRecogniser;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the rows of a sheet that a recipe speaks of, and says by which words a row is found again.
final class RowFinder {
    /// How many of the words of a header have to be in its row: one column may have gone.
    private static final double MOST_WORDS = 0.6;

    private final Grid grid;

    RowFinder(Grid grid) {
        this.grid = grid;
    }

    /// The rows, ascending; none where there is none.
    List<Integer> find(RowRecipe recipe) {
        List<Integer> rows = new ArrayList<>();
        for (int row = grid.firstRow(); row <= grid.rows(); row++) {
            if (grid.lastColumn(row) > 0 && is(row, recipe)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean is(int row, RowRecipe recipe) {
        if (!recipe.isHeader()) {
            List<String> words = words(row, false);
            return !words.isEmpty()
                    && !recipe.words().isEmpty()
                    && SourceWords.key(words.getFirst())
                            .equals(SourceWords.key(recipe.words().getFirst()));
        }
        List<String> words = words(row, true);
        if (recipe.words().isEmpty()) {
            return words.isEmpty() && periods(row) > 1;
        }
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.add(SourceWords.key(word)));
        long there =
                recipe.words().stream()
                        .filter(word -> keys.contains(SourceWords.key(word)))
                        .count();
        return there > 0 && there >= recipe.words().size() * MOST_WORDS;
    }

    private int periods(int row) {
        int periods = 0;
        for (int column = 1; column <= grid.lastColumn(row); column++) {
            periods += isPeriod(grid.cell(row, column)) ? 1 : 0;
        }
        return periods;
    }

    /// The words by which a row is found: of a header all but its periods, of another row its
    /// first.
    List<String> words(int row, boolean header) {
        List<String> words = new ArrayList<>();
        for (int column = 1; column <= grid.lastColumn(row); column++) {
            Cell cell = grid.cell(row, column);
            if (cell.raw().isBlank() || isPeriod(cell)) {
                continue;
            }
            String bare = SourceWords.bare(cell.raw());
            if (!bare.isEmpty()) {
                words.add(bare);
                if (!header) {
                    break;
                }
            }
        }
        return words;
    }

    private static boolean isPeriod(Cell cell) {
        return switch (cell) {
            case Cell.DateTime _ -> true;
            case Cell.Number number ->
                    PeriodRecogniser.isYear(number.value()) && !number.style().percent();
            case Cell.Text text -> SourceWords.key(text.raw()).isEmpty();
            default -> false;
        };
    }
}
