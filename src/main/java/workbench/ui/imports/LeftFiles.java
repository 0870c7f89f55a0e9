package workbench.ui.imports;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that were not finished when a dossier was closed, with what was said of them: they
/// wait again when it is opened again, as long as the program runs.
final class LeftFiles {
    private final Map<Path, List<FileEntry>> byDossier = new LinkedHashMap<>();

    /// Remembers those of a dossier that is closed.
    void leave(Path dossier, List<FileEntry> files) {
        List<FileEntry> some =
                files.stream().filter(FileEntry::isUnfinished).map(FileEntry::again).toList();
        if (!some.isEmpty()) {
            byDossier.put(dossier, some);
        }
    }

    /// Those of all dossiers that are closed, by the dossier's file.
    Map<Path, List<FileEntry>> all() {
        return Collections.unmodifiableMap(byDossier);
    }

    /// Those of a dossier that may be changed now, which are not left any more; none where there
    /// are none.
    List<FileEntry> of(Path dossier) {
        return Optional.ofNullable(byDossier.remove(dossier)).orElse(List.of());
    }
}
