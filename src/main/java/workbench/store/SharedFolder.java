package workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells folders that another machine may look into: network shares and folders that a service
/// copies into the cloud.
final class SharedFolder {
    private static final List<String> SYNCHRONISED =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "icloud",
                    "mobile documents",
                    "cloudstorage",
                    "nextcloud",
                    "owncloud");
    private static final List<String> NETWORK =
            List.of(
                    "nfs", "cifs", "smb", "afp", "webdav", "davfs", "9p", "sshfs", "rclone",
                    "vboxsf", "ncpfs");

    private SharedFolder() {}

    /// Whether a write-ahead log would be unsafe there.
    static boolean holds(Path file) {
        Path absolute = file.toAbsolutePath();
        String path = absolute.toString();
        if (path.startsWith("\\\\") || path.startsWith("//")) {
            return true;
        }
        for (Path part : absolute.getParent() == null ? absolute : absolute.getParent()) {
            String folder = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCHRONISED.stream().anyMatch(folder::startsWith)) {
                return true;
            }
        }
        return isNetwork(absolute);
    }

    private static boolean isNetwork(Path file) {
        try {
            String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            return NETWORK.stream().anyMatch(type::contains);
        } catch (IOException _) {
            // What cannot be asked is treated as the careful case.
            return true;
        }
    }
}
