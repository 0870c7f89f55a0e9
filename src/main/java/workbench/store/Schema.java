package workbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of a dossier by version, and the steps from each version to the next.
///
/// Step `n` is the resource `migration-n.sql`: it makes version `n` out of the one before. What a
/// file's schema must be is found by taking the same steps in memory.
final class Schema {
    /// "ICFw": tells a dossier from other SQLite files.
    static final int APPLICATION_ID = 0x49434677;

    static final int VERSION = 7;

    /// The version that first says where the log ends, which no statement can work out.
    private static final int LOG_END = 3;

    /// The version whose summaries this program reads; an older dossier has them worked out anew.
    private static final int SUMMARY = 7;

    private static final int NUMBERED = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// How much of a number tells of the one before it.
    private static final int TRACE_BITS = 16;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// What the tables and indices of each version are that was asked for; never changes.
    private static final Map<Integer, Set<String>> MODELS = new ConcurrentHashMap<>();

    private Schema() {}

    /// Whether the schema's number in a dossier of this version was drawn by lot.
    static boolean isNumbered(int version) {
        return version >= NUMBERED;
    }

    /// Draws the number of the schema, by which a dossier knows its own rollback journal and
    /// write-ahead log.
    static void drawNumber(Connection connection) throws SQLException {
        drawNumber(connection, number(connection));
    }

    /// @param before the number that the file had when the transaction began
    private static void drawNumber(Connection connection, int before) throws SQLException {
        int lot = before >>> TRACE_BITS;
        while (lot == before >>> TRACE_BITS) {
            lot = RANDOM.nextInt(1 << 14, 1 << 15);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA schema_version = " + (lot << TRACE_BITS | trace(before)));
        }
    }

    private static int number(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA schema_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /// Whether a number was drawn as {@link #drawNumber} does; earlier versions drew smaller ones.
    static boolean bearsTrace(int number) {
        return number >= 1 << 30;
    }

    /// Whether a number may have been drawn where the file had another. By chance one of 65,536
    /// seems to.
    static boolean follows(int number, int before) {
        return bearsTrace(number) && (number & (1 << TRACE_BITS) - 1) == trace(before);
    }

    /// What a number tells of the one before it.
    private static int trace(int before) {
        return before * 0x9e37_79b9 >>> TRACE_BITS;
    }

    /// Brings an open transaction's dossier from version `from` to the newest.
    static void migrate(Path file, Connection connection, int from) throws SQLException {
        int before = number(connection);
        try (Statement statement = connection.createStatement()) {
            for (int version = from + 1; version <= VERSION; version++) {
                for (String sql : steps(version)) {
                    statement.execute(sql);
                }
            }
            if (from < LOG_END) {
                LogEnd.begin(new Session(file, connection));
            }
            if (from < SUMMARY) {
                SummaryTable.fill(new Session(file, connection));
            }
            if (!isNumbered(from)) {
                drawNumber(connection, before);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }

    /// Whether the file has exactly the tables and indices of `version`: no table, view or trigger
    /// of anybody else's.
    static boolean isKnown(Connection connection, int version) throws SQLException {
        Set<String> known = MODELS.get(version);
        if (known == null) {
            known = describeModel(version);
            MODELS.put(version, known);
        }
        return describe(connection).equals(known);
    }

    private static Set<String> describeModel(int version) throws SQLException {
        try (Connection model = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = model.createStatement()) {
            for (int step = 1; step <= version; step++) {
                for (String sql : steps(step)) {
                    statement.execute(sql);
                }
            }
            return describe(model);
        }
    }

    private static Set<String> describe(Connection connection) throws SQLException {
        Set<String> parts = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT type, name, tbl_name, coalesce(sql, '')"
                                        + " FROM sqlite_schema")) {
            while (row.next()) {
                parts.add(
                        Stream.of(1, 2, 3, 4)
                                .map(column -> text(row, column))
                                .collect(Collectors.joining("\u001f")));
            }
        }
        return parts;
    }

    private static String text(ResultSet row, int column) {
        try {
            return SPACES.matcher(String.valueOf(row.getString(column))).replaceAll(" ");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] steps(int version) {
        String name = "/workbench/store/migration-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.replaceAll("(?m)^\\s*--.*$", "").strip().split(";\\s*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
