package workbench.importing;

import workbench.layout.Foresight;

import java.util.Optional;

/// Ends the import of a file while it is read: it has to be read once more, with what all of its
/// rows have told, or to be held whole to be understood. What was made of its figures so far must
/// be undone.
public final class ReadAnew extends RuntimeException {
    private final transient Optional<Foresight> foresight;

    /// @param foresight by which its figures can be taken while it is read again; empty where it
    ///   has to be held
    ReadAnew(Optional<Foresight> foresight) {
        super("the file has to be read again to be understood", null, false, false);
        this.foresight = foresight;
    }

    Optional<Foresight> foresight() {
        return foresight;
    }
}
