package workbench.ui.past;

import workbench.catalogue.Texts;
import workbench.store.LogEntry;

import java.time.ZoneId;
import java.util.Locale;

/// What is said of an entry of the log.
final class LogWords {
    private final Texts texts;
    private final StateWords moments;

    /// @param zone in which the person lives
    LogWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.moments = new StateWords(texts, zone);
    }

    /// `Undone: Import of transit.xlsx`
    String what(LogEntry entry) {
        return texts.text(
                "ui.past.log.event." + entry.event().name().toLowerCase(Locale.ROOT),
                entry.label());
    }

    /// `3 March 2026, 14:05 · Ana · undone since`
    String when(LogEntry entry) {
        String when = moments.when(entry.at());
        String line =
                entry.who().isEmpty() ? when : texts.text("ui.past.log.who", when, entry.who());
        return wasUndone(entry) ? texts.text("ui.past.log.undone-since", line) : line;
    }

    /// Whether what was done then does not hold any more.
    static boolean wasUndone(LogEntry entry) {
        return !entry.holds() && entry.event() != LogEntry.Event.UNDONE;
    }
}
