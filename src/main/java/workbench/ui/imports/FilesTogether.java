package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.importing.ImportDraft;
import workbench.importing.SharedFigures;
import workbench.job.JobRunner;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the files of the list that may be added have in common, worked out whenever one of their
/// drafts is another. For the screen's thread.
final class FilesTogether {
    private final LatestJob work;
    private final ReadOnlyObjectWrapper<Map<FileEntry, List<Message>>> shared =
            new ReadOnlyObjectWrapper<>(Map.of());
    private List<ImportDraft> held = List.of();

    FilesTogether(JobRunner jobs) {
        this.work = new LatestJob(jobs);
    }

    /// What is to be said of each file that shares something with another.
    ReadOnlyObjectProperty<Map<FileEntry, List<Message>>> shared() {
        return shared.getReadOnlyProperty();
    }

    /// What is to be said of a file.
    List<Message> of(FileEntry file) {
        return shared.get().getOrDefault(file, List.of());
    }

    /// Holds the files that are ready against each other, in the order in which they would be
    /// added.
    void hold(List<FileEntry> files) {
        List<FileEntry> ready = new ArrayList<>();
        List<ImportDraft> drafts = new ArrayList<>();
        for (FileEntry file : files) {
            if (file.state().get() instanceof FileState.Ready(var draft, _)) {
                ready.add(file);
                drafts.add(draft);
            }
        }
        if (areHeld(drafts)) {
            return;
        }
        work.cancel();
        held = drafts;
        // What was said was said of other files.
        shared.set(Map.of());
        if (drafts.size() < 2) {
            return;
        }
        work.run(
                progress -> SharedFigures.of(drafts, progress),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<List<Message>>>(var said)) {
                        shared.set(byFile(ready, said));
                    } else {
                        // The same drafts are held against each other when they come again.
                        held = List.of();
                    }
                });
    }

    private static Map<FileEntry, List<Message>> byFile(
            List<FileEntry> files, List<List<Message>> said) {
        Map<FileEntry, List<Message>> all = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            if (!said.get(i).isEmpty()) {
                all.put(files.get(i), said.get(i));
            }
        }
        return all;
    }

    /// Whether they are the very same drafts: to compare all their figures would take long.
    private boolean areHeld(List<ImportDraft> drafts) {
        boolean same = drafts.size() == held.size();
        for (int i = 0; i < drafts.size() && same; i++) {
            same = drafts.get(i) == held.get(i);
        }
        return same;
    }
}
