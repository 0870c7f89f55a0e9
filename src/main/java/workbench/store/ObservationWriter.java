package workbench.store;

import workbench.model.Period;
import workbench.model.SeriesId;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Adds observations, for the length of one action; what they share is looked up once.
final class ObservationWriter implements AutoCloseable {
    private static final int REMEMBERED = 100_000;

    private final Session session;
    private final Labels labels;
    private final Map<Trait, Long> traits = new HashMap<>();
    private final Set<Long> periods = new HashSet<>();
    private final Map<Long, Long> indicators = new HashMap<>();
    private final Map<Long, Tally> tallies = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private final PreparedStatement insert;

    /// What one import has brought so far.
    private static final class Tally {
        private long observations;
        private final Set<Long> indicators = new HashSet<>();
    }

    ObservationWriter(Session session) {
        this.session = session;
        this.labels = new Labels(session);
        this.insert =
                session.prepare(
                        """
                        INSERT INTO observation
                            (series, period, import, value, trait, tail, cell, raw)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    /// From now on observations of this import may be added.
    void begin(long importId) {
        tallies.put(importId, new Tally());
    }

    void add(NewObservation o) {
        Tally tally = tallies.get(o.importId().value());
        if (tally == null) {
            throw new IllegalArgumentException("not an import of this action: " + o.importId());
        }
        try {
            bind(o);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw session.failure(e);
        }
        tally.observations++;
        touched.add(o.series().value());
        tally.indicators.add(indicatorOf(o.series()));
    }

    private void bind(NewObservation o) throws SQLException {
        int form = RawText.formOf(o.raw(), o.value(), o.decimals());
        insert.setLong(1, o.series().value());
        insert.setLong(2, periodId(o.period()));
        insert.setLong(3, o.importId().value());
        if (o.value().isPresent()) {
            insert.setDouble(4, o.value().getAsDouble());
        } else {
            insert.setNull(4, Types.NULL);
        }
        insert.setLong(5, traitId(trait(o, Math.max(form, RawText.SHORTEST))));
        insert.setLong(6, labels.idOf(Labels.tail(o.sourceLabel())));
        if (o.cell().isPresent()) {
            insert.setLong(7, CellCode.of(o.cell().get()));
        } else {
            insert.setNull(7, Types.NULL);
        }
        insert.setString(8, form == RawText.KEPT ? o.raw() : null);
    }

    private static Trait trait(NewObservation o, int form) {
        return new Trait(
                o.status(),
                o.multiplier(),
                o.decimals(),
                o.derived(),
                form,
                o.cell().isPresent() ? o.cell().get().sheet() : "",
                Labels.head(o.sourceLabel()));
    }

    private long traitId(Trait trait) {
        Long known = traits.get(trait);
        if (known != null) {
            return known;
        }
        if (traits.size() >= REMEMBERED) {
            traits.clear();
        }
        long id = storedTrait(trait);
        traits.put(trait, id);
        return id;
    }

    private long storedTrait(Trait trait) {
        Object[] row = {
            labels.idOf(trait.head()),
            labels.idOf(trait.sheet()),
            trait.status().letters(),
            trait.multiplier(),
            trait.decimals(),
            trait.derived(),
            trait.form()
        };
        return session.first(
                        """
                        SELECT id FROM trait WHERE head = ? AND sheet = ? AND status = ?
                            AND multiplier = ? AND decimals = ? AND derived = ? AND form = ?
                        """,
                        found -> found.getLong(1),
                        row)
                .orElseGet(
                        () ->
                                session.insert(
                                        """
                                        INSERT INTO trait (head, sheet, status, multiplier,
                                            decimals, derived, form)
                                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                                        """,
                                        row));
    }

    /// The number of a period, which is put into the table of periods where it is new.
    long periodId(Period period) {
        long id = PeriodCode.of(period);
        if (periods.add(id)) {
            session.update(
                    "INSERT OR IGNORE INTO period (id, text) VALUES (?, ?)", id, period.text());
        }
        return id;
    }

    private long indicatorOf(SeriesId series) {
        Long known = indicators.get(series.value());
        if (known != null) {
            return known;
        }
        if (indicators.size() >= REMEMBERED) {
            indicators.clear();
        }
        long id = SeriesTable.indicatorOf(session, series.value());
        indicators.put(series.value(), id);
        return id;
    }

    /// Writes down what each import brought.
    void finish() {
        touched.forEach(series -> SummaryKeeper.told(session, series));
        tallies.forEach(
                (id, tally) -> {
                    ImportTable.finish(session, id, tally.observations);
                    tally.indicators.forEach(each -> ImportTable.covers(session, id, each));
                });
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw session.failure(e);
        }
    }
}
