package workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// A file as it was when it was opened: tells whether its name still leads to it.
///
/// Where the system says nothing of a file's identity (Windows) an open file cannot be removed or
/// replaced, and none is ever taken for gone.
///
/// @param key by which the system knows the file, whatever its name
record OpenedFile(Path path, Optional<Object> key) {
    static OpenedFile of(Path path) throws IOException {
        return new OpenedFile(path, keyOf(path));
    }

    private static Optional<Object> keyOf(Path path) throws IOException {
        return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /// Whether the file was neither deleted, nor moved, nor replaced by another of its name.
    boolean isThere() {
        try {
            return key.isEmpty() || key.equals(keyOf(path));
        } catch (NoSuchFileException | NotDirectoryException _) {
            return false;
        } catch (IOException _) {
            // A drive that does not answer just now is not a file that is gone: writing will tell.
            return true;
        }
    }
}
