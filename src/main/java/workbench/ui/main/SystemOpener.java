package workbench.ui.main;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.ui.kit.FileOpener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Asks the system's own opener, as a double click would.
///
/// Not by JavaFX's `HostServices`, which never says that nothing was opened.
public final class SystemOpener implements FileOpener {
    private static final Logger LOG = LoggerFactory.getLogger(SystemOpener.class);

    /// Whoever has not refused by then is at work.
    private static final long SECONDS_TO_REFUSE = 5;

    @Override
    public boolean open(Path path) {
        boolean windows = isOn("windows");
        String opener = windows ? "explorer.exe" : isOn("mac") ? "open" : "xdg-open";
        try {
            Process process =
                    new ProcessBuilder(List.of(opener, path.toAbsolutePath().toString()))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(SECONDS_TO_REFUSE, TimeUnit.SECONDS);
            // The Explorer ends with 1 whether it has opened something or not.
            return !ended || windows || process.exitValue() == 0;
        } catch (IOException e) {
            LOG.info("{} did not start", opener, e);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOn(String system) {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains(system);
    }
}
