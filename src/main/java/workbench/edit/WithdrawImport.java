package workbench.edit;

import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;

import java.time.Instant;

/// Undoes an import, whatever came after it: its figures stop counting and what it had restated
/// comes back.
public final class WithdrawImport {
    private final Dossier dossier;

    public WithdrawImport(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @return whether it stood until now; `false` changes nothing
    public boolean withdraw(ImportRecord record, Instant at) throws WorkbenchException {
        return withdraw(record, at, Progress.SILENT);
    }

    /// Does the same; may be stopped, and then nothing was changed.
    public boolean withdraw(ImportRecord record, Instant at, Progress progress)
            throws WorkbenchException {
        if (!record.current()) {
            return false;
        }
        ImportId id = record.id();
        dossier.snapshotIfDue();
        dossier.write(
                Message.of("edit.withdraw", ImportName.of(record.source())),
                progress,
                writer -> {
                    writer.withdraw(id, at);
                    return id;
                });
        return true;
    }
}
