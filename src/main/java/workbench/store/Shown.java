package workbench.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What standing imports tell of, as it was before the action: everything else that a dossier has
/// met shows nowhere.
record Shown(Set<Long> series, Set<Long> indicators, Set<Long> places, Set<Long> breakdowns) {
    private static final String WITHDRAWN =
            """
            SELECT count(*) FROM (SELECT 1 FROM standing_event WHERE standing = 0 LIMIT 1)
            """;

    private static final String SERIES =
            """
            SELECT s.id, s.indicator, s.place, s.breakdown
            FROM series s LEFT JOIN alias a ON a.from_series = s.id
            WHERE coalesce(a.to_series, s.id) IN (SELECT series FROM summary)
            """;

    /// @return empty where nothing was ever withdrawn, and so everything shows
    static Optional<Shown> read(Session session) {
        if (session.number(WITHDRAWN) == 0) {
            return Optional.empty();
        }
        Shown all = new Shown(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        session.each(
                SERIES,
                row -> {
                    all.series.add(row.getLong(1));
                    all.indicators.add(row.getLong(2));
                    all.places.add(row.getLong(3));
                    all.breakdowns.add(row.getLong(4));
                });
        return Optional.of(all);
    }
}
