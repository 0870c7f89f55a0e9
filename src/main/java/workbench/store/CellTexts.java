package workbench.store;

import workbench.model.CellRef;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// How the store asks what a cell of a kept file says, without knowing spreadsheets.
@FunctionalInterface
public interface CellTexts {
    /// The cells of one kept file.
    ///
    /// @param file the kept bytes, under the name that the source had, in a folder that is removed
    ///   afterwards
    /// @return the text as stored, or empty where the file has no such cell; asked sheet by sheet,
    ///   row by row
    Function<CellRef, Optional<String>> open(SourceRecord source, Path file)
            throws WorkbenchException;
}
