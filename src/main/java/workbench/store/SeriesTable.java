package workbench.store;

import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;

import java.time.Instant;
import java.util.Optional;

/// The tables `series`, `place`, `breakdown` and `segment`: finding a series by its key and making
/// it where it is new.
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

    static SeriesId findOrMake(Session session, SeriesKey key, Instant at) {
        return find(session, key).orElseGet(() -> make(session, key, KeyParts.of(key), at));
    }

    private static SeriesId make(Session session, SeriesKey key, KeyParts parts, Instant at) {
        Indicator indicator = key.indicator();
        long indicatorId = IndicatorTable.idOf(session, parts.indicator());
        IndicatorTable.meet(session, indicatorId, indicator, at);
        return new SeriesId(
                session.insert(
                        """
                        INSERT INTO series (indicator, place, breakdown, unit)
                        VALUES (?, ?, ?, ?) RETURNING id
                        """,
                        indicatorId,
                        placeId(session, key.place(), parts.place()),
                        breakdownId(session, key.breakdown(), parts.breakdown()),
                        UnitTable.idOf(session, key.unit())));
    }

    private static long placeId(Session session, Place place, String key) {
        return session.first("SELECT id FROM place WHERE key = ?", row -> row.getLong(1), key)
                .orElseGet(
                        () ->
                                session.insert(
                                        """
                                        INSERT INTO place (key, code, name_en, name_fr)
                                        VALUES (?, ?, ?, ?) RETURNING id
                                        """,
                                        key,
                                        place.code(),
                                        place.name().en(),
                                        place.name().fr()));
    }

    private static long breakdownId(Session session, Breakdown breakdown, String key) {
        return session.first("SELECT id FROM breakdown WHERE key = ?", row -> row.getLong(1), key)
                .orElseGet(
                        () ->
                                session.insert(
                                        "INSERT INTO breakdown (key, text) VALUES (?, ?)"
                                                + " RETURNING id",
                                        key,
                                        breakdown.text()));
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
