package workbench.store;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/// A copy of a dossier in a folder of its own, for reading one that cannot be read where it lies
/// without touching its folder: it is in use, was left by a crash, or is of an older version.
///
/// @param folder is removed with everything in it
/// @param file the copy
record ReadingCopy(Path folder, Path file) {
    private static final int TRIES = 8;
    private static final int FIRST_PAUSE_MILLIS = 5;

    /// A place for a copy that is not there yet.
    static ReadingCopy empty(Path dossier) throws WorkbenchException {
        try {
            Path folder = Files.createTempDirectory("dossier");
            return new ReadingCopy(folder, folder.resolve("copy.dossier"));
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, dossier, e);
        }
    }

    static ReadingCopy of(Path dossier) throws WorkbenchException {
        ReadingCopy copy = empty(dossier);
        try {
            boolean done = false;
            try {
                done = copy.fillFrom(dossier);
            } finally {
                if (!done) {
                    copy.remove();
                }
            }
            if (done) {
                return copy;
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.OPEN, dossier, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw Failures.because(Failures.Doing.OPEN, dossier, "store.why.busy");
    }

    /// Copies until nobody wrote meanwhile.
    ///
    /// @return `false` where somebody always did
    private boolean fillFrom(Path dossier)
            throws IOException, InterruptedException, WorkbenchException {
        for (int i = 0; i < TRIES; i++) {
            String before = state(dossier);
            copy(dossier, "");
            // Before the header is judged: after a crash a file may be shorter than it says, until
            // its journal is played back.
            copy(dossier, "-wal");
            copy(dossier, "-journal");
            if (!Header.read(file).writeAheadLog() || WriteAheadLog.isOfAnother(file)) {
                // A log that lies there is another file's, whose place this one has taken.
                Files.deleteIfExists(Header.beside(file, "-wal"));
            }
            if (RollbackJournal.isOfAnother(file)) {
                Files.deleteIfExists(Header.beside(file, "-journal"));
            }
            if (before.equals(state(dossier))) {
                return true;
            }
            // Between two actions there is time enough.
            Thread.sleep((long) FIRST_PAUSE_MILLIS << i);
        }
        return false;
    }

    private void copy(Path dossier, String ending) throws IOException {
        Path from = ending.isEmpty() ? dossier : Header.beside(dossier, ending);
        Path to = ending.isEmpty() ? file : Header.beside(file, ending);
        Files.deleteIfExists(to);
        if (Files.exists(from)) {
            try (var in = Files.newInputStream(from);
                    var out = Files.newOutputStream(to)) {
                in.transferTo(out);
            }
        }
    }

    /// Sizes and times of the files: the same before and after copying means that nobody wrote.
    static String state(Path dossier) throws IOException {
        StringBuilder state = new StringBuilder();
        for (Path part :
                new Path[] {
                    dossier, Header.beside(dossier, "-wal"), Header.beside(dossier, "-journal")
                }) {
            if (Files.exists(part)) {
                FileTime time = Files.getLastModifiedTime(part);
                state.append(Files.size(part)).append('@').append(time).append(' ');
            } else {
                state.append("- ");
            }
        }
        return state.toString();
    }

    /// Removes the copy; what cannot be removed is left to the system's own tidying.
    void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }
}
