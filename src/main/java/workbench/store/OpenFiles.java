package workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The dossiers that this process has open for writing.
///
/// On POSIX systems closing any handle of a file drops all locks that the process holds on it, so a
/// dossier that is open here must not be read past SQLite.
final class OpenFiles {
    private static final Set<Path> OPEN = new HashSet<>();

    private OpenFiles() {}

    static boolean claim(Path file) {
        synchronized (OPEN) {
            return OPEN.add(real(file));
        }
    }

    static void release(Path file) {
        synchronized (OPEN) {
            OPEN.remove(real(file));
        }
    }

    static boolean has(Path file) {
        synchronized (OPEN) {
            return OPEN.contains(real(file));
        }
    }

    /// The folder without links; the file itself may be gone by the time it is released.
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(Failures.name(absolute));
        } catch (IOException _) {
            return absolute;
        }
    }
}
