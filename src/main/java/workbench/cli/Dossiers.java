package workbench.cli;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.nio.file.Files;
import java.nio.file.Path;

/// Opens the dossier that a command names.
final class Dossiers {
    private Dossiers() {}

    /// For commands that only look: the file and its folder stay as they are.
    static Dossier toRead(Path file) throws WorkbenchException {
        require(file);
        return Dossier.openReadOnly(file);
    }

    static Dossier toChange(Path file) throws WorkbenchException {
        require(file);
        return Dossier.open(file);
    }

    private static void require(Path file) throws WorkbenchException {
        if (!Files.exists(file)) {
            throw new WorkbenchException(
                    Message.of("cli.dossier.missing", file.toString()),
                    Message.of("cli.dossier.missing.why"),
                    Message.of("cli.dossier.missing.remedy"));
        }
    }
}
