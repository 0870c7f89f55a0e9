package workbench.importing;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.ScratchFile;
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

    /// The failure that says so of a file for which memory has no room either: room in one of the
    /// two would do.
    WorkbenchException of(SourceFile file) {
        return new WorkbenchException(
                Message.of("importing.failed.what", file.name()),
                Message.of("importing.failed.no-room", folder()),
                Message.of("importing.failed.no-room.remedy"),
                getCause());
    }

    /// The failure of a file for which memory has had no room, wherever that showed: memory may run
    /// out before anything is put aside.
    ///
    /// @throws OutOfMemoryError where temporary files have room: then only more memory helps
    static WorkbenchException beside(OutOfMemoryError memory, SourceFile file) {
        try {
            ScratchFile.of("room").close();
        } catch (IOException e) {
            return new NoScratchRoom(e).of(file);
        }
        throw memory;
    }
}
