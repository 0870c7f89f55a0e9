package workbench.importing;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SourceFile;

import java.io.IOException;

/// Ends the reading of a long sheet where what does not fit into memory finds no room in temporary
/// files: the disk is full, or their folder cannot be written.
final class NoScratchRoom extends RuntimeException {
    NoScratchRoom(IOException cause) {
        super("temporary files have no room", cause);
    }

    /// The folder of temporary files.
    static String folder() {
        return System.getProperty("java.io.tmpdir", "");
    }

    /// The failure that says so of a file for which memory has no room either.
    WorkbenchException of(SourceFile file) {
        return new WorkbenchException(
                Message.of("importing.failed.what", file.name()),
                Message.of("importing.failed.no-room", folder()),
                Message.of("importing.failed.no-room.remedy"),
                getCause());
    }
}
