package workbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which imports go and come together: that of a file, and the entries by hand that were typed in
/// its draft in the place of single cells.
///
/// To a person they are one import. Whoever withdraws the file's withdraws those of the entries
/// that stand, and whoever restores it restores those that went with it: one that was withdrawn
/// alone before stays withdrawn. An entry goes and comes alone, too.
final class Together {
    private final Map<Long, List<Long>> entries = new HashMap<>();
    private final Map<Long, Long> files = new HashMap<>();
    private final Map<Long, Event> last = new HashMap<>();

    /// When an import was withdrawn or restored last.
    private record Event(long at, boolean standing) {}

    private Together() {}

    static Together read(Session session) {
        Together all = new Together();
        session.each(
                "SELECT id, typed_for FROM import WHERE typed_for IS NOT NULL ORDER BY id",
                row -> {
                    all.files.put(row.getLong(1), row.getLong(2));
                    all.entries
                            .computeIfAbsent(row.getLong(2), _ -> new ArrayList<>())
                            .add(row.getLong(1));
                });
        if (!all.entries.isEmpty()) {
            session.each(
                    """
                    SELECT import, at, standing FROM standing_event
                    WHERE id IN (SELECT max(id) FROM standing_event GROUP BY import)
                    """,
                    row ->
                            all.last.put(
                                    row.getLong(1),
                                    new Event(row.getLong(2), row.getLong(3) == 1)));
        }
        return all;
    }

    /// The import of the file in whose draft an entry by hand was typed.
    Optional<Long> fileOf(long importId) {
        return Optional.ofNullable(files.get(importId));
    }

    /// Those that would be withdrawn with an import, or restored with it: itself first; no other
    /// where it is so already.
    ///
    /// @param standing whether it would stand
    Set<Long> moved(long importId, boolean standing) {
        List<Long> typed = entries.getOrDefault(importId, List.of());
        if (typed.isEmpty() || stands(importId) == standing) {
            return Set.of(importId);
        }
        Set<Long> moved = new LinkedHashSet<>();
        moved.add(importId);
        for (long entry : typed) {
            if (standing ? wentWith(entry, importId) : stands(entry)) {
                moved.add(entry);
            }
        }
        return moved;
    }

    private boolean stands(long importId) {
        Event event = last.get(importId);
        return event == null || event.standing;
    }

    /// Whether an entry was withdrawn in the same moment as its file.
    private boolean wentWith(long entry, long file) {
        Event event = last.get(entry);
        return event != null && !event.standing && event.equals(last.get(file));
    }
}
