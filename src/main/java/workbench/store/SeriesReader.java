package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads series, for the length of one question: indicators, places and units that many series
/// share are read once.
final class SeriesReader {
    private static final String COLUMNS = "SELECT s.id, s.indicator, s.place, s.unit, b.text ";
    private static final String FROM = "FROM series s JOIN breakdown b ON b.id = s.breakdown ";

    /// With what they are ordered by.
    private static final String NAMED_FROM =
            FROM
                    + """
                    JOIN indicator_detail d ON d.indicator = s.indicator
                    JOIN place p ON p.id = s.place
                    JOIN unit w ON w.id = s.unit
                    """;

    /// The order in which series are shown: by words, then by number where words are the same.
    private static final String ORDER =
            """

            ORDER BY d.name_en COLLATE NOCASE, s.indicator, p.name_en COLLATE NOCASE, s.place,
                b.text, w.code, s.id
            """;

    private static final String IN_ORDER =
            COLUMNS + NAMED_FROM + "WHERE s.id NOT IN (SELECT from_series FROM alias)%s" + ORDER;

    private static final String NAMED = "name_en = ? OR name_fr = ? OR (code = ? AND code <> '')";

    /// Series of the indicators that an import brought figures of, aliases followed.
    private static final String BROUGHT =
            COLUMNS
                    + NAMED_FROM
                    + """
                    WHERE s.id IN (SELECT coalesce(a.to_series, i.id) FROM coverage c
                        JOIN series i ON i.indicator = c.indicator
                        LEFT JOIN alias a ON a.from_series = i.id
                        WHERE c.import = ?)
                    """
                    + ORDER;

    private static final String ROOTS_BROUGHT =
            """
            SELECT DISTINCT coalesce(a.to_series, i.id) FROM coverage c
            JOIN series i ON i.indicator = c.indicator
            LEFT JOIN alias a ON a.from_series = i.id
            WHERE c.import = ?
            """;

    private static final String SUMMARIES =
            COLUMNS
                    + ", m.figures, m.restated, m.news, "
                    + ObservationReader.FIELDS
                    + """
                     FROM summary m CROSS JOIN series s ON s.id = m.series
                    CROSS JOIN breakdown b ON b.id = s.breakdown
                    LEFT JOIN observation o ON o.series = m.latest_series
                        AND o.period = m.latest AND o.import = m.latest_import
                    LEFT JOIN label t ON t.id = o.tail
                    WHERE m.series > ? ORDER BY m.series LIMIT ?
                    """;

    /// Where the columns of an observation begin in it.
    private static final int LATEST = 9;

    private static final String OF_INDICATOR =
            COLUMNS
                    + NAMED_FROM
                    + "WHERE s.indicator = ? AND s.id NOT IN (SELECT from_series FROM alias)"
                    + ORDER;

    private static final String IN_OTHER_UNITS =
            COLUMNS
                    + """
                    FROM series o JOIN series s ON s.indicator = o.indicator
                        AND s.place = o.place AND s.breakdown = o.breakdown AND s.id <> o.id
                    JOIN breakdown b ON b.id = s.breakdown
                    WHERE o.id = ? AND s.id NOT IN (SELECT from_series FROM alias)
                    ORDER BY s.id
                    """;

    /// The segments of a series and of those that are read as part of it; where several begin with
    /// one period, the series' own, else that of the first. Whose they are is said twice: what is
    /// compared with the choice cannot be looked up, and every segment of the dossier would be
    /// read.
    private static final String SEGMENTS =
            "SELECT g.from_period, g.definition, g.denominator, g.boundary, g.reason,"
                    + " coalesce(j.reason, ''),"
                    + UnitTable.COLUMNS
                    + """
                    FROM segment g JOIN unit u ON u.id = g.unit
                    LEFT JOIN segment_join j
                        ON j.series = g.series AND j.from_period = g.from_period
                    WHERE (g.series = ?1 OR g.series IN
                            (SELECT from_series FROM alias WHERE to_series = ?1))
                        AND g.series = (SELECT series FROM segment
                        WHERE from_period = g.from_period AND (series = ?1 OR series IN
                            (SELECT from_series FROM alias WHERE to_series = ?1))
                        ORDER BY series <> ?1, series LIMIT 1)
                    ORDER BY g.from_period
                    """;

    /// Which series have segments, themselves or by those that are read as part of them: few.
    private static final String WITH_SEGMENTS =
            """
            SELECT DISTINCT coalesce(a.to_series, g.series)
            FROM (SELECT DISTINCT series FROM segment) g
            LEFT JOIN alias a ON a.from_series = g.series
            """;

    private final Session session;
    private @Nullable Set<Long> withSegments;
    private final Map<Long, Indicator> indicators = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Unit> units = new HashMap<>();

    SeriesReader(Session session) {
        this.session = session;
    }

    /// What is shown one series after another.
    @FunctionalInterface
    interface Visit {
        void series(Series series) throws SQLException;
    }

    /// Every series that is no alias, or those of one indicator and place, in order.
    void each(Optional<String> indicator, Optional<String> place, Visit visit) {
        // Found by their names first, so that of many series only theirs are looked at.
        StringBuilder narrowed = new StringBuilder();
        List<Object> names = new ArrayList<>();
        if (indicator.isPresent()) {
            narrowed.append(" AND s.indicator IN (SELECT indicator FROM indicator_detail WHERE ")
                    .append(NAMED)
                    .append(')');
            names.addAll(Collections.nCopies(3, indicator.get()));
        }
        if (place.isPresent()) {
            narrowed.append(" AND s.place IN (SELECT id FROM place WHERE ")
                    .append(NAMED)
                    .append(')');
            names.addAll(Collections.nCopies(3, place.get()));
        }
        session.each(
                IN_ORDER.formatted(narrowed), row -> visit.series(series(row)), names.toArray());
    }

    /// What lists show of the series that have current figures, by number.
    ///
    /// @param after none with this number or a lower one
    List<SeriesSummary> summaries(long after, int most, ObservationReader figures) {
        return session.list(
                SUMMARIES,
                row -> {
                    Series series = series(row);
                    long news = row.getLong(8);
                    Optional<ImportId> from =
                            row.wasNull() ? Optional.empty() : Optional.of(new ImportId(news));
                    // Of a received dossier it may lead nowhere.
                    long period = row.getLong(LATEST);
                    Optional<Observation> latest =
                            row.wasNull()
                                    ? Optional.empty()
                                    : Optional.of(
                                            figures.observation(
                                                    series.id().value(),
                                                    PeriodCode.period(period),
                                                    row,
                                                    LATEST));
                    return new SeriesSummary(series, row.getInt(6), latest, row.getInt(7), from);
                },
                after,
                most);
    }

    /// The series of an indicator, in order.
    List<Series> of(IndicatorId indicator) {
        return session.list(OF_INDICATOR, this::series, indicator.value());
    }

    /// Those that differ from a series by their unit alone.
    List<Series> inOtherUnits(SeriesId id) {
        return session.list(IN_OTHER_UNITS, this::series, Aliases.root(session, id.value()));
    }

    /// The series that an import may have brought figures of, in order.
    List<Series> brought(ImportId id) {
        return session.list(BROUGHT, this::series, id.value());
    }

    /// Their numbers, in no order.
    static List<Long> rootsBrought(Session session, ImportId id) {
        return session.list(ROOTS_BROUGHT, row -> row.getLong(1), id.value());
    }

    /// The series of a number, aliases followed.
    Optional<Series> series(SeriesId id) {
        return session.first(
                COLUMNS + FROM + "WHERE s.id = ?", this::series, Aliases.root(session, id.value()));
    }

    /// The series of a number, itself and not what it is read as part of.
    Series itself(long id) {
        return session.first(COLUMNS + FROM + "WHERE s.id = ?", this::series, id).orElseThrow();
    }

    private Series series(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Unit unit = unit(row.getLong(4));
        SeriesKey key =
                new SeriesKey(
                        indicator(row.getLong(2)),
                        place(row.getLong(3)),
                        unit,
                        Breakdown.parse(row.getString(5)));
        return new Series(new SeriesId(id), key, segments(id, unit));
    }

    private List<Segment> segments(long series, Unit unit) {
        if (!hasSegments(series)) {
            return List.of(Segment.first(unit));
        }
        List<Segment> stored =
                session.list(
                        SEGMENTS,
                        row ->
                                new Segment(
                                        PeriodCode.period(row.getLong(1)),
                                        UnitTable.unit(row, 7),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6)),
                        series);
        if (stored.isEmpty()) {
            return List.of(Segment.first(unit));
        }
        if (stored.getFirst().from().equals(Period.NONE)) {
            return filled(stored);
        }
        List<Segment> all = new ArrayList<>();
        all.add(Segment.first(unit));
        all.addAll(stored);
        return filled(all);
    }

    /// What a segment leaves blank holds as before it, also where that was said later.
    private static List<Segment> filled(List<Segment> stored) {
        List<Segment> all = new ArrayList<>();
        Segment before = stored.getFirst();
        for (Segment one : stored) {
            before =
                    new Segment(
                            one.from(),
                            one.unit(),
                            orElse(one.definition(), before.definition()),
                            orElse(one.denominator(), before.denominator()),
                            orElse(one.boundary(), before.boundary()),
                            one.reason(),
                            one.joined());
            all.add(before);
        }
        return all;
    }

    private static String orElse(String text, String before) {
        return text.isBlank() ? before : text;
    }

    private boolean hasSegments(long series) {
        Set<Long> having = withSegments;
        if (having == null) {
            having = Set.copyOf(session.list(WITH_SEGMENTS, row -> row.getLong(1)));
            withSegments = having;
        }
        return having.contains(series);
    }

    private Indicator indicator(long id) {
        return indicators.computeIfAbsent(
                id,
                key ->
                        IndicatorTable.find(session, new IndicatorId(key))
                                .orElseThrow()
                                .indicator());
    }

    private Place place(long id) {
        return places.computeIfAbsent(
                id,
                key ->
                        session.first(
                                        "SELECT code, name_en, name_fr FROM place WHERE id = ?",
                                        row ->
                                                new Place(
                                                        row.getString(1),
                                                        new Bilingual(
                                                                row.getString(2),
                                                                row.getString(3))),
                                        key)
                                .orElseThrow());
    }

    private Unit unit(long id) {
        return units.computeIfAbsent(
                id,
                key ->
                        session.first(
                                        "SELECT" + UnitTable.COLUMNS + "FROM unit u WHERE u.id = ?",
                                        row -> UnitTable.unit(row, 1),
                                        key)
                                .orElseThrow());
    }
}
