package workbench.cli;

/// What the program's exit codes mean.
final class ExitCode {
    static final int DONE = 0;

    /// Done, but something needs a look: rejected cells, failed checks, one of several files
    /// refused.
    static final int NEEDS_A_LOOK = 1;

    static final int WRONG_USAGE = 2;

    /// A file is missing, locked, damaged, not a spreadsheet; the disk is full.
    static final int WORLD_FAILED = 3;

    static final int BUG = 70;

    private ExitCode() {}
}
