package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import workbench.importing.ImportDraft;
import workbench.importing.Importer;
import workbench.model.CellProblem;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles;
import workbench.publish.Submissions;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The main job on the samples: imports them into a new dossier and builds the submission, in both
/// languages. Where there is a display, the window then opens on what was made.
@picocli.CommandLine.Command(name = "demo")
final class DemoCommand extends Command {
    private static final String DOSSIER = "pickering.dossier";
    private static final String CHARTS = "charts";

    private final Supplier<Importer> importer;
    private final Submissions submissions;
    private final DesktopDoor door;
    private final Clock clock;

    @Option(names = "--samples", paramLabel = "DIR")
    private @Nullable Path samples;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("demo");

    @Option(names = "--no-window")
    private boolean noWindow;

    private final List<Step> steps = new ArrayList<>();

    DemoCommand(
            Console console,
            Supplier<Importer> importer,
            Submissions submissions,
            DesktopDoor door,
            Clock clock) {
        super(console);
        this.importer = importer;
        this.submissions = submissions;
        this.door = door;
        this.clock = clock;
    }

    /// What was done and how long it took.
    private record Step(Message what, Duration took) {}

    @Override
    int run() throws WorkbenchException, IOException {
        long began = System.nanoTime();
        Path dossierFile = out.resolve(DOSSIER);
        int problems;
        List<Path> written = new ArrayList<>();
        try (Samples given = Samples.of(Optional.ofNullable(samples))) {
            removeEarlier(dossierFile);
            try (Dossier dossier = Dossier.create(dossierFile)) {
                problems = fill(dossier, given);
                for (Language language : Language.values()) {
                    long building = System.nanoTime();
                    List<Path> files =
                            submissions.build(
                                    dossier,
                                    language,
                                    EnumSet.allOf(SubmissionFiles.Format.class),
                                    out,
                                    console.progress());
                    written.addAll(files);
                    done(building, Message.of("cli.demo.built", language.code(), files.size()));
                }
            }
        }
        report(dossierFile, written, Duration.ofNanos(System.nanoTime() - began));
        if (!noWindow && !console.isQuiet() && door.isPossible()) {
            console.say("cli.demo.window");
            door.open(Optional.of(dossierFile));
        }
        return problems == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    /// @return how many cells need a look
    private int fill(Dossier dossier, Samples given) throws WorkbenchException, IOException {
        List<CellProblem> problems = new ArrayList<>();
        new SampleDossier(importer.get(), clock)
                .fill(
                        dossier,
                        given,
                        new SampleDossier.Listener() {
                            @Override
                            public void imported(ImportDraft draft, Duration took) {
                                steps.add(new Step(words(draft), took));
                                draft.problems().forEach(console::sayProblem);
                                problems.addAll(draft.problems());
                            }

                            @Override
                            public void tookOver(int texts, Duration took) {
                                steps.add(new Step(Message.of("cli.demo.content", texts), took));
                            }
                        },
                        console.progress());
        return problems.size();
    }

    private static Message words(ImportDraft draft) {
        return Message.of(
                "cli.demo.imported",
                draft.fileName(),
                draft.counts().values(),
                draft.counts().unchanged(),
                draft.counts().restated(),
                draft.counts().problems(),
                draft.counts().missing());
    }

    private void done(long start, Message what) {
        steps.add(new Step(what, Duration.ofNanos(System.nanoTime() - start)));
    }

    /// What an earlier demo made here is replaced; nothing else in the folder is touched.
    private void removeEarlier(Path dossierFile) throws WorkbenchException, IOException {
        try {
            Files.createDirectories(out);
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(out.resolve(DOSSIER + ending));
            }
            remove(out, "submission-(en|fr)\\.\\w+");
            remove(out.resolve(CHARTS), "[\\w-]+-(en|fr)\\.(svg|png)");
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of("cli.demo.failed", dossierFile.toString()),
                    Message.of("cli.demo.cannot-write"),
                    Message.of("cli.demo.cannot-write.remedy"),
                    e);
        }
    }

    private static void remove(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(names)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void report(Path dossierFile, List<Path> written, Duration total) {
        for (Step step : steps) {
            console.result(
                    console.texts().text("cli.demo.step", seconds(step.took()), step.what()));
        }
        console.result(console.texts().text("cli.demo.total", seconds(total)));
        console.result(console.texts().text("cli.demo.open"));
        console.result("  " + dossierFile);
        written.stream()
                .filter(file -> !file.startsWith(out.resolve(CHARTS)))
                .forEach(file -> console.result("  " + file));
        console.result("  " + out.resolve(CHARTS));
    }

    private String seconds(Duration took) {
        return String.format(
                Locale.forLanguageTag(console.language().locale().toLanguageTag()),
                "%6.2f s",
                took.toMillis() / 1000.0);
    }
}
