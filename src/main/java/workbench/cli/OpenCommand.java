package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, on a dossier where one is named.
@picocli.CommandLine.Command(name = "open")
final class OpenCommand extends Command {
    private final DesktopDoor door;

    @Parameters(index = "0", arity = "0..1", paramLabel = "D.dossier")
    private @Nullable Path dossierFile;

    OpenCommand(Console console, DesktopDoor door) {
        super(console);
        this.door = door;
    }

    @Override
    int run() throws WorkbenchException {
        return open(door, Optional.ofNullable(dossierFile));
    }

    /// Opens the window and waits until it is closed.
    static int open(DesktopDoor door, Optional<Path> dossier) throws WorkbenchException {
        if (!door.isPossible()) {
            throw new WorkbenchException(
                    Message.of("cli.window"),
                    Message.of("cli.window.why"),
                    Message.of("cli.window.remedy"));
        }
        door.open(dossier);
        return ExitCode.DONE;
    }
}
