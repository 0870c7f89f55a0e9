package workbench.store;

import workbench.model.WorkbenchException;

/// The dossier could not be read any further while it was open: the file vanished, the disk failed,
/// a page is damaged.
///
/// Unchecked because every question to the ledger can meet it and none can do anything about it;
/// whoever shows failures to a person takes the sentences from {@link #reason}.
public final class DossierFailure extends RuntimeException {
    private final transient WorkbenchException reason;

    DossierFailure(WorkbenchException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    /// The same failure with its three sentences.
    public WorkbenchException reason() {
        return reason;
    }
}
