package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.zip.ZipException;

/// The full check of a dossier; each part adds what it finds.
final class Verifier {
    /// So many sentences are enough of one kind.
    private static final int ENOUGH = 100;

    private final Sessions sessions;
    private final Ledger ledger;
    private final CellTexts texts;
    private final List<Message> findings = new ArrayList<>();
    private long files;
    private long figures;
    private long cells;

    Verifier(Sessions sessions, Ledger ledger, CellTexts texts) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.texts = texts;
    }

    IntegrityReport report() throws WorkbenchException {
        try {
            if (isWhole()) {
                content();
            }
            return new IntegrityReport(findings, files, figures, cells);
        } catch (DossierFailure e) {
            throw e.reason();
        }
    }

    private void content() throws WorkbenchException {
        try {
            references();
            counts();
            log();
            bookkeeping();
            periods();
            figures();
            summary();
            sources();
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            // A row that no dossier of ours holds: a status, a period or a reference of nobody's.
            find("store.verify.content", String.valueOf(e.getMessage()));
        }
    }

    private boolean isWhole() {
        List<String> words =
                sessions.read(
                        r -> r.session().list("PRAGMA integrity_check", row -> row.getString(1)));
        words.stream()
                .filter(one -> !one.equals("ok"))
                .limit(ENOUGH)
                .forEach(one -> find("store.verify.structure", one));
        return findings.isEmpty();
    }

    private void references() {
        long broken =
                sessions.read(
                        r -> r.session().number("SELECT count(*) FROM pragma_foreign_key_check"));
        if (broken > 0) {
            find("store.verify.references", broken);
        }
    }

    private void counts() {
        sessions.read(
                r -> {
                    r.session()
                            .each(
                                    """
                                    SELECT i.id,
                                        iif(i.observations = c.n, i.observations - i.missing,
                                            i.observations),
                                        iif(i.observations = c.n, c.n - c.missing,
                                            coalesce(c.n, 0))
                                    FROM import i
                                    LEFT JOIN (SELECT import, count(*) AS n,
                                            count(*) - count(value) AS missing FROM observation
                                        GROUP BY import) c ON c.import = i.id
                                    WHERE i.observations <> coalesce(c.n, 0)
                                        OR i.missing <> coalesce(c.missing, 0)
                                    """,
                                    row ->
                                            find(
                                                    "store.verify.count",
                                                    String.valueOf(row.getLong(1)),
                                                    row.getLong(2),
                                                    row.getLong(3)));
                    return true;
                });
    }

    /// Entries of the log are numbered from 1 and never removed or changed. Where the last are
    /// gone, no number is missing: its end is written down beside it.
    private void log() {
        sessions.read(
                r -> {
                    long last = r.session().number("SELECT coalesce(max(id), 0) FROM action_event");
                    long there = r.session().number("SELECT count(*) FROM action_event");
                    long untold =
                            r.session()
                                    .number(
                                            "SELECT count(*) FROM action WHERE id NOT IN"
                                                    + " (SELECT action FROM action_event)");
                    LogEnd end = LogEnd.kept(r.session());
                    long should = Math.max(Math.max(last, there + untold), end.entries());
                    if (there != should) {
                        find("store.verify.log", should, there);
                    } else if (!end.isSame(LogEnd.worked(r.session()))) {
                        find("store.verify.log.other");
                    }
                    return true;
                });
    }

    /// What the other tables say of the observations, as they would be written today.
    private void bookkeeping() {
        count(
                "store.verify.coverage",
                """
                WITH brought AS (SELECT DISTINCT o.import, s.indicator
                    FROM (SELECT DISTINCT series, import FROM observation) o
                    JOIN series s ON s.id = o.series)
                SELECT (SELECT count(*) FROM (SELECT * FROM brought
                        EXCEPT SELECT import, indicator FROM coverage))
                    + (SELECT count(*) FROM (SELECT import, indicator FROM coverage
                        EXCEPT SELECT * FROM brought))
                """);
        count(
                "store.verify.unlogged",
                """
                SELECT count(*) FROM import WHERE id NOT IN
                    (SELECT json_extract(after, '$[0]') FROM action_row
                    WHERE changed = 'import')
                """);
        count(
                "store.verify.no-cell",
                """
                SELECT count(*) FROM observation o
                JOIN import i ON i.id = o.import JOIN source s ON s.id = i.source
                WHERE o.cell IS NULL AND s.kind = 'file'
                """);
        count(
                "store.verify.dependency",
                """
                SELECT count(*) FROM dependency d WHERE NOT EXISTS
                    (SELECT 1 FROM text t WHERE t.kind = d.kind AND t.key = d.key)
                """);
    }

    /// @param sql counts what should not be there
    private void count(String key, String sql) {
        long found = sessions.read(r -> r.session().number(sql));
        if (found > 0) {
            find(key, found);
        }
    }

    /// The text of a period is there for whoever opens the file without this program.
    private void periods() {
        sessions.read(
                r -> {
                    r.session()
                            .each(
                                    "SELECT id, text FROM period",
                                    row -> {
                                        String text = PeriodCode.period(row.getLong(1)).text();
                                        if (!text.equals(row.getString(2))) {
                                            find("store.verify.period", text, row.getString(2));
                                        }
                                    });
                    return true;
                });
    }

    /// Works every current figure out again from the observations and events, by one statement that
    /// shares nothing with the way in which figures are read. Of two series that are read as one
    /// and that one import told, the one with a value counts, then its own, then the one that was
    /// there first.
    private void figures() {
        String expected =
                """
                SELECT coalesce(a.to_series, o.series), o.period, o.import, o.value,
                    max(o.import * 2199023255552 + (o.value IS NOT NULL) * 1099511627776
                        + (a.to_series IS NULL) * 549755813888 - o.series)
                FROM observation o LEFT JOIN alias a ON a.from_series = o.series
                WHERE o.import NOT IN (SELECT e.import FROM standing_event e
                    WHERE e.standing = 0 AND NOT EXISTS (SELECT 1 FROM standing_event later
                        WHERE later.import = e.import AND later.id > e.id))
                GROUP BY coalesce(a.to_series, o.series), o.period
                """;
        Sum follow = new Sum();
        sessions.read(
                r -> {
                    r.session()
                            .each(
                                    expected,
                                    row -> {
                                        double number = row.getDouble(4);
                                        OptionalDouble value =
                                                row.wasNull()
                                                        ? OptionalDouble.empty()
                                                        : OptionalDouble.of(number);
                                        follow.add(
                                                row.getLong(1),
                                                row.getLong(2),
                                                row.getLong(3),
                                                value);
                                    });
                    return true;
                });
        Sum shown = new Sum();
        ledger.observations(
                ObservationQuery.ALL,
                (series, one) ->
                        shown.add(
                                series.id().value(),
                                PeriodCode.of(one.period()),
                                one.importId().value(),
                                one.value()));
        figures = shown.count;
        if (follow.count != shown.count) {
            find("store.verify.figures", follow.count, shown.count);
        } else if (follow.mixed != shown.mixed) {
            find("store.verify.figures.other");
        }
    }

    /// Figures in whatever order, reduced to their number and a sum that no other figures have but
    /// by a chance of one in 2^64.
    private static final class Sum {
        private long count;
        private long mixed;

        void add(long series, long period, long importId, OptionalDouble value) {
            long bits = value.isPresent() ? Double.doubleToLongBits(value.getAsDouble()) : -1;
            count++;
            mixed += mix(mix(mix(mix(series) + period) + importId) + bits);
        }

        /// The finishing step of SplitMix64.
        private static long mix(long x) {
            long z = x + 0x9e3779b97f4a7c15L;
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            return z ^ (z >>> 31);
        }
    }

    /// What is kept beside the ledger for the screens follows from it.
    private void summary() {
        sessions.read(
                r -> {
                    Session session = r.session();
                    SummaryMaker maker = new SummaryMaker(session);
                    long wrong =
                            SummaryTable.roots(session).stream()
                                    .filter(
                                            root ->
                                                    !SummaryTable.find(session, root)
                                                            .equals(maker.of(root)))
                                    .count();
                    long astray =
                            session.number(
                                    """
                                    SELECT count(*) FROM
                                        (SELECT series FROM summary UNION
                                        SELECT series FROM summary_import)
                                    WHERE series IN (SELECT from_series FROM alias)
                                    """);
                    if (wrong + astray > 0) {
                        find("store.verify.summary", wrong + astray);
                    }
                    return true;
                });
    }

    private void sources() throws WorkbenchException {
        List<SourceRecord> all =
                sessions.read(
                        r ->
                                r.session()
                                        .list(
                                                "SELECT "
                                                        + SourceTable.COLUMNS
                                                        + "FROM"
                                                        + SourceTable.FROM
                                                        + "ORDER BY s.id",
                                                row -> SourceTable.record(row, 1)));
        for (SourceRecord source : all) {
            if (source.hasFile()) {
                source(source);
            }
        }
    }

    private void source(SourceRecord source) throws WorkbenchException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("verify");
            Path file = folder.resolve(plainName(source));
            files++;
            if (!copy(source, file)) {
                find("store.verify.hash", source.name());
            } else if (source.kind() == SourceRecord.Kind.FILE) {
                cells(source, file);
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.READ, sessions.main().file(), e);
        } finally {
            remove(folder, plainName(source));
        }
    }

    /// The name without anything that could lead out of the folder: a received dossier may say what
    /// it likes.
    private static String plainName(SourceRecord source) {
        String plain = source.name().replaceAll("[\\\\/:\\x00-\\x1f]", "_");
        return plain.isBlank() || plain.startsWith(".") ? "source" + plain : plain;
    }

    private static void remove(@Nullable Path folder, String name) {
        if (folder == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }

    /// @return whether the bytes have the SHA-256 that the dossier says
    private boolean copy(SourceRecord source, Path to) throws IOException, WorkbenchException {
        MessageDigest digest = KeptFiles.sha256();
        try (InputStream in = new DigestInputStream(ledger.openSource(source.id()), digest)) {
            Files.copy(in, to);
        } catch (ZipException | EOFException _) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(source.sha256());
    }

    private void cells(SourceRecord source, Path file) throws WorkbenchException {
        Function<CellRef, Optional<String>> lookup;
        try {
            lookup = texts.open(source, file);
        } catch (WorkbenchException e) {
            find("store.verify.unreadable", source.name(), e.why());
            return;
        }
        long before = findings.size();
        sessions.read(
                r -> {
                    cellsOf(
                            r.session(),
                            source.id(),
                            (cell, raw, value, importId) -> {
                                cells++;
                                if (findings.size() >= before + ENOUGH) {
                                    return;
                                }
                                if (!RawText.maySay(raw, value)) {
                                    find(
                                            "store.verify.value",
                                            source.name(),
                                            cell.toString(),
                                            RawText.text(RawText.SHORTEST, value, 0),
                                            raw,
                                            String.valueOf(importId.value()));
                                }
                                String now = lookup.apply(cell).orElse("");
                                if (!now.equals(raw)) {
                                    find(
                                            "store.verify.cell",
                                            source.name(),
                                            cell.toString(),
                                            now,
                                            raw,
                                            String.valueOf(importId.value()));
                                }
                            });
                    return true;
                });
    }

    /// Is shown every cell that figures of one source were read from.
    @FunctionalInterface
    private interface CellVisit {
        void cell(CellRef cell, String raw, OptionalDouble value, ImportId importId);
    }

    private static void cellsOf(Session session, SourceId source, CellVisit visit) {
        session.each(
                """
                SELECT o.import, o.value, o.trait, o.cell, o.raw FROM observation o
                JOIN trait t ON t.id = o.trait
                WHERE o.import IN (SELECT id FROM import WHERE source = ?) AND o.cell IS NOT NULL
                ORDER BY t.sheet, o.cell & 1, o.cell
                """,
                row -> {
                    double number = row.getDouble(2);
                    OptionalDouble value =
                            row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
                    Trait trait = Trait.of(session, row.getLong(3));
                    String kept = row.getString(5);
                    visit.cell(
                            CellCode.cell(trait.sheet(), row.getLong(4)),
                            kept != null
                                    ? kept
                                    : RawText.text(trait.form(), value, trait.decimals()),
                            value,
                            new ImportId(row.getLong(1)));
                },
                source.value());
    }

    private void find(String key, Object... arguments) {
        findings.add(Message.of(key, arguments));
    }
}
