package workbench.edit;

import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;

import java.time.Instant;

/// Brings a withdrawn import back to where it stood among the others, with what was typed in its
/// draft and withdrawn with it, and with what it taught; restoring does not make it newer. Where a
/// later import that stands taught something else of files of its kind, that goes on counting
/// ({@link StandingPreview#with}).
///
/// Not brought back is how it called what another import told of while it was withdrawn: there is
/// one spelling of each place, breakdown and indicator, and one unit of each series, and that other
/// import's stays, though it be withdrawn by now.
public final class RestoreImport {
    private final Dossier dossier;

    public RestoreImport(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @return whether it was withdrawn until now; `false` changes nothing
    public boolean restore(ImportRecord record, Instant at) throws WorkbenchException {
        return restore(record, at, Progress.SILENT);
    }

    /// Does the same; may be stopped, and then nothing was changed.
    public boolean restore(ImportRecord record, Instant at, Progress progress)
            throws WorkbenchException {
        if (record.current()) {
            return false;
        }
        ImportId id = record.id();
        dossier.snapshotIfDue();
        dossier.write(
                Message.of("edit.restore", ImportName.of(record.source())),
                progress,
                writer -> {
                    writer.restore(id, at);
                    return id;
                });
        return true;
    }
}
