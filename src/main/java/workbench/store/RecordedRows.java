package workbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows before and after every change that an action made, and how one is put back.
final class RecordedRows {
    /// Tables whose rows a person's actions change, with the columns that tell rows apart. A row of
    /// `indicator_detail` is only ever updated: it comes with the import that names it.
    enum Kept {
        INDICATOR_DETAIL(List.of("indicator")),
        DEFINITION(List.of("indicator", "version")),
        ALIAS(List.of("from_series")),
        SEGMENT(List.of("series", "from_period")),
        SEGMENT_JOIN(List.of("series", "from_period")),
        TEXT(List.of("kind", "key")),
        DEPENDENCY(List.of("kind", "key", "series"));

        private final List<String> key;

        Kept(List<String> key) {
            this.key = key;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kept> of(String table) {
            return Arrays.stream(values()).filter(one -> one.table().equals(table)).findFirst();
        }
    }

    /// Tables to which rows are only added; undoing one says its opposite.
    static final String IMPORT = "import";

    static final String STANDING = "standing_event";

    private final Session session;

    RecordedRows(Session session) {
        this.session = session;
    }

    /// One changed row as JSON arrays; the empty text where there was none.
    record Change(String table, String before, String after) {}

    /// What an action changed.
    ///
    /// @param lastFirst whether in the order in which it is undone
    List<Change> of(long action, boolean lastFirst) {
        return session.list(
                "SELECT changed, before, after FROM action_row WHERE action = ? ORDER BY id "
                        + (lastFirst ? "DESC" : "ASC"),
                row -> new Change(row.getString(1), text(row, 2), text(row, 3)),
                action);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    List<String> columns(String table) {
        return session.list(
                "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
    }

    /// The number at a place of the row that was added.
    long added(Change change, int index) {
        return session.number("SELECT json_extract(?, ?)", change.after, "$[" + index + "]");
    }

    /// Puts a row of one of the tables that are kept as it was before the change, or after it.
    void put(Change change, boolean before) {
        Kept kept = Kept.of(change.table).orElseThrow(this::damaged);
        put(kept, before ? change.before : change.after, before ? change.after : change.before);
    }

    /// No dossier of ours records changes of other tables.
    private DossierFailure damaged() {
        return new DossierFailure(
                Failures.because(Failures.Doing.READ, session.file(), "store.why.damaged"));
    }

    private void put(Kept kept, String wanted, String present) {
        List<String> columns = columns(kept.table());
        if (wanted.isEmpty()) {
            session.update(
                    "DELETE FROM " + kept.table() + " WHERE " + matches(kept, columns, 1), present);
        } else if (present.isEmpty()) {
            String values =
                    columns.stream()
                            .map(column -> extract(1, columns.indexOf(column)))
                            .collect(Collectors.joining(", "));
            session.update("INSERT INTO " + kept.table() + " VALUES (" + values + ")", wanted);
        } else {
            String sets =
                    columns.stream()
                            .map(column -> column + " = " + extract(1, columns.indexOf(column)))
                            .collect(Collectors.joining(", "));
            session.update(
                    "UPDATE %s SET %s WHERE %s"
                            .formatted(kept.table(), sets, matches(kept, columns, 2)),
                    wanted,
                    present);
        }
    }

    private static String matches(Kept kept, List<String> columns, int parameter) {
        return kept.key.stream()
                .map(column -> column + " = " + extract(parameter, columns.indexOf(column)))
                .collect(Collectors.joining(" AND "));
    }

    private static String extract(int parameter, int index) {
        return "json_extract(?" + parameter + ", '$[" + index + "]')";
    }
}
