package workbench.store;

/// A question or an action came after its dossier had been closed.
///
/// Beside the screen's thread that happens: a person opens another dossier, or ends the program,
/// while something of the former is still being read. Nobody waits for the answer then. Whoever
/// closed the dossier in the same thread has made a mistake.
public final class DossierClosed extends IllegalStateException {
    DossierClosed() {
        super("the dossier is closed");
    }
}
