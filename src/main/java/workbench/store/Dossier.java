package workbench.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dossier that is open: one file that remembers every figure, where it came from and what it
/// used to be.
///
/// Reading goes through {@link #ledger}, changing through {@link #write}, from any thread; actions
/// are done one after another.
public final class Dossier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dossier.class);
    private static final String VANISHED = "store.why.vanished";

    private final Path file;
    private final Sessions sessions;
    private final Ledger ledger;
    private final @Nullable Writing writing;
    private final Runnable afterwards;
    private final @Nullable String state;
    private final FileNumber number;
    private final Gathering gathering;
    private final Optional<TimelySnapshots> timely;
    private volatile String who;
    private boolean closed;

    /// What only a dossier that is written has.
    ///
    /// @param snapshots empty where none are taken
    /// @param opened the file that is written
    /// @param left whether whoever wrote it before did not close it
    record Writing(
            Opening how,
            Recorder recorder,
            SummaryKeeper summary,
            Optional<Snapshots> snapshots,
            OpenedFile opened,
            Rescue rescue,
            Left left) {}

    /// Whether whoever wrote a dossier before closed it.
    enum Left {
        CLOSED,
        /// Only the file beside it that says who writes is there, which a service that keeps
        /// folders the same may have brought back.
        PERHAPS_OPEN,
        OPEN
    }

    /// @param writing none where the dossier is only read
    /// @param state of its files when it was opened to be read; none where it is written, or told
    ///   of another time
    /// @param afterwards lets go of what was taken beside the connections
    Dossier(
            Path file,
            Sessions sessions,
            @Nullable Writing writing,
            @Nullable String state,
            Runnable afterwards) {
        this.state = state;
        this.file = file;
        this.sessions = sessions;
        this.ledger = new Ledger(sessions);
        this.writing = writing;
        this.who = writing == null ? "" : writing.how().who();
        this.afterwards = afterwards;
        this.number = new FileNumber(sessions);
        this.gathering = new Gathering(number);
        this.timely =
                Optional.ofNullable(writing)
                        .flatMap(Writing::snapshots)
                        .map(snapshots -> new TimelySnapshots(file, sessions, snapshots));
    }

    /// Has the libraries start that dossiers need, which takes them longer than making one: for
    /// another thread, while the program has other things to do.
    public static void prepare() {
        Connections.prepare();
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

    /// Whose name the log bears from now on; where it is blank, as before.
    public void as(String name) {
        if (writing != null) {
            who = writing.how().as(name).who();
        }
    }

    /// Whether it lies on a network share or in a folder that a service copies elsewhere: it is
    /// then kept without a write-ahead log, and only one program should have it open at a time.
    public boolean isShared() {
        return SharedFolder.holds(file);
    }

    Sessions sessions() {
        return sessions;
    }

    /// Whether another program changed the dossier since it was opened to be read. Never so where
    /// it is open to be written, as then nobody else writes, and of its past, which nobody changes.
    public boolean isChangedByAnother() {
        try {
            return state != null && !ReadingCopy.state(file).equals(state);
        } catch (IOException _) {
            // A drive that does not answer just now has changed nothing.
            return false;
        }
    }

    public boolean isReadOnly() {
        return writing == null;
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
        return write(label, Progress.SILENT, work);
    }

    /// Does the same.
    ///
    /// @param progress hears of what follows from the work, such as the current figures of every
    ///   series that a withdrawn import told; while that is worked out the action may still be
    ///   stopped, and then nothing was done
    public <T> T write(Message label, Progress progress, Work<T> work) throws WorkbenchException {
        return run(label, Optional.empty(), progress, work).result();
    }

    /// Goes on with an action, so that one undo takes back all of it: for what is saved while a
    /// person is still at it.
    ///
    /// @param going joined where it is what undo would undo and nothing could be redone; else a new
    ///   action begins
    /// @return the action that was joined or begun; empty where one begun for it changed nothing
    public <T> Optional<Action> goOn(Message label, Optional<Action> going, Work<T> work)
            throws WorkbenchException {
        return run(label, going, Progress.SILENT, work).action();
    }

    /// What became of an action.
    private record Done<T>(T result, Optional<Action> action) {}

    private <T> Done<T> run(Message label, Optional<Action> going, Progress progress, Work<T> work)
            throws WorkbenchException {
        Writing now = writing();
        if (!now.opened().isThere()) {
            throw rescued(now, copy -> copy.write(label, work));
        }
        Recorder changes = now.recorder();
        String words = MessageJson.write(label);
        try {
            number.draw();
            Done<T> result =
                    sessions.write(
                            session -> {
                                Instant at = Instant.now();
                                boolean joins =
                                        going.filter(one -> ActionTable.isOpen(session, one.id()))
                                                .isPresent();
                                long action =
                                        joins
                                                ? going.get().id()
                                                : ActionTable.begin(session, words, who());
                                LedgerWriter writer =
                                        new LedgerWriter(ledger, session, changes, at);
                                try {
                                    changes.start(action);
                                    T done = work.run(writer);
                                    Map<Long, AddedFigures> added = writer.finish();
                                    changes.stop();
                                    now.summary().refresh(added, progress);
                                    boolean kept = joins || ActionTable.finish(session, action, at);
                                    return new Done<>(
                                            done,
                                            kept
                                                    ? Optional.of(ActionTable.find(session, action))
                                                    : Optional.empty());
                                } finally {
                                    writer.close();
                                }
                            });
            timely.ifPresent(TimelySnapshots::changed);
            return result;
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

    /// The number of the log's last entry; 0 in a dossier in which nothing was done. Within an
    /// action, of what was done before it.
    public long lastEntry() {
        return sessions.read(r -> ActionTable.lastEntry(r.session(), Optional.empty()));
    }

    /// The number of the last entry that the log had at a moment.
    public long lastEntry(Instant at) {
        return sessions.read(r -> ActionTable.lastEntry(r.session(), Optional.of(at)));
    }

    /// This dossier as it was after an entry of its log and before the next: figures, texts,
    /// definitions and the log itself. Only to be read, and to be closed; it goes by this one's
    /// name.
    ///
    /// @param entry its number; from the last on, the dossier as it is
    /// @throws workbench.job.Cancelled where that was asked of `progress`
    public Dossier asItWas(long entry, Progress progress) throws WorkbenchException {
        return DossierOpener.readMade(file, PastCopy.of(sessions, entry, progress));
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
        return undo(Progress.SILENT);
    }

    /// Does the same; may be stopped, and then nothing was undone.
    public Optional<Action> undo(Progress progress) throws WorkbenchException {
        return swap(true, progress);
    }

    /// Does again what was undone last, unless something else was done since.
    public Optional<Action> redo() throws WorkbenchException {
        return redo(Progress.SILENT);
    }

    /// Does the same; may be stopped, and then nothing was redone.
    public Optional<Action> redo(Progress progress) throws WorkbenchException {
        return swap(false, progress);
    }

    private Optional<Action> swap(boolean undo, Progress progress) throws WorkbenchException {
        Writing now = writing();
        if (!now.opened().isThere()) {
            throw rescued(now, copy -> copy.swap(undo, progress));
        }
        try {
            number.draw();
            return sessions.write(
                    session -> {
                        Optional<Long> action =
                                undo
                                        ? ActionTable.undoable(session)
                                        : ActionTable.redoable(session);
                        if (action.isEmpty()) {
                            return Optional.<Action>empty();
                        }
                        Instant at = Instant.now();
                        now.recorder().swap(action.get(), undo, at);
                        now.summary().refresh(Map.of(), progress);
                        String event = undo ? "undone" : "redone";
                        ActionTable.event(session, action.get(), event, who(), at);
                        return Optional.of(ActionTable.find(session, action.get()));
                    });
        } catch (DossierFailure e) {
            throw notWritten(e);
        }
    }

    private Writing writing() throws WorkbenchException {
        Writing now = writing;
        if (now == null) {
            throw Failures.because(Failures.Doing.WRITE, file, "store.why.onlyRead");
        }
        return now;
    }

    /// What a person asked for, done to the copy that is made of a dossier whose file is gone.
    @FunctionalInterface
    private interface Again {
        void to(Dossier copy) throws WorkbenchException;
    }

    /// Does in a copy what can no longer be done in the file, and says where that is.
    private WorkbenchException rescued(Writing now, Again again) throws WorkbenchException {
        Path copy = now.rescue().copy(sessions);
        try (Dossier other = open(copy, now.how().snapshots(new Opening.Place.Nowhere()))) {
            again.to(other);
        }
        LOG.warn("{} is gone; what is done is kept in {}", file, copy);
        return Failures.because(Failures.Doing.WRITE, file, VANISHED, copy.toString());
    }

    /// The name of its file without the ending; of a copy that was made when the file was gone,
    /// that of the dossier it was made of.
    public String plainName() {
        return Rescue.plainName(file);
    }

    /// Whether a failure says that its file is gone, and that everything is kept in a copy.
    public static boolean isKeptInCopy(WorkbenchException failure) {
        return failure.why().key().equals(VANISHED);
    }

    /// Whether the file that was opened still stands under its name. Where it was deleted, moved or
    /// replaced, every action is done in a copy and fails with the name of that copy.
    public boolean isThere() {
        return writing == null || writing.opened().isThere();
    }

    /// Whether whoever wrote it before did not close it: the program, or the machine, went down. It
    /// is as the last finished action left it.
    public boolean wasLeftOpen() {
        return writing != null && writing.left() == Left.OPEN;
    }

    /// Whether that may be so: only the file that says who writes was left beside it. Something
    /// went down between two actions, or a shared folder held that file back.
    public boolean wasPerhapsLeftOpen() {
        return writing != null && writing.left() == Left.PERHAPS_OPEN;
    }

    /// Where everything is kept of a dossier whose file is not there any more: in a copy, made at
    /// the first call.
    public Path rescue() throws WorkbenchException {
        try {
            return writing().rescue().copy(sessions);
        } catch (DossierFailure e) {
            throw e.reason();
        }
    }

    /// Takes a snapshot where one is due: something was done since the last, and that was ten
    /// minutes ago; the first, ten minutes after something was first done. Called before what a
    /// person might regret, and on closing.
    ///
    /// A snapshot that cannot be taken stops nobody from working; that is only logged.
    public void snapshotIfDue() {
        snapshotIfDue(Instant.now());
    }

    /// Takes the first snapshot where there is none yet and something was done. Called after what
    /// first fills a dossier: whoever tries what comes next can go back to here.
    public void snapshotIfFirst() {
        Instant now = Instant.now();
        timely.filter(_ -> isThere()).ifPresent(snapshots -> snapshots.takeIfFirst(now));
    }

    void snapshotIfDue(Instant now) {
        timely.filter(_ -> isThere()).ifPresent(snapshots -> snapshots.takeIfDue(now));
    }

    /// Saves a copy under another name; this one stays open.
    ///
    /// @param to must not exist yet
    /// @param compact whether it is written anew, without what is free within the file
    public void copyTo(Path to, boolean compact) throws WorkbenchException {
        try {
            sessions.alone(
                    session -> {
                        if (compact) {
                            Copies.compact(session, to);
                        } else {
                            Copies.exact(session, to);
                        }
                    });
        } catch (DossierFailure e) {
            throw e.reason();
        }
    }

    /// Takes a snapshot because a person asks for one, whatever else is kept.
    ///
    /// @throws WorkbenchException where it cannot be taken, or snapshots are kept nowhere
    public Snapshot keepNow() throws WorkbenchException {
        return keep(Snapshot.Why.ASKED);
    }

    private Snapshot keep(Snapshot.Why why) throws WorkbenchException {
        Snapshots snapshots = snapshots();
        Snapshot[] taken = new Snapshot[1];
        try {
            sessions.alone(session -> taken[0] = snapshots.take(session, Instant.now(), why));
            return taken[0];
        } catch (DossierFailure e) {
            throw e.reason();
        }
    }

    /// Puts an earlier state in the place of what the dossier holds now, which is kept as a
    /// snapshot first. What was done since leaves the log and the undo, too: they are those of the
    /// earlier state, with one more entry that says so.
    ///
    /// Whoever read before should forget what it was told: numbers may mean other things now.
    ///
    /// @param label what the log says
    /// @return what was replaced
    public Snapshot putInPlace(Snapshot earlier, Message label, Progress progress)
            throws WorkbenchException {
        Writing now = writing();
        if (!now.opened().isThere()) {
            throw Failures.because(
                    Failures.Doing.WRITE, file, "store.why.moved", rescue().toString());
        }
        Replacement replacement = new Replacement(sessions, snapshots(), now.how().as(who()));
        try {
            // The log has this file's number before it has that of the state put in place.
            number.draw();
            Snapshot replaced = replacement.run(earlier, label, progress);
            number.isAnothers();
            timely.ifPresent(TimelySnapshots::changed);
            return replaced;
        } catch (DossierFailure e) {
            throw notWritten(e);
        }
    }

    private Snapshots snapshots() throws WorkbenchException {
        Optional<Snapshots> snapshots = writing().snapshots();
        if (snapshots.isEmpty()) {
            throw Failures.because(Failures.Doing.WRITE, file, "store.why.noSnapshots");
        }
        return snapshots.get();
    }

    boolean isSound() {
        return sessions.read(
                        r -> r.session().first("PRAGMA quick_check(1)", row -> row.getString(1)))
                .filter("ok"::equals)
                .isPresent();
    }

    /// Says in the log that the state it holds was put in the place of another.
    ///
    /// @param at when that was
    void noteReplaced(Message label, Instant at) {
        String words = MessageJson.write(label);
        sessions.write(
                session -> {
                    long action = ActionTable.begin(session, words, who());
                    ActionTable.event(session, action, "replaced", who(), at);
                    return action;
                });
    }

    private WorkbenchException notWritten(DossierFailure e) {
        WorkbenchException reason = e.reason();
        return new WorkbenchException(
                Failures.Doing.WRITE.message(file), reason.why(), reason.remedy(), e);
    }

    /// Has what was done brought into the one file in a moment, on another thread: until then a
    /// part of it may lie in the write-ahead log beside it only, and a copy of the file be without
    /// it.
    public void gatherSoon() {
        if (writing != null) {
            gathering.soon();
        }
    }

    /// Closes the file and leaves nothing beside it. Everything done before is safe already, so a
    /// failure here is only logged.
    @Override
    public void close() {
        if (!closed) {
            snapshotIfDue();
        }
        closeAtOnce();
    }

    /// The same for a thread that must not wait for a snapshot: the next opening takes it before
    /// anything is changed that a person might regret.
    public void closeAtOnce() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (writing != null) {
                finish(writing);
            }
            sessions.close();
            if (!isThere()) {
                removeLogs();
            }
        } catch (DossierFailure | WorkbenchException e) {
            LOG.warn("{} was not closed cleanly", file, e);
        } finally {
            afterwards.run();
        }
    }

    /// The write-ahead log of a file that is gone must not be taken for that of the file which
    /// stands under its name now: what is in it would be written over that.
    private void removeLogs() {
        for (String ending : List.of("-wal", "-shm")) {
            try {
                Files.deleteIfExists(Header.beside(file, ending));
            } catch (IOException e) {
                LOG.warn("{}{} stays behind", file, ending, e);
            }
        }
    }

    private void finish(Writing now) throws WorkbenchException {
        if (now.opened().isThere()) {
            sessions.settle();
        } else if (!now.rescue().isMade()) {
            LOG.warn("{} is gone; it is kept in {}", file, now.rescue().copy(sessions));
        }
    }
}
