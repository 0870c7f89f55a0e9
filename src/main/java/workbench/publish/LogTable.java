package workbench.publish;

import workbench.catalogue.Texts;
import workbench.store.LogEntry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A dossier's log as rows of a table: when, who, what happened, to what, and what of the dossier
/// it touched.
public final class LogTable {
    public static final List<String> HEADERS = List.of("when", "who", "event", "what", "touched");

    private LogTable() {}

    /// @param texts in whose language the menu words stand; the rest is the same in all
    public static List<String> row(LogEntry entry, Texts texts) {
        return List.of(
                entry.at().toString(),
                entry.who(),
                entry.event().name().toLowerCase(Locale.ROOT),
                texts.kept(entry.label()),
                entry.touched().stream()
                        .map(one -> one.kind() + " " + one.key())
                        .collect(Collectors.joining(";")));
    }
}
