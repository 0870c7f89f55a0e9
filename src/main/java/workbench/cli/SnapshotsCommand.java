package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Snapshot;
import workbench.store.Snapshots;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Lists the snapshots of a dossier, oldest first, or makes a dossier of what one holds. The
/// dossier itself is left alone and need not be there any more.
@picocli.CommandLine.Command(name = "snapshots")
final class SnapshotsCommand extends Command {
    private static final List<String> HEADERS = List.of("when", "file", "size");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--restore", paramLabel = "WHEN", converter = MomentConverter.class)
    private @Nullable Instant restore;

    @Option(names = "--out", paramLabel = "NEW.dossier")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    SnapshotsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if ((restore == null) != (out == null)) {
            console.warn(Message.of("cli.snapshots.both"));
            return ExitCode.WRONG_USAGE;
        }
        Optional<Snapshots> snapshots = Snapshots.of(dossierFile, console.opening());
        if (snapshots.isEmpty()) {
            console.warn(Message.of("cli.snapshots.nowhere"));
            return ExitCode.WRONG_USAGE;
        }
        return restore == null || out == null
                ? list(snapshots.get())
                : restore(snapshots.get(), restore, out);
    }

    private int list(Snapshots snapshots) throws WorkbenchException, IOException {
        List<Snapshot> all = snapshots.all();
        try (Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            for (Snapshot one : all) {
                rows.add(List.of(one.at().toString(), one.file().toString(), one.size()));
            }
        }
        if (all.isEmpty()) {
            console.say("cli.snapshots.none", snapshots.folder().toString());
        }
        return ExitCode.DONE;
    }

    private int restore(Snapshots snapshots, Instant moment, Path to) throws WorkbenchException {
        Optional<Snapshot> wanted = snapshots.asOf(moment);
        if (wanted.isEmpty()) {
            console.warn(notThen(snapshots, moment));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier snapshot = Dossier.openReadOnly(wanted.get().file())) {
            snapshot.copyTo(to, false);
        }
        console.say("cli.snapshots.restored", wanted.get().at().toString(), to.toString());
        return ExitCode.DONE;
    }

    private static Message notThen(Snapshots snapshots, Instant moment) throws WorkbenchException {
        Optional<Snapshot> first = snapshots.all().stream().findFirst();
        return first.isEmpty()
                ? Message.of("cli.snapshots.none", snapshots.folder().toString())
                : Message.of(
                        "cli.snapshots.not-then",
                        moment.truncatedTo(ChronoUnit.SECONDS).toString(),
                        first.get().at().toString());
    }
}
