package workbench.cli;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.util.concurrent.Callable;

/// One command. Its outcome is an exit code; what the outside world does to it is one exception.
abstract class Command implements Callable<Integer> {
    final Console console;

    Command(Console console) {
        this.console = console;
    }

    /// @return one of {@link ExitCode}'s
    abstract int run() throws WorkbenchException, IOException;

    @Override
    public final Integer call() throws Exception {
        return run();
    }
}
