package workbench.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A dossier that is open: one file that remembers every figure, where it came from and what it
/// used to be.
///
/// Reading goes through {@link #ledger}, changing through {@link #write}, from any thread; actions
/// are done one after another.
public final class Dossier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dossier.class);

    private final Path file;
    private final Sessions sessions;
    private final Ledger ledger;
    private final String who;
    private final @Nullable Recorder recorder;
    private final Runnable afterwards;
    private boolean closed;

    /// @param who writes; empty where the dossier is only read
    /// @param recorder none where the dossier is only read
    /// @param afterwards lets go of what was taken beside the connections
    Dossier(
            Path file,
            Sessions sessions,
            String who,
            @Nullable Recorder recorder,
            Runnable afterwards) {
        this.file = file;
        this.sessions = sessions;
        this.ledger = new Ledger(sessions);
        this.who = who;
        this.recorder = recorder;
        this.afterwards = afterwards;
    }

    /// Makes an empty dossier and opens it.
    ///
    /// @param file must not exist yet
    public static Dossier create(Path file) throws WorkbenchException {
        return create(file, Opening.usual());
    }

    /// Makes an empty dossier and opens it.
    ///
    /// @param file must not exist yet
    public static Dossier create(Path file, Opening how) throws WorkbenchException {
        DossierOpener.create(file);
        return open(file, how);
    }

    /// Opens a dossier for reading and writing, and brings an older one up to date. There is one
    /// writer at a time.
    public static Dossier open(Path file) throws WorkbenchException {
        return open(file, Opening.usual());
    }

    /// Opens a dossier for reading and writing, and brings an older one up to date. There is one
    /// writer at a time.
    public static Dossier open(Path file, Opening how) throws WorkbenchException {
        return DossierOpener.open(file, how);
    }

    /// Opens a dossier for reading; leaves its file and folder as they were. One that is in use,
    /// was left by a crash or is of an older version is read from a copy made at this moment.
    public static Dossier openReadOnly(Path file) throws WorkbenchException {
        return DossierOpener.openReadOnly(file);
    }

    public Path file() {
        return file;
    }

    public Ledger ledger() {
        return ledger;
    }

    /// Whose name the log bears; empty where the dossier is only read.
    public String who() {
        return who;
    }

    Sessions sessions() {
        return sessions;
    }

    public boolean isReadOnly() {
        return recorder == null;
    }

    /// What one action does.
    @FunctionalInterface
    public interface Work<T> {
        T run(LedgerWriter writer) throws WorkbenchException;
    }

    /// Does one thing that a person asked for: all of it or, when `work` throws, none of it.
    ///
    /// @param label its menu words; an action that changes nothing is not listed
    public <T> T write(Message label, Work<T> work) throws WorkbenchException {
        return write(label, Optional.empty(), work);
    }

    /// Goes on with an action, so that one undo takes back all of it: for what is saved while a
    /// person is still at it.
    ///
    /// @param going joined where it is what undo would undo and nothing could be redone; else a new
    ///   action begins
    public <T> T write(Message label, Optional<Action> going, Work<T> work)
            throws WorkbenchException {
        Recorder changes = changes();
        String words = MessageJson.write(label);
        try {
            return sessions.write(
                    session -> {
                        Instant now = Instant.now();
                        boolean joins =
                                going.filter(one -> ActionTable.isOpen(session, one.id()))
                                        .isPresent();
                        long action =
                                joins ? going.get().id() : ActionTable.begin(session, words, who);
                        LedgerWriter writer = new LedgerWriter(session, changes, now);
                        try {
                            changes.start(action);
                            T result = work.run(writer);
                            writer.finish();
                            changes.stop();
                            if (!joins) {
                                ActionTable.finish(session, action, now);
                            }
                            return result;
                        } finally {
                            writer.close();
                        }
                    });
        } catch (DossierFailure e) {
            throw notWritten(e);
        }
    }

    /// Everything that was done, oldest first, what was undone too.
    public List<Action> actions() {
        return sessions.read(r -> ActionTable.all(r.session()));
    }

    /// Who did, undid and redid what and when, oldest first. It only grows.
    public List<LogEntry> log() {
        return sessions.read(r -> ActionTable.log(r.session()));
    }

    /// What {@link #undo} would undo.
    public Optional<Action> nextUndo() {
        return sessions.read(
                r ->
                        ActionTable.undoable(r.session())
                                .map(id -> ActionTable.find(r.session(), id)));
    }

    /// What {@link #redo} would redo.
    public Optional<Action> nextRedo() {
        return sessions.read(
                r ->
                        ActionTable.redoable(r.session())
                                .map(id -> ActionTable.find(r.session(), id)));
    }

    /// Takes back the last action that holds. Imports that it made are withdrawn, withdrawals
    /// restored, other rows put back as they were.
    ///
    /// @return what was undone; empty where there was nothing
    public Optional<Action> undo() throws WorkbenchException {
        return swap(true);
    }

    /// Does again what was undone last, unless something else was done since.
    public Optional<Action> redo() throws WorkbenchException {
        return swap(false);
    }

    private Optional<Action> swap(boolean undo) throws WorkbenchException {
        Recorder changes = changes();
        try {
            return sessions.write(
                    session -> {
                        Optional<Long> action =
                                undo
                                        ? ActionTable.undoable(session)
                                        : ActionTable.redoable(session);
                        if (action.isEmpty()) {
                            return Optional.<Action>empty();
                        }
                        changes.swap(action.get(), undo);
                        String event = undo ? "undone" : "redone";
                        ActionTable.event(session, action.get(), event, who, Instant.now());
                        return Optional.of(ActionTable.find(session, action.get()));
                    });
        } catch (DossierFailure e) {
            throw notWritten(e);
        }
    }

    private Recorder changes() throws WorkbenchException {
        Recorder changes = recorder;
        if (changes == null) {
            throw Failures.because(Failures.Doing.WRITE, file, "store.why.onlyRead");
        }
        return changes;
    }

    private WorkbenchException notWritten(DossierFailure e) {
        WorkbenchException reason = e.reason();
        return new WorkbenchException(
                Failures.Doing.WRITE.message(file), reason.why(), reason.remedy(), e);
    }

    /// Closes the file and leaves nothing beside it. Everything done before is safe already, so a
    /// failure here is only logged.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!isReadOnly()) {
                sessions.settle();
            }
            sessions.close();
        } catch (DossierFailure e) {
            LOG.warn("{} was not closed cleanly", file, e);
        } finally {
            afterwards.run();
        }
    }
}
