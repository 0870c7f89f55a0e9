package workbench.edit;

import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;

import java.time.Instant;

/// Undoes an import, whatever came after it: its figures stop counting and what it had restated
/// comes back; with them go what was typed in its draft in the place of single cells and what it
/// taught of files of its kind ({@link workbench.importing.Recipes}): sheets that were left out, a
/// place or a period for all figures, the parts of rows and columns. The dossier means then what it
/// would without that import, but for spellings: where others tell of the same place, breakdown or
/// indicator they stay as they are, until an import tells of one that only withdrawn ones told of.
///
/// Kept on purpose are what a person said elsewhere, each an action of its own with its own way
/// back: figures entered by hand beside the file ({@link EnteredInPlace}), what words mean ({@link
/// BindName}, also where that was said while the file was looked at: it is said of words, in every
/// file), definitions, segments and the submission. Kept are, too, the log, the file and the import
/// itself, for {@link RestoreImport}.
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
