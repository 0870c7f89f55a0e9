package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.recipe.FileWords;
import workbench.layout.DataRow;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// As many rows of a long table as tell all that its words tell.
final class TellingRows implements LongSheet.Rows {
    /// So many names of a column are told apart.
    private static final int NAMES = 50_000;

    private final LongSheet sheet;

    /// The columns that have names, and the rows that brought one.
    private final List<Names> words = new ArrayList<>();

    private final List<DataRow> telling = new ArrayList<>();
    private final boolean several;
    private long rows;

    /// The names in one column.
    private static final class Names {
        private final Integer column;
        private final Set<String> all = new HashSet<>();
        private @Nullable String above;

        Names(int column) {
            this.column = column;
        }
    }

    /// @param sheet whose first rows were read
    /// @param allWords whether the words of every column count, not only names
    TellingRows(LongSheet sheet, boolean allWords) {
        this.sheet = sheet;
        List<StubColumn> stubs = sheet.table().stubs();
        for (StubColumn stub : stubs) {
            boolean names =
                    switch (stub.kind()) {
                        case PLACE, INDICATOR, DIMENSION -> true;
                        default -> allWords;
                    };
            if (names) {
                words.add(new Names(stub.column()));
            }
        }
        this.several =
                stubs.stream().filter(stub -> stub.kind() == StubColumn.Kind.PLACE).count() > 1;
    }

    @Override
    public void row(Grid held, DataRow row) {
        boolean tells = false;
        for (Names column : words) {
            String word = row.labels().getOrDefault(column.column, "");
            if (word.equals(column.above)) {
                continue;
            }
            column.above = word;
            if (column.all.size() < NAMES) {
                tells |= column.all.add(word);
            } else if (several && !column.all.contains(word)) {
                // Which of them is the finest could no longer be told.
                throw new NotAStream();
            }
        }
        // By the words of the first rows the recipe is known that speaks of the table.
        if (tells || rows < FileWords.MOST_ROWS) {
            telling.add(row);
        }
        rows++;
    }

    /// The sheet's table with these rows alone.
    Table table(CellRange range) {
        return sheet.table(range, telling);
    }

    /// Whether so many names came that some are not among those that are told.
    boolean isMoreThanTold() {
        return words.stream().anyMatch(column -> column.all.size() >= NAMES);
    }
}
