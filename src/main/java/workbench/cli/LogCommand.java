package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.WorkbenchException;
import workbench.publish.LogTable;
import workbench.publish.OutputFiles;
import workbench.store.Dossier;
import workbench.store.LogEntry;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Prints who did, undid and redid what in a dossier and when, oldest first.
@picocli.CommandLine.Command(name = "log")
final class LogCommand extends Command {
    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    LogCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            if (out == null) {
                try (Writer target = console.results()) {
                    write(dossier.log(), target);
                }
            } else {
                OutputFiles.write(
                        out,
                        stream -> {
                            Writer target = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                            write(dossier.log(), target);
                            target.flush();
                        });
            }
        }
        return ExitCode.DONE;
    }

    private void write(List<LogEntry> log, Writer target) {
        try (RowFormat.Rows rows = format.start(target, LogTable.HEADERS)) {
            for (LogEntry entry : log) {
                rows.add(LogTable.row(entry, console.texts()));
            }
        }
    }
}
