package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.PutInPlace;
import workbench.job.Progress;
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
import java.util.Locale;
import java.util.Optional;

/// Lists the snapshots of a dossier, oldest first; takes one now; makes a dossier of what one
/// holds, for which the dossier need not be there any more; or puts that in the dossier's place.
@picocli.CommandLine.Command(name = "snapshots")
final class SnapshotsCommand extends Command {
    private static final List<String> HEADERS = List.of("when", "file", "size", "why");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--restore", paramLabel = "WHEN", converter = MomentConverter.class)
    private @Nullable Instant restore;

    @Option(names = "--out", paramLabel = "NEW.dossier")
    private @Nullable Path out;

    @Option(names = "--in-place")
    private boolean inPlace;

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    SnapshotsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        boolean wanted = restore != null;
        if (out != null && inPlace || wanted != (out != null || inPlace) || keep && wanted) {
            console.warn(Message.of("cli.snapshots.both"));
            return ExitCode.WRONG_USAGE;
        }
        Optional<Snapshots> snapshots = Snapshots.of(dossierFile, console.opening());
        if (snapshots.isEmpty()) {
            console.warn(Message.of("cli.snapshots.nowhere"));
            return ExitCode.WRONG_USAGE;
        }
        if (keep) {
            return keep();
        }
        return restore == null ? list(snapshots.get()) : restore(snapshots.get(), restore);
    }

    private int keep() throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            console.say("cli.snapshots.kept", dossier.keepNow().file().toString());
        }
        return ExitCode.DONE;
    }

    private int list(Snapshots snapshots) throws WorkbenchException, IOException {
        List<Snapshot> all = snapshots.all();
        try (Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            for (Snapshot one : all) {
                rows.add(
                        List.of(
                                one.at().toString(),
                                one.file().toString(),
                                one.size(),
                                one.why().name().toLowerCase(Locale.ROOT)));
            }
        }
        if (all.isEmpty()) {
            console.say("cli.snapshots.none", snapshots.folder().toString());
        }
        return ExitCode.DONE;
    }

    private int restore(Snapshots snapshots, Instant moment) throws WorkbenchException {
        Optional<Snapshot> wanted = snapshots.asOf(moment);
        if (wanted.isEmpty()) {
            console.warn(notThen(snapshots, moment));
            return ExitCode.WRONG_USAGE;
        }
        String when = wanted.get().at().toString();
        if (out == null) {
            Path kept = putInPlace(wanted.get());
            console.say("cli.snapshots.in-place", when, kept.toString());
        } else {
            try (Dossier snapshot = Dossier.openReadOnly(wanted.get().file())) {
                snapshot.copyTo(out, false);
            }
            console.say("cli.snapshots.restored", when, out.toString());
        }
        return ExitCode.DONE;
    }

    /// @return where the dossier as it was until now is kept
    private Path putInPlace(Snapshot earlier) throws WorkbenchException {
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            return new PutInPlace(dossier).put(earlier, Progress.SILENT).file();
        }
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
