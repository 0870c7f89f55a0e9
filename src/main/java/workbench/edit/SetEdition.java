package workbench.edit;

import workbench.model.Message;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

/// Keeps what the submission says now as an edition, gives an edition another name, or removes one.
public final class SetEdition {
    private final Dossier dossier;

    public SetEdition(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Tells what the submission says.
    @FunctionalInterface
    public interface Telling {
        /// @param entry the last entry of the dossier's log, which is the edition's moment
        SetContent.Entry at(long entry) throws WorkbenchException;
    }

    /// Keeps an edition. What it says is told within the action: nothing can come between its
    /// moment and its words.
    ///
    /// @param edition where it is kept: its key is its name
    /// @throws WorkbenchException where the name is blank or another edition's
    public void keep(TextRef edition, Telling telling) throws WorkbenchException {
        dossier.write(
                Message.of("edit.edition", edition.key()),
                writer -> {
                    requireFree(edition);
                    SetContent.Entry entry = telling.at(dossier.lastEntry());
                    writer.putText(edition.kind(), edition.key(), entry.json(), entry.dependsOn());
                    return edition;
                });
    }

    /// Gives an edition another name.
    ///
    /// @param entry the edition as it is kept
    /// @throws WorkbenchException where the name is blank or another edition's
    public void rename(TextRef edition, String name, SetContent.Entry entry)
            throws WorkbenchException {
        dossier.write(
                Message.of("edit.edition.rename", edition.key(), name),
                writer -> {
                    writer.removeText(edition.kind(), edition.key());
                    requireFree(new TextRef(edition.kind(), name));
                    writer.putText(edition.kind(), name, entry.json(), entry.dependsOn());
                    return edition;
                });
    }

    public void remove(TextRef edition) throws WorkbenchException {
        dossier.write(
                Message.of("edit.edition.remove", edition.key()),
                writer -> {
                    writer.removeText(edition.kind(), edition.key());
                    return edition;
                });
    }

    private void requireFree(TextRef edition) throws WorkbenchException {
        String name = SeriesKey.fold(edition.key());
        if (name.isBlank()) {
            throw refused("edit.edition.nameless", edition.key());
        }
        if (dossier.ledger().texts(edition.kind()).keySet().stream()
                .map(SeriesKey::fold)
                .anyMatch(name::equals)) {
            throw refused("edit.edition.taken", edition.key());
        }
    }

    private static WorkbenchException refused(String key, String name) {
        return new WorkbenchException(
                Message.of("edit.edition.failed"),
                Message.of(key + ".why", name),
                Message.of(key + ".remedy"));
    }
}
