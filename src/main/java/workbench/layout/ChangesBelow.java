package workbench.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows of changes that all bear the same name, such as `% change from prior year`, each beneath
/// the row whose changes it tells: what stands above tells them apart.
final class ChangesBelow {
    private ChangesBelow() {}

    /// The rows, those changes told of as parts of the rows above them.
    ///
    /// @param nameColumn the column whose words name the rows
    static List<DataRow> told(List<DataRow> rows, int nameColumn) {
        Map<String, Integer> often = new HashMap<>();
        for (DataRow row : rows) {
            if (isChange(name(row, nameColumn))) {
                often.merge(key(row), 1, Integer::sum);
            }
        }
        if (often.values().stream().noneMatch(count -> count > 1)) {
            return rows;
        }
        List<DataRow> told = new ArrayList<>();
        String above = "";
        for (DataRow row : rows) {
            String name = name(row, nameColumn);
            if (!isChange(name)) {
                above = name;
            }
            boolean again = often.getOrDefault(key(row), 0) > 1;
            told.add(isChange(name) && again && !above.isEmpty() ? row.beneath(above) : row);
        }
        return told;
    }

    /// Looks for such rows among those that come one after another.
    static final class Alike {
        private static final int MOST = 1_000;

        private final Set<String> keys = new HashSet<>();
        private final Memo<Boolean> changes = new Memo<>(ChangesBelow::isChange);

        /// Whether a row tells the same changes as one before it, or may.
        boolean comeAgain(DataRow row, int nameColumn) {
            return changes.of(name(row, nameColumn))
                    && (keys.size() == MOST || !keys.add(key(row)));
        }
    }

    private static boolean isChange(String name) {
        return !name.isEmpty() && DerivedWords.isChange(name);
    }

    private static String name(DataRow row, int nameColumn) {
        return row.labels().getOrDefault(nameColumn, "");
    }

    /// What tells a row from others as long as nothing above it does.
    private static String key(DataRow row) {
        return String.join("\u001f", row.section())
                + "\u001f"
                + row.labels()
                + row.period().map(Object::toString).orElse("");
    }
}
