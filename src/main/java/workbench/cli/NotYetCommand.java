package workbench.cli;

import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;

/// A command that the program will have: says that it is not there yet, whatever it is called with.
@picocli.CommandLine.Command(hidden = true)
final class NotYetCommand extends Command {
    private final String name;

    @Parameters(hidden = true)
    private List<String> arguments = new ArrayList<>();

    @Unmatched private List<String> options = new ArrayList<>();

    NotYetCommand(Console console, String name) {
        super(console);
        this.name = name;
    }

    @Override
    int run() {
        console.warn(Message.of("cli.not-yet", name));
        return ExitCode.WRONG_USAGE;
    }
}
