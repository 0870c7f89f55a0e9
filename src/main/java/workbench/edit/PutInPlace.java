package workbench.edit;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Snapshot;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Puts an earlier state of a dossier in the place of today's, which is kept as one more earlier
/// state: putting that in place is how it is taken back.
public final class PutInPlace {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Dossier dossier;

    public PutInPlace(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @return today's state
    public Snapshot put(Snapshot earlier, Progress progress) throws WorkbenchException {
        return dossier.putInPlace(
                earlier, Message.of("edit.put-in-place", MOMENT.format(earlier.at())), progress);
    }
}
