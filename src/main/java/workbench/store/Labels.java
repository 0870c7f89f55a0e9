package workbench.store;

import java.util.HashMap;
import java.util.Map;

/// The table `label`: words of sources, each once.
///
/// The words that lead to a cell are kept in two parts, the last and those before it: of a table
/// with a thousand rows and twenty columns that is a thousand and twenty labels, not twenty
/// thousand.
final class Labels {
    private static final String SEPARATOR = " / ";
    private static final int REMEMBERED = 100_000;

    private final Session session;
    private final Map<String, Long> known = new HashMap<>();

    Labels(Session session) {
        this.session = session;
    }

    static String head(String words) {
        int end = words.lastIndexOf(SEPARATOR);
        return end <= 0 ? "" : words.substring(0, end);
    }

    static String tail(String words) {
        int end = words.lastIndexOf(SEPARATOR);
        return end <= 0 ? words : words.substring(end + SEPARATOR.length());
    }

    static String joined(String head, String tail) {
        return head.isEmpty() ? tail : head + SEPARATOR + tail;
    }

    long idOf(String text) {
        Long id = known.get(text);
        if (id != null) {
            return id;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        long stored =
                session.first("SELECT id FROM label WHERE text = ?", row -> row.getLong(1), text)
                        .orElseGet(
                                () ->
                                        session.insert(
                                                "INSERT INTO label (text) VALUES (?) RETURNING id",
                                                text));
        known.put(text, stored);
        return stored;
    }
}
