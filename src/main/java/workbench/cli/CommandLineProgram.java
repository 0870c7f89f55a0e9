package workbench.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import workbench.importing.Importer;
import workbench.job.Cancelled;
import workbench.model.BugCode;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.Reports;
import workbench.publish.Submissions;
import workbench.sheet.SheetFiles;
import workbench.store.DossierFailure;
import workbench.store.Opening;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The command line as a whole: finds the command, runs it, and turns what happens to it into an
/// exit code.
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    /// What the program will do and does not do yet.
    private static final List<String> NOT_YET =
            List.of("composite", "figures", "chart", "check", "audit", "seal", "collect");

    private final SheetFiles files;
    private final Supplier<Importer> importer;
    private final Submissions submissions;
    private final Reports reports;
    private final Clock clock;
    private final Supplier<List<Check>> windowChecks;
    private final DesktopDoor door;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param importer made only when a command needs it: reading the catalogue takes its time
    /// @param windowChecks what the self-check tries of the window; asked for only by it
    /// @param door the way to the window
    public CommandLineProgram(
            SheetFiles files,
            Supplier<Importer> importer,
            Submissions submissions,
            Reports reports,
            Clock clock,
            Supplier<List<Check>> windowChecks,
            DesktopDoor door) {
        this.files = files;
        this.importer = importer;
        this.submissions = submissions;
        this.reports = reports;
        this.clock = clock;
        this.windowChecks = windowChecks;
        this.door = door;
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err, System.console() != null, stopped::get);
        CommandLine root = commands(console, arguments);
        root.setExpandAtFiles(false);
        root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        root.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
        root.setParameterExceptionHandler(
                (wrong, _) -> {
                    console.warn(WrongUsage.of(wrong));
                    return ExitCode.WRONG_USAGE;
                });
        int code = execute(root, console, arguments);
        if (out.checkError() && code < ExitCode.WORLD_FAILED) {
            console.fail(world("cli.output"));
            return ExitCode.WORLD_FAILED;
        }
        return code;
    }

    /// Asks the command under way to stop at its next step and to leave everything as it was; for
    /// any thread.
    public void stop() {
        stopped.set(true);
        door.close();
    }

    private static int execute(CommandLine root, Console console, String... arguments) {
        try {
            return root.execute(arguments);
        } catch (OutOfMemoryError _) {
            console.fail(world("cli.memory"));
            return ExitCode.WORLD_FAILED;
        } catch (Error e) {
            return bug(e, console);
        }
    }

    private static WorkbenchException world(String key) {
        return new WorkbenchException(
                Message.of(key), Message.of(key + ".why"), Message.of(key + ".remedy"));
    }

    private CommandLine commands(Console console, String... arguments) {
        CommandLine root = new CommandLine(new Root(console, door));
        Map<String, Supplier<Command>> all = all(console);
        String first = arguments.length == 0 ? "" : arguments[0];
        // The others are made only where they have to be listed: that takes longer than most
        // commands do.
        Set<String> needed = all.containsKey(first) ? Set.of(first) : all.keySet();
        all.forEach(
                (name, command) -> {
                    if (needed.contains(name)) {
                        root.addSubcommand(name, command.get());
                    }
                });
        root.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .forEach(spec -> spec.mixinStandardHelpOptions(true));
        Language language = language(console, arguments);
        // What is wrong with the arguments is said in it too, wherever among them it stands.
        console.setLanguage(language);
        HelpTexts.put(root, language);
        return root;
    }

    /// The commands by their names, in the order in which they are listed.
    private Map<String, Supplier<Command>> all(Console console) {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("open", () -> new OpenCommand(console, door));
        all.put("demo", () -> new DemoCommand(console, importer, submissions, door, clock));
        all.put("inspect", () -> new InspectCommand(console, files, importer));
        all.put("import", () -> new ImportCommand(console, importer, clock));
        all.put("imports", () -> new ImportsCommand(console));
        all.put("withdraw", () -> new StandingCommand.Withdraw(console, clock));
        all.put("restore", () -> new StandingCommand.Restore(console, clock));
        all.put("recipes", () -> new RecipesCommand(console));
        all.put("indicators", () -> new IndicatorsCommand(console, files));
        all.put("bind", () -> new BindCommand(console));
        all.put("answers", () -> new AnswersCommand(console));
        all.put("profile", () -> new ProfileCommand(console));
        all.put("charts", () -> new ChartsCommand(console));
        all.put("programmes", () -> new ProgrammesCommand(console));
        all.put("editions", () -> new EditionsCommand(console, submissions));
        all.put("observations", () -> new ObservationsCommand(console));
        all.put("restatements", () -> new RestatementsCommand(console));
        all.put("history", () -> new HistoryCommand(console));
        all.put("measure", () -> new MeasureCommand(console));
        all.put("undo", () -> new StepCommand.Undo(console));
        all.put("redo", () -> new StepCommand.Redo(console));
        all.put("correct", () -> new CorrectCommand(console, clock));
        all.put("segment", () -> new SegmentCommand(console));
        all.put("copy", () -> new CopyCommand(console));
        all.put("snapshots", () -> new SnapshotsCommand(console));
        all.put("log", () -> new LogCommand(console));
        all.put("build", () -> new BuildCommand(console, submissions));
        all.put("report", () -> new ReportCommand(console, reports));
        all.put("verify", () -> new VerifyCommand(console, files));
        all.put(SelfCheckCommand.NAME, () -> new SelfCheckCommand(console, () -> checks(console)));
        NOT_YET.forEach(name -> all.put(name, () -> new NotYetCommand(console, name)));
        return all;
    }

    private List<Check> checks(Console console) {
        return Stream.of(
                        new ProgramChecks(files, this, console.language()).all(),
                        windowChecks.get())
                .flatMap(List::stream)
                .toList();
    }

    /// The language has to be known before the help texts are.
    private static Language language(Console console, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--language=")) {
                return Language.of(arguments[i].substring("--language=".length()));
            }
            if (arguments[i].equals("--language") && i + 1 < arguments.length) {
                return Language.of(arguments[i + 1]);
            }
        }
        return console.language();
    }

    static int failed(Throwable failure, Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case WorkbenchException world -> {
                    console.fail(world);
                    return ExitCode.WORLD_FAILED;
                }
                case DossierFailure world -> {
                    console.fail(world.reason());
                    return ExitCode.WORLD_FAILED;
                }
                case Cancelled _ -> {
                    return ExitCode.NEEDS_A_LOOK;
                }
                default -> {
                    // What it carries may say more.
                }
            }
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            LOG.debug("the file system failed", failure);
            console.fail(world("cli.disk"));
            return ExitCode.WORLD_FAILED;
        }
        return bug(failure, console);
    }

    private static int bug(Throwable failure, Console console) {
        String code = BugCode.of(failure);
        LOG.debug("bug {}", code, failure);
        console.warn(Message.of("cli.bug", code));
        return ExitCode.BUG;
    }

    /// The program without a command.
    @CommandLine.Command(
            name = "workbench",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Root extends Command {
        private final DesktopDoor door;

        Root(Console console, DesktopDoor door) {
            super(console);
            this.door = door;
        }

        @Option(
                names = "--language",
                scope = ScopeType.INHERIT,
                paramLabel = "en|fr",
                converter = LanguageConverter.class)
        void language(Language language) {
            console.setLanguage(language);
        }

        @Option(names = "--quiet", scope = ScopeType.INHERIT)
        void quiet(boolean quiet) {
            console.setQuiet(quiet);
        }

        @Option(names = "--as", scope = ScopeType.INHERIT, paramLabel = "NAME")
        void who(String name) {
            console.setWho(name);
        }

        @Option(
                names = "--snapshots",
                scope = ScopeType.INHERIT,
                paramLabel = "beside|none|DIR",
                converter = PlaceConverter.class)
        void snapshots(Opening.Place place) {
            console.setSnapshots(place);
        }

        @Override
        int run() throws WorkbenchException {
            return OpenCommand.open(door, Optional.empty());
        }
    }

    /// The version that the build wrote into the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineProgram.class.getPackage().getImplementationVersion();
            return new String[] {"workbench " + (version == null ? "" : version)};
        }
    }
}
