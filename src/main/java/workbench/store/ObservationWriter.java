package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.Period;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/// Adds observations, for the length of one action; what they share is looked up once.
final class ObservationWriter implements AutoCloseable {
    private static final int REMEMBERED = 100_000;

    /// Rows that one statement adds: what each statement costs beside its rows is shared.
    private static final int AT_ONCE = 100;

    /// Parameters of each row beside its text.
    private static final int EACH = 6;

    private final Session session;
    private final SeriesMaker series;
    private final Labels labels;
    private final Map<Trait, Long> traits = new HashMap<>();
    private final Map<Period, Long> periods = new HashMap<>();
    private final Map<Long, Tally> tallies = new HashMap<>();
    private final Map<Long, AddedFigures> added = new HashMap<>();

    /// Series with higher numbers are new.
    private final long lastBefore;

    private final PreparedStatement insert;
    private final PreparedStatement insertMany;

    /// The same of rows whose texts follow from their values.
    private final PreparedStatement insertManyPlain;

    /// Those that are not written yet, all of one import.
    private final List<NewObservation> waiting = new ArrayList<>(AT_ONCE);

    /// The numbers of their periods.
    private final long[] periodsWaiting = new long[AT_ONCE];

    /// How their texts follow from their values.
    private final int[] formsWaiting = new int[AT_ONCE];

    private boolean keepsTexts;

    /// Figures of a series mostly follow each other.
    private long lastSeries;

    private @Nullable AddedFigures addedLast;

    /// What one import has brought so far.
    private static final class Tally {
        private long observations;
        private long missing;
        private long last;
        private final Set<Long> indicators = new HashSet<>();
    }

    /// @param series makes those of which figures are added
    ObservationWriter(Session session, SeriesMaker series) {
        this.session = session;
        this.series = series;
        this.labels = new Labels(session);
        this.lastBefore = session.number("SELECT coalesce(max(id), 0) FROM series");
        this.insert = session.prepare(insert(1, true));
        this.insertMany = session.prepare(insert(AT_ONCE, true));
        this.insertManyPlain = session.prepare(insert(AT_ONCE, false));
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
        if (!waiting.isEmpty() && !waiting.getFirst().importId().equals(o.importId())) {
            settle();
        }
        tally.observations++;
        if (o.value().isEmpty()) {
            tally.missing++;
        }
        long id = o.series().value();
        if (tally.last != id) {
            tally.last = id;
            tally.indicators.add(series.indicatorOf(o.series()));
        }
        long period = periodId(o.period());
        added(id, o)
                .add(o.importId().value(), period, o.period().frequency(), o.value().isPresent());
        int form = RawText.formOf(o.raw(), o.value(), o.decimals());
        periodsWaiting[waiting.size()] = period;
        formsWaiting[waiting.size()] = form;
        keepsTexts |= form == RawText.KEPT;
        waiting.add(o);
        if (waiting.size() == AT_ONCE) {
            write(keepsTexts ? insertMany : insertManyPlain, keepsTexts, 0, AT_ONCE);
            letGo();
        }
    }

    private AddedFigures added(long id, NewObservation o) {
        AddedFigures known = addedLast;
        if (known == null || lastSeries != id) {
            known =
                    added.computeIfAbsent(
                            id, _ -> new AddedFigures(id > lastBefore, o.importId().value()));
            lastSeries = id;
            addedLast = known;
        }
        return known;
    }

    /// Writes what waits, so that it can be read.
    private void settle() {
        for (int i = 0; i < waiting.size(); i++) {
            write(insert, true, i, i + 1);
        }
        letGo();
        series.write();
        labels.write();
    }

    private void letGo() {
        waiting.clear();
        keepsTexts = false;
    }

    /// The first parameter is the import of all the rows; then come what each has, and at the end
    /// their texts.
    private static String insert(int rows, boolean texts) {
        StringJoiner all =
                new StringJoiner(
                        ", ",
                        "INSERT INTO observation (series, period, import, value, trait, tail, cell,"
                                + " raw) VALUES ",
                        "");
        for (int i = 0; i < rows; i++) {
            int at = 2 + i * EACH;
            all.add(
                    ("(?" + at + ", ?" + (at + 1) + ", ?1, ?" + (at + 2))
                            + (", ?" + (at + 3) + ", ?" + (at + 4) + ", ?" + (at + 5))
                            + (texts ? ", ?" + (2 + rows * EACH + i) + ")" : ", NULL)"));
        }
        return all.toString();
    }

    /// Writes those that wait from one place to before another.
    private void write(PreparedStatement statement, boolean texts, int from, int to) {
        try {
            statement.setLong(1, waiting.get(from).importId().value());
            for (int i = from; i < to; i++) {
                bind(statement, 2 + (i - from) * EACH, i);
                if (texts) {
                    statement.setString(
                            2 + (to - from) * EACH + i - from,
                            formsWaiting[i] == RawText.KEPT ? waiting.get(i).raw() : null);
                }
            }
            series.write();
            labels.write();
            statement.executeUpdate();
        } catch (SQLException e) {
            throw session.failure(e);
        }
    }

    /// @param at the row's first parameter
    /// @param which of those that wait
    private void bind(PreparedStatement row, int at, int which) throws SQLException {
        NewObservation o = waiting.get(which);
        row.setLong(at, o.series().value());
        row.setLong(at + 1, periodsWaiting[which]);
        if (o.value().isPresent()) {
            row.setDouble(at + 2, o.value().getAsDouble());
        } else {
            row.setNull(at + 2, Types.NULL);
        }
        row.setLong(at + 3, traitId(trait(o, Math.max(formsWaiting[which], RawText.SHORTEST))));
        row.setLong(at + 4, labels.idOf(o.label().filling()));
        if (o.cell().isPresent()) {
            row.setLong(at + 5, CellCode.of(o.cell().get()));
        } else {
            row.setNull(at + 5, Types.NULL);
        }
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
        labels.write();
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
        Long known = periods.get(period);
        if (known != null) {
            return known;
        }
        long id = PeriodCode.of(period);
        session.update("INSERT OR IGNORE INTO period (id, text) VALUES (?, ?)", id, period.text());
        periods.put(period, id);
        return id;
    }

    /// Writes down what each import brought.
    ///
    /// @return what was added, by series
    Map<Long, AddedFigures> finish() {
        settle();
        tallies.forEach(
                (id, tally) -> {
                    ImportTable.finish(session, id, tally.observations, tally.missing);
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
            insertManyPlain.close();
        } catch (SQLException e) {
            throw session.failure(e);
        }
    }
}
