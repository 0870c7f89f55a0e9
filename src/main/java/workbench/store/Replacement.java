package workbench.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Puts what a snapshot holds in the place of what a dossier holds now.
///
/// What it holds now is kept as a snapshot first; the pages are then written by one transaction, so
/// that a crash leaves the one or the other. The log that comes with the earlier state ends with an
/// entry that says so before it is put there.
final class Replacement {
    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);
    private static final int STEPS = 3;

    private final Sessions sessions;
    private final Snapshots snapshots;
    private final Opening how;

    /// @param how whose name the log bears
    Replacement(Sessions sessions, Snapshots snapshots, Opening how) {
        this.sessions = sessions;
        this.snapshots = snapshots;
        this.how = how.snapshots(new Opening.Place.Nowhere());
    }

    /// @return the snapshot of what was replaced
    Snapshot run(Snapshot earlier, Message label, Progress progress) throws WorkbenchException {
        Path folder = folder();
        Path draft = folder.resolve("earlier.dossier");
        Snapshot[] kept = new Snapshot[1];
        boolean done = false;
        try {
            progress.at(0, STEPS, Message.of("store.replacing.reading"));
            // What was replaced is kept as of the moment at which the log has it replaced.
            Instant at = Instant.now();
            prepare(earlier, draft, label, at);
            sessions.alone(
                    session -> {
                        progress.checkCancelled();
                        progress.at(1, STEPS, Message.of("store.replacing.keeping"));
                        kept[0] = snapshots.take(session, at, Snapshot.Why.REPLACED);
                        progress.checkCancelled();
                        progress.at(2, STEPS, Message.of("store.replacing.putting"));
                        sessions.forgetReaders();
                        Copies.back(session, draft);
                        intoTheFile(session);
                    });
            done = true;
            return kept[0];
        } finally {
            remove(folder, draft);
            if (!done && kept[0] != null) {
                letGo(kept[0]);
            }
        }
    }

    /// What was to be replaced stands where it stood, and a snapshot that says otherwise would
    /// mislead.
    private static void letGo(Snapshot kept) {
        try {
            Files.deleteIfExists(kept.file());
        } catch (IOException e) {
            LOG.info("{} stays behind; nothing was replaced", kept.file(), e);
        }
    }

    /// Makes a copy of the earlier state that is sound, of the newest version, and says in its log
    /// what becomes of it.
    private void prepare(Snapshot earlier, Path draft, Message label, Instant at)
            throws WorkbenchException {
        try (Dossier then = Dossier.openReadOnly(earlier.file())) {
            then.copyTo(draft, false);
        }
        try (Dossier copy = Dossier.open(draft, how)) {
            if (!copy.isSound()) {
                throw Failures.because(Failures.Doing.OPEN, earlier.file(), "store.why.damaged");
            }
            copy.noteReplaced(label, at);
        }
    }

    /// Copying pages does not bring them from the write-ahead log into the file: closing would,
    /// while a person waits for it.
    private static void intoTheFile(Session session) {
        try {
            session.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (DossierFailure e) {
            LOG.info("the earlier state of {} stays in its log for now", session.file(), e);
        }
    }

    private static Path folder() throws WorkbenchException {
        try {
            return Files.createTempDirectory("dossier");
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.CREATE, Path.of("earlier.dossier"), e);
        }
    }

    private static void remove(Path folder, Path draft) {
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }
}
