package workbench.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Writes down the rows before and after every change, by triggers that live in the connection and
/// not in the file.
///
/// A change is recorded while an action is under way; what undo and redo change is not.
final class Recorder {
    /// What is recorded of the tables to which rows are only added.
    private static final List<String> IMPORT = List.of("id");

    private static final List<String> STANDING_EVENT = List.of("import", "standing");

    private final Session session;
    private final RecordedRows rows;

    Recorder(Session session) {
        this.session = session;
        this.rows = new RecordedRows(session);
        session.execute("CREATE TEMP TABLE recording (action INTEGER)");
        session.execute("INSERT INTO temp.recording VALUES (NULL)");
        for (RecordedRows.Kept kept : RecordedRows.Kept.values()) {
            List<String> columns = rows.columns(kept.table());
            trigger(kept.table(), "INSERT", "NULL", array("NEW", columns));
            trigger(kept.table(), "UPDATE", array("OLD", columns), array("NEW", columns));
            trigger(kept.table(), "DELETE", array("OLD", columns), "NULL");
        }
        trigger(RecordedRows.IMPORT, "INSERT", "NULL", array("NEW", IMPORT));
        trigger(RecordedRows.STANDING, "INSERT", "NULL", array("NEW", STANDING_EVENT));
    }

    private static String array(String row, List<String> columns) {
        return columns.stream()
                .map(column -> row + "." + column)
                .collect(Collectors.joining(", ", "json_array(", ")"));
    }

    private void trigger(String table, String change, String before, String after) {
        session.execute(
                """
                CREATE TEMP TRIGGER record_%1$s_%2$s AFTER %2$s ON main.%1$s
                WHEN (SELECT action FROM temp.recording) IS NOT NULL
                    AND %3$s IS NOT %4$s
                BEGIN
                    INSERT INTO action_row (action, changed, before, after)
                    SELECT action, '%1$s', %3$s, %4$s FROM temp.recording;
                END
                """
                        .formatted(table, change, before, after));
    }

    void start(long action) {
        session.update("UPDATE temp.recording SET action = ?", action);
    }

    void stop() {
        session.update("UPDATE temp.recording SET action = NULL");
    }

    /// Makes changes that belong to the ledger and not to the action, such as meeting a new place.
    <T> T unrecorded(Supplier<T> change) {
        Long action =
                session.first("SELECT action FROM temp.recording", row -> row.getLong(1))
                        .orElseThrow();
        stop();
        T result = change.get();
        start(action);
        return result;
    }

    /// Puts the rows of an action back as they were before it, or as they were after it.
    ///
    /// @param at when that is done, of which the log says the same
    void swap(long action, boolean undo, Instant at) {
        session.execute("PRAGMA defer_foreign_keys = ON");
        for (RecordedRows.Change change : rows.of(action, undo)) {
            apply(change, undo, at);
        }
    }

    private void apply(RecordedRows.Change change, boolean undo, Instant at) {
        switch (change.table()) {
            case RecordedRows.IMPORT ->
                    ImportTable.setStanding(session, rows.added(change, 0), !undo, at);
            case RecordedRows.STANDING -> {
                boolean standing = rows.added(change, 1) == 1;
                ImportTable.setStanding(session, rows.added(change, 0), standing != undo, at);
            }
            default -> rows.put(change, undo);
        }
    }
}
