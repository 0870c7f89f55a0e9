package workbench.ui.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that waited to be added when a dossier was closed, with what was said of them: they
/// wait again when it is opened again, as long as the program runs.
final class LeftFiles {
    private final Map<Path, List<FileEntry>> byDossier = new HashMap<>();

    /// Remembers those of a dossier that is closed.
    void leave(Path dossier, List<FileEntry> files) {
        if (!files.isEmpty()) {
            byDossier.put(dossier, files.stream().map(FileEntry::again).toList());
        }
    }

    /// Those of all dossiers that are closed.
    List<FileEntry> all() {
        return byDossier.values().stream().flatMap(List::stream).toList();
    }

    /// Those of a dossier that may be changed now, which are not left any more; none where there
    /// are none.
    List<FileEntry> of(Path dossier) {
        return Optional.ofNullable(byDossier.remove(dossier)).orElse(List.of());
    }
}
