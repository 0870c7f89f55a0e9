package workbench.store;

import workbench.model.Message;

import java.time.Instant;
import java.util.List;

/// One line of a dossier's log: somebody did, undid or redid something.
///
/// The log only grows: what was undone and can no longer be redone stands in it too.
///
/// @param id numbered from 1 without gaps
/// @param who did it; empty for what was undone or redone before the log kept that
/// @param label what was done, in its menu words
/// @param holds whether what was done holds now; it was undone since where it does not
/// @param touched what of the dossier it changed, in the order in which it did
public record LogEntry(
        long id,
        Instant at,
        String who,
        Event event,
        Message label,
        boolean holds,
        List<Touched> touched) {
    public LogEntry {
        touched = List.copyOf(touched);
    }

    /// What happened to an action.
    public enum Event {
        DONE,
        UNDONE,
        REDONE,
        /// An earlier state of the dossier was put in the place of the one that was.
        REPLACED
    }

    /// A part of the dossier: an import, an indicator, a series, or a text under its kind.
    ///
    /// @param kind such as `import`, `indicator`, `series` or `answer`
    /// @param key its number, or the key of a text
    public record Touched(String kind, String key) {}
}
