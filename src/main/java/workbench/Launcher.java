package workbench;

import workbench.chart.HeadlessFonts;

import java.time.Clock;

/// Starts the program.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        quietLogging();
        HeadlessFonts.prepare();
        int code = new App(Clock.systemUTC()).commandLine().run(System.out, System.err, arguments);
        System.exit(code);
    }

    /// Libraries keep their remarks to themselves unless someone asks with
    /// `-Dorg.slf4j.simpleLogger.defaultLogLevel=debug`.
    private static void quietLogging() {
        String level = "org.slf4j.simpleLogger.defaultLogLevel";
        if (System.getProperty(level) == null) {
            System.setProperty(level, "off");
        }
    }
}
