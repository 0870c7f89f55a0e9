package workbench.job;

/// A job that was started.
@FunctionalInterface
public interface Running {
    /// Asks it to stop at its next step; does nothing once it has ended.
    void cancel();
}
