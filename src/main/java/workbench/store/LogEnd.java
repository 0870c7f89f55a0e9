package workbench.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/// The table `log_end`: how many entries the log has, and a hash of all of them, each mixed with
/// those before it.
///
/// It tells mishaps and meddling by hand, such as a mark of undoing that was taken off the end.
/// Whoever works the hash out again as well is not told; no file can be safe from its owner.
///
/// @param hash SHA-256
record LogEnd(long entries, byte[] hash) {
    private static final LogEnd EMPTY = new LogEnd(0, new byte[0]);

    private static final String ENTRIES =
            """
            SELECT e.id, e.action, e.at, e.event, e.who, a.label, a.who
            FROM action_event e JOIN action a ON a.id = e.action
            """;

    /// Writes where the log ends now: when a dossier gets the table.
    static void begin(Session session) {
        LogEnd end = worked(session);
        session.update("INSERT INTO log_end VALUES (1, ?, ?)", end.entries, end.hash);
    }

    /// Takes in the entry that was just made.
    static void add(Session session, long entry) {
        LogEnd end =
                session.first(ENTRIES + "WHERE e.id = ?", row -> kept(session).with(row), entry)
                        .orElseThrow();
        session.update("UPDATE log_end SET entries = ?, hash = ?", end.entries, end.hash);
    }

    /// As the dossier says.
    static LogEnd kept(Session session) {
        return session.first(
                        "SELECT entries, hash FROM log_end",
                        row -> new LogEnd(row.getLong(1), row.getBytes(2)))
                .orElse(EMPTY);
    }

    /// As the entries that are there come to.
    static LogEnd worked(Session session) {
        LogEnd[] end = {EMPTY};
        session.each(ENTRIES + "ORDER BY e.id", row -> end[0] = end[0].with(row));
        return end[0];
    }

    boolean isSame(LogEnd other) {
        return entries == other.entries && Arrays.equals(hash, other.hash);
    }

    private LogEnd with(ResultSet row) throws SQLException {
        MessageDigest digest = KeptFiles.sha256();
        digest.update(hash);
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            byte[] text = row.getString(column).getBytes(StandardCharsets.UTF_8);
            // With its length, so that no part can pass for the beginning of the next.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        return new LogEnd(entries + 1, digest.digest());
    }
}
