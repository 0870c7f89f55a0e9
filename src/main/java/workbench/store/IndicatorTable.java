package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.Bilingual;
import workbench.model.Direction;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.IndicatorId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// The tables `indicator`, `indicator_detail` and `definition`.
final class IndicatorTable {
    /// Eighteen columns of an indicator joined as `d` with its unit as `u`.
    static final String COLUMNS =
            """
             d.indicator, d.code, d.name_en, d.name_fr, d.factor, u.code, u.kind, u.name_en,
             u.name_fr, d.direction, d.target, d.target_year, d.bound, d.decimals,
             d.definition_en, d.definition_fr, d.source, d.base_year
            """;

    private static final String SELECT =
            "SELECT " + COLUMNS + " FROM indicator_detail d JOIN unit u ON u.id = d.unit ";

    private IndicatorTable() {}

    static Indicator indicator(ResultSet row, int first) throws SQLException {
        return new Indicator(
                row.getString(first + 1),
                new Bilingual(row.getString(first + 2), row.getString(first + 3)),
                Factor.of(row.getString(first + 4)),
                UnitTable.unit(row, first + 5),
                Direction.valueOf(row.getString(first + 9)),
                decimal(row, first + 10),
                whole(row, first + 11),
                decimal(row, first + 12),
                whole(row, first + 13),
                new Bilingual(row.getString(first + 14), row.getString(first + 15)),
                row.getString(first + 16),
                whole(row, first + 17));
    }

    private static OptionalDouble decimal(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalInt whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static StoredIndicator stored(ResultSet row) throws SQLException {
        return new StoredIndicator(new IndicatorId(row.getLong(1)), indicator(row, 1));
    }

    /// Every one, by name.
    static List<StoredIndicator> every(Session session) {
        return session.list(
                SELECT + "ORDER BY d.name_en COLLATE NOCASE, d.indicator", IndicatorTable::stored);
    }

    /// Those that a person stated and those that a standing import brought, by name.
    static List<StoredIndicator> all(Session session, Standing standing) {
        List<StoredIndicator> known = every(session);
        Set<Long> passedOn = Aliases.indicatorsPassedOn(session);
        Map<Long, Set<Long>> received = Aliases.indicatorsReceived(session);
        return known.stream()
                .filter(one -> !passedOn.contains(one.id().value()))
                .filter(
                        one ->
                                isStated(session, one.id())
                                        || isBrought(session, standing, one.id().value())
                                        || received
                                                .getOrDefault(one.id().value(), Set.of())
                                                .stream()
                                                .anyMatch(id -> isBrought(session, standing, id)))
                .toList();
    }

    private static boolean isStated(Session session, IndicatorId id) {
        return session.number("SELECT stated FROM indicator_detail WHERE indicator = ?", id.value())
                == 1;
    }

    private static boolean isBrought(Session session, Standing standing, long id) {
        return session
                .list("SELECT import FROM coverage WHERE indicator = ?", row -> row.getLong(1), id)
                .stream()
                .anyMatch(standing::has);
    }

    static Optional<StoredIndicator> find(Session session, IndicatorId id) {
        return session.first(SELECT + "WHERE d.indicator = ?", IndicatorTable::stored, id.value());
    }

    static List<DefinitionVersion> definitions(Session session, IndicatorId id) {
        return session.list(
                """
                SELECT version, since, definition_en, definition_fr FROM definition
                WHERE indicator = ? ORDER BY version
                """,
                row ->
                        new DefinitionVersion(
                                row.getInt(1),
                                Times.moment(row.getLong(2)),
                                new Bilingual(row.getString(3), row.getString(4))),
                id.value());
    }

    /// The number of an indicator's key, made where it is new.
    static long idOf(Session session, String key) {
        return session.first("SELECT id FROM indicator WHERE key = ?", row -> row.getLong(1), key)
                .orElseGet(
                        () ->
                                session.insert(
                                        "INSERT INTO indicator (key) VALUES (?) RETURNING id",
                                        key));
    }

    /// Sees to it that something is known of an indicator that an import names.
    ///
    /// @param again whether what an import told of it before counts no more; what a person stated
    ///   does
    static void meet(Session session, long id, Indicator indicator, boolean again, Instant at) {
        if (!isKnown(session, id)) {
            insert(session, id, indicator);
        } else if (again && !isStated(session, new IndicatorId(id))) {
            update(session, id, indicator, false);
        } else {
            return;
        }
        addDefinition(session, id, indicator.definition(), at);
    }

    private static boolean isKnown(Session session, long id) {
        return session.number("SELECT count(*) FROM indicator_detail WHERE indicator = ?", id) > 0;
    }

    /// What a person says of an indicator: by code; without one by the words of a provisional
    /// indicator, else by the exact name of a bound one, which keeps its code.
    static IndicatorId put(Session session, Recorder recorder, Indicator indicator, Instant at) {
        Optional<StoredIndicator> named =
                indicator.isBound() ? Optional.empty() : named(session, indicator);
        if (named.isPresent()) {
            StoredIndicator found = named.get();
            Indicator stated = withCode(indicator, found.indicator().code());
            state(session, found.id().value(), stated, at);
            return found.id();
        }
        long id =
                recorder.unrecorded(
                        () -> {
                            long known = idOf(session, KeyParts.indicator(indicator));
                            if (!isKnown(session, known)) {
                                insert(session, known, indicator);
                            }
                            return known;
                        });
        state(session, id, indicator, at);
        return new IndicatorId(id);
    }

    private static Optional<StoredIndicator> named(Session session, Indicator indicator) {
        return session.first(
                        "SELECT id FROM indicator WHERE key = ?",
                        row -> new IndicatorId(row.getLong(1)),
                        KeyParts.indicator(indicator))
                .flatMap(id -> find(session, id))
                .or(
                        () ->
                                session.first(
                                        SELECT
                                                + "WHERE d.name_en = ?1 OR d.name_fr = ?1"
                                                + " ORDER BY d.code = '', d.indicator LIMIT 1",
                                        IndicatorTable::stored,
                                        indicator.name().en()));
    }

    private static Indicator withCode(Indicator indicator, String code) {
        return new Indicator(
                code,
                indicator.name(),
                indicator.factor(),
                indicator.unit(),
                indicator.direction(),
                indicator.target(),
                indicator.targetYear(),
                indicator.limit(),
                indicator.decimals(),
                indicator.definition(),
                indicator.source(),
                indicator.baseYear());
    }

    private static void insert(Session session, long id, Indicator indicator) {
        session.update(
                """
                INSERT INTO indicator_detail VALUES
                    (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                """,
                row(session, id, indicator));
    }

    private static void state(Session session, long id, Indicator indicator, Instant at) {
        update(session, id, indicator, true);
        addDefinition(session, id, indicator.definition(), at);
    }

    private static void update(Session session, long id, Indicator indicator, boolean stated) {
        session.update(
                """
                UPDATE indicator_detail SET stated = %d, code = ?2, name_en = ?3, name_fr = ?4,
                    factor = ?5, unit = ?6, direction = ?7, target = ?8, target_year = ?9,
                    bound = ?10, decimals = ?11, definition_en = ?12, definition_fr = ?13,
                    source = ?14, base_year = ?15
                WHERE indicator = ?1
                """
                        .formatted(stated ? 1 : 0),
                row(session, id, indicator));
    }

    private static @Nullable Object[] row(Session session, long id, Indicator indicator) {
        return new @Nullable Object[] {
            id,
            indicator.code(),
            indicator.name().en(),
            indicator.name().fr(),
            indicator.factor().map(Factor::key).orElse(""),
            UnitTable.idOf(session, indicator.unit()),
            indicator.direction().name(),
            boxed(indicator.target()),
            boxed(indicator.targetYear()),
            boxed(indicator.limit()),
            boxed(indicator.decimals()),
            indicator.definition().en(),
            indicator.definition().fr(),
            indicator.source(),
            boxed(indicator.baseYear())
        };
    }

    private static void addDefinition(Session session, long id, Bilingual definition, Instant at) {
        List<DefinitionVersion> before = definitions(session, new IndicatorId(id));
        boolean changed =
                before.isEmpty()
                        ? !definition.isEmpty()
                        : !before.getLast().definition().equals(definition);
        if (changed) {
            session.update(
                    "INSERT INTO definition VALUES (?, ?, ?, ?, ?)",
                    id,
                    before.size() + 1,
                    Times.micros(at),
                    definition.en(),
                    definition.fr());
        }
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
