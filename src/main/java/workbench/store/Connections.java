package workbench.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Opens connections with the settings that every one of them needs; package-info says why.
final class Connections {
    /// Bytes of one value or row: more than any answer or recipe, and what memory has room for,
    /// whatever a received dossier holds.
    static final int LONGEST = 64 << 20;

    /// So many changed pages are written at the end of an action at most; those of a longer one
    /// before, while the rest of it is still being worked out.
    private static final int PAGES_TO_COMMIT = 3_000;

    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /// Has the database's library start, which has to be unpacked first.
    static void prepare() {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE nothing (id INTEGER PRIMARY KEY)");
        } catch (SQLException _) {
            // Whoever needs it will be told.
        }
    }

    static Connection readWrite(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return open(file, config, -32_000);
    }

    static Connection readOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config, -8_000);
    }

    static Connection create(Path file) throws SQLException {
        return open(file, new SQLiteConfig(), -8_000);
    }

    private static Connection open(Path file, SQLiteConfig config, int cache) throws SQLException {
        config.enableLoadExtension(false);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(LONGEST));
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + address(file));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA cache_size = " + cache);
            statement.execute("PRAGMA cache_spill = " + PAGES_TO_COMMIT);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /// As a URI, in which a question mark of the name is not taken for the start of options; SQLite
    /// knows no URI of a share on another machine.
    private static String address(Path file) {
        String plain = file.toAbsolutePath().toString();
        return plain.startsWith("\\\\") ? plain : file.toAbsolutePath().toUri().toASCIIString();
    }
}
