package workbench.store;

import workbench.model.SeriesId;

import java.util.Set;

/// Which series name no place while other figures of their file do.
final class BesidePlaces {
    /// The series of the files of standing imports, each with the sheet of one of its figures. A
    /// file's sheets may be tables that have nothing to do with each other: a table without places
    /// beside one of wards. The sheets of one indicator belong together.
    private static final String TOLD =
            """
            SELECT n.series, s.indicator, c.file,
                (SELECT t.sheet FROM observation o JOIN trait t ON t.id = o.trait
                    WHERE o.import = n.import AND o.series IN (SELECT n.series
                        UNION ALL SELECT from_series FROM alias WHERE to_series = n.series)
                    LIMIT 1) AS sheet
            FROM source c
            CROSS JOIN import i ON i.source = c.id
            CROSS JOIN summary_import n ON n.import = i.id
            CROSS JOIN series s ON s.id = n.series
            CROSS JOIN place p ON p.id = s.place
            WHERE c.kind = 'file'
                AND coalesce((SELECT e.standing FROM standing_event e
                    WHERE e.import = i.id ORDER BY e.id DESC LIMIT 1), 1) = 1
            """;

    /// Files all of whose series have a place are not looked into.
    private static final String UNPLACED =
            "WITH unplaced AS MATERIALIZED ("
                    + TOLD
                    + " AND p.name_en = '' AND p.name_fr = ''), placed AS MATERIALIZED ("
                    + TOLD
                    + " AND c.file IN (SELECT file FROM unplaced)"
                    + " AND (p.name_en <> '' OR p.name_fr <> ''))"
                    + """
                    SELECT DISTINCT u.series FROM unplaced u
                    WHERE (u.file, u.sheet) IN (SELECT file, sheet FROM placed)
                        OR (u.file, u.indicator) IN (SELECT file, indicator FROM placed)
                    """;

    private BesidePlaces() {}

    static Set<SeriesId> series(Session session) {
        return Set.copyOf(session.list(UNPLACED, row -> new SeriesId(row.getLong(1))));
    }
}
