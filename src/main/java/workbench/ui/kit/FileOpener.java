package workbench.ui.kit;

import java.nio.file.Path;

/// Shows a file or a folder in the program that the system has for it.
@FunctionalInterface
public interface FileOpener {
    /// Asks the system, in a job: its answer may take seconds.
    ///
    /// @return whether some program took it, as far as the system says
    boolean open(Path path);
}
