package workbench.cli;

import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.IntegrityReport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks a dossier: its integrity, the hashes of the kept files, that every current figure follows
/// from the ledger, that every cell still holds its text, and that every edition of the submission
/// can still be told.
@picocli.CommandLine.Command(name = "verify")
final class VerifyCommand extends Command {
    private final SheetFiles files;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    VerifyCommand(Console console, SheetFiles files) {
        super(console);
        this.files = files;
    }

    @Override
    int run() throws WorkbenchException {
        if (file.toString().endsWith(".zip")) {
            console.warn(Message.of("cli.not-yet", "verify FILE.zip"));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toRead(file)) {
            IntegrityReport report = dossier.ledger().verify(new KeptCells(files));
            List<Message> findings = new ArrayList<>(report.findings());
            if (report.isClean()) {
                findings.addAll(new EditionCheck(dossier).findings(console.progress()));
            }
            findings.forEach(finding -> console.result(console.texts().render(finding)));
            if (findings.isEmpty()) {
                console.say("cli.verify.clean", report.figures(), report.cells(), report.files());
                return ExitCode.DONE;
            }
            console.warn(Message.of("cli.verify.findings", findings.size()));
            return ExitCode.NEEDS_A_LOOK;
        }
    }
}
