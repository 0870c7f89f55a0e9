package workbench.store;

import org.sqlite.SQLiteConnection;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies of an open dossier in one consistent state.
///
/// A copy comes into being under its name only when it is complete and on the disk.
final class Copies {
    private static final String DRAFT = "-new";

    private Copies() {}

    /// Writes the bytes to a file that is not there yet.
    @FunctionalInterface
    private interface Filling {
        void fill(Path draft) throws SQLException;
    }

    /// Page by page, with what is free within it.
    ///
    /// @param session outside an action
    /// @param to must not exist yet
    static void exact(Session session, Path to) throws WorkbenchException {
        make(to, draft -> backUp(session, draft));
    }

    /// Written anew without what is free, as small as it can be.
    ///
    /// @param session outside an action
    /// @param to must not exist yet
    static void compact(Session session, Path to) throws WorkbenchException {
        make(to, draft -> session.run("VACUUM INTO ?", draft.toString()));
    }

    private static void backUp(Session session, Path draft) throws SQLException {
        session.use(
                connection -> {
                    SQLiteConnection lite = connection.unwrap(SQLiteConnection.class);
                    int code = lite.getDatabase().backup("main", draft.toString(), null);
                    if (code != 0) {
                        throw org.sqlite.core.DB.newSQLException(code, "backup");
                    }
                });
        // The first page says that there is a write-ahead log where the original has one.
        try (Connection copy = Connections.create(draft);
                Statement statement = copy.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }

    /// Writes the pages of another file over those of an open dossier, by one transaction.
    ///
    /// @param session outside an action
    /// @param from a dossier at rest, of the newest version
    static void back(Session session, Path from) throws WorkbenchException {
        try {
            LogEnd wanted = logEnd(from);
            session.use(
                    connection -> {
                        SQLiteConnection lite = connection.unwrap(SQLiteConnection.class);
                        int code = lite.getDatabase().restore("main", from.toString(), null);
                        if (code != 0) {
                            throw org.sqlite.core.DB.newSQLException(code, "restore");
                        }
                    });
            session.forget();
            // The driver answers with the code of the file that is read: where this one cannot be
            // written, it says that all is well, and nothing has changed.
            if (!LogEnd.kept(session).isSame(wanted)) {
                throw Failures.because(
                        Failures.Doing.WRITE,
                        session.file(),
                        hasRoom(session.file(), from) ? "store.why.disk" : "store.why.full");
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.WRITE, session.file(), e);
        } catch (SQLException e) {
            throw Failures.of(Failures.Doing.WRITE, session.file(), e);
        } finally {
            session.forget();
        }
    }

    /// By which one state is told from all others: no two logs end alike.
    private static LogEnd logEnd(Path dossier) throws SQLException {
        try (Connection connection = Connections.readOnly(dossier)) {
            return LogEnd.kept(new Session(dossier, connection));
        }
    }

    private static boolean hasRoom(Path file, Path from) throws IOException {
        return Files.getFileStore(file).getUsableSpace() > Files.size(from);
    }

    private static void make(Path to, Filling filling) throws WorkbenchException {
        Path draft = Header.beside(to.toAbsolutePath(), DRAFT);
        try {
            if (Files.exists(to)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.deleteIfExists(draft);
            filling.fill(draft);
            try (Connection copy = Connections.create(draft)) {
                // A copy that takes the original's place is not to take up its journal.
                Schema.drawNumber(copy);
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, to);
        } catch (SQLException e) {
            removeQuietly(draft);
            throw Failures.of(Failures.Doing.CREATE, to, e);
        } catch (IOException e) {
            removeQuietly(draft);
            throw Failures.of(Failures.Doing.CREATE, to, e);
        }
    }

    /// Whether a file is a copy in the making, or was when something went down.
    static boolean isDraft(Path file) {
        String name = Failures.name(file);
        return name.endsWith(".dossier" + DRAFT) || name.endsWith(DRAFT + "-journal");
    }

    private static void removeQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // The failure that made it useless is being told.
        }
    }
}
