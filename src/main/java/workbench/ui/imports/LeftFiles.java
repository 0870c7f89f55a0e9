package workbench.ui.imports;

import workbench.model.Message;
import workbench.ui.kit.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /// Those of a dossier that may be changed now, which are not left any more; none where there
    /// are none.
    List<FileEntry> of(Path dossier) {
        return Optional.ofNullable(byDossier.remove(dossier)).orElse(List.of());
    }

    /// What was looked at and is not added, and what is half written of a cell; by the dossier, for
    /// those that were closed since as well.
    ///
    /// @param here the files of the dossier that is open
    List<Screen.Lost> lostWith(List<FileEntry> here, boolean halfWritten) {
        List<Screen.Lost> lost = new ArrayList<>();
        List<FileEntry> unfinished = here.stream().filter(FileEntry::isUnfinished).toList();
        if (!unfinished.isEmpty()) {
            lost.add(Screen.Lost.here(notAdded("ui.imports.not-added", unfinished, "")));
        }
        if (halfWritten) {
            lost.add(Screen.Lost.here(Message.of("ui.imports.half-written")));
        }
        byDossier.forEach(
                (file, some) ->
                        lost.add(
                                new Screen.Lost(
                                        notAdded(
                                                "ui.imports.not-added.closed",
                                                some,
                                                String.valueOf(file.getFileName())),
                                        Optional.of(file))));
        return lost;
    }

    private static Message notAdded(String words, List<FileEntry> some, String dossier) {
        return Message.of(
                words,
                some.size(),
                SomeNames.of(some.stream().map(FileEntry::name)),
                SomeNames.more(some.size()),
                (int) some.stream().filter(FileEntry::isSaidOtherwise).count(),
                dossier);
    }
}
