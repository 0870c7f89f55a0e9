package workbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table `alias`: series that are read as part of another, their observations staying as they
/// came.
final class Aliases {
    private Aliases() {}

    /// The series that a number leads to: itself, unless it is an alias.
    static long root(Session session, long series) {
        return session.first(
                        "SELECT to_series FROM alias WHERE from_series = ?",
                        row -> row.getLong(1),
                        series)
                .orElse(series);
    }

    /// The series whose observations make up `root`: itself first, then its aliases.
    static List<Long> members(Session session, long root) {
        List<Long> members = new ArrayList<>();
        members.add(root);
        session.each(
                "SELECT from_series FROM alias WHERE to_series = ? ORDER BY from_series",
                row -> members.add(row.getLong(1)),
                root);
        return members;
    }

    /// What each alias is read as part of.
    static Map<Long, Long> roots(Session session) {
        Map<Long, Long> roots = new HashMap<>();
        session.each(
                "SELECT from_series, to_series FROM alias",
                row -> roots.put(row.getLong(1), row.getLong(2)));
        return roots;
    }

    /// The aliases of every series that has any, in the order of {@link #members}.
    static Map<Long, List<Long>> byRoot(Session session) {
        Map<Long, List<Long>> aliases = new HashMap<>();
        session.each(
                "SELECT to_series, from_series FROM alias ORDER BY from_series",
                row ->
                        aliases.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(row.getLong(2)));
        return aliases;
    }

    /// Makes `from` an alias of `to`; whatever was an alias of `from` follows it.
    ///
    /// @throws IllegalArgumentException when `to` is itself read as part of `from`
    static void add(Session session, long from, long to) {
        long root = root(session, to);
        if (root == from) {
            throw new IllegalArgumentException("series " + from + " would lead to itself");
        }
        session.update("UPDATE alias SET to_series = ? WHERE to_series = ?", root, from);
        session.update(
                """
                INSERT INTO alias (from_series, to_series) VALUES (?1, ?2)
                ON CONFLICT (from_series) DO UPDATE SET to_series = ?2
                """,
                from,
                root);
    }

    // Aliases are few: a cross join, which SQLite leaves in its order, begins with them and not
    // with every series there is.

    /// The indicators of whose series every one is read as part of another indicator's: nothing is
    /// left to list under their names.
    static Set<Long> indicatorsPassedOn(Session session) {
        return Set.copyOf(
                session.list(
                        """
                        SELECT f.indicator FROM alias a
                            CROSS JOIN series f ON f.id = a.from_series
                            CROSS JOIN series t ON t.id = a.to_series
                        WHERE f.indicator <> t.indicator
                        GROUP BY f.indicator
                        HAVING count(*) =
                            (SELECT count(*) FROM series s WHERE s.indicator = f.indicator)
                        """,
                        row -> row.getLong(1)));
    }

    /// The indicators whose series are read as part of another's, by that other.
    static Map<Long, Set<Long>> indicatorsReceived(Session session) {
        Map<Long, Set<Long>> received = new HashMap<>();
        session.each(
                """
                SELECT DISTINCT t.indicator, f.indicator FROM alias a
                    CROSS JOIN series f ON f.id = a.from_series
                    CROSS JOIN series t ON t.id = a.to_series
                """,
                row ->
                        received.computeIfAbsent(row.getLong(1), _ -> new HashSet<>())
                                .add(row.getLong(2)));
        return received;
    }

    /// Every series that is read as part of another.
    static List<Long> all(Session session) {
        return session.list(
                "SELECT from_series FROM alias ORDER BY from_series", row -> row.getLong(1));
    }

    static void remove(Session session, long from) {
        session.update("DELETE FROM alias WHERE from_series = ?", from);
    }
}
