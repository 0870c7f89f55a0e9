package workbench.ui.kit;

import java.io.File;
import java.nio.file.Path;

/// A file or folder as a person is shown it: the person's own folder is `~`, and what lies in it
/// begins so, where that is how the system's own programs write it.
public final class ShownPath {
    private static final boolean WRITES_TILDE = File.separatorChar == '/';

    private ShownPath() {}

    public static String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath().normalize();
        if (!WRITES_TILDE || !whole.startsWith(home)) {
            return path.toString();
        }
        return whole.equals(home) ? "~" : "~/" + home.relativize(whole);
    }
}
