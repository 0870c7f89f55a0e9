package workbench.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/// Makes and opens dossiers, and refuses what is none before anything is written to it.
final class DossierOpener {
    private static final Logger LOG = LoggerFactory.getLogger(DossierOpener.class);

    /// Files up to this size are checked whenever they are opened, which takes a fraction of a
    /// second; larger ones after a crash.
    private static final long QUICK = 48L << 20;

    private DossierOpener() {}

    /// The new file comes into being under its name only when it is complete.
    static void create(Path file) throws WorkbenchException {
        if (Files.exists(file)) {
            throw Failures.because(Failures.Doing.CREATE, file, "store.why.exists");
        }
        Path draft = Header.beside(file, "-new");
        try {
            Files.deleteIfExists(draft);
            try (Connection connection = Connections.create(draft)) {
                begin(connection);
                Schema.migrate(draft, connection, 0);
                commit(connection);
            }
            Files.move(draft, file);
        } catch (SQLException e) {
            removeQuietly(draft);
            throw Failures.of(Failures.Doing.CREATE, file, e);
        } catch (IOException e) {
            removeQuietly(draft);
            throw e instanceof FileAlreadyExistsException
                    ? Failures.because(Failures.Doing.CREATE, file, "store.why.exists")
                    : Failures.of(Failures.Doing.CREATE, file, e);
        }
    }

    private static void removeQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // The failure that made it useless is being told.
        }
    }

    static Dossier open(Path file, Opening how) throws WorkbenchException {
        if (!OpenFiles.claim(file)) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.openHere");
        }
        boolean done = false;
        try {
            Header header = Header.read(file);
            Dossier.Left left =
                    header.writeAheadLog() || Header.wasLeftOpen(file)
                            ? Dossier.Left.OPEN
                            : WriterLock.leftBehind(file)
                                    ? Dossier.Left.PERHAPS_OPEN
                                    : Dossier.Left.CLOSED;
            if (!Files.isWritable(file)) {
                throw Failures.because(Failures.Doing.OPEN, file, "store.why.denied");
            }
            WriterLock lock = WriterLock.acquire(file, how.who());
            try {
                // Read once more: until now somebody else may have had it open, and gone down.
                if (!Header.read(file).writeAheadLog() || isLogOfAnother(file)) {
                    setAside(WriteAheadLog.beside(file));
                }
                if (isJournalOfAnother(file)) {
                    setAside(Header.beside(file, "-journal"));
                }
                Dossier dossier = openLocked(file, how, lock, left);
                done = true;
                return dossier;
            } finally {
                if (!done) {
                    lock.close();
                }
            }
        } finally {
            if (!done) {
                OpenFiles.release(file);
            }
        }
    }

    private static boolean isLogOfAnother(Path file) throws WorkbenchException {
        try {
            return WriteAheadLog.isOfAnother(file);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        }
    }

    private static boolean isJournalOfAnother(Path file) throws WorkbenchException {
        try {
            return RollbackJournal.isOfAnother(file);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        }
    }

    /// A write-ahead log or a journal that is another's: SQLite would write its pages over this
    /// file. A log is so, too, beside a file that says it has none: the file took the place of one
    /// that was open when something went down.
    private static void setAside(Path log) throws WorkbenchException {
        if (!Files.exists(log)) {
            return;
        }
        Path aside = log.resolveSibling(Failures.name(log) + "-" + System.currentTimeMillis());
        try {
            Files.move(log, aside);
            LOG.warn("{} belongs to another file; it is kept as {}", log, aside);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, log, e);
        }
    }

    private static Dossier openLocked(Path file, Opening how, WriterLock lock, Dossier.Left left)
            throws WorkbenchException {
        boolean logged = !SharedFolder.holds(file) && !how.alone();
        Optional<Snapshots> snapshots = Snapshots.of(file, how);
        Session main = main(file, logged, left != Dossier.Left.CLOSED, snapshots);
        boolean done = false;
        try {
            OpenedFile opened = OpenedFile.of(file);
            Sessions sessions = new Sessions(main, logged ? () -> readerOf(opened) : null);
            Dossier dossier =
                    new Dossier(
                            file,
                            sessions,
                            new Dossier.Writing(
                                    how,
                                    new Recorder(main),
                                    new SummaryKeeper(main),
                                    snapshots,
                                    opened,
                                    new Rescue(file),
                                    left),
                            null,
                            () -> {
                                lock.close();
                                OpenFiles.release(file);
                            });
            done = true;
            return dossier;
        } catch (DossierFailure e) {
            throw e.reason();
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        } finally {
            if (!done) {
                main.close();
            }
        }
    }

    /// @param logged whether it takes a write-ahead log
    /// @param snapshots take in what an older dossier was before it is brought up to date
    private static Session main(
            Path file, boolean logged, boolean leftOpen, Optional<Snapshots> snapshots)
            throws WorkbenchException {
        Connection connection = null;
        boolean done = false;
        try {
            connection = Connections.readWrite(file);
            int version = check(file, connection, leftOpen);
            if (version < Schema.VERSION) {
                if (snapshots.isPresent()) {
                    keep(snapshots.get(), new Session(file, connection));
                }
                begin(connection);
                Schema.migrate(file, connection, version);
                commit(connection);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = " + (logged ? "WAL" : "DELETE"));
                // Pages are brought into the file by Dossier, which draws its number before.
                statement.execute("PRAGMA wal_autocheckpoint = 0");
                statement.execute("PRAGMA synchronous = " + (logged ? "FULL" : "EXTRA"));
            }
            done = true;
            return new Session(file, connection);
        } catch (SQLException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        } finally {
            if (!done && connection != null) {
                closeQuietly(connection);
            }
        }
    }

    /// What an older program can still open; where it cannot be kept, the dossier is opened all the
    /// same.
    private static void keep(Snapshots snapshots, Session session) {
        try {
            snapshots.take(session, Instant.now(), Snapshot.Why.OLDER);
        } catch (WorkbenchException e) {
            LOG.warn("no snapshot of {} before it is brought up to date", session.file(), e);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // The failure that made it useless is being told.
        }
    }

    /// Refuses a file whose tables are not exactly those of its version, and one that is damaged.
    ///
    /// @return the version
    private static int check(Path file, Connection connection, boolean leftOpen)
            throws SQLException, WorkbenchException {
        int version = number(connection, "PRAGMA user_version");
        if (number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.notDossier");
        }
        if (version > Schema.VERSION) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.newer");
        }
        if (version < 1 || !Schema.isKnown(connection, version)) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.foreign");
        }
        if ((leftOpen || size(file) <= QUICK) && !isSound(connection)) {
            throw Failures.because(Failures.Doing.OPEN, file, "store.why.damaged");
        }
        return version;
    }

    private static long size(Path file) throws WorkbenchException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        }
    }

    private static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            return row.next() && row.getString(1).equals("ok");
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
        }
    }

    /// One more connection, unless its name leads to another file by now.
    private static Optional<Session> readerOf(OpenedFile opened) {
        return opened.isThere() ? Optional.of(reader(opened.path())) : Optional.empty();
    }

    private static Session reader(Path file) {
        try {
            return new Session(file, Connections.readOnly(file));
        } catch (SQLException e) {
            throw new DossierFailure(Failures.of(Failures.Doing.READ, file, e));
        }
    }

    static Dossier openReadOnly(Path file) throws WorkbenchException {
        // Before anything is read: what somebody writes meanwhile is a change.
        String state = state(file);
        if (OpenFiles.has(file)) {
            return readInPlace(file, state);
        }
        Header header = Header.read(file);
        boolean inPlace =
                !header.writeAheadLog()
                        && !Header.wasLeftOpen(file)
                        && header.version() == Schema.VERSION;
        return inPlace ? readInPlace(file, state) : readCopy(file, state);
    }

    private static String state(Path file) throws WorkbenchException {
        try {
            return ReadingCopy.state(file);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        }
    }

    private static Dossier readInPlace(Path file, String state) throws WorkbenchException {
        Connection connection = null;
        boolean done = false;
        try {
            connection = Connections.readOnly(file);
            check(file, connection, false);
            done = true;
            Sessions sessions =
                    new Sessions(new Session(file, connection), () -> Optional.of(reader(file)));
            return new Dossier(file, sessions, null, state, () -> {});
        } catch (SQLException e) {
            throw Failures.of(Failures.Doing.OPEN, file, e);
        } finally {
            if (!done && connection != null) {
                closeQuietly(connection);
            }
        }
    }

    private static Dossier readCopy(Path file, String state) throws WorkbenchException {
        ReadingCopy copy = ReadingCopy.of(file);
        boolean done = false;
        try {
            Session main = main(copy.file(), true, true, Optional.empty());
            Sessions sessions = new Sessions(main, () -> Optional.of(reader(copy.file())));
            done = true;
            return new Dossier(file, sessions, null, state, copy::remove);
        } finally {
            if (!done) {
                copy.remove();
            }
        }
    }

    /// Reads a copy that was made of a dossier; closing what is answered removes it.
    ///
    /// @param file the dossier that it is a copy of
    static Dossier readMade(Path file, ReadingCopy copy) throws WorkbenchException {
        boolean done = false;
        try {
            Session main = new Session(file, Connections.readOnly(copy.file()));
            Sessions sessions = new Sessions(main, () -> Optional.of(reader(copy.file())));
            done = true;
            return new Dossier(file, sessions, null, null, copy::remove);
        } catch (SQLException e) {
            throw Failures.of(Failures.Doing.READ, file, e);
        } finally {
            if (!done) {
                copy.remove();
            }
        }
    }
}
