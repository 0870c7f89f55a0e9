package workbench.model;

import org.jspecify.annotations.Nullable;

/// The outside world failed: a file is missing, locked, damaged, not a spreadsheet, the disk is
/// full.
///
/// Carries the three sentences that a dialog or the command line shows. Bad data inside a readable
/// file is never this exception but a value ({@link CellProblem}); a mistake of the program is an
/// unchecked exception.
public final class WorkbenchException extends Exception {
    private final transient Message what;
    private final transient Message why;
    private final transient Message remedy;

    /// @param what what could not be done, naming the file
    /// @param why the reason in plain words
    /// @param remedy what the person can do about it
    public WorkbenchException(Message what, Message why, Message remedy) {
        this(what, why, remedy, null);
    }

    public WorkbenchException(
            Message what, Message why, Message remedy, @Nullable Throwable cause) {
        super(what.key() + " / " + why.key() + " " + why.arguments(), cause);
        this.what = what;
        this.why = why;
        this.remedy = remedy;
    }

    public Message what() {
        return what;
    }

    public Message why() {
        return why;
    }

    public Message remedy() {
        return remedy;
    }
}
