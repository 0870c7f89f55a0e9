package workbench.store;

import workbench.model.SeriesId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The tables `text` and `dependency`: what other packages keep, and which series it rests on.
final class TextTable {
    private TextTable() {}

    static Optional<String> find(Session session, String kind, String key) {
        return session.first(
                "SELECT json FROM text WHERE kind = ? AND key = ?",
                row -> row.getString(1),
                kind,
                key);
    }

    static Map<String, String> all(Session session, String kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        session.each(
                "SELECT key, json FROM text WHERE kind = ? ORDER BY key",
                row -> texts.put(row.getString(1), row.getString(2)),
                kind);
        return texts;
    }

    static Set<SeriesId> dependsOn(Session session, TextRef text) {
        return Set.copyOf(
                session.list(
                        "SELECT series FROM dependency WHERE kind = ? AND key = ?",
                        row -> new SeriesId(row.getLong(1)),
                        text.kind(),
                        text.key()));
    }

    static List<TextRef> dependents(Session session, long series) {
        return session.list(
                "SELECT kind, key FROM dependency WHERE series = ? ORDER BY kind, key",
                row -> new TextRef(row.getString(1), row.getString(2)),
                series);
    }

    static void put(
            Session session, String kind, String key, String json, Set<SeriesId> dependsOn) {
        session.update(
                """
                INSERT INTO text (kind, key, json) VALUES (?1, ?2, ?3)
                ON CONFLICT (kind, key) DO UPDATE SET json = ?3 WHERE json <> ?3
                """,
                kind,
                key,
                json);
        Set<SeriesId> before = dependsOn(session, new TextRef(kind, key));
        for (SeriesId gone : before) {
            if (!dependsOn.contains(gone)) {
                session.update(
                        "DELETE FROM dependency WHERE kind = ? AND key = ? AND series = ?",
                        kind,
                        key,
                        gone.value());
            }
        }
        Set<Long> added = new TreeSet<>();
        dependsOn.stream().filter(one -> !before.contains(one)).forEach(o -> added.add(o.value()));
        for (long series : added) {
            session.update(
                    "INSERT INTO dependency (kind, key, series) VALUES (?, ?, ?)",
                    kind,
                    key,
                    series);
        }
    }

    /// The texts that rest on a series in which a figure would be told otherwise if an import were
    /// withdrawn or restored, by that series.
    static Map<SeriesId, List<TextRef>> dependentsOn(Session session, long importId) {
        Map<SeriesId, List<TextRef>> texts = new HashMap<>();
        session.each(
                """
                SELECT DISTINCT i.series, d.kind, d.key
                FROM dependency d LEFT JOIN alias a ON a.from_series = d.series
                CROSS JOIN summary_import i
                    ON i.import = ? AND i.series = coalesce(a.to_series, d.series)
                WHERE i.alone + i.changed > 0 ORDER BY d.kind, d.key
                """,
                row ->
                        texts.computeIfAbsent(new SeriesId(row.getLong(1)), _ -> new ArrayList<>())
                                .add(new TextRef(row.getString(2), row.getString(3))),
                importId);
        return texts;
    }

    static void remove(Session session, String kind, String key) {
        session.update("DELETE FROM dependency WHERE kind = ? AND key = ?", kind, key);
        session.update("DELETE FROM text WHERE kind = ? AND key = ?", kind, key);
    }
}
