package workbench.cli;

import workbench.store.ImportRecord;
import workbench.store.LogEntry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who made each import, as the log tells it.
///
/// @param byImport by the import's number
record Makers(Map<String, String> byImport) {
    static Makers of(List<LogEntry> log) {
        Map<String, String> makers = new HashMap<>();
        for (LogEntry entry : log) {
            entry.touched().stream()
                    .filter(one -> one.kind().equals("import"))
                    .forEach(one -> makers.putIfAbsent(one.key(), entry.who()));
        }
        return new Makers(makers);
    }

    String of(ImportRecord record) {
        return byImport.getOrDefault(Long.toString(record.id().value()), record.source().who());
    }
}
