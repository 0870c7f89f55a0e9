package workbench.ui.welcome;

import workbench.ui.kit.ShownPath;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A dossier that was open of late.
///
/// @param file where it was
/// @param changed when it was last written; empty where it is no longer there
record Recent(Path file, Optional<Instant> changed) {
    boolean isThere() {
        return changed.isPresent();
    }

    /// The file's name without its ending.
    String name() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".dossier") ? name.substring(0, name.length() - 8) : name;
    }

    String folder() {
        return Optional.ofNullable(file.getParent()).map(ShownPath::of).orElse("");
    }
}
