package workbench.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tries everything that a badly packaged program could not do, and says so, one line a check.
///
/// For the build and for whoever helps a person from afar, hence hidden. A check that fails does
/// not keep the others from being tried.
@picocli.CommandLine.Command(name = SelfCheckCommand.NAME, hidden = true)
final class SelfCheckCommand extends Command {
    /// With dashes, as the launcher of a window is asked for things.
    static final String NAME = "--self-check";

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckCommand.class);
    private static final double NANOS = 1e9;

    private final Supplier<List<Check>> checks;

    /// @param checks in the order in which they are tried; asked for when the command runs
    SelfCheckCommand(Console console, Supplier<List<Check>> checks) {
        super(console);
        this.checks = checks;
    }

    @Override
    int run() throws IOException {
        List<Check> all = checks.get();
        int failed = 0;
        for (Check check : all) {
            long start = System.nanoTime();
            Optional<Message> amiss = attempt(check);
            double seconds = (System.nanoTime() - start) / NANOS;
            console.result(
                    amiss.map(why -> console.texts().text("cli.self-check.no", check.what(), why))
                            .orElseGet(
                                    () ->
                                            console.texts()
                                                    .text(
                                                            "cli.self-check.yes",
                                                            check.what(),
                                                            seconds)));
            failed += amiss.isPresent() ? 1 : 0;
        }
        console.say("cli.self-check.done", all.size(), failed);
        return failed == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private static Optional<Message> attempt(Check check) throws IOException {
        Path scratch = Files.createTempDirectory("workbench-check");
        try {
            return check.trial().run(scratch);
        } catch (WorkbenchException world) {
            return Optional.of(
                    Message.of("cli.failure", world.what(), world.why(), world.remedy()));
        } catch (Exception | Error e) {
            // A class or a native library that was not packaged shows as an error.
            LOG.debug("check failed", e);
            return Optional.of(
                    Message.of("cli.self-check.thrown", innermost(e).toString(), place(e)));
        } finally {
            remove(scratch);
        }
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /// The innermost step of ours, which is where to look first.
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("workbench."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("-");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
