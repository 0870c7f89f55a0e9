package workbench.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection with the statements that were prepared on it.
///
/// For one thread at a time. A statement in use is taken out of the pool, so that a query may be
/// asked again while its rows are being visited.
final class Session implements AutoCloseable {
    /// Reads one row; columns count from 1.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Is shown one row.
    @FunctionalInterface
    interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();

    /// Rows that never change, by their number; forgotten when a write is rolled back.
    final Map<Long, Trait> traits = new HashMap<>();

    final Map<Long, ImportTable.Made> imports = new HashMap<>();

    /// Which imports stand, as long as nobody has written since.
    private @Nullable Standing standing;

    private long standingVersion = -1;

    private Runnable beforeReading = () -> {};

    Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    /// What is to be done before the ledger is read within a write.
    void beforeReading(Runnable settle) {
        beforeReading = settle;
    }

    /// Brings into the tables what waits to be written.
    void settle() {
        beforeReading.run();
    }

    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.of(row)), arguments);
        return rows;
    }

    <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... arguments) {
        return ask(
                sql,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(reader.of(row)) : Optional.empty();
                    }
                },
                arguments);
    }

    /// The number in the first column of the only row.
    long number(String sql, @Nullable Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    void each(String sql, Visit visit, @Nullable Object... arguments) {
        ask(
                sql,
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            visit.row(rows);
                        }
                    }
                    return true;
                },
                arguments);
    }

    int update(String sql, @Nullable Object... arguments) {
        return ask(sql, PreparedStatement::executeUpdate, arguments);
    }

    /// What is asked of a statement whose arguments are set.
    @FunctionalInterface
    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    /// A statement that failed is not used again: the driver has closed it.
    private <T> T ask(String sql, Question<T> question, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = take(sql);
            boolean sound = false;
            try {
                bind(statement, arguments);
                T answer = question.ask(statement);
                sound = true;
                return answer;
            } finally {
                if (sound) {
                    idle.computeIfAbsent(sql, _ -> new ArrayDeque<>()).push(statement);
                } else {
                    closeQuietly(statement);
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static void closeQuietly(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException _) {
            // The failure that made it unsound is on its way.
        }
    }

    /// Runs an `INSERT ... RETURNING id` and answers the number.
    long insert(String sql, @Nullable Object... arguments) {
        return number(sql, arguments);
    }

    /// For statements that stand for themselves: pragmas, `BEGIN`, the schema.
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Runs one statement that cannot run within a transaction.
    void run(String sql, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            statement.execute();
        }
    }

    /// What is done with the connection itself.
    @FunctionalInterface
    interface Use {
        void with(Connection connection) throws SQLException;
    }

    void use(Use use) throws SQLException {
        use.with(connection);
    }

    /// A statement of the caller's own, to be closed by it.
    PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// The imports that stand now.
    ///
    /// @param mayCache not in the session that writes, whose own changes leave the version as it is
    Standing standing(boolean mayCache) {
        long version = number("PRAGMA data_version");
        Standing known = standing;
        if (mayCache && known != null && version == standingVersion) {
            return known;
        }
        Standing read = Standing.read(this, Optional.empty());
        standing = read;
        standingVersion = version;
        return read;
    }

    void forget() {
        traits.clear();
        imports.clear();
        standing = null;
    }

    DossierFailure failure(SQLException e) {
        return new DossierFailure(Failures.of(Failures.Doing.READ, file, e));
    }

    private PreparedStatement take(String sql) throws SQLException {
        Deque<PreparedStatement> free = idle.get(sql);
        PreparedStatement statement = free == null ? null : free.poll();
        return statement == null ? connection.prepareStatement(sql) : statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Double number -> statement.setDouble(i + 1, number);
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                case String text -> statement.setString(i + 1, text);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> throw new IllegalArgumentException("not bindable: " + arguments[i]);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
