package workbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables `action` and `action_event`: what was done, undone and redone, by whom and when.
final class ActionTable {
    private static final String ALL =
            """
            SELECT a.id, a.label, a.who,
                (SELECT at FROM action_event WHERE action = a.id ORDER BY id LIMIT 1),
                (SELECT event FROM action_event WHERE action = a.id ORDER BY id DESC LIMIT 1)
            FROM action a
            """;

    /// Found from the log's end, however long it is. That an earlier state was put in place changes
    /// nothing: it came with what could be undone and redone in it.
    private static final String UNDOABLE =
            """
            SELECT e.action FROM action_event e WHERE e.event IN ('done', 'redone')
                AND NOT EXISTS (SELECT 1 FROM action_event later
                    WHERE later.id > e.id AND later.action = e.action)
            ORDER BY e.id DESC LIMIT 1
            """;

    private static final String REDOABLE =
            """
            SELECT e.action FROM action_event e WHERE e.event = 'undone'
                AND e.id > coalesce((SELECT id FROM action_event WHERE event = 'done'
                    ORDER BY id DESC LIMIT 1), 0)
                AND NOT EXISTS (SELECT 1 FROM action_event later
                    WHERE later.id > e.id AND later.action = e.action)
            ORDER BY e.id DESC LIMIT 1
            """;

    private ActionTable() {}

    /// Oldest first.
    static List<Action> all(Session session) {
        return session.list(ALL + "ORDER BY a.id", ActionTable::action);
    }

    static Action find(Session session, long id) {
        return session.first(ALL + "WHERE a.id = ?", ActionTable::action, id).orElseThrow();
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getLong(1),
                MessageJson.read(row.getString(2)),
                Times.moment(row.getLong(4)),
                row.getString(3),
                row.getString(5).equals("undone") ? Action.State.UNDONE : Action.State.DONE);
    }

    static long begin(Session session, String label, String who) {
        return session.insert(
                "INSERT INTO action (label, who) VALUES (?, ?) RETURNING id", label, who);
    }

    /// Keeps the action in the log; one that changed nothing that could be undone leaves no trace.
    ///
    /// @return whether it is kept
    static boolean finish(Session session, long action, Instant at) {
        boolean changed =
                session.number("SELECT count(*) FROM action_row WHERE action = ?", action) > 0;
        if (changed) {
            // Whose it is stands with the action.
            event(session, action, "done", "", at);
        } else {
            session.update("DELETE FROM action WHERE id = ?", action);
        }
        return changed;
    }

    static void event(Session session, long action, String event, String who, Instant at) {
        long entry =
                session.insert(
                        """
                        INSERT INTO action_event (action, at, event, who) VALUES (?, ?, ?, ?)
                        RETURNING id
                        """,
                        action,
                        Times.micros(at),
                        event,
                        who);
        LogEnd.add(session, entry);
    }

    /// Everything that ever happened, oldest first.
    static List<LogEntry> log(Session session) {
        Map<Long, List<LogEntry.Touched>> touched = touched(session);
        return session.list(
                """
                SELECT e.id, e.at, CASE e.event WHEN 'done' THEN a.who ELSE e.who END,
                    e.event, a.label, a.id, e.event <> 'undone' AND last_value(e.event) OVER
                        (PARTITION BY a.id ORDER BY e.id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) <> 'undone'
                FROM action_event e JOIN action a ON a.id = e.action ORDER BY e.id
                """,
                row ->
                        new LogEntry(
                                row.getLong(1),
                                Times.moment(row.getLong(2)),
                                row.getString(3),
                                LogEntry.Event.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                                MessageJson.read(row.getString(5)),
                                row.getBoolean(7),
                                touched.getOrDefault(row.getLong(6), List.of())));
    }

    /// What each action changed. Rows that only follow from others, such as what a text rests on,
    /// are left out.
    private static Map<Long, List<LogEntry.Touched>> touched(Session session) {
        Map<Long, Set<LogEntry.Touched>> all = new HashMap<>();
        session.each(
                """
                SELECT action, coalesce(CASE changed
                        WHEN 'text' THEN json_extract(one, '$[0]')
                        WHEN 'standing_event' THEN 'import'
                        WHEN 'import' THEN 'import'
                        WHEN 'indicator_detail' THEN 'indicator'
                        WHEN 'definition' THEN 'indicator'
                        ELSE 'series' END, ''),
                    coalesce(json_extract(one,
                        CASE changed WHEN 'text' THEN '$[1]' ELSE '$[0]' END), '')
                FROM (SELECT id, action, changed, coalesce(after, before) AS one FROM action_row)
                WHERE changed <> 'dependency' AND json_valid(one) ORDER BY id
                """,
                row ->
                        all.computeIfAbsent(row.getLong(1), _ -> new LinkedHashSet<>())
                                .add(new LogEntry.Touched(row.getString(2), row.getString(3))));
        Map<Long, List<LogEntry.Touched>> lists = new HashMap<>();
        all.forEach((action, things) -> lists.put(action, List.copyOf(things)));
        return lists;
    }

    /// When the first thing was done; empty in a dossier in which nothing was.
    static Optional<Instant> first(Session session) {
        return moment(session, "SELECT min(at) FROM action_event");
    }

    /// When the last thing was done, undone or redone.
    static Optional<Instant> last(Session session) {
        return moment(session, "SELECT max(at) FROM action_event");
    }

    private static Optional<Instant> moment(Session session, String sql) {
        return session.first(sql, row -> row.getLong(1))
                .filter(micros -> micros > 0)
                .map(Times::moment);
    }

    /// What undo would undo: of those that hold, the one that was done or redone last.
    static Optional<Long> undoable(Session session) {
        return session.first(UNDOABLE, row -> row.getLong(1));
    }

    /// What redo would redo: nothing once something new was done since the last undo.
    static Optional<Long> redoable(Session session) {
        return session.first(REDOABLE, row -> row.getLong(1));
    }

    /// Whether more may be added to an action: it is done, and that is the last that the log says.
    /// One that was redone is left as it is: what is added has no entry of its own, and would be
    /// taken for a part of what was undone before.
    static boolean isOpen(Session session, long action) {
        return session.first(
                        "SELECT action, event FROM action_event ORDER BY id DESC LIMIT 1",
                        row -> row.getLong(1) == action && row.getString(2).equals("done"))
                .orElse(false);
    }

    /// The number of the last entry, or of the last that was made by a moment; 0 where there is
    /// none.
    static long lastEntry(Session session, Optional<Instant> by) {
        return session.number(
                "SELECT coalesce(max(id), 0) FROM action_event WHERE ?1 IS NULL OR at <= ?1",
                by.map(Times::micros).orElse(null));
    }
}
