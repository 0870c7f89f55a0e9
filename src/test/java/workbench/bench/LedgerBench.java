package workbench.bench;

import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.job.Progress;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.FigureChange;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;
import workbench.store.NewObservation;
import workbench.store.ObservationQuery;
import workbench.store.SeriesSummary;
import workbench.store.SourceId;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Prints what the ledger costs beside a plain indexed table with the same rows in the same run.
///
/// `LedgerBench [ROWS]`: two imports of half as many figures each, 25 years a series, a hundredth
/// of the figures changed by the second import. Run with the test class path on a quiet machine.
public final class LedgerBench {
    private static final int YEARS = 25;
    private static final int PROBES = 2_000;
    private static final int PAGE = 500;

    /// As many figures as the screens show before they read on.
    private static final int BROUGHT = 100;

    private static final int TURNED = 60;

    private final int series;
    private final Path folder;

    private LedgerBench(int rows, Path folder) {
        this.series = rows / YEARS / 2;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("ledger-bench");
        try {
            LedgerBench bench = new LedgerBench(rows, folder);
            bench.ledger();
            bench.plain();
        } finally {
            try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void ledger() throws Exception {
        Path file = folder.resolve("bench.dossier");
        int rows = series * YEARS * 2;
        try (Dossier dossier = Dossier.create(file)) {
            long start = System.nanoTime();
            long work = cpu();
            for (int i = 0; i < 2; i++) {
                int round = i;
                dossier.write(Message.of("bench.import"), writer -> bring(writer, round));
            }
            say("ledger: insert", (System.nanoTime() - start) / 1e3 / rows, "µs a figure");
            say("ledger: insert, processor time", (cpu() - work) / 1e3 / rows, "µs a figure");
        }
        say("ledger: size", Files.size(file) / (double) rows, "bytes a figure");
        long start = System.nanoTime();
        try (Dossier dossier = Dossier.open(file)) {
            say("ledger: open", millis(start), "ms");
            Random random = new Random(1);
            probe(
                    "ledger: current figures of a series",
                    PROBES,
                    () -> dossier.ledger().current(new SeriesId(1 + random.nextInt(series))));
            probe(
                    "ledger: a small action, safe on the disk",
                    200,
                    () ->
                            dossier.write(
                                    Message.of("bench.answer"),
                                    writer -> {
                                        String json = "{\"n\":" + random.nextInt() + "}";
                                        writer.putText("answer", "1", json, Set.of());
                                        return json;
                                    }));
            probe(
                    "ledger: history of a figure",
                    PROBES,
                    () ->
                            dossier.ledger()
                                    .history(
                                            new SeriesId(1 + random.nextInt(series)),
                                            Period.ofYear(2000 + random.nextInt(YEARS))));
            probe(
                    "ledger: the figures of an indicator and a place",
                    200,
                    () -> asked(dossier, random.nextInt(series)));
            probe("ledger: imports", 200, () -> dossier.ledger().imports());
            probe(
                    "ledger: all that is told of a series",
                    PROBES,
                    () -> dossier.ledger().history(new SeriesId(1 + random.nextInt(series))));
            probe(
                    "ledger: what rests on a series",
                    PROBES,
                    () -> dossier.ledger().dependents(new SeriesId(1 + random.nextInt(series))));
            probe("ledger: the indicators", 200, () -> dossier.ledger().indicators());
            probe("ledger: the log", 200, dossier::log);
            probe("ledger: what undo would undo", 200, dossier::nextUndo);
            screens(dossier, random);
            once("ledger: all series", () -> dossier.ledger().allSeries().size());
            once(
                    "ledger: what the last import brought",
                    () -> {
                        long[] brought = {0};
                        dossier.ledger().broughtBy(new ImportId(2), _ -> brought[0]++);
                        return brought[0];
                    });
            once(
                    "ledger: preview of a withdrawal",
                    () -> {
                        long[] changes = {0};
                        dossier.ledger().changesIf(new ImportId(2), false, _ -> changes[0]++);
                        return changes[0];
                    });
            once("ledger: a snapshot, written anew", () -> copied(dossier, "snapshot", true));
            once("ledger: a copy, page by page", () -> copied(dossier, "copy", false));
            once(
                    "ledger: all current figures",
                    () -> {
                        long[] count = {0};
                        dossier.ledger().observations(ObservationQuery.ALL, (_, _) -> count[0]++);
                        return count[0];
                    });
            once("ledger: all restatements", () -> dossier.ledger().restatements().size());
        }
        start = System.nanoTime();
        try (Dossier dossier = Dossier.open(file)) {
            once(
                    "ledger: withdrawing half of the figures",
                    () ->
                            dossier.write(
                                    Message.of("bench.withdraw"),
                                    writer -> {
                                        writer.withdraw(new ImportId(2), Instant.now());
                                        return 1L;
                                    }));
            once("ledger: undoing that", () -> dossier.undo().stream().count());
            once(
                    "ledger: as it was before the second import",
                    () -> {
                        try (Dossier past = dossier.asItWas(1, Progress.SILENT)) {
                            return past.ledger().imports().size();
                        }
                    });
        }
        start = System.nanoTime();
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            say("ledger: open for reading", millis(start), "ms");
            once(
                    "ledger: verify",
                    () ->
                            dossier.ledger()
                                    .verify((_, _) -> _ -> Optional.empty())
                                    .findings()
                                    .size());
        }
    }

    /// What screens ask, however large the dossier is.
    private void screens(Dossier dossier, Random random) throws Exception {
        Ledger ledger = dossier.ledger();
        probe(
                "screen: 500 rows of the table of indicators",
                200,
                () -> ledger.summaries(Optional.of(new SeriesId(random.nextInt(series))), PAGE));
        Figures figures = new Figures(ledger);
        probe(
                "screen: course, change and progress of a row",
                PROBES,
                () -> {
                    Series one =
                            ledger.series(new SeriesId(1 + random.nextInt(series))).orElseThrow();
                    figures.resolve(one, FigureRef.Kind.PROGRESS, Period.NONE, Period.NONE);
                    figures.track(one);
                    return figures.resolve(one, FigureRef.Kind.CHANGE, Period.NONE, Period.NONE);
                });
        probe("screen: restated figures, counted by import", 200, ledger::restatedBy);
        probe("screen: the last six that were restated", 200, () -> ledger.lastRestatements(6));
        probe("screen: which series have figures", 200, ledger::withFigures);
        probe(
                "screen: the series of an indicator",
                200,
                () -> ledger.seriesOf(new IndicatorId(1 + random.nextInt(40))));
        probe("screen: every indicator", 200, ledger::everyIndicator);
        probe(
                "screen: a figure found by its words",
                200,
                () -> {
                    int i = random.nextInt(series);
                    SeriesRef ref =
                            new SeriesRef(
                                    indicator(i),
                                    place(i),
                                    new Breakdown(Map.of("Age", age(i))),
                                    "");
                    return new Figures(ledger)
                            .resolve(
                                    new FigureRef(
                                            ref, FigureRef.Kind.VALUE, Period.NONE, Period.NONE));
                });
        probe("screen: a withdrawal's counts", 200, () -> ledger.countIf(new ImportId(2), false));
        probe(
                "screen: what rests on what it changes",
                200,
                () -> ledger.dependentsIf(new ImportId(2), false));
        probe(
                "screen: the 300 series that it changes most",
                200,
                () -> ledger.seriesIf(new ImportId(2), false, FigureChange.Kind.CHANGES, 300));
        probe(
                "screen: what it changes of a series",
                PROBES,
                () ->
                        ledger.changesIf(
                                new ImportId(2),
                                false,
                                List.of(new SeriesId(1 + random.nextInt(series)))));
        probe(
                "screen: the first figures that an import brought",
                200,
                () -> ledger.firstBroughtBy(new ImportId(1 + random.nextInt(2)), BROUGHT));
        probe(
                "screen: the first figures that a withdrawal would change",
                200,
                () ->
                        ledger.changesIf(
                                new ImportId(2),
                                false,
                                ledger.seriesIf(
                                        new ImportId(2),
                                        false,
                                        FigureChange.Kind.CHANGES,
                                        TURNED)));
        once("screen: the table of indicators, page by page", () -> pages(ledger));
    }

    private static long pages(Ledger ledger) {
        long rows = 0;
        List<SeriesSummary> page = ledger.summaries(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            rows += page.size();
            page = ledger.summaries(Optional.of(page.getLast().series().id()), PAGE);
        }
        return rows;
    }

    private long copied(Dossier dossier, String name, boolean compact) throws WorkbenchException {
        dossier.copyTo(folder.resolve(name + ".dossier"), compact);
        return 1;
    }

    private static int asked(Dossier dossier, int i) {
        int[] figures = {0};
        dossier.ledger()
                .observations(
                        new ObservationQuery(
                                Optional.of(indicator(i)),
                                Optional.of(place(i)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        (_, _) -> figures[0]++);
        return figures[0];
    }

    private Void bring(LedgerWriter writer, int round) throws WorkbenchException {
        SourceId source = writer.addHandEntry("benchmark", "bench");
        ImportId id =
                writer.beginImport(
                        source, "bench", "h" + round, "{}", Instant.ofEpochSecond(round));
        for (int i = 0; i < series; i++) {
            SeriesId to = writer.series(key(i));
            for (int year = 0; year < YEARS; year++) {
                double value = value(i, year, round);
                writer.observe(
                        new NewObservation(
                                to,
                                Period.ofYear(2000 + year),
                                id,
                                OptionalDouble.of(value),
                                ObservationStatus.NORMAL,
                                0,
                                1,
                                false,
                                Double.toString(value),
                                Optional.of(new CellRef("Data", i + 5, year + 4)),
                                label(i, year)));
            }
        }
        return null;
    }

    private static SeriesKey key(int i) {
        return new SeriesKey(
                Indicator.provisional(indicator(i)),
                Place.provisional(place(i)),
                Unit.PERCENT,
                new Breakdown(Map.of("Age", age(i))));
    }

    private static String indicator(int i) {
        return "Indicator number " + i % 40;
    }

    private static String place(int i) {
        return "Municipality " + i / 40 % 100;
    }

    private static String age(int i) {
        return "group " + i / 4000;
    }

    private static String label(int i, int year) {
        return "Table of indicators / " + (2000 + year) + " / " + place(i) + ", " + indicator(i);
    }

    private static double value(int i, int year, int round) {
        long mixed = i * 31L + year * 7L;
        double value = Math.floorMod(mixed * 2_654_435_761L, 10_000) / 10.0;
        return round == 1 && mixed % 100 == 0 ? value + 1 : value;
    }

    private void plain() throws Exception {
        Path file = folder.resolve("plain.sqlite");
        int rows = series * YEARS * 2;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE figure (id INTEGER PRIMARY KEY, import INTEGER, indicator TEXT,"
                            + " place TEXT, breakdown TEXT, period TEXT, value REAL, status TEXT,"
                            + " multiplier INTEGER, decimals INTEGER, derived INTEGER, sheet TEXT,"
                            + " cell TEXT, raw TEXT, label TEXT)");
            statement.execute(
                    "CREATE INDEX by_key ON figure (indicator, place, breakdown, period, import)");
            long start = System.nanoTime();
            long work = cpu();
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            say("plain table: insert", (System.nanoTime() - start) / 1e3 / rows, "µs a figure");
            say("plain table: insert, processor time", (cpu() - work) / 1e3 / rows, "µs a figure");
            say("plain table: size", Files.size(file) / (double) rows, "bytes a figure");
            Random random = new Random(1);
            try (PreparedStatement one =
                    connection.prepareStatement(
                            "SELECT period, value, max(import), cell, raw, label FROM figure"
                                    + " WHERE indicator = ? AND place = ? AND breakdown = ?"
                                    + " GROUP BY period")) {
                probe("plain table: current figures of a series", PROBES, () -> ask(one, random));
            }
            try (PreparedStatement some =
                    connection.prepareStatement(
                            "SELECT breakdown, period, value, max(import), cell, raw, label"
                                    + " FROM figure WHERE indicator = ? AND place = ?"
                                    + " GROUP BY breakdown, period")) {
                probe(
                        "plain table: the figures of an indicator and a place",
                        200,
                        () -> {
                            int i = random.nextInt(series);
                            some.setString(1, indicator(i));
                            some.setString(2, place(i));
                            return read(some.executeQuery(), 7);
                        });
            }
            try (PreparedStatement page =
                    connection.prepareStatement(
                            "SELECT indicator, place, breakdown, max(period), value, cell, raw"
                                    + " FROM figure WHERE (indicator, place, breakdown) > (?, ?, ?)"
                                    + " GROUP BY indicator, place, breakdown LIMIT 500")) {
                probe(
                        "plain table: the latest figures of 500 series",
                        200,
                        () -> {
                            int i = random.nextInt(series);
                            page.setString(1, indicator(i));
                            page.setString(2, place(i));
                            page.setString(3, "Age=" + age(i));
                            return read(page.executeQuery(), 7);
                        });
            }
            once(
                    "plain table: figures that the second import changed, counted",
                    () -> {
                        try (ResultSet row =
                                statement.executeQuery(
                                        "SELECT count(*) FROM figure a JOIN figure b"
                                                + " ON b.indicator = a.indicator"
                                                + " AND b.place = a.place"
                                                + " AND b.breakdown = a.breakdown"
                                                + " AND b.period = a.period AND b.import = 1"
                                                + " WHERE a.import = 0 AND a.value <> b.value")) {
                            row.next();
                            return row.getLong(1);
                        }
                    });
            once(
                    "plain table: all current figures",
                    () ->
                            read(
                                    statement.executeQuery(
                                            "SELECT indicator, place, breakdown, period, value,"
                                                    + " max(import), cell, raw, label FROM figure"
                                                    + " GROUP BY indicator, place, breakdown,"
                                                    + " period"),
                                    9));
        }
    }

    private void fill(Connection connection) throws Exception {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO figure VALUES"
                                + " (NULL, ?, ?, ?, ?, ?, ?, 'A', 0, 1, 0, 'Data', ?, ?, ?)")) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < series; i++) {
                    for (int year = 0; year < YEARS; year++) {
                        double value = value(i, year, round);
                        insert.setInt(1, round);
                        insert.setString(2, indicator(i));
                        insert.setString(3, place(i));
                        insert.setString(4, "Age=" + age(i));
                        insert.setString(5, String.valueOf(2000 + year));
                        insert.setDouble(6, value);
                        insert.setString(7, new CellRef("", i + 5, year + 4).a1());
                        insert.setString(8, Double.toString(value));
                        insert.setString(9, label(i, year));
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private int ask(PreparedStatement one, Random random) throws Exception {
        int i = random.nextInt(series);
        one.setString(1, indicator(i));
        one.setString(2, place(i));
        one.setString(3, "Age=" + age(i));
        return read(one.executeQuery(), 6);
    }

    private static int read(ResultSet rows, int columns) throws Exception {
        int figures = 0;
        try (rows) {
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
                figures++;
            }
        }
        return figures;
    }

    /// Something large that is asked once, answered by how many there were.
    @FunctionalInterface
    private interface Large {
        long ask() throws Exception;
    }

    private static void once(String what, Large question) throws Exception {
        long start = System.nanoTime();
        long work = cpu();
        long count = question.ask();
        say(what + " (" + count + ")", millis(start), "ms");
        say(what + ", processor time", (cpu() - work) / 1e6, "ms");
    }

    /// A question whose time is measured.
    @FunctionalInterface
    private interface Question {
        Object ask() throws Exception;
    }

    private static void probe(String what, int probes, Question question) throws Exception {
        double[] times = new double[probes];
        double[] works = new double[probes];
        for (int i = 0; i < probes; i++) {
            long start = System.nanoTime();
            long work = cpu();
            question.ask();
            works[i] = (cpu() - work) / 1e6;
            times[i] = millis(start);
        }
        Arrays.sort(times);
        Arrays.sort(works);
        say(what + ", median", times[probes / 2], "ms");
        say(what + ", 95th percentile", times[probes * 95 / 100], "ms");
        say(what + ", processor, median", works[probes / 2], "ms");
        say(what + ", processor, 95th percentile", works[probes * 95 / 100], "ms");
    }

    /// Of this thread, which other work on the machine does not lengthen.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String what, double figure, String unit) {
        System.out.printf(Locale.ROOT, "%-70s %10.3f %s%n", what, figure, unit);
    }
}
