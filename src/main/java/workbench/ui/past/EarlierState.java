package workbench.ui.past;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.DossierFailure;
import workbench.store.Snapshot;
import workbench.ui.kit.Holdings;

import java.util.Optional;

/// One earlier state of a dossier and what is known of it.
record EarlierState(Snapshot snapshot, Contents contents) {

    /// What it holds.
    sealed interface Contents {
        /// Nobody has looked yet.
        record Unread() implements Contents {}

        /// @param figures of the imports that stood
        /// @param imports how many of them
        /// @param last what was done last and not undone
        record Known(Holdings holdings, Optional<Message> last) implements Contents {}

        /// It cannot be read, and so not be put in place either.
        record Unreadable(Message why) implements Contents {}
    }

    static EarlierState unread(Snapshot snapshot) {
        return new EarlierState(snapshot, new Contents.Unread());
    }

    boolean isUnread() {
        return contents instanceof Contents.Unread;
    }

    boolean isReadable() {
        return !(contents instanceof Contents.Unreadable);
    }

    /// The same, looked into; for a job.
    EarlierState looked() {
        try (Dossier then = Dossier.openReadOnly(snapshot.file())) {
            return new EarlierState(
                    snapshot,
                    new Contents.Known(
                            Holdings.of(then.ledger()), then.nextUndo().map(Action::label)));
        } catch (WorkbenchException e) {
            return new EarlierState(snapshot, new Contents.Unreadable(e.why()));
        } catch (DossierFailure e) {
            // Damaged where opening a large one does not look.
            return new EarlierState(snapshot, new Contents.Unreadable(e.reason().why()));
        }
    }
}
