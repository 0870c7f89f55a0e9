package workbench.job;

import workbench.model.WorkbenchException;

/// How a job ended.
public sealed interface Outcome<T> {
    /// It did its work.
    record Done<T>(T value) implements Outcome<T> {}

    /// The outside world failed it.
    record Failed<T>(WorkbenchException failure) implements Outcome<T> {}

    /// It ended without a result: the person stopped it, or a mistake of the program did, which the
    /// runner has reported by then. Nothing half done is left behind.
    record Stopped<T>() implements Outcome<T> {}
}
