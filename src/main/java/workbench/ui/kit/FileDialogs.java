package workbench.ui.kit;

import workbench.model.Message;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for files with the system's own dialogs. Each begins in the folder that it was
/// last used in.
public interface FileDialogs {
    /// Spreadsheets to read; empty when the person thinks better of it.
    List<Path> openSpreadsheets();

    /// A dossier to open.
    Optional<Path> openDossier();

    /// A file of any kind to read.
    Optional<Path> anyFile(Message title);

    /// A file to write.
    ///
    /// @param title of the dialog
    /// @param suggested the name that is offered, whose ending is kept
    Optional<Path> save(Message title, String suggested);

    /// A folder to write into.
    Optional<Path> folder(Message title);
}
