package workbench.ui.submission;

/// A moment of quiet to wait for: what was asked for last is done once nothing more is asked for.
interface Pause {
    /// Does `run` after the moment, in place of what waits.
    void then(Runnable run);

    /// Forgets what waits.
    void stop();
}
