package workbench.store;

import workbench.model.ImportId;
import workbench.store.FigureChange.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Counts the figures that would come from elsewhere if an import stood, or did not.
///
/// Of a series without aliases the rows are walked once, and of each no more is read than tells
/// whether a person would see a difference.
final class StandingCount {
    private static final String LATEST_FIRST =
            "SELECT period, import, value, trait FROM observation WHERE series = ?"
                    + " ORDER BY period DESC, import DESC";

    private final Session session;
    private final Standing now;
    private final Standing then;
    private final long importId;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    private long period = -1;
    private boolean told;
    private Optional<Row> before = Optional.empty();
    private Optional<Row> after = Optional.empty();

    private record Row(long importId, OptionalDouble value, long trait) {
        static Row of(ResultSet row) throws SQLException {
            double number = row.getDouble(3);
            OptionalDouble value =
                    row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
            return new Row(row.getLong(2), value, row.getLong(4));
        }
    }

    StandingCount(Session session, Standing now, Standing then, ImportId id) {
        this.session = session;
        this.now = now;
        this.then = then;
        this.importId = id.value();
    }

    Map<Kind, Long> counts() {
        return Map.copyOf(counts);
    }

    void add(Kind kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    /// @param series one that has no aliases
    void add(long series) {
        period = -1;
        session.each(LATEST_FIRST, this::row, series);
        settle();
    }

    private void row(ResultSet row) throws SQLException {
        if (row.getLong(1) != period) {
            settle();
            period = row.getLong(1);
        }
        long from = row.getLong(2);
        told |= from == importId;
        if (before.isEmpty() && now.has(from)) {
            before = Optional.of(Row.of(row));
        }
        if (after.isEmpty() && then.has(from)) {
            after = Optional.of(Row.of(row));
        }
    }

    /// The period is over.
    private void settle() {
        if (told && !before.map(Row::importId).equals(after.map(Row::importId))) {
            add(kind());
        }
        told = false;
        before = Optional.empty();
        after = Optional.empty();
    }

    private Kind kind() {
        if (after.isEmpty()) {
            return Kind.GOES;
        }
        if (before.isEmpty()) {
            return Kind.COMES;
        }
        return isSame(before.get(), after.get()) ? Kind.STAYS : Kind.CHANGES;
    }

    private boolean isSame(Row one, Row other) {
        if (!one.value.equals(other.value)) {
            return false;
        }
        Trait first = Trait.of(session, one.trait);
        Trait second = Trait.of(session, other.trait);
        return first.multiplier() == second.multiplier() && first.status().equals(second.status());
    }
}
