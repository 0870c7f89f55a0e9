package workbench.ui.past;

import workbench.catalogue.SoughtWords;
import workbench.store.LogEntry;

/// One line of what was done, in the words of one language.
///
/// @param what was done, or undone, or done again
/// @param when and by whom
/// @param found the words in the form in which they are compared
record LogLine(LogEntry entry, String what, String when, String found) {
    static LogLine of(LogEntry entry, LogWords words) {
        String what = words.what(entry);
        String when = words.when(entry);
        return new LogLine(entry, what, when, SoughtWords.folded(what + " " + when));
    }

    /// Whether every word that is typed stands in it somewhere.
    boolean fits(SoughtWords typed) {
        return typed.standIn(found);
    }
}
