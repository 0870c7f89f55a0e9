package workbench.job;

/// The person asked to stop; not a failure, and shown to nobody.
public final class Cancelled extends RuntimeException {
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
