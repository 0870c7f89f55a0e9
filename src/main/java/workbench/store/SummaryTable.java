package workbench.store;

import workbench.model.FigureCount;
import workbench.model.ImportId;
import workbench.model.SeriesId;
import workbench.store.FigureChange.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables `summary` and `summary_import`: what follows from the ledger, so that no screen reads
/// all of it.
final class SummaryTable {
    private SummaryTable() {}

    /// Puts what was worked out of a series in the place of what is there.
    static void put(Session session, long root, Summary summary) {
        remove(session, root);
        Adding adding = new Adding(session);
        adding.add(root, summary);
        adding.write();
    }

    /// Puts down what series come to of which there is nothing yet.
    static final class Adding {
        private final RowsToAdd summaries;
        private final RowsToAdd imports;

        Adding(Session session) {
            summaries =
                    new RowsToAdd(
                            session,
                            "summary (series, figures, missing, latest, latest_series,"
                                    + " latest_import, restated, news)",
                            8);
            imports =
                    new RowsToAdd(
                            session,
                            "summary_import (import, series, told, news, restated, alone, changed,"
                                    + " share, same)",
                            9);
        }

        void add(long root, Summary summary) {
            if (summary.figures() > 0) {
                Summary.Latest latest = summary.latest().orElse(null);
                summaries.add(
                        root,
                        summary.figures(),
                        summary.missing(),
                        latest == null ? null : latest.period(),
                        latest == null ? null : latest.series(),
                        latest == null ? null : latest.importId(),
                        summary.restated(),
                        summary.news() == 0 ? null : summary.news());
            }
            for (Summary.Told told : summary.imports()) {
                imports.add(
                        told.importId(),
                        root,
                        told.told(),
                        told.news(),
                        told.restated(),
                        told.alone(),
                        told.changed(),
                        told.share(),
                        told.same());
            }
        }

        /// Writes those that wait.
        void write() {
            summaries.write();
            imports.write();
        }
    }

    static void remove(Session session, long series) {
        session.update("DELETE FROM summary WHERE series = ?", series);
        session.update("DELETE FROM summary_import WHERE series = ?", series);
    }

    /// Works out all of it, where there is none yet.
    static void fill(Session session) {
        SummaryMaker maker = new SummaryMaker(session);
        roots(session).forEach(root -> put(session, root, maker.of(root)));
    }

    /// Every series that is no alias.
    static List<Long> roots(Session session) {
        return session.list(
                "SELECT id FROM series WHERE id NOT IN (SELECT from_series FROM alias) ORDER BY id",
                row -> row.getLong(1));
    }

    /// Series that an import told figures of: those in which it restated one before the others,
    /// else by number. None comes twice.
    static Set<Long> broughtFirst(Session session, long importId, int most) {
        Set<Long> series = new LinkedHashSet<>();
        for (String which : List.of("AND restated > 0", "")) {
            series.addAll(
                    session.list(
                            "SELECT series FROM summary_import WHERE import = ? "
                                    + which
                                    + " ORDER BY series LIMIT ?",
                            row -> row.getLong(1),
                            importId,
                            most));
        }
        return series;
    }

    /// A series in which an import did something.
    record Place(long importId, long series) {}

    /// Where figures were restated last, the latest import first.
    static List<Place> lastRestated(Session session, int most) {
        return session.list(
                """
                SELECT import, series FROM summary_import WHERE restated > 0
                ORDER BY import DESC, series LIMIT ?
                """,
                row -> new Place(row.getLong(1), row.getLong(2)),
                most);
    }

    /// How many current figures there are, each counted once however many imports told it.
    static FigureCount figures(Session session) {
        return session.first(
                        "SELECT coalesce(sum(figures), 0), coalesce(sum(missing), 0) FROM summary",
                        row -> new FigureCount(row.getLong(1) - row.getLong(2), row.getLong(2)))
                .orElse(FigureCount.NONE);
    }

    static Map<ImportId, Long> restatedBy(Session session) {
        Map<ImportId, Long> counts = new HashMap<>();
        session.each(
                """
                SELECT import, sum(restated) FROM summary_import WHERE restated > 0
                GROUP BY import
                """,
                row -> counts.put(new ImportId(row.getLong(1)), row.getLong(2)));
        return counts;
    }

    /// How many figures would be told otherwise, or from elsewhere, if an import were withdrawn or
    /// restored.
    ///
    /// @param standing whether it would stand then, as it does not now, or the other way round
    static Map<Kind, Long> effect(Session session, long importId, boolean standing) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        session.each(
                "SELECT sum(alone), sum(changed), sum(same) FROM summary_import WHERE import = ?",
                row -> {
                    counts.put(standing ? Kind.COMES : Kind.GOES, row.getLong(1));
                    counts.put(Kind.CHANGES, row.getLong(2));
                    counts.put(Kind.STAYS, row.getLong(3));
                },
                importId);
        counts.values().removeIf(count -> count == 0);
        return Map.copyOf(counts);
    }

    /// How many of those that would go or come then are not available, as far as it follows from
    /// what is kept: of the series of which nothing else is current.
    static long missingOfWhole(Session session, long importId) {
        return session.first(
                        """
                        SELECT coalesce(sum(missing), 0)
                        FROM summary_import JOIN summary USING (series)
                        WHERE import = ? AND alone > 0 AND alone = figures
                        """,
                        row -> row.getLong(1),
                        importId)
                .orElse(0L);
    }

    /// The series of which only some figures would go, and of which some are not available.
    static List<SeriesId> missingInPart(Session session, long importId) {
        return session.list(
                """
                SELECT series FROM summary_import JOIN summary USING (series)
                WHERE import = ? AND alone > 0 AND alone < figures AND missing > 0
                """,
                row -> new SeriesId(row.getLong(1)),
                importId);
    }

    /// The series in which figures would be told otherwise then.
    static List<SeriesId> touched(Session session, long importId, Kind kind, int most) {
        return session.list(
                kind == Kind.CHANGES
                        ? "SELECT series FROM summary_import WHERE import = ? AND changed > 0"
                                + " ORDER BY share DESC, series LIMIT ?"
                        : "SELECT series FROM summary_import WHERE import = ? AND alone > 0"
                                + " ORDER BY series LIMIT ?",
                row -> new SeriesId(row.getLong(1)),
                importId,
                most);
    }

    /// What is kept of a series.
    static Summary find(Session session, long series) {
        List<Summary.Told> told =
                session.list(
                        """
                        SELECT import, told, news, restated, alone, changed, share, same
                        FROM summary_import WHERE series = ? ORDER BY import
                        """,
                        SummaryTable::told,
                        series);
        return session.first(
                        """
                        SELECT figures, missing, latest, latest_series, latest_import, restated,
                            coalesce(news, 0)
                        FROM summary WHERE series = ?
                        """,
                        row ->
                                new Summary(
                                        row.getInt(1),
                                        row.getInt(2),
                                        latest(row),
                                        row.getInt(6),
                                        row.getLong(7),
                                        told),
                        series)
                .orElseGet(() -> new Summary(0, 0, Optional.empty(), 0, 0, told));
    }

    private static Optional<Summary.Latest> latest(ResultSet row) throws SQLException {
        long period = row.getLong(3);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Summary.Latest(period, row.getLong(4), row.getLong(5)));
    }

    private static Summary.Told told(ResultSet row) throws SQLException {
        return new Summary.Told(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getDouble(7),
                row.getInt(8));
    }
}
