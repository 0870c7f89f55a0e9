package workbench.ui.kit;

import java.io.File;
import java.nio.file.Path;

/// A file or folder as a person is shown it: what lies in the person's own folder begins with `~`,
/// where that is how the system's own programs write it.
public final class ShownPath {
    private static final boolean WRITES_TILDE = File.separatorChar == '/';

    private ShownPath() {}

    public static String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath().normalize();
        return WRITES_TILDE && whole.startsWith(home) && !whole.equals(home)
                ? "~/" + home.relativize(whole)
                : path.toString();
    }
}
