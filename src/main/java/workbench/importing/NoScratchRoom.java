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

    /// The failure that says so of a file for which memory has no room either.
    WorkbenchException of(SourceFile file) {
        return new WorkbenchException(
                Message.of("importing.failed.what", file.name()),
                Message.of("importing.failed.no-room", System.getProperty("java.io.tmpdir", "")),
                Message.of("importing.failed.no-room.remedy"),
                getCause());
    }
}
