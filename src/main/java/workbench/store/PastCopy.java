package workbench.store;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// Makes a copy of a dossier what the dossier was after an entry of its log.
///
/// The past of a dossier is the dossier with everything undone that was done since, and everything
/// done that was undone: the rows by which undo works lead there, entry by entry from the last.
/// Unlike undo, which says that an import no longer stands, this takes out of the copy what was not
/// there yet: imports with their figures and files, events, and the end of the log. What an import
/// merely met, such as a place or a unit, stays and shows nowhere.
final class PastCopy {
    /// For the copy alone: nobody but us sees it before it is done, or after it failed.
    private static final List<String> SETTINGS =
            List.of(
                    "PRAGMA foreign_keys = OFF",
                    "PRAGMA journal_mode = OFF",
                    "PRAGMA synchronous = OFF");

    private final Session session;
    private final long entry;
    private final Progress progress;
    private final RecordedRows rows;
    private final SummaryKeeper summary;
    private final Set<Long> otherwise = new HashSet<>();
    private OptionalLong firstLater = OptionalLong.empty();

    private PastCopy(Session session, long entry, Progress progress) {
        this.session = session;
        this.entry = entry;
        this.progress = progress;
        this.rows = new RecordedRows(session);
        this.summary = new SummaryKeeper(session);
    }

    /// Takes a copy and brings it back to that entry.
    ///
    /// @param entry its number; 0 for a dossier in which nothing was done. From the last on, it is
    ///   the dossier as it is
    /// @throws workbench.job.Cancelled where that was asked of `progress`; nothing stays behind
    static ReadingCopy of(Sessions sessions, long entry, Progress progress)
            throws WorkbenchException {
        progress.at(0, 0, Message.of("store.past.copying"));
        ReadingCopy copy = ReadingCopy.empty(sessions.main().file());
        boolean done = false;
        try {
            sessions.alone(session -> Copies.exact(session, copy.file()));
            progress.checkCancelled();
            try (Session session = new Session(copy.file(), Connections.readWrite(copy.file()))) {
                SETTINGS.forEach(session::execute);
                session.execute("BEGIN");
                new PastCopy(session, entry, progress).run();
                session.execute("COMMIT");
            }
            done = true;
            return copy;
        } catch (SQLException e) {
            throw Failures.of(Failures.Doing.READ, sessions.main().file(), e);
        } catch (DossierFailure e) {
            throw e.reason();
        } finally {
            if (!done) {
                copy.remove();
            }
        }
    }

    /// An entry of the log.
    private record Entry(long action, String event) {}

    private void run() {
        List<Entry> later =
                session.list(
                        "SELECT action, event FROM action_event WHERE id > ? ORDER BY id DESC",
                        row -> new Entry(row.getLong(1), row.getString(2)),
                        entry);
        Message back = Message.of("store.past.back");
        for (int i = 0; i < later.size(); i++) {
            progress.checkCancelled();
            progress.at(i, later.size(), back);
            takeBack(later.get(i));
        }
        if (firstLater.isPresent()) {
            removeFrom(firstLater.getAsLong());
        }
        shorten();
        for (long importId : otherwise) {
            markStale(importId);
        }
        summary.refresh(Map.of(), progress);
    }

    private void takeBack(Entry one) {
        switch (one.event) {
            // The state that was put in place came with its own log, of which this is the end.
            case "replaced" -> {}
            case "undone" ->
                    rows.of(one.action, false).forEach(change -> takeBack(change, false, false));
            default -> {
                boolean first = one.event.equals("done");
                rows.of(one.action, true).forEach(change -> takeBack(change, true, first));
            }
        }
    }

    /// @param before whether the row is to be as it was before the action
    /// @param first whether the action was done here, and not done again
    private void takeBack(RecordedRows.Change change, boolean before, boolean first) {
        switch (change.table()) {
            case RecordedRows.IMPORT -> {
                long id = rows.added(change, 0);
                if (first) {
                    firstLater = OptionalLong.of(Math.min(id, firstLater.orElse(id)));
                } else {
                    forgetLastEvent(id);
                }
            }
            // Whichever way it went, it was one event more.
            case RecordedRows.STANDING -> forgetLastEvent(rows.added(change, 0));
            default -> rows.put(change, before);
        }
    }

    private void forgetLastEvent(long importId) {
        session.update(
                """
                DELETE FROM standing_event
                WHERE id = (SELECT max(id) FROM standing_event WHERE import = ?)
                """,
                importId);
        otherwise.add(importId);
    }

    /// Imports are numbered in the order in which they were made: this one and all after it go,
    /// with what no other tells of.
    private void removeFrom(long first) {
        session.each(
                "SELECT id FROM import WHERE id >= ?", row -> markStale(row.getLong(1)), first);
        session.execute("CREATE TEMP TABLE told (series INTEGER PRIMARY KEY)");
        for (String sql :
                List.of(
                        "INSERT INTO temp.told"
                                + " SELECT DISTINCT series FROM observation WHERE import >= ?",
                        "DELETE FROM observation WHERE import >= ?",
                        "DELETE FROM coverage WHERE import >= ?",
                        "DELETE FROM import_text WHERE import >= ?",
                        "DELETE FROM standing_event WHERE import >= ?",
                        "DELETE FROM summary_import WHERE import >= ?",
                        "DELETE FROM import WHERE id >= ?")) {
            progress.checkCancelled();
            session.update(sql, first);
        }
        for (String sql :
                List.of(
                        "DELETE FROM source WHERE id NOT IN (SELECT source FROM import)",
                        "DELETE FROM kept_file WHERE id NOT IN"
                                + " (SELECT file FROM source WHERE file IS NOT NULL)",
                        "DELETE FROM kept_part WHERE file NOT IN (SELECT id FROM kept_file)",
                        """
                        DELETE FROM series WHERE id IN (SELECT series FROM temp.told)
                            AND NOT EXISTS (SELECT 1 FROM observation WHERE series = series.id)
                            AND id NOT IN (SELECT from_series FROM alias)
                            AND id NOT IN (SELECT to_series FROM alias)
                            AND id NOT IN (SELECT series FROM segment)
                            AND id NOT IN (SELECT series FROM dependency)
                        """)) {
            progress.checkCancelled();
            session.execute(sql);
        }
    }

    private void markStale(long importId) {
        session.update(
                "INSERT INTO temp.stale SELECT series FROM summary_import WHERE import = ?",
                importId);
    }

    /// The log ends with the entry.
    private void shorten() {
        session.update("DELETE FROM action_event WHERE id > ?", entry);
        session.execute(
                "DELETE FROM action_row WHERE action NOT IN (SELECT action FROM action_event)");
        session.execute("DELETE FROM action WHERE id NOT IN (SELECT action FROM action_event)");
        session.execute("DELETE FROM log_end");
        LogEnd.begin(session);
    }
}
