package workbench.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// Hands out connections: one that writes, and with a write-ahead log as many that read as threads
/// ask at once.
///
/// A thread that reads within its own write sees what it has written; others see the dossier as it
/// was. Without a write-ahead log readers would wait for the writer's lock on the file anyway:
/// there they share its connection, one after another.
final class Sessions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final Session main;
    private final @Nullable Supplier<Optional<Session>> readers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger reading = new AtomicInteger();
    private boolean writing;

    /// Grows when what connections that read remember is no longer so.
    private volatile int age;

    private volatile boolean closed;

    /// @param readers opens one more connection that reads, or answers that this cannot be done any
    ///   more; none where all share one
    Sessions(Session main, @Nullable Supplier<Optional<Session>> readers) {
        this.main = main;
        this.readers = readers;
    }

    /// Answers a question in one consistent state of the dossier.
    <T> T read(Function<Reading, T> question) {
        requireOpen();
        if (lock.isHeldByCurrentThread()) {
            main.settle();
            return question.apply(new Reading(main, false));
        }
        int since = age;
        Optional<Session> own = reader();
        if (own.isEmpty()) {
            lock.lock();
            try {
                requireOpen();
                return question.apply(new Reading(main, false));
            } finally {
                lock.unlock();
            }
        }
        Session session = own.get();
        boolean sound = false;
        reading.incrementAndGet();
        try {
            session.execute("BEGIN");
            if (since != age) {
                // It was taken out of the idle ones before, and begins after, they were let go.
                session.forget();
            }
            T answer = question.apply(new Reading(session, true));
            session.execute("COMMIT");
            sound = true;
            return answer;
        } finally {
            reading.decrementAndGet();
            if (sound && !closed && since == age) {
                idle.push(session);
            } else {
                closeQuietly(session);
            }
        }
    }

    private Optional<Session> reader() {
        Session pooled = idle.poll();
        if (pooled != null) {
            return Optional.of(pooled);
        }
        return readers == null ? Optional.empty() : readers.get();
    }

    /// Runs `work` in one transaction of the writing connection; rolls back on any throw.
    <T, X extends Exception> T write(Writing<T, X> work) throws X {
        lock.lock();
        try {
            requireOpen();
            if (writing) {
                throw new IllegalStateException("an action within an action");
            }
            writing = true;
            main.execute("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.run(main);
                main.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } finally {
            writing = false;
            lock.unlock();
        }
    }

    /// Does something with the main connection outside any transaction, while nobody writes.
    void alone(Alone work) throws WorkbenchException {
        lock.lock();
        try {
            requireOpen();
            if (writing) {
                throw new IllegalStateException("within an action");
            }
            work.run(main);
        } finally {
            lock.unlock();
        }
    }

    /// What is done outside a transaction.
    @FunctionalInterface
    interface Alone {
        void run(Session session) throws WorkbenchException;
    }

    /// What is done within a transaction.
    @FunctionalInterface
    interface Writing<T, X extends Exception> {
        T run(Session session) throws X;
    }

    /// A connection that may be asked, and whether what it remembers can be trusted.
    record Reading(Session session, boolean mayCache) {
        Standing standing() {
            return session.standing(mayCache);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new DossierClosed();
        }
    }

    private void rollBack() {
        main.forget();
        try {
            main.execute("ROLLBACK");
        } catch (DossierFailure | IllegalStateException _) {
            // SQLite has rolled back by itself (disk full, failed write) and says that there is no
            // transaction; the first failure is told.
        }
    }

    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (DossierFailure _) {
            // The failure that made the session unsound is on its way.
        }
    }

    Session main() {
        return main;
    }

    /// Whether the write-ahead log is so long by now that it should be brought into the file.
    boolean isLogLong() {
        try {
            Path log = WriteAheadLog.beside(main.file());
            return readers != null && Files.exists(log) && Files.size(log) >= WriteAheadLog.LONG;
        } catch (IOException _) {
            // It stays until the dossier is closed.
            return false;
        }
    }

    /// Whether what is written goes to a write-ahead log.
    boolean hasLog() {
        return readers != null;
    }

    /// Whether a question is being answered just now.
    boolean isAnswering() {
        return reading.get() > 0;
    }

    /// Brings the write-ahead log into the file and begins it anew; not while a question is being
    /// answered, which would need a part of it. To be called within {@link #alone}.
    void shortenLog() {
        if (!isAnswering()) {
            main.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// Brings everything into the one file and leaves no write-ahead log beside it.
    void settle() {
        lock.lock();
        try {
            closeReaders();
            main.execute("PRAGMA journal_mode = DELETE");
        } catch (DossierFailure e) {
            // Someone else reads it just now: the log stays and is as safe as the file.
            LOG.info("the write-ahead log of {} stays", main.file(), e);
        } finally {
            lock.unlock();
        }
    }

    /// Lets go of all connections that read: rows change of which they remember that they never do.
    /// To be called within {@link #alone}, before they change.
    void forgetReaders() {
        age++;
        closeReaders();
    }

    private void closeReaders() {
        for (Session reader = idle.poll(); reader != null; reader = idle.poll()) {
            closeQuietly(reader);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closeReaders();
            main.close();
        } finally {
            lock.unlock();
        }
    }
}
