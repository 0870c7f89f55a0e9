package workbench.importing;

import workbench.model.Message;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cells of which one remark tells: how many they are, and the first of them by name and text.
final class NamedCells {
    private static final int NAMED = 5;

    private final List<String> cells = new ArrayList<>();
    private int count;

    /// @param row from 1
    /// @param column from 1
    void add(Grid grid, int row, int column) {
        count++;
        if (cells.size() < NAMED) {
            cells.add("%s (%s)".formatted(grid.name(row, column), grid.cell(row, column).raw()));
        }
    }

    /// What is to be said of them; empty where there are none.
    ///
    /// @param key of a message that takes their number and their names
    Optional<Message> remark(String key) {
        String more = count > cells.size() ? " …" : "";
        return count == 0
                ? Optional.empty()
                : Optional.of(Message.of(key, count, String.join(", ", cells) + more));
    }
}
