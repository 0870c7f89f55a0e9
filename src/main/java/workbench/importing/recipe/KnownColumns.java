package workbench.importing.recipe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The columns of a table's recipe by all that may stand above them.
final class KnownColumns {
    private final Map<String, ColumnRecipe> byKey = new HashMap<>();

    KnownColumns(TableRecipe table) {
        for (ColumnRecipe column : table.columns()) {
            column.keys().forEach(key -> byKey.putIfAbsent(key, column));
        }
    }

    /// What the recipe says of a column.
    Optional<ColumnRecipe> of(TableColumn column) {
        return Optional.ofNullable(byKey.get(column.key()));
    }
}
