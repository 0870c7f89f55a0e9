package workbench.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Restatement;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/// Lists every change of a figure that a later import made.
@picocli.CommandLine.Command(name = "restatements")
final class RestatementsCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "period",
                    "old_value",
                    "new_value",
                    "old_import",
                    "new_import",
                    "when");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    RestatementsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            for (Restatement change : dossier.ledger().restatements()) {
                SeriesKey key = change.series().key();
                rows.add(
                        List.of(
                                key.indicator().name().en(),
                                key.place().name().en(),
                                key.breakdown().text(),
                                change.period().text(),
                                Numbers.orNone(change.before().value()),
                                Numbers.orNone(change.after().value()),
                                change.before().importId().value(),
                                change.after().importId().value(),
                                change.when().toString()));
            }
        }
        return ExitCode.DONE;
    }
}
