package workbench.store;

import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Provenance;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SourceLabel;
import workbench.model.Vintage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Reads observations of one series at a time.
///
/// The rows of a series lie together, ordered by period and import. They are walked from their end,
/// so that the first standing row of a period is its current value and the rest need not be read.
///
/// Of two members of a series that one import tells, a value counts before a missing one, whichever
/// member it is of: an empty cell of the bound name hides no figure of the words. Else the series'
/// own counts.
final class ObservationReader {
    static final String FIELDS = "o.period, o.import, o.value, o.trait, o.cell, o.raw, t.text";
    private static final String COLUMNS =
            "SELECT " + FIELDS + " FROM observation o CROSS JOIN label t ON t.id = o.tail ";
    private static final String LATEST_FIRST =
            COLUMNS + "WHERE o.series = ? ORDER BY o.period DESC, o.import DESC";
    private static final String OF_PERIOD =
            COLUMNS + "WHERE o.series = ? AND o.period = ? ORDER BY o.import DESC";
    private static final String OF_IMPORT =
            COLUMNS + "WHERE o.series = ? AND o.import = ? ORDER BY o.period";
    private static final String PERIODS_OF_IMPORT =
            "SELECT period FROM observation WHERE series = ? AND import = ?";
    private static final String OLDEST_FIRST =
            "SELECT o.period, o.import, o.value, o.trait FROM observation o"
                    + " WHERE o.series = ? ORDER BY o.period, o.import";

    /// Keeps the order of members where neither import nor value tells them apart.
    private static final Comparator<Observation> LAST_COUNTS =
            Comparator.comparing(Observation::importId).thenComparing(one -> !one.isMissing());

    private final Session session;
    private final Standing standing;

    ObservationReader(Session session, Standing standing) {
        this.session = session;
        this.standing = standing;
    }

    /// The current figures of a series and its aliases.
    NavigableMap<Period, Observation> current(long root, Predicate<Period> wanted) {
        NavigableMap<Period, Observation> figures = new TreeMap<>();
        for (long member : Aliases.members(session, root)) {
            long[] last = {-1};
            session.each(
                    LATEST_FIRST,
                    row -> {
                        long period = row.getLong(1);
                        if (period != last[0] && standing.has(row.getLong(2))) {
                            last[0] = period;
                            add(figures, root, row, wanted);
                        }
                    },
                    member);
        }
        return figures;
    }

    private void add(
            NavigableMap<Period, Observation> figures,
            long root,
            ResultSet row,
            Predicate<Period> wanted)
            throws SQLException {
        Period period = PeriodCode.period(row.getLong(1));
        if (!wanted.test(period)) {
            return;
        }
        Observation known = figures.get(period);
        boolean later = known == null || known.importId().value() < row.getLong(2);
        boolean fuller =
                known != null
                        && known.importId().value() == row.getLong(2)
                        && known.isMissing()
                        && hasValue(row);
        if (later || fuller) {
            figures.put(period, observation(root, period, row));
        }
    }

    private static boolean hasValue(ResultSet row) throws SQLException {
        row.getDouble(3);
        return !row.wasNull();
    }

    Optional<Observation> current(long root, Period period) {
        return history(root, period).stream()
                .filter(one -> standing.has(one.importId().value()))
                .reduce((_, later) -> later);
    }

    /// Every import's value, oldest first, whether it stands or not.
    List<Observation> history(long root, Period period) {
        List<Observation> all = new ArrayList<>();
        // Of two members told by one import the one that counts comes last.
        for (long member : Aliases.members(session, root).reversed()) {
            session.each(
                    OF_PERIOD,
                    row -> all.add(observation(root, period, row)),
                    member,
                    PeriodCode.of(period));
        }
        all.sort(LAST_COUNTS);
        return all;
    }

    /// Every import's value of every period, each period's as {@link #history(long, Period)} has
    /// them.
    NavigableMap<Period, List<Observation>> history(long root) {
        NavigableMap<Period, List<Observation>> all = new TreeMap<>();
        for (long member : Aliases.members(session, root).reversed()) {
            session.each(
                    LATEST_FIRST,
                    row -> {
                        Period period = PeriodCode.period(row.getLong(1));
                        all.computeIfAbsent(period, _ -> new ArrayList<>())
                                .add(observation(root, period, row));
                    },
                    member);
        }
        all.values().forEach(told -> told.sort(LAST_COUNTS));
        return all;
    }

    /// The figures of a series that one import brought, each with what this reader's imports said
    /// before.
    List<ImportedFigure> brought(Series series, ImportId id) {
        long root = series.id().value();
        List<Long> members = Aliases.members(session, root);
        NavigableMap<Period, Observation> told = new TreeMap<>();
        for (long member : members.reversed()) {
            session.each(
                    OF_IMPORT,
                    row -> {
                        Period period = PeriodCode.period(row.getLong(1));
                        told.merge(
                                period, observation(root, period, row), ObservationReader::fuller);
                    },
                    member,
                    id.value());
        }
        if (told.isEmpty()) {
            return List.of();
        }
        NavigableMap<Period, Observation> before = current(root, told::containsKey);
        return told.entrySet().stream()
                .map(
                        one ->
                                new ImportedFigure(
                                        series,
                                        one.getValue(),
                                        Optional.ofNullable(before.get(one.getKey()))))
                .toList();
    }

    /// @param own told by the same import as `other`, of a member that comes before it
    private static Observation fuller(Observation other, Observation own) {
        return own.isMissing() && !other.isMissing() ? other : own;
    }

    /// The periods of a series and its aliases that an import told, in order.
    Set<Period> periodsOf(long root, ImportId id) {
        Set<Period> told = new TreeSet<>();
        for (long member : Aliases.members(session, root)) {
            session.each(
                    PERIODS_OF_IMPORT,
                    row -> told.add(PeriodCode.period(row.getLong(1))),
                    member,
                    id.value());
        }
        return told;
    }

    /// The changes of a series' figures from one standing import to the next.
    List<Restatement> restatements(Series series) {
        long root = series.id().value();
        List<Long> members = Aliases.members(session, root);
        return members.size() == 1 && !hasChange(root) ? List.of() : compared(series, members);
    }

    /// Whether two standing imports told a period differently: the cheap look that nearly every
    /// series stops at.
    private boolean hasChange(long series) {
        boolean[] changed = {false};
        Told[] before = {new Told(-1, 0, true, 0)};
        session.each(
                OLDEST_FIRST,
                row -> {
                    if (!changed[0] && standing.has(row.getLong(2))) {
                        Told now = told(row);
                        changed[0] = now.period == before[0].period && !now.equals(before[0]);
                        before[0] = now;
                    }
                },
                series);
        return changed[0];
    }

    private record Told(long period, double value, boolean missing, int multiplier) {}

    private Told told(ResultSet row) throws SQLException {
        double value = row.getDouble(3);
        boolean missing = row.wasNull();
        int multiplier = Trait.of(session, row.getLong(4)).multiplier();
        return new Told(row.getLong(1), value, missing, multiplier);
    }

    private List<Restatement> compared(Series series, List<Long> members) {
        TreeMap<Period, List<Observation>> byPeriod = new TreeMap<>();
        for (long member : members.reversed()) {
            session.each(
                    LATEST_FIRST,
                    row -> {
                        if (standing.has(row.getLong(2))) {
                            Period period = PeriodCode.period(row.getLong(1));
                            byPeriod.computeIfAbsent(period, _ -> new ArrayList<>())
                                    .add(observation(series.id().value(), period, row));
                        }
                    },
                    member);
        }
        List<Restatement> changes = new ArrayList<>();
        byPeriod.forEach(
                (period, told) -> {
                    told.sort(LAST_COUNTS);
                    List<Observation> counted = lastOfEachImport(told);
                    for (int i = 1; i < counted.size(); i++) {
                        Observation before = counted.get(i - 1);
                        Observation after = counted.get(i);
                        if (differ(before, after)) {
                            changes.add(
                                    new Restatement(
                                            series, period, before, after, after.vintage().at()));
                        }
                    }
                });
        return changes;
    }

    private static List<Observation> lastOfEachImport(List<Observation> inOrder) {
        List<Observation> last = new ArrayList<>();
        for (Observation one : inOrder) {
            if (!last.isEmpty() && last.getLast().importId().equals(one.importId())) {
                last.removeLast();
            }
            last.add(one);
        }
        return last;
    }

    private static boolean differ(Observation before, Observation after) {
        return !before.value().equals(after.value()) || before.multiplier() != after.multiplier();
    }

    private Observation observation(long series, Period period, ResultSet row) throws SQLException {
        return observation(series, period, row, 1);
    }

    /// @param first the column of the first of {@link #FIELDS}
    Observation observation(long series, Period period, ResultSet row, int first)
            throws SQLException {
        long importId = row.getLong(first + 1);
        double number = row.getDouble(first + 2);
        OptionalDouble value = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
        Trait trait = Trait.of(session, row.getLong(first + 3));
        long cell = row.getLong(first + 4);
        Optional<CellRef> ref =
                row.wasNull() ? Optional.empty() : Optional.of(CellCode.cell(trait.sheet(), cell));
        String kept = row.getString(first + 5);
        ImportTable.Made made = ImportTable.made(session, importId);
        return new Observation(
                new SeriesId(series),
                period,
                value,
                trait.status(),
                trait.multiplier(),
                trait.decimals(),
                trait.derived(),
                new ImportId(importId),
                new Vintage(made.at()),
                new Provenance(
                        made.source().kind() == SourceRecord.Kind.FILE ? made.source().name() : "",
                        made.source().kind() == SourceRecord.Kind.FILE
                                ? made.source().sha256()
                                : "",
                        ref,
                        kept != null ? kept : RawText.text(trait.form(), value, trait.decimals()),
                        new SourceLabel(trait.head(), row.getString(first + 6)).text(),
                        made.recipe()));
    }
}
