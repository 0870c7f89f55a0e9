package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.catalogue.Questionnaire;
import workbench.edit.EnteredInPlace;
import workbench.edit.ImportName;
import workbench.edit.RestoreImport;
import workbench.edit.StandingPreview;
import workbench.edit.WithdrawImport;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.FigureChange;
import workbench.store.ImportRecord;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.PrintedOtherwise;
import workbench.submission.RowChange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes whether an import stands: the two commands that undo one and bring it back.
abstract class StandingCommand extends Command {
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Parameters(index = "1", paramLabel = "IMPORT")
    private long importId;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    StandingCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    /// Whether the import stands afterwards.
    abstract boolean stands();

    /// @return whether anything changed
    abstract boolean change(Dossier dossier, ImportRecord record, Instant at)
            throws WorkbenchException;

    /// The name of what was done, for its messages.
    abstract String verb();

    @Override
    int run() throws WorkbenchException, IOException {
        if (json && !dryRun) {
            console.warn(Message.of("cli.standing.json"));
            return ExitCode.WRONG_USAGE;
        }
        if (dryRun) {
            return preview();
        }
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            Optional<ImportRecord> record = dossier.ledger().importOf(new ImportId(importId));
            if (record.isEmpty()) {
                return unknown();
            }
            say(dossier, record.get());
        }
        return ExitCode.DONE;
    }

    private void say(Dossier dossier, ImportRecord record) throws WorkbenchException {
        Object name = ImportName.of(record.source());
        StandingPreview preview = StandingPreview.of(dossier.ledger(), record, stands());
        Map<FigureChange.Kind, Long> counts = preview.counts();
        if (!change(dossier, record, clock.instant())) {
            console.say("cli." + verb() + ".already", name, Long.toString(importId));
            return;
        }
        long moved = counts.values().stream().mapToLong(Long::longValue).sum();
        console.say(
                "cli." + verb() + ".done",
                name,
                Long.toString(importId),
                record.observations(),
                counts.getOrDefault(
                        stands() ? FigureChange.Kind.COMES : FigureChange.Kind.GOES, 0L),
                counts.getOrDefault(FigureChange.Kind.CHANGES, 0L),
                counts.getOrDefault(FigureChange.Kind.STAYS, 0L),
                Math.max(0, record.observations() - moved));
        sayBeside(preview);
    }

    private int preview() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            Optional<ImportRecord> record = dossier.ledger().importOf(new ImportId(importId));
            if (record.isEmpty()) {
                return unknown();
            }
            Object name = ImportName.of(record.get().source());
            StandingPreview asked = StandingPreview.of(dossier.ledger(), record.get(), stands());
            PrintedOtherwise.Found otherwise =
                    PrintedOtherwise.of(
                            dossier.ledger(),
                            record.get().id(),
                            stands(),
                            asked.restsOn(),
                            Questionnaire.shipped(),
                            console.progress());
            StandingPreview preview = asked.of(otherwise.texts());
            List<RowChange> rows =
                    RowChange.of(
                            dossier.ledger(),
                            record.get().id(),
                            stands(),
                            Questionnaire.shipped(),
                            console.progress());
            if (json) {
                PreviewRows.document(preview, otherwise.change(), rows, dossier.ledger(), console);
            } else {
                PreviewRows.rows(preview, dossier.ledger(), console);
            }
            if (record.get().current() == stands()) {
                console.say("cli." + verb() + ".already", name, Long.toString(importId));
                return ExitCode.DONE;
            }
            console.say(
                    "cli." + verb() + ".preview",
                    name,
                    Long.toString(importId),
                    preview.count(stands() ? FigureChange.Kind.COMES : FigureChange.Kind.GOES),
                    preview.count(FigureChange.Kind.CHANGES),
                    preview.count(FigureChange.Kind.STAYS),
                    preview.touched().stream().filter(text -> !isEdition(text)).count(),
                    rows.size(),
                    preview.touched().stream().filter(StandingCommand::isEdition).count());
            if (preview.unavailable() > 0) {
                console.say("cli." + verb() + ".unavailable", preview.unavailable());
            }
            new ChangeReport(console).say(otherwise.change());
            sayBeside(preview);
            return ExitCode.DONE;
        }
    }

    /// An edition keeps what it said; nothing of it is printed otherwise.
    private static boolean isEdition(TextRef text) {
        return text.kind().equals(ContentReader.EDITION);
    }

    /// What goes or comes with the figures, and what stays, with the command that takes it away.
    private void sayBeside(StandingPreview preview) {
        preview.with().forEach(console::say);
        preview.holdsWhatItTaught()
                .ifPresent(
                        later ->
                                console.say(
                                        "cli.withdraw.as-later",
                                        ImportName.of(later.source()),
                                        dossierFile.toString(),
                                        Long.toString(later.id().value())));
        for (EnteredInPlace stays : preview.entered()) {
            console.say(
                    "cli.withdraw.stays",
                    stays.figures(),
                    ImportName.of(stays.entry().source()),
                    dossierFile.toString(),
                    Long.toString(stays.entry().id().value()));
        }
    }

    private int unknown() {
        console.warn(Message.of("cli.import.unknown", Long.toString(importId)));
        return ExitCode.WRONG_USAGE;
    }

    /// Undoes an import, in any order.
    @picocli.CommandLine.Command(name = "withdraw")
    static final class Withdraw extends StandingCommand {
        Withdraw(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        boolean stands() {
            return false;
        }

        @Override
        boolean change(Dossier dossier, ImportRecord record, Instant at) throws WorkbenchException {
            return new WithdrawImport(dossier).withdraw(record, at, console.progress());
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
        boolean stands() {
            return true;
        }

        @Override
        boolean change(Dossier dossier, ImportRecord record, Instant at) throws WorkbenchException {
            return new RestoreImport(dossier).restore(record, at, console.progress());
        }

        @Override
        String verb() {
            return "restore";
        }
    }
}
