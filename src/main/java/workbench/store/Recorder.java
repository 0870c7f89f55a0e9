package workbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Writes down the rows before and after every change, by triggers that live in the connection and
/// not in the file.
///
/// A change is recorded while an action is under way; what undo and redo change is not.
final class Recorder {
    /// Tables whose rows a person's actions change, with the columns that tell rows apart. A row of
    /// `indicator_detail` is only ever updated: it comes with the import that names it.
    private enum Kept {
        INDICATOR_DETAIL(List.of("indicator")),
        DEFINITION(List.of("indicator", "version")),
        ALIAS(List.of("from_series")),
        SEGMENT(List.of("series", "from_period")),
        SEGMENT_JOIN(List.of("series", "from_period")),
        TEXT(List.of("kind", "key")),
        DEPENDENCY(List.of("kind", "key", "series"));

        private final List<String> key;

        Kept(List<String> key) {
            this.key = key;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Tables to which rows are only added; undoing one says its opposite. The columns recorded.
    private static final List<String> IMPORT = List.of("id");

    private static final List<String> STANDING_EVENT = List.of("import", "standing");

    private final Session session;

    Recorder(Session session) {
        this.session = session;
        session.execute("CREATE TEMP TABLE recording (action INTEGER)");
        session.execute("INSERT INTO temp.recording VALUES (NULL)");
        for (Kept kept : Kept.values()) {
            List<String> columns = columns(kept.table());
            trigger(kept.table(), "INSERT", "NULL", array("NEW", columns));
            trigger(kept.table(), "UPDATE", array("OLD", columns), array("NEW", columns));
            trigger(kept.table(), "DELETE", array("OLD", columns), "NULL");
        }
        trigger("import", "INSERT", "NULL", array("NEW", IMPORT));
        trigger("standing_event", "INSERT", "NULL", array("NEW", STANDING_EVENT));
    }

    private List<String> columns(String table) {
        return session.list(
                "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
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
    void swap(long action, boolean undo) {
        session.execute("PRAGMA defer_foreign_keys = ON");
        List<Change> changes =
                session.list(
                        "SELECT changed, before, after FROM action_row WHERE action = ? ORDER BY id"
                                + " "
                                + (undo ? "DESC" : "ASC"),
                        row -> new Change(row.getString(1), text(row, 2), text(row, 3)),
                        action);
        for (Change change : changes) {
            apply(change, undo);
        }
    }

    /// One changed row as JSON arrays; the empty text where there was none.
    private record Change(String table, String before, String after) {}

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private void apply(Change change, boolean undo) {
        switch (change.table) {
            case "import" -> {
                long id = element(change.after, 0);
                ImportTable.setStanding(session, id, !undo, Instant.now());
            }
            case "standing_event" -> {
                long id = element(change.after, 0);
                boolean standing = element(change.after, 1) == 1;
                ImportTable.setStanding(session, id, standing != undo, Instant.now());
            }
            default -> {
                Kept kept = Kept.valueOf(change.table.toUpperCase(Locale.ROOT));
                String wanted = undo ? change.before : change.after;
                String present = undo ? change.after : change.before;
                put(kept, wanted, present);
            }
        }
    }

    private long element(String json, int index) {
        return session.number("SELECT json_extract(?, ?)", json, "$[" + index + "]");
    }

    private void put(Kept kept, String wanted, String present) {
        List<String> columns = columns(kept.table());
        if (wanted.isEmpty()) {
            session.update(
                    "DELETE FROM " + kept.table() + " WHERE " + matches(kept, columns, 1), present);
        } else if (present.isEmpty()) {
            String values =
                    columns.stream()
                            .map(column -> extract(1, columns.indexOf(column)))
                            .collect(Collectors.joining(", "));
            session.update("INSERT INTO " + kept.table() + " VALUES (" + values + ")", wanted);
        } else {
            String sets =
                    columns.stream()
                            .map(column -> column + " = " + extract(1, columns.indexOf(column)))
                            .collect(Collectors.joining(", "));
            session.update(
                    "UPDATE %s SET %s WHERE %s"
                            .formatted(kept.table(), sets, matches(kept, columns, 2)),
                    wanted,
                    present);
        }
    }

    private static String matches(Kept kept, List<String> columns, int parameter) {
        return kept.key.stream()
                .map(column -> column + " = " + extract(parameter, columns.indexOf(column)))
                .collect(Collectors.joining(" AND "));
    }

    private static String extract(int parameter, int index) {
        return "json_extract(?" + parameter + ", '$[" + index + "]')";
    }
}
