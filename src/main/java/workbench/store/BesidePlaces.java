package workbench.store;

import workbench.model.SeriesId;

import java.util.Set;

/// Which series name no place while other figures of their file do.
final class BesidePlaces {
    /// Each standing import's series with its file and the sheet of one of its figures. A file's
    /// sheets may be tables that have nothing to do with each other: a table without places beside
    /// one of wards. The sheets of one indicator belong together.
    private static final String UNPLACED =
            """
            WITH told AS MATERIALIZED (
                SELECT n.series, s.indicator, c.file,
                    p.name_en = '' AND p.name_fr = '' AS unplaced,
                    (SELECT t.sheet FROM observation o JOIN trait t ON t.id = o.trait
                        WHERE o.import = n.import AND o.series IN (SELECT n.series
                            UNION ALL SELECT from_series FROM alias WHERE to_series = n.series)
                        LIMIT 1) AS sheet
                FROM summary_import n
                CROSS JOIN series s ON s.id = n.series
                CROSS JOIN place p ON p.id = s.place
                CROSS JOIN import i ON i.id = n.import
                CROSS JOIN source c ON c.id = i.source
                WHERE c.kind = 'file'
                    AND EXISTS (SELECT 1 FROM place WHERE name_en = '' AND name_fr = '')
                    AND coalesce((SELECT e.standing FROM standing_event e
                        WHERE e.import = n.import ORDER BY e.id DESC LIMIT 1), 1) = 1),
            placed AS MATERIALIZED (
                SELECT DISTINCT file, sheet, indicator FROM told WHERE NOT unplaced)
            SELECT DISTINCT u.series FROM told u
            WHERE u.unplaced AND (
                (u.file, u.sheet) IN (SELECT file, sheet FROM placed)
                OR (u.file, u.indicator) IN (SELECT file, indicator FROM placed))
            """;

    private BesidePlaces() {}

    static Set<SeriesId> series(Session session) {
        return Set.copyOf(session.list(UNPLACED, row -> new SeriesId(row.getLong(1))));
    }
}
