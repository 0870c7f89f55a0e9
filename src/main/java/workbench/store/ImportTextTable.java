package workbench.store;

import workbench.model.ImportId;

import java.util.LinkedHashMap;
import java.util.Map;

/// The table `import_text`: what other packages keep beside an import, and what belongs to it as
/// its figures do.
final class ImportTextTable {
    private ImportTextTable() {}

    static void put(Session session, ImportId id, String kind, String key, String json) {
        session.update(
                "INSERT INTO import_text (kind, key, import, json) VALUES (?, ?, ?, ?)",
                kind,
                key,
                id.value(),
                json);
    }

    private static String find(Session session, long id, String kind, String key) {
        return session.first(
                        "SELECT json FROM import_text WHERE kind = ? AND key = ? AND import = ?",
                        row -> row.getString(1),
                        kind,
                        key,
                        id)
                .orElseThrow();
    }

    /// By key.
    static Map<String, String> of(Session session, ImportId id, String kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        session.each(
                "SELECT key, json FROM import_text WHERE kind = ? AND import = ? ORDER BY key",
                row -> texts.put(row.getString(1), row.getString(2)),
                kind,
                id.value());
        return texts;
    }

    static Map<ImportId, String> all(Session session, String kind, String key) {
        Map<ImportId, String> texts = new LinkedHashMap<>();
        session.each(
                "SELECT import, json FROM import_text WHERE kind = ? AND key = ? ORDER BY import",
                row -> texts.put(new ImportId(row.getLong(1)), row.getString(2)),
                kind,
                key);
        return texts;
    }

    /// By key, that of the latest import that stands; of the latest where none does.
    ///
    /// @param after by key, the import until which none is looked at
    static Map<String, BesideImport> last(
            Session session, Standing standing, String kind, Map<String, Long> after) {
        Map<String, Long> last = new LinkedHashMap<>();
        session.each(
                "SELECT key, import FROM import_text WHERE kind = ? ORDER BY key, import",
                row -> {
                    String key = row.getString(1);
                    long id = row.getLong(2);
                    if (id <= after.getOrDefault(key, 0L)) {
                        return;
                    }
                    last.merge(
                            key,
                            id,
                            (before, now) ->
                                    standing.has(now) || !standing.has(before) ? now : before);
                },
                kind);
        Map<String, BesideImport> texts = new LinkedHashMap<>();
        last.forEach(
                (key, id) ->
                        texts.put(
                                key,
                                new BesideImport(
                                        new ImportId(id),
                                        standing.has(id),
                                        find(session, id, kind, key))));
        return texts;
    }
}
