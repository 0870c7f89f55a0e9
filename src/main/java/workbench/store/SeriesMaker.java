package workbench.store;

import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds series by their keys and makes those that are new, for the length of one action: the
/// tables `series`, `place` and `breakdown`. What many series share is looked up once.
///
/// What only withdrawn imports told of is called as the import calls it that tells of it now: a
/// spelling or a unit that was read wrongly goes with its import.
final class SeriesMaker {
    private static final int REMEMBERED = 100_000;

    private final Session session;
    private final Recorder recorder;
    private final Instant at;
    private final Map<String, Long> indicators = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Long> breakdowns = new HashMap<>();
    private final Map<Unit, Long> units = new HashMap<>();

    /// Those that were made, as long as these are all there are: then none needs to be looked for.
    private Optional<Map<KeyParts, SeriesId>> all;

    private long last;
    private final RowsToAdd fresh;
    private final Optional<Shown> shown;

    /// The indicators of series.
    private final Map<Long, Long> indicatorsOf = new HashMap<>();

    /// @param at when an indicator that is new was first met
    SeriesMaker(Session session, Recorder recorder, Instant at) {
        this.session = session;
        this.recorder = recorder;
        this.at = at;
        this.all =
                session.number("SELECT count(*) FROM (SELECT 1 FROM series LIMIT 1)") == 0
                        ? Optional.of(new HashMap<>())
                        : Optional.empty();
        this.fresh = new RowsToAdd(session, "series (id, indicator, place, breakdown, unit)", 5);
        this.shown = Shown.read(session);
    }

    /// Writes those that are new, so that rows of other tables may refer to them.
    void write() {
        fresh.write();
    }

    long indicatorOf(SeriesId series) {
        Long known = indicatorsOf.get(series.value());
        if (known != null) {
            return known;
        }
        write();
        long indicator = SeriesTable.indicatorOf(session, series.value());
        remember(series, indicator);
        return indicator;
    }

    private void remember(SeriesId series, long indicator) {
        if (indicatorsOf.size() >= REMEMBERED) {
            indicatorsOf.clear();
        }
        indicatorsOf.put(series.value(), indicator);
    }

    SeriesId findOrMake(SeriesKey key) {
        KeyParts parts = KeyParts.of(key);
        long indicator = known(indicators, parts.indicator(), _ -> met(key.indicator(), parts));
        long place = known(places, parts.place(), _ -> placeId(key, parts));
        long breakdown = known(breakdowns, parts.breakdown(), _ -> breakdownId(key, parts));
        if (all.filter(made -> made.size() >= REMEMBERED).isPresent()) {
            all = Optional.empty();
            write();
        }
        if (all.isPresent()) {
            return all.get()
                    .computeIfAbsent(parts, _ -> number(indicator, place, breakdown, key.unit()));
        }
        Optional<SeriesId> found = find(indicator, place, breakdown, parts.unit());
        found.filter(this::isHidden).ifPresent(series -> countIn(series, key.unit()));
        return found.orElseGet(() -> make(indicator, place, breakdown, key.unit()));
    }

    private static <K> long known(Map<K, Long> ids, K key, Function<K, Long> id) {
        if (ids.size() >= REMEMBERED) {
            ids.clear();
        }
        return ids.computeIfAbsent(key, id);
    }

    /// What is known of an indicator belongs to the ledger, not to the action that met it.
    private long met(Indicator indicator, KeyParts parts) {
        return recorder.unrecorded(
                () -> {
                    long id = IndicatorTable.idOf(session, parts.indicator());
                    boolean again = shown.filter(all -> !all.indicators().contains(id)).isPresent();
                    IndicatorTable.meet(session, id, indicator, again, at);
                    return id;
                });
    }

    private boolean isHidden(SeriesId series) {
        return shown.filter(all -> !all.series().contains(series.value())).isPresent();
    }

    private void countIn(SeriesId series, Unit unit) {
        session.update(
                "UPDATE series SET unit = ?1 WHERE id = ?2 AND unit <> ?1",
                known(units, unit, one -> UnitTable.idOf(session, one)),
                series.value());
    }

    /// Whatever the unit is called: its code tells series apart.
    private Optional<SeriesId> find(long indicator, long place, long breakdown, String unit) {
        return session.first(
                """
                SELECT s.id FROM series s JOIN unit w ON w.id = s.unit
                WHERE s.indicator = ? AND s.place = ? AND s.breakdown = ? AND w.key = ?
                """,
                row -> new SeriesId(row.getLong(1)),
                indicator,
                place,
                breakdown,
                unit);
    }

    /// Makes one where all that there are were made here.
    private SeriesId number(long indicator, long place, long breakdown, Unit unit) {
        last++;
        fresh.add(
                last,
                indicator,
                place,
                breakdown,
                known(units, unit, one -> UnitTable.idOf(session, one)));
        SeriesId made = new SeriesId(last);
        remember(made, indicator);
        return made;
    }

    private SeriesId make(long indicator, long place, long breakdown, Unit unit) {
        return new SeriesId(
                session.insert(
                        """
                        INSERT INTO series (indicator, place, breakdown, unit)
                        VALUES (?, ?, ?, ?) RETURNING id
                        """,
                        indicator,
                        place,
                        breakdown,
                        known(units, unit, one -> UnitTable.idOf(session, one))));
    }

    private long placeId(SeriesKey key, KeyParts parts) {
        Optional<Long> found =
                session.first(
                        "SELECT id FROM place WHERE key = ?", row -> row.getLong(1), parts.place());
        Bilingual name = key.place().name();
        found.filter(id -> shown.filter(all -> !all.places().contains(id)).isPresent())
                .ifPresent(
                        id ->
                                session.update(
                                        "UPDATE place SET name_en = ?, name_fr = ? WHERE id = ?",
                                        name.en(),
                                        name.fr(),
                                        id));
        return found.orElseGet(
                () ->
                        session.insert(
                                """
                                INSERT INTO place (key, code, name_en, name_fr)
                                VALUES (?, ?, ?, ?) RETURNING id
                                """,
                                parts.place(),
                                key.place().code(),
                                name.en(),
                                name.fr()));
    }

    private long breakdownId(SeriesKey key, KeyParts parts) {
        Optional<Long> found =
                session.first(
                        "SELECT id FROM breakdown WHERE key = ?",
                        row -> row.getLong(1),
                        parts.breakdown());
        String text = key.breakdown().text();
        found.filter(id -> shown.filter(all -> !all.breakdowns().contains(id)).isPresent())
                .ifPresent(
                        id ->
                                session.update(
                                        "UPDATE breakdown SET text = ? WHERE id = ?", text, id));
        return found.orElseGet(
                () ->
                        session.insert(
                                "INSERT INTO breakdown (key, text) VALUES (?, ?) RETURNING id",
                                parts.breakdown(),
                                text));
    }
}
