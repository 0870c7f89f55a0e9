package workbench.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why a file could not be written, as far as the system tells.
enum OutputProblem {
    IS_FOLDER("is-folder"),
    NO_FOLDER("no-folder"),
    NOT_ALLOWED("not-allowed"),
    DISK_FULL("disk-full"),
    LOCKED("locked"),
    OTHER("other");

    /// Systems keep a little back: less than this free is a full disk.
    private static final long FULL_BELOW = 64 * 1024;

    private final String key;

    OutputProblem(String key) {
        this.key = key;
    }

    /// The key of the sentence that gives the reason.
    String why() {
        return "publish.cannot-write." + key + ".why";
    }

    /// The key of the sentence that says what to do.
    String remedy() {
        return "publish.cannot-write." + key + ".remedy";
    }

    /// Why a folder could not be made.
    static OutputProblem ofFolder(IOException e) {
        if (e instanceof AccessDeniedException || isReadOnly(e)) {
            return NOT_ALLOWED;
        }
        return e instanceof FileAlreadyExistsException || !isFull(e) ? NO_FOLDER : DISK_FULL;
    }

    /// Why the content could not be written into `folder`.
    static OutputProblem ofWriting(IOException e, Path folder) {
        if (e instanceof AccessDeniedException || isReadOnly(e)) {
            return NOT_ALLOWED;
        }
        return isFull(e) || hasNoSpace(folder) ? DISK_FULL : OTHER;
    }

    private static boolean isReadOnly(IOException e) {
        return e.getCause() instanceof ReadOnlyFileSystemException
                || says(e, "read-only")
                || says(e, "permission denied");
    }

    // Java has no exception of its own for a full disk: Linux and macOS, then Windows.
    private static boolean isFull(IOException e) {
        return says(e, "no space left") || says(e, "not enough space") || says(e, "quota");
    }

    private static boolean hasNoSpace(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            // Folders that the system makes up lie on no disk at all.
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < FULL_BELOW;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean says(IOException e, String words) {
        String text = e.getMessage();
        return text != null && text.toLowerCase(Locale.ROOT).contains(words);
    }
}
