package workbench.store;

import workbench.model.Segment;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;

import java.util.Optional;

/// The tables `series` and `segment`.
final class SeriesTable {
    private static final String FIND =
            """
            SELECT s.id FROM series s JOIN unit w ON w.id = s.unit
            WHERE s.indicator = (SELECT id FROM indicator WHERE key = ?)
                AND s.place = (SELECT id FROM place WHERE key = ?)
                AND s.breakdown = (SELECT id FROM breakdown WHERE key = ?)
                AND w.key = ?
            """;

    private SeriesTable() {}

    /// The series that bears exactly this key, whether or not it is an alias.
    static Optional<SeriesId> find(Session session, SeriesKey key) {
        KeyParts parts = KeyParts.of(key);
        return session.first(
                FIND,
                row -> new SeriesId(row.getLong(1)),
                parts.indicator(),
                parts.place(),
                parts.breakdown(),
                parts.unit());
    }

    static long indicatorOf(Session session, long series) {
        return session.number("SELECT indicator FROM series WHERE id = ?", series);
    }

    /// Adds a segment, or puts it in the place of the one that begins with the same period; it is
    /// joined where it says so itself.
    static void putSegment(Session session, long series, long fromPeriod, Segment segment) {
        session.update(
                "DELETE FROM segment_join WHERE series = ? AND from_period = ?",
                series,
                fromPeriod);
        session.update(
                """
                INSERT INTO segment
                    (series, from_period, unit, definition, denominator, boundary, reason)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT (series, from_period) DO UPDATE SET unit = ?3, definition = ?4,
                    denominator = ?5, boundary = ?6, reason = ?7
                """,
                series,
                fromPeriod,
                UnitTable.idOf(session, segment.unit()),
                segment.definition(),
                segment.denominator(),
                segment.boundary(),
                segment.reason());
        if (segment.isJoined()) {
            session.update(
                    "INSERT INTO segment_join (series, from_period, reason) VALUES (?, ?, ?)",
                    series,
                    fromPeriod,
                    segment.joined());
        }
    }
}
