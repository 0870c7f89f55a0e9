package workbench.cli;

import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.Optional;

/// The way to the window, of which the command line knows nothing else: the root hands it in.
public interface DesktopDoor {
    /// Leads nowhere: for a program without a window.
    DesktopDoor SHUT =
            new DesktopDoor() {
                @Override
                public boolean isPossible() {
                    return false;
                }

                @Override
                public void open(Optional<Path> dossier) {}

                @Override
                public void close() {}
            };

    /// Whether there is a display that a window could open on. Costs nothing to ask.
    boolean isPossible();

    /// Opens the window and waits until the person has closed it.
    ///
    /// @param dossier to be opened in it at once
    /// @throws WorkbenchException when the system does not let a window open
    void open(Optional<Path> dossier) throws WorkbenchException;

    /// Closes the window, where one is open; for any thread.
    void close();
}
