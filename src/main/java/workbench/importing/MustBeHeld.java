package workbench.importing;

/// Ends the import of a file while it is read: it has to be held whole to be understood. What was
/// made of its figures so far must be undone.
public final class MustBeHeld extends RuntimeException {
    MustBeHeld() {
        super("the file has to be held to be understood", null, false, false);
    }
}
