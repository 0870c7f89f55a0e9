package workbench.store;

import workbench.model.Period;
import workbench.model.SeriesId;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds observations, for the length of one action; what they share is looked up once.
final class ObservationWriter implements AutoCloseable {
    private static final int REMEMBERED = 100_000;

    /// Rows that one statement adds: what each statement costs beside its rows is shared.
    private static final int AT_ONCE = 50;

    private static final int COLUMNS = 8;

    private final Session session;
    private final Labels labels;
    private final Map<Trait, Long> traits = new HashMap<>();
    private final Set<Long> periods = new HashSet<>();
    private final Map<Long, Long> indicators = new HashMap<>();
    private final Map<Long, Tally> tallies = new HashMap<>();
    private final Map<Long, AddedFigures> added = new HashMap<>();

    /// Series with higher numbers are new.
    private final long lastBefore;

    private final PreparedStatement insert;
    private final PreparedStatement insertMany;

    /// Those that are not written yet.
    private final List<NewObservation> waiting = new ArrayList<>(AT_ONCE);

    /// The numbers of their periods.
    private final long[] periodsWaiting = new long[AT_ONCE];

    /// What one import has brought so far.
    private static final class Tally {
        private long observations;

        /// Figures of a series mostly follow each other.
        private long last;

        private final Set<Long> indicators = new HashSet<>();
    }

    ObservationWriter(Session session) {
        this.session = session;
        this.labels = new Labels(session);
        this.lastBefore = session.number("SELECT coalesce(max(id), 0) FROM series");
        this.insert = session.prepare(insert(1));
        this.insertMany = session.prepare(insert(AT_ONCE));
        session.beforeReading(this::settle);
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
        tally.observations++;
        long series = o.series().value();
        if (tally.last != series) {
            tally.last = series;
            tally.indicators.add(indicatorOf(o.series()));
        }
        long period = periodId(o.period());
        added.computeIfAbsent(series, id -> new AddedFigures(id > lastBefore, o.importId().value()))
                .add(o.importId().value(), period, o.period().frequency(), o.value().isPresent());
        periodsWaiting[waiting.size()] = period;
        waiting.add(o);
        if (waiting.size() == AT_ONCE) {
            write(insertMany, 0, AT_ONCE);
            waiting.clear();
        }
    }

    /// Writes what waits, so that it can be read.
    private void settle() {
        for (int i = 0; i < waiting.size(); i++) {
            write(insert, i, i + 1);
        }
        waiting.clear();
    }

    private static String insert(int rows) {
        return "INSERT INTO observation (series, period, import, value, trait, tail, cell, raw)"
                + " VALUES "
                + String.join(", ", Collections.nCopies(rows, "(?, ?, ?, ?, ?, ?, ?, ?)"));
    }

    /// Writes those that wait from one place to before another.
    private void write(PreparedStatement statement, int from, int to) {
        try {
            for (int i = from; i < to; i++) {
                bind(statement, (i - from) * COLUMNS, waiting.get(i), periodsWaiting[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw session.failure(e);
        }
    }

    /// @param before how many parameters come before the row's
    private void bind(PreparedStatement row, int before, NewObservation o, long period)
            throws SQLException {
        int form = RawText.formOf(o.raw(), o.value(), o.decimals());
        row.setLong(before + 1, o.series().value());
        row.setLong(before + 2, period);
        row.setLong(before + 3, o.importId().value());
        if (o.value().isPresent()) {
            row.setDouble(before + 4, o.value().getAsDouble());
        } else {
            row.setNull(before + 4, Types.NULL);
        }
        row.setLong(before + 5, traitId(trait(o, Math.max(form, RawText.SHORTEST))));
        row.setLong(before + 6, labels.idOf(o.label().filling()));
        if (o.cell().isPresent()) {
            row.setLong(before + 7, CellCode.of(o.cell().get()));
        } else {
            row.setNull(before + 7, Types.NULL);
        }
        row.setString(before + 8, form == RawText.KEPT ? o.raw() : null);
    }

    private static Trait trait(NewObservation o, int form) {
        return new Trait(
                o.status(),
                o.multiplier(),
                o.decimals(),
                o.derived(),
                form,
                o.cell().isPresent() ? o.cell().get().sheet() : "",
                o.label().frame());
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
    ///
    /// @return what was added, by series
    Map<Long, AddedFigures> finish() {
        settle();
        tallies.forEach(
                (id, tally) -> {
                    ImportTable.finish(session, id, tally.observations);
                    tally.indicators.forEach(each -> ImportTable.covers(session, id, each));
                });
        return added;
    }

    @Override
    public void close() {
        try {
            session.beforeReading(() -> {});
            insert.close();
            insertMany.close();
        } catch (SQLException e) {
            throw session.failure(e);
        }
    }
}
