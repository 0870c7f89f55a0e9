package workbench.cli;

import picocli.CommandLine.Parameters;

import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;

import java.nio.file.Path;
import java.util.Optional;

/// One step back or forward through what was done to a dossier, as the window's menu does it.
abstract class StepCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    StepCommand(Console console) {
        super(console);
    }

    /// @return what was undone or redone; empty where there was nothing
    abstract Optional<Action> step(Dossier dossier) throws WorkbenchException;

    /// The name of what was done, for its messages.
    abstract String verb();

    @Override
    int run() throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            Optional<Action> action = step(dossier);
            if (action.isPresent()) {
                console.say("cli." + verb() + ".done", action.get().label());
            } else {
                console.say("cli." + verb() + ".nothing");
            }
            return ExitCode.DONE;
        }
    }

    /// Takes back the last thing that was done.
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo extends StepCommand {
        Undo(Console console) {
            super(console);
        }

        @Override
        Optional<Action> step(Dossier dossier) throws WorkbenchException {
            return dossier.undo(console.progress());
        }

        @Override
        String verb() {
            return "undo";
        }
    }

    /// Does again what was taken back last.
    @picocli.CommandLine.Command(name = "redo")
    static final class Redo extends StepCommand {
        Redo(Console console) {
            super(console);
        }

        @Override
        Optional<Action> step(Dossier dossier) throws WorkbenchException {
            return dossier.redo(console.progress());
        }

        @Override
        String verb() {
            return "redo";
        }
    }
}
