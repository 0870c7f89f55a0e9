package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints a part of what the submission says, as JSON; with `--set`, takes that part of a file.
abstract class ContentCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.json")
    private @Nullable Path set;

    private final Words words;

    /// The keys of what is said of a file that is refused.
    ///
    /// @param failed that nothing of it was taken
    /// @param remedy what to do then
    record Words(String failed, String remedy) {}

    /// What was read of a file, to be put into a dossier.
    interface Read {
        /// @return an exit code
        int into(Dossier dossier) throws WorkbenchException;
    }

    ContentCommand(Console console, Words words) {
        super(console);
        this.words = words;
    }

    /// What a dossier has, laid out for a person to edit.
    abstract String printed(Ledger ledger) throws WorkbenchException;

    /// What a file says.
    ///
    /// @throws WorkbenchException where it is not of this form, or says what cannot be
    abstract Read read(Path file, String json) throws WorkbenchException;

    @Override
    final int run() throws WorkbenchException, IOException {
        if (set != null) {
            Read read = read(set, text(set));
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                return read.into(dossier);
            }
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results()) {
            target.write(printed(dossier.ledger()));
            target.write(System.lineSeparator());
        }
        return ExitCode.DONE;
    }

    private String text(Path file) throws WorkbenchException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw refused(file, Message.of("cli.content.unread"), e);
        }
    }

    /// That nothing of a file is taken.
    final WorkbenchException refused(Path file, Message why, Exception cause) {
        return new WorkbenchException(
                Message.of(words.failed(), file.toString()),
                why,
                Message.of(words.remedy()),
                cause);
    }
}
