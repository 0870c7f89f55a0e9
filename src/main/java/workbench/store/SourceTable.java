package workbench.store;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// The tables `source` and `kept_file`: where figures came from.
final class SourceTable {
    static final String COLUMNS =
            """
            s.id, s.kind, s.name, coalesce(f.sha256, ''), coalesce(f.size, 0), s.release_date,
            s.reason, s.who
            """;
    static final String FROM = " source s LEFT JOIN kept_file f ON f.id = s.file ";

    private SourceTable() {}

    static SourceRecord record(ResultSet row, int first) throws SQLException {
        String released = row.getString(first + 5);
        return new SourceRecord(
                new SourceId(row.getLong(first)),
                row.getString(first + 1).equals("hand")
                        ? SourceRecord.Kind.HAND
                        : SourceRecord.Kind.FILE,
                row.getString(first + 2),
                row.getString(first + 3),
                row.getLong(first + 4),
                Optional.ofNullable(released).map(LocalDate::parse),
                row.getString(first + 6),
                row.getString(first + 7));
    }

    static Optional<SourceRecord> find(Session session, SourceId id) {
        return session.first(
                "SELECT " + COLUMNS + "FROM" + FROM + "WHERE s.id = ?",
                row -> record(row, 1),
                id.value());
    }

    /// The number of the kept bytes; empty for a source without a file.
    static Optional<Long> keptFile(Session session, SourceId id) {
        return session.first(
                "SELECT file FROM source WHERE id = ? AND file IS NOT NULL",
                row -> row.getLong(1),
                id.value());
    }

    static SourceId addFile(
            Session session, long keptFile, String name, Optional<LocalDate> releaseDate) {
        return insert(session, "file", keptFile, name, releaseDate, "", "");
    }

    static SourceId addHandEntry(
            Session session, @Nullable Long evidence, String name, String reason, String who) {
        return insert(session, "hand", evidence, name, Optional.empty(), reason, who);
    }

    private static SourceId insert(
            Session session,
            String kind,
            @Nullable Long file,
            String name,
            Optional<LocalDate> releaseDate,
            String reason,
            String who) {
        return new SourceId(
                session.insert(
                        """
                        INSERT INTO source (kind, file, name, release_date, reason, who)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        kind,
                        file,
                        name,
                        releaseDate.map(LocalDate::toString).orElse(null),
                        reason,
                        who));
    }
}
