package workbench.layout;

/// Ends the reading of a file with a sheet that has to be held whole to be understood.
public final class NotAStream extends RuntimeException {
    public NotAStream() {
        super("the sheet is no single table that goes on and on", null, false, false);
    }
}
