package workbench.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Takes those snapshots of an open dossier that nobody asks for. One that cannot be taken stops
/// nobody from working; that is only logged.
final class TimelySnapshots {
    private static final Logger LOG = LoggerFactory.getLogger(TimelySnapshots.class);

    private final Path file;
    private final Sessions sessions;
    private final Snapshots snapshots;
    private volatile boolean changed;

    /// @param file of the dossier
    TimelySnapshots(Path file, Sessions sessions, Snapshots snapshots) {
        this.file = file;
        this.sessions = sessions;
        this.snapshots = snapshots;
    }

    /// Something was done to the dossier.
    void changed() {
        changed = true;
    }

    /// Whether a snapshot is to be taken at a moment.
    @FunctionalInterface
    private interface When {
        boolean isNow(Instant now) throws WorkbenchException;
    }

    /// Takes one where something was done since the last, and that was {@link Snapshots#APART} ago;
    /// the first, so long after something was first done.
    void takeIfDue(Instant now) {
        take(now, this::isDue);
    }

    /// Takes one where there is none yet and something was done.
    void takeIfFirst(Instant now) {
        take(now, _ -> snapshots.all().isEmpty() && first().isPresent());
    }

    private void take(Instant now, When when) {
        try {
            if (when.isNow(now)) {
                sessions.alone(session -> snapshots.take(session, now));
                changed = false;
            }
        } catch (WorkbenchException | DossierFailure e) {
            LOG.warn("no snapshot of {} could be taken", file, e);
        }
    }

    private boolean isDue(Instant now) throws WorkbenchException {
        Optional<Instant> first = first();
        if (first.isEmpty()) {
            return false;
        }
        List<Snapshot> all = snapshots.all();
        if (all.isEmpty()) {
            return isApart(first.get(), now);
        }
        Instant before = all.getLast().at();
        Instant last = sessions.read(r -> ActionTable.last(r.session())).orElseThrow();
        return isApart(before, now) && (changed || last.isAfter(before));
    }

    private Optional<Instant> first() {
        return sessions.read(r -> ActionTable.first(r.session()));
    }

    /// However the clock was put right in between.
    private static boolean isApart(Instant before, Instant now) {
        return Duration.between(before, now).abs().compareTo(Snapshots.APART) >= 0;
    }
}
