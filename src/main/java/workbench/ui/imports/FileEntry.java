package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Running;
import workbench.model.Period;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that somebody wants to import, and how far it has come. For the screen's thread.
final class FileEntry {
    private final Path path;
    private final ReadOnlyObjectWrapper<FileState> state =
            new ReadOnlyObjectWrapper<>(new FileState.Waiting());
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty period = new SimpleStringProperty("");
    private Optional<Seen> seen = Optional.empty();
    private boolean beyondLimits;
    private Running job = () -> {};
    private long turn;

    /// What was read of it.
    record Seen(Importer.Sighting sighting, List<SeenSheet> sheets) {}

    FileEntry(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    ReadOnlyObjectProperty<FileState> state() {
        return state.getReadOnlyProperty();
    }

    void become(FileState other) {
        state.set(other);
    }

    Optional<Seen> seen() {
        return seen;
    }

    void see(Seen what) {
        seen = Optional.of(what);
    }

    /// The place of figures that the file gives none, as typed; blank for none.
    StringProperty place() {
        return place;
    }

    /// The period of figures that the file gives none, as typed; blank for none.
    StringProperty period() {
        return period;
    }

    /// Whether a person wants it read though it is larger than is read.
    boolean isBeyondLimits() {
        return beyondLimits;
    }

    /// Says that it is to be read though it is larger than is read.
    void goBeyondLimits() {
        beyondLimits = true;
    }

    /// What is typed, where it can be understood.
    Optional<ImportOptions> options() {
        Optional<String> where = Optional.of(place.get().strip()).filter(text -> !text.isEmpty());
        String when = period.get().strip();
        if (when.isEmpty()) {
            return Optional.of(new ImportOptions(where, Optional.empty()));
        }
        return Period.parse(when)
                .filter(known -> !known.equals(Period.NONE))
                .map(known -> new ImportOptions(where, Optional.of(known)));
    }

    /// Begins another job on the file: the one before is stopped, and its end nobody hears of.
    ///
    /// @return by which the job is known when it ends
    long begin() {
        long mine = ++turn;
        job.cancel();
        return mine;
    }

    boolean isAt(long job) {
        return turn == job;
    }

    void runs(Running running) {
        job = running;
    }

    void stop() {
        job.cancel();
    }
}
