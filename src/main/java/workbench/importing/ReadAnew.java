package workbench.importing;

import workbench.layout.Foresight;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;

import java.util.Optional;

/// Ends the import of a file while it is read: it has to be read once more, with what all of its
/// rows have told, or to be held whole to be understood. What was made of its figures so far must
/// be undone.
public final class ReadAnew extends RuntimeException {
    private final transient Optional<Foresight> foresight;
    private final transient Optional<NoScratchRoom> room;

    /// @param foresight by which its figures can be taken while it is read again; empty where it
    ///   has to be held
    ReadAnew(Optional<Foresight> foresight) {
        this(foresight, Optional.empty());
    }

    /// It has to be held because nothing can be put into temporary files.
    ReadAnew(NoScratchRoom room) {
        this(Optional.empty(), Optional.of(room));
    }

    private ReadAnew(Optional<Foresight> foresight, Optional<NoScratchRoom> room) {
        super("the file has to be read again to be understood", null, false, false);
        this.foresight = foresight;
        this.room = room;
    }

    Optional<Foresight> foresight() {
        return foresight;
    }

    /// What is made of the file after this.
    ///
    /// @throws WorkbenchException as it does; where memory has no room either, says what to do
    ///   about the disk, which is easier to do than to split the file
    <T> T holding(SourceFile file, Importer.Step<SourceFile, T> held) throws WorkbenchException {
        if (room.isEmpty()) {
            return held.with(file);
        }
        try {
            return held.with(file);
        } catch (WorkbenchException e) {
            throw SheetFiles.isBeyondLimits(e) ? room.get().of(file) : e;
        } catch (OutOfMemoryError _) {
            throw room.get().of(file);
        }
    }
}
