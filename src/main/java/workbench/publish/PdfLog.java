package workbench.publish;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.logging.Level;

/// Sends what the PDF library says to slf4j: by itself it talks to the standard error stream.
final class PdfLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

    private PdfLog() {}

    /// Takes over the library's log, which is one for the whole program.
    static void takeOver() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("{}: {}", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.debug("{}: {}", where, message, cause);
    }

    @Override
    public void setLevel(String where, Level level) {
        // slf4j's own settings rule.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
