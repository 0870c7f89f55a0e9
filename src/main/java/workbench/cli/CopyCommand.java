package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.nio.file.Path;

/// Saves a dossier under another name, as it is or as small as it can be; also one that somebody is
/// writing.
@picocli.CommandLine.Command(name = "copy")
final class CopyCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "NEW.dossier")
    private Path out = Path.of("");

    @Option(names = "--compact")
    private boolean compact;

    CopyCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            dossier.copyTo(out, compact);
        }
        console.say("cli.copy.done", out.toString());
        return ExitCode.DONE;
    }
}
