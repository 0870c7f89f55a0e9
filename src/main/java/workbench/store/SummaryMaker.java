package workbench.store;

import workbench.model.Period.Frequency;
import workbench.model.Stated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/// Works out what the ledger says of series, for the length of one question.
///
/// The rows of a series are walked once, period by period. Of each import one row counts: of two
/// members that it told, the one with a value, else the series' own.
final class SummaryMaker {
    private static final String ROWS =
            "SELECT period, import, value, trait FROM observation WHERE series = ?"
                    + " ORDER BY period, import";

    private static final Comparator<Row> IN_ORDER =
            Comparator.comparingLong(Row::period)
                    .thenComparingLong(Row::importId)
                    .thenComparing(row -> row.value.isEmpty())
                    .thenComparingInt(Row::member);

    private final Session session;
    private final Standing standing;
    private final Together together;
    private final Map<Long, List<Long>> aliases;
    private final Map<Long, Long> madeAt = new HashMap<>();
    private final Map<Long, List<Event>> events = new HashMap<>();
    private final Map<Long, Frequency> frequencies = new HashMap<>();

    /// A row of the table.
    ///
    /// @param member 0 for the series itself, else which of its aliases
    private record Row(
            long period,
            long importId,
            OptionalDouble value,
            Trait trait,
            long series,
            int member) {
        OptionalDouble scaled() {
            return Stated.scaled(value, trait.multiplier());
        }

        boolean isRestatedBy(Row later) {
            return !value.equals(later.value) || trait.multiplier() != later.trait.multiplier();
        }

        boolean looksLike(Row other) {
            return !isRestatedBy(other) && trait.status().equals(other.trait.status());
        }
    }

    /// An import was withdrawn or restored.
    private record Event(long at, boolean standing) {}

    SummaryMaker(Session session) {
        this.session = session;
        this.standing = Standing.read(session, Optional.empty());
        this.together = Together.read(session);
        this.aliases = Aliases.byRoot(session);
        session.each(
                "SELECT id, made_at FROM import",
                row -> madeAt.put(row.getLong(1), row.getLong(2)));
        session.each(
                "SELECT import, at, standing FROM standing_event ORDER BY id",
                row ->
                        events.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(new Event(row.getLong(2), row.getLong(3) == 1)));
    }

    /// @param root a series that is no alias
    Summary of(long root) {
        Gathering all = new Gathering();
        List<Row> rows = rows(root);
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            while (to < rows.size() && rows.get(to).period == rows.get(from).period) {
                to++;
            }
            all.add(onePerImport(rows.subList(from, to)));
            from = to;
        }
        return all.summary();
    }

    /// What a series comes to that has no figures but these; nothing where that does not follow
    /// from them alone.
    Optional<Summary> ofNew(long series, AddedFigures figures) {
        return figures.isAll() && standing.has(figures.importId()) && !aliases.containsKey(series)
                ? Optional.of(figures.summary(series))
                : Optional.empty();
    }

    private List<Row> rows(long root) {
        List<Row> rows = new ArrayList<>();
        read(root, 0, rows);
        List<Long> others = aliases.getOrDefault(root, List.of());
        for (int i = 0; i < others.size(); i++) {
            read(others.get(i), i + 1, rows);
        }
        if (!others.isEmpty()) {
            rows.sort(IN_ORDER);
        }
        return rows;
    }

    private void read(long series, int member, List<Row> rows) {
        session.each(
                ROWS,
                row -> {
                    double number = row.getDouble(3);
                    OptionalDouble value =
                            row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
                    rows.add(
                            new Row(
                                    row.getLong(1),
                                    row.getLong(2),
                                    value,
                                    Trait.of(session, row.getLong(4)),
                                    series,
                                    member));
                },
                series);
    }

    /// @param rows of one period, in order: of each import the one that counts comes first
    private static List<Row> onePerImport(List<Row> rows) {
        List<Row> some = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (some.isEmpty() || some.getLast().importId != row.importId) {
                some.add(row);
            }
        }
        return some;
    }

    /// Whether an import stood when a later one was made.
    private boolean stoodBefore(long importId, long later) {
        boolean stood = true;
        for (Event event : events.getOrDefault(importId, List.of())) {
            if (event.at <= madeAt.getOrDefault(later, Long.MAX_VALUE)) {
                stood = event.standing;
            }
        }
        return stood;
    }

    private Frequency frequency(long period) {
        return frequencies.computeIfAbsent(period, code -> PeriodCode.period(code).frequency());
    }

    /// What one series comes to, period after period.
    private final class Gathering {
        private final Map<Long, Count> imports = new TreeMap<>();
        private final Map<Frequency, Integer> values = new EnumMap<>(Frequency.class);
        private final Map<Frequency, Row> latest = new EnumMap<>(Frequency.class);
        private int figures;
        private int missing;

        /// @param told of one period, one row an import, oldest first
        void add(List<Row> told) {
            Optional<Row> current = Optional.empty();
            Optional<Row> below = Optional.empty();
            for (int i = 0; i < told.size(); i++) {
                Row row = told.get(i);
                Count count = count(row.importId);
                count.told++;
                if (isNews(told.subList(0, i), row)) {
                    count.news++;
                }
                if (standing.has(row.importId)) {
                    if (current.isPresent() && current.get().isRestatedBy(row)) {
                        count.restated++;
                    }
                    below = current;
                    current = Optional.of(row);
                }
            }
            if (current.isPresent()) {
                figures++;
                keep(current.get());
                count(current.get().importId).without(current.get(), below);
                withoutItsFile(told, current.get());
            }
            restored(told, current);
        }

        private void keep(Row current) {
            Frequency frequency = frequency(current.period);
            values.merge(frequency, current.value.isPresent() ? 1 : 0, Integer::sum);
            if (current.value.isPresent()) {
                latest.put(frequency, current);
            } else {
                missing++;
            }
        }

        /// What was typed in the draft of a file goes with it, and what the file itself tells does.
        private void withoutItsFile(List<Row> told, Row current) {
            Optional<Long> file = together.fileOf(current.importId).filter(standing::has);
            if (file.isPresent()) {
                Set<Long> gone = together.moved(file.get(), false);
                count(file.get())
                        .without(
                                current,
                                told.stream()
                                        .filter(row -> standing.has(row.importId))
                                        .filter(row -> !gone.contains(row.importId))
                                        .reduce((_, later) -> later));
            }
        }

        /// Withdrawn imports that are later than what counts would count if they were restored, by
        /// what comes with them if it is later still.
        private void restored(List<Row> told, Optional<Row> current) {
            for (Row row : told) {
                if (!standing.has(row.importId)) {
                    Row comes = last(told, together.moved(row.importId, true), row);
                    if (current.isEmpty() || current.get().importId < comes.importId) {
                        count(row.importId).with(comes, current);
                    }
                }
            }
        }

        private static Row last(List<Row> told, Set<Long> some, Row one) {
            return some.size() == 1
                    ? one
                    : told.stream()
                            .filter(row -> some.contains(row.importId))
                            .reduce((_, later) -> later)
                            .orElse(one);
        }

        private boolean isNews(List<Row> earlier, Row row) {
            for (Row before : earlier.reversed()) {
                if (stoodBefore(before.importId, row.importId)) {
                    return !before.scaled().equals(row.scaled());
                }
            }
            return row.value.isPresent();
        }

        private Count count(long importId) {
            return imports.computeIfAbsent(importId, Count::new);
        }

        Summary summary() {
            Frequency most = Frequency.most(values);
            Optional<Summary.Latest> last =
                    Optional.ofNullable(latest.get(most))
                            .map(row -> new Summary.Latest(row.period, row.series, row.importId));
            List<Summary.Told> told = imports.values().stream().map(Count::told).toList();
            return new Summary(
                    figures,
                    missing,
                    last,
                    told.stream().mapToInt(Summary.Told::restated).sum(),
                    told.stream()
                            .filter(one -> one.news() > 0 && standing.has(one.importId()))
                            .mapToLong(Summary.Told::importId)
                            .max()
                            .orElse(0),
                    told);
        }
    }

    private static final class Count {
        private final long importId;
        private int told;
        private int news;
        private int restated;
        private int alone;
        private int changed;
        private double share;
        private int same;

        Count(long importId) {
            this.importId = importId;
        }

        /// The current figure is this import's; what counts without it.
        void without(Row current, Optional<Row> below) {
            if (below.isEmpty()) {
                alone++;
            } else {
                instead(current, below.get());
            }
        }

        /// It would be this import's, if that were restored.
        void with(Row row, Optional<Row> current) {
            if (current.isEmpty()) {
                alone++;
            } else {
                instead(current.get(), row);
            }
        }

        private void instead(Row before, Row after) {
            if (before.looksLike(after)) {
                same++;
                return;
            }
            changed++;
            OptionalDouble of = Stated.share(before.scaled(), after.scaled());
            share = Math.max(share, of.isPresent() ? Math.abs(of.getAsDouble()) : Double.MAX_VALUE);
        }

        Summary.Told told() {
            return new Summary.Told(importId, told, news, restated, alone, changed, share, same);
        }
    }
}
