package workbench.ui.imports;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.List;
import java.util.function.Predicate;

/// How many of the files that somebody brought wait for them, may be added, or are in the dossier
/// already. For the screen's thread.
final class FileCounts {
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper standing = new ReadOnlyIntegerWrapper();

    /// How many wait for the person.
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// How many may be added.
    ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// How many bring nothing new, because the dossier has them.
    ReadOnlyIntegerProperty standing() {
        return standing.getReadOnlyProperty();
    }

    void count(List<FileEntry> files) {
        waiting.set(count(files, FileState::waitsForThePerson));
        ready.set(count(files, FileState.Ready.class::isInstance));
        standing.set(count(files, FileState.Standing.class::isInstance));
    }

    private static int count(List<FileEntry> files, Predicate<FileState> such) {
        return (int) files.stream().filter(file -> such.test(file.state().get())).count();
    }
}
