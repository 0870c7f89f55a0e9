package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Lists the imports of a dossier, oldest first.
@picocli.CommandLine.Command(name = "imports")
final class ImportsCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "id",
                    "when",
                    "file",
                    "sha256",
                    "state",
                    "observations",
                    "kind",
                    "reason",
                    "who");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    ImportsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            Makers makers = Makers.of(dossier.log());
            for (ImportRecord record : dossier.ledger().imports()) {
                rows.add(
                        List.of(
                                record.id().value(),
                                record.madeAt().toString(),
                                record.source().name(),
                                record.source().sha256(),
                                record.current() ? "current" : "withdrawn",
                                record.observations(),
                                record.source().kind().name().toLowerCase(Locale.ROOT),
                                record.source().reason(),
                                makers.of(record)));
            }
        }
        return ExitCode.DONE;
    }
}
