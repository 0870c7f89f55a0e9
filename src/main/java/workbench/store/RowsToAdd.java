package workbench.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows on their way into one table, many with one statement: what each statement costs beside its
/// rows is shared. Who reads the table, or adds rows elsewhere that refer to it, has them written
/// first.
final class RowsToAdd {
    private static final int AT_ONCE = 50;

    private final Session session;
    private final int columns;
    private final String into;
    private final String row;
    private String many = "";
    private final List<@Nullable Object> waiting = new ArrayList<>();

    /// @param into the table and in brackets its columns: `label (id, text)`
    RowsToAdd(Session session, String into, int columns) {
        this.session = session;
        this.columns = columns;
        this.into = "INSERT INTO " + into + " VALUES ";
        this.row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    /// @param values of its columns, in order
    void add(@Nullable Object... values) {
        Collections.addAll(waiting, values);
        if (waiting.size() == AT_ONCE * columns) {
            if (many.isEmpty()) {
                many = into + String.join(", ", Collections.nCopies(AT_ONCE, row));
            }
            session.update(many, waiting.toArray());
            waiting.clear();
        }
    }

    /// Writes those that wait.
    void write() {
        for (int at = 0; at < waiting.size(); at += columns) {
            session.update(into + row, waiting.subList(at, at + columns).toArray());
        }
        waiting.clear();
    }
}
