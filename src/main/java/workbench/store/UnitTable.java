package workbench.store;

import workbench.model.Bilingual;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The table `unit`: every unit that was ever named, exactly as it was.
final class UnitTable {
    /// Four columns of a unit that is joined as `u`.
    static final String COLUMNS = " u.code, u.kind, u.name_en, u.name_fr ";

    private UnitTable() {}

    static Unit unit(ResultSet row, int first) throws SQLException {
        return new Unit(
                row.getString(first),
                Unit.Kind.valueOf(row.getString(first + 1)),
                new Bilingual(row.getString(first + 2), row.getString(first + 3)));
    }

    static long idOf(Session session, Unit unit) {
        Object[] row = {
            SeriesKey.fold(unit.code()),
            unit.code(),
            unit.kind().name(),
            unit.name().en(),
            unit.name().fr()
        };
        return session.first(
                        """
                        SELECT id FROM unit WHERE key = ? AND code = ? AND kind = ?
                            AND name_en = ? AND name_fr = ?
                        """,
                        found -> found.getLong(1),
                        row)
                .orElseGet(
                        () ->
                                session.insert(
                                        """
                                        INSERT INTO unit (key, code, kind, name_en, name_fr)
                                        VALUES (?, ?, ?, ?, ?) RETURNING id
                                        """,
                                        row));
    }
}
