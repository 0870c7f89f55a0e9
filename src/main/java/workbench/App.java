package workbench;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.cli.Check;
import workbench.cli.CommandLineProgram;
import workbench.cli.DesktopDoor;
import workbench.importing.Importer;
import workbench.job.Progress;
import workbench.layout.LayoutDetector;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.Reports;
import workbench.publish.SubmissionFiles;
import workbench.publish.Submissions;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.submission.ReportBuilder;
import workbench.submission.SubmissionBuilder;
import workbench.ui.imports.ImportsScreen;
import workbench.ui.indicators.IndicatorsScreen;
import workbench.ui.kit.CellPanel;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FileOpener;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Settings;
import workbench.ui.kit.Workplace;
import workbench.ui.main.Desktop;
import workbench.ui.main.SystemOpener;
import workbench.ui.main.WindowTrial;
import workbench.ui.main.Wiring;
import workbench.ui.overview.OverviewScreen;
import workbench.ui.submission.SubmissionScreen;
import workbench.ui.welcome.WelcomeScreen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Builds every object of the program once, each from its constructor.
///
/// What takes time to make (the catalogue, the gazetteer, the fonts) is made when it is first asked
/// for, so that a command that lists imports does not read two hundred country names.
public final class App {
    private final SheetFiles files = new SheetFiles();
    private final Supplier<Importer> importer = once(this::makeImporter);
    private final Supplier<SubmissionBuilder> builder =
            once(
                    () ->
                            new SubmissionBuilder(
                                    IndicatorCatalogue.shipped(), Questionnaire.shipped()));
    private final Supplier<SubmissionFiles> submissionFiles = once(SubmissionFiles::new);
    private final Supplier<ReportBuilder> reportBuilder =
            once(() -> new ReportBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped()));
    private final Submissions submissions;
    private final Reports reports;
    private final Clock clock;
    private final Path home;
    private final FileOpener opener;

    public App(Clock clock) {
        this(clock, Path.of(System.getProperty("user.home", ".")), new SystemOpener());
    }

    /// @param home the person's own folder, in which the sample's dossier is made
    /// @param opener shows files in other programs
    public App(Clock clock, Path home, FileOpener opener) {
        this.clock = clock;
        this.home = home;
        this.opener = opener;
        this.submissions = new Submissions(builder, submissionFiles, clock);
        this.reports = new Reports(reportBuilder, clock);
    }

    /// Makes ready, beside whatever else is going on, what takes its time before a spreadsheet can
    /// be read.
    ///
    /// @param andToWrite what takes its time before a dossier can be made, too
    public static void prepareToRead(boolean andToWrite) {
        Thread.ofPlatform()
                .daemon()
                .name("preparation")
                .start(
                        () -> {
                            SheetFiles.prepare();
                            Gazetteer.shipped();
                            if (andToWrite) {
                                Dossier.prepare();
                            }
                            Texts.prepare();
                        });
    }

    /// The command line, with the way to the window.
    public CommandLineProgram program() {
        return commandLine(new WindowDoor(() -> desktop(Settings.of(Settings.usualFile()))));
    }

    /// The command line.
    ///
    /// @param door the way to the window
    public CommandLineProgram commandLine(DesktopDoor door) {
        return new CommandLineProgram(
                files, importer, submissions, reports, clock, this::windowChecks, door);
    }

    /// What only the window can check of itself.
    private List<Check> windowChecks() {
        WindowTrial trial = new WindowTrial(clock, windowParts());
        return List.of(
                new Check(
                        Message.of("ui.main.check.screens"),
                        scratch -> {
                            trial.everyScreen(sampleIn(scratch));
                            return Optional.empty();
                        }),
                new Check(
                        Message.of("ui.main.check.completion"),
                        _ -> {
                            trial.autoCompletion();
                            return Optional.empty();
                        }));
    }

    private Path sampleIn(Path folder) throws WorkbenchException, IOException {
        Path file = folder.resolve("sample.dossier");
        try (Dossier dossier = Dossier.create(file);
                Samples samples = Samples.of(Optional.empty())) {
            new SampleDossier(importer.get(), clock)
                    .fill(dossier, samples, SampleDossier.Listener.NOBODY, Progress.SILENT);
        }
        return file;
    }

    /// The window.
    ///
    /// @param settings what it remembers
    public Desktop desktop(Settings settings) {
        return new Desktop(settings, clock, windowParts());
    }

    /// How the parts of a window are made.
    public Wiring.Parts windowParts() {
        return new Wiring.Parts(this::screens, workplace -> new CellPanel(workplace, files));
    }

    private List<Screen> screens(Workplace workplace, DossierActions actions) {
        return List.of(
                new WelcomeScreen(workplace, actions, importer, sample()),
                new OverviewScreen(workplace, actions),
                new ImportsScreen(workplace, importer),
                new IndicatorsScreen(workplace, actions, reports, opener),
                new SubmissionScreen(
                        workplace, actions, Questionnaire.shipped(), submissions, opener));
    }

    /// Where a person finds it again, among their own things.
    private Path sample() {
        return home.resolve("Smart Community Workbench").resolve("pickering.dossier");
    }

    private Importer makeImporter() {
        return new Importer(
                files,
                new LayoutDetector(words -> Gazetteer.shipped().isPlace(words)),
                IndicatorCatalogue::shipped,
                Gazetteer::shipped);
    }

    /// A supplier that makes its value at the first call; for any thread.
    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private Optional<T> made = Optional.empty();

            @Override
            public synchronized T get() {
                if (made.isEmpty()) {
                    made = Optional.of(make.get());
                }
                return made.get();
            }
        };
    }
}
