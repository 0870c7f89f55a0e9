package workbench.store;

import workbench.model.ImportId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The tables `import`, `standing_event` and `coverage`.
final class ImportTable {
    private static final String SELECT =
            "SELECT i.id, i.made_at, i.recipe_name, i.recipe_hash, i.observations, i.missing,"
                    + " i.typed_for, "
                    + SourceTable.COLUMNS
                    + " FROM import i JOIN source s ON s.id = i.source"
                    + " LEFT JOIN kept_file f ON f.id = s.file ";

    private ImportTable() {}

    /// What of an import never changes.
    record Made(Instant at, SourceRecord source, String recipe) {}

    static List<ImportRecord> all(Session session, Standing standing) {
        return session.list(SELECT + "ORDER BY i.id", record(standing));
    }

    static Optional<ImportRecord> find(Session session, Standing standing, ImportId id) {
        return session.first(SELECT + "WHERE i.id = ?", record(standing), id.value());
    }

    static Optional<ImportRecord> same(
            Session session, Standing standing, String sha256, String recipeHash) {
        return session.first(
                SELECT + "WHERE f.sha256 = ? AND i.recipe_hash = ? ORDER BY i.id DESC LIMIT 1",
                record(standing),
                sha256,
                recipeHash);
    }

    private static Session.Row<ImportRecord> record(Standing standing) {
        Predicate<Long> current = standing::has;
        return row ->
                new ImportRecord(
                        new ImportId(row.getLong(1)),
                        Times.moment(row.getLong(2)),
                        SourceTable.record(row, 8),
                        row.getString(3),
                        row.getString(4),
                        current.test(row.getLong(1)),
                        row.getLong(5),
                        row.getLong(6),
                        typedFor(row));
    }

    private static Optional<ImportId> typedFor(ResultSet row) throws SQLException {
        long file = row.getLong(7);
        return row.wasNull() ? Optional.empty() : Optional.of(new ImportId(file));
    }

    static Made made(Session session, long id) {
        Made known = session.imports.get(id);
        if (known != null) {
            return known;
        }
        Made read =
                session.first(
                                SELECT + "WHERE i.id = ?",
                                row ->
                                        new Made(
                                                Times.moment(row.getLong(2)),
                                                SourceTable.record(row, 8),
                                                row.getString(3)),
                                id)
                        .orElseThrow();
        session.imports.put(id, read);
        return read;
    }

    /// @param typedFor the import of the file in whose draft it was typed
    static ImportId begin(
            Session session,
            Optional<ImportId> typedFor,
            SourceId source,
            String recipeName,
            String recipeHash,
            String recipe,
            Instant at) {
        return new ImportId(
                session.insert(
                        """
                        INSERT INTO import
                            (source, made_at, recipe_name, recipe_hash, recipe, observations,
                                missing, typed_for)
                        VALUES (?, ?, ?, ?, ?, 0, 0, ?) RETURNING id
                        """,
                        source.value(),
                        Times.micros(at),
                        recipeName,
                        recipeHash,
                        recipe,
                        typedFor.map(ImportId::value).orElse(null)));
    }

    static void readBy(Session session, long id, String recipeHash, String recipe) {
        session.update(
                "UPDATE import SET recipe_hash = ?, recipe = ? WHERE id = ?",
                recipeHash,
                recipe,
                id);
    }

    /// @param missing how many of the observations have no value
    static void finish(Session session, long id, long observations, long missing) {
        session.update(
                """
                UPDATE import SET observations = observations + ?, missing = missing + ?
                WHERE id = ?
                """,
                observations,
                missing,
                id);
    }

    static void covers(Session session, long id, long indicator) {
        session.update(
                "INSERT OR IGNORE INTO coverage (import, indicator) VALUES (?, ?)", id, indicator);
    }

    static boolean stands(Session session, long id) {
        return session.number(
                        """
                        SELECT coalesce((SELECT standing FROM standing_event WHERE import = ?
                            ORDER BY id DESC LIMIT 1), 1)
                        """,
                        id)
                == 1;
    }

    /// Whether an import stands already, or is withdrawn.
    ///
    /// @throws IllegalArgumentException where there is no such import
    static boolean isSo(Session session, long id, boolean standing) {
        if (session.number("SELECT count(*) FROM import WHERE id = ?", id) == 0) {
            throw new IllegalArgumentException("no import " + id);
        }
        return stands(session, id) == standing;
    }

    /// Withdraws or restores an import; nothing happens where it is so already.
    static void setStanding(Session session, long id, boolean standing, Instant at) {
        if (!isSo(session, id, standing)) {
            session.update(
                    "INSERT INTO standing_event (import, at, standing) VALUES (?, ?, ?)",
                    id,
                    Times.micros(at),
                    standing);
        }
    }
}
