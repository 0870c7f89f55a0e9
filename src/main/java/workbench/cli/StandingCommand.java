package workbench.cli;

import picocli.CommandLine.Parameters;

import workbench.edit.RestoreImport;
import workbench.edit.WithdrawImport;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Changes whether an import stands: the two commands that undo one and bring it back.
abstract class StandingCommand extends Command {
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Parameters(index = "1", paramLabel = "IMPORT")
    private long importId;

    StandingCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    /// @return whether anything changed
    abstract boolean change(Dossier dossier, ImportRecord record, Instant at)
            throws WorkbenchException;

    /// The name of what was done, for its messages.
    abstract String verb();

    @Override
    int run() throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console.opening())) {
            Optional<ImportRecord> record = dossier.ledger().importOf(new ImportId(importId));
            if (record.isEmpty()) {
                console.warn(Message.of("cli.import.unknown", Long.toString(importId)));
                return ExitCode.WRONG_USAGE;
            }
            String outcome =
                    change(dossier, record.get(), clock.instant())
                            ? "cli." + verb() + ".done"
                            : "cli." + verb() + ".already";
            console.say(
                    outcome,
                    record.get().source().name(),
                    Long.toString(importId),
                    record.get().observations());
        }
        return ExitCode.DONE;
    }

    /// Undoes an import, in any order.
    @picocli.CommandLine.Command(name = "withdraw")
    static final class Withdraw extends StandingCommand {
        Withdraw(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        boolean change(Dossier dossier, ImportRecord record, Instant at) throws WorkbenchException {
            return new WithdrawImport(dossier).withdraw(record, at);
        }

        @Override
        String verb() {
            return "withdraw";
        }
    }

    /// Brings a withdrawn import back.
    @picocli.CommandLine.Command(name = "restore")
    static final class Restore extends StandingCommand {
        Restore(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        boolean change(Dossier dossier, ImportRecord record, Instant at) throws WorkbenchException {
            return new RestoreImport(dossier).restore(record, at);
        }

        @Override
        String verb() {
            return "restore";
        }
    }
}
