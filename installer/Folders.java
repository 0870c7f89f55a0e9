import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/// What is done to whole folders.
final class Folders {
    private Folders() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : all(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    /// Gives everything in a folder one date, so that what is packed from it is the same each time;
    /// the cache refuses jars whose date is not the one that it was made with.
    static void stamp(Path folder, FileTime stamp) throws IOException {
        for (Path path : all(folder)) {
            Files.setLastModifiedTime(path, stamp);
        }
    }

    /// Everything in a folder, itself first, each after the folder in which it lies.
    static List<Path> all(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
