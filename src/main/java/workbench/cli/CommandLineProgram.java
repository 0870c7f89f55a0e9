package workbench.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import workbench.importing.Importer;
import workbench.job.Cancelled;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The command line as a whole: finds the command, runs it, and turns what happens to it into an
/// exit code.
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    /// What the program will do and does not do yet.
    private static final List<String> NOT_YET =
            List.of(
                    "open",
                    "composite",
                    "figures",
                    "chart",
                    "answers",
                    "recipes",
                    "report",
                    "check",
                    "audit",
                    "seal",
                    "collect");

    private final SheetFiles files;
    private final Supplier<Importer> importer;
    private final Submissions submissions;
    private final Clock clock;

    /// @param importer made only when a command needs it: reading the catalogue takes its time
    public CommandLineProgram(
            SheetFiles files, Supplier<Importer> importer, Submissions submissions, Clock clock) {
        this.files = files;
        this.importer = importer;
        this.submissions = submissions;
        this.clock = clock;
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err, System.console() != null);
        CommandLine root = commands(console, arguments);
        root.setOut(new PrintWriter(out, true));
        root.setErr(new PrintWriter(err, true));
        root.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
        root.setParameterExceptionHandler(
                (wrong, _) -> {
                    console.warn(
                            Message.of(
                                    "cli.wrong-usage",
                                    String.valueOf(wrong.getMessage()),
                                    wrong.getCommandLine().getCommandName()));
                    return ExitCode.WRONG_USAGE;
                });
        return root.execute(arguments);
    }

    private CommandLine commands(Console console, String... arguments) {
        CommandLine root = new CommandLine(new Root(console));
        root.addSubcommand(new DemoCommand(console, importer, submissions, clock));
        root.addSubcommand(new InspectCommand(console, files, importer));
        root.addSubcommand(new ImportCommand(console, importer, clock));
        root.addSubcommand(new ImportsCommand(console));
        root.addSubcommand(new StandingCommand.Withdraw(console, clock));
        root.addSubcommand(new StandingCommand.Restore(console, clock));
        root.addSubcommand(new IndicatorsCommand(console, files));
        root.addSubcommand(new ObservationsCommand(console));
        root.addSubcommand(new RestatementsCommand(console));
        root.addSubcommand(new MeasureCommand(console));
        root.addSubcommand(new BuildCommand(console, submissions));
        root.addSubcommand(new VerifyCommand(console, files));
        NOT_YET.forEach(name -> root.addSubcommand(name, new NotYetCommand(console, name)));
        root.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .forEach(spec -> spec.mixinStandardHelpOptions(true));
        HelpTexts.put(root, language(console, arguments));
        return root;
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

    private static int failed(Exception failure, Console console) {
        switch (failure) {
            case WorkbenchException world -> {
                console.fail(world);
                return ExitCode.WORLD_FAILED;
            }
            case Cancelled _ -> {
                return ExitCode.NEEDS_A_LOOK;
            }
            default -> {
                String code = code(failure);
                LOG.debug("bug {}", code, failure);
                console.warn(Message.of("cli.bug", code));
                return ExitCode.BUG;
            }
        }
    }

    /// A short name for a failure, the same whenever it happens in the same place.
    private static String code(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("workbench.")) {
                trace.append(frame.getClassName()).append(frame.getMethodName());
            }
        }
        return HexFormat.of().toHexDigits(trace.toString().hashCode()).toUpperCase(Locale.ROOT);
    }

    /// The program without a command.
    @CommandLine.Command(
            name = "workbench",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Root extends Command {
        Root(Console console) {
            super(console);
        }

        @Option(names = "--language", scope = ScopeType.INHERIT, paramLabel = "en|fr")
        void language(String code) {
            if (!code.equals("en") && !code.equals("fr")) {
                throw new CommandLine.TypeConversionException("--language: en, fr");
            }
            console.setLanguage(Language.of(code));
        }

        @Option(names = "--quiet", scope = ScopeType.INHERIT)
        void quiet(boolean quiet) {
            console.setQuiet(quiet);
        }

        @Override
        int run() {
            console.warn(Message.of("cli.no-desktop-yet"));
            return ExitCode.WRONG_USAGE;
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
