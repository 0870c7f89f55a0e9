package workbench.job;

import workbench.model.WorkbenchException;

/// Work that takes long enough for a person to want a progress bar and a way to stop it.
///
/// A job works on what it was given when it was made and returns a value; it never touches what a
/// screen shows.
@FunctionalInterface
public interface Job<T> {
    /// @throws Cancelled when `progress` was asked to stop; nothing half done is left behind
    T run(Progress progress) throws WorkbenchException;
}
