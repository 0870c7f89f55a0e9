package workbench.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens the dossier that a command names.
final class Dossiers {
    private static final Logger LOG = LoggerFactory.getLogger(Dossiers.class);

    private Dossiers() {}

    /// For commands that only look: the file and its folder stay as they are.
    static Dossier toRead(Path file) throws WorkbenchException {
        require(file);
        return Dossier.openReadOnly(file);
    }

    /// Says where the dossier lies in a folder that others may look into.
    static Dossier toChange(Path file, Console console) throws WorkbenchException {
        require(file);
        Dossier dossier = Dossier.open(file, console.opening());
        sayWhereItLies(dossier, file, console);
        return dossier;
    }

    /// Says it where a dossier lies in a folder that others may look into.
    static void sayWhereItLies(Dossier dossier, Path file, Console console) {
        if (dossier.isShared()) {
            console.say("cli.dossier.shared", file.toString());
        }
    }

    /// Removes a dossier that was made a moment ago and into which nothing came.
    static void discard(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            LOG.info("the empty dossier {} stays behind", file, e);
        }
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
