package workbench.sheet;

import workbench.job.Progress;
import workbench.model.WorkbenchException;

/// Reads the cells of one format.
public interface SheetReader {
    /// Pushes every sheet of `file` into `sink`, in the file's order, on the calling thread.
    ///
    /// Rows that hold nothing are not pushed. Where reading fails half way, the sink has already
    /// seen what came before.
    ///
    /// @param file as {@link SheetFiles#open} recognised it
    /// @throws WorkbenchException the file is gone, damaged or larger than is read
    void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException;
}
