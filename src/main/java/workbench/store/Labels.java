package workbench.store;

import java.util.HashMap;
import java.util.Map;

/// The table `label`: words of sources, each once.
///
/// The words that lead to a cell are kept in two parts ({@link workbench.model.SourceLabel}): of a
/// table with a thousand rows and twenty columns that is a thousand and twenty labels, not twenty
/// thousand.
final class Labels {
    private static final int REMEMBERED = 100_000;

    private final Session session;
    private final Map<String, Long> known = new HashMap<>();

    /// Whether all that there are are known; they are then numbered here.
    private boolean all;

    private long last;
    private final RowsToAdd fresh;

    Labels(Session session) {
        this.session = session;
        this.all = session.number("SELECT count(*) FROM (SELECT 1 FROM label LIMIT 1)") == 0;
        this.fresh = new RowsToAdd(session, "label (id, text)", 2);
    }

    long idOf(String text) {
        Long id = known.get(text);
        if (id != null) {
            return id;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
            all = false;
            write();
        }
        long stored = all ? number(text) : findOrInsert(text);
        known.put(text, stored);
        return stored;
    }

    /// Writes those that are new, so that rows of other tables may refer to them.
    void write() {
        fresh.write();
    }

    private long number(String text) {
        last++;
        fresh.add(last, text);
        return last;
    }

    private long insert(String text) {
        return session.insert("INSERT INTO label (text) VALUES (?) RETURNING id", text);
    }

    private long findOrInsert(String text) {
        return session.first("SELECT id FROM label WHERE text = ?", row -> row.getLong(1), text)
                .orElseGet(() -> insert(text));
    }
}
