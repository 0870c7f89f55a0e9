package workbench.layout;

import java.util.Optional;

/// Ends the reading of a file with a long sheet that cannot be understood from its first rows: once
/// all have told how to read it, or only held whole.
public final class NotAStream extends RuntimeException {
    private final transient Optional<Foresight> foresight;

    /// It has to be held.
    public NotAStream() {
        this(Optional.empty());
    }

    /// @param foresight by which it can be read again; empty where it has to be held
    NotAStream(Optional<Foresight> foresight) {
        super("the sheet is not as its first rows show it", null, false, false);
        this.foresight = foresight;
    }

    /// By which the file can be read again without being held; empty where it has to be.
    public Optional<Foresight> foresight() {
        return foresight;
    }
}
