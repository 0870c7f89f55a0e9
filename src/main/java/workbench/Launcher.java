package workbench;

import org.slf4j.LoggerFactory;

import workbench.chart.HeadlessFonts;
import workbench.cli.CommandLineProgram;
import workbench.cli.PipeStream;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Starts the program.
public final class Launcher {
    private static final int SECONDS_TO_STOP = 3;

    /// The commands that read spreadsheets before all else, and draw nothing.
    private static final Set<String> READING = Set.of("inspect", "import");

    private Launcher() {}

    public static void main(String[] arguments) {
        searchLess();
        if (arguments.length > 0 && READING.contains(arguments[0])) {
            App.prepareToRead(arguments[0].equals("import"));
        } else {
            HeadlessFonts.prepare();
        }
        CommandLineProgram program = new App(Clock.systemUTC()).program();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program, ended), "stop"));
        PrintStream out =
                new PrintStream(
                        new PipeStream(new FileOutputStream(FileDescriptor.out)),
                        false,
                        StandardCharsets.UTF_8);
        int code;
        try {
            code = program.run(out, System.err, arguments);
        } finally {
            ended.countDown();
        }
        System.exit(code);
    }

    /// Ctrl-C and the system's wish to end: the command puts everything back as it was before it
    /// goes, if it can do so in a few seconds. What is cut off later does no harm either, as the
    /// dossier's own log undoes it at the next opening.
    private static void stop(CommandLineProgram program, CountDownLatch ended) {
        program.stop();
        try {
            boolean inTime = ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
            if (!inTime) {
                LoggerFactory.getLogger(Launcher.class)
                        .info("the command did not stop in time and is cut off");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tells libraries what they would otherwise search the whole class path for, opening every jar
    /// on it: which logging there is, that there is no Groovy, and that no jar adds languages. How
    /// quiet the logging is stands in `simplelogger.properties`, which they search for too.
    private static void searchLess() {
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        // It says so aloud.
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty(
                "com.ibm.icu.impl.ICUResourceBundle.skipRuntimeLocaleResourceScan", "true");
    }
}
