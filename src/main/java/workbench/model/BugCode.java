package workbench.model;

import java.util.HexFormat;
import java.util.Locale;

/// A short name for a mistake of the program, the same whenever it happens in the same place.
public final class BugCode {
    private BugCode() {}

    /// Eight letters and figures made of the kind of failure and the program's own places in its
    /// trace; line numbers are left out, so that the code outlives small changes.
    public static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("workbench.")) {
                trace.append(frame.getClassName()).append(frame.getMethodName());
            }
        }
        return HexFormat.of().toHexDigits(trace.toString().hashCode()).toUpperCase(Locale.ROOT);
    }
}
