package workbench.store;

import static workbench.store.Ledgers.words;

import workbench.job.Progress;
import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.testing.Jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/// Things done to a dossier one after another, each of which follows from how many were done
/// before: imports of files, withdrawals, restorations, edits, undo and redo.
///
/// As a program it does them to the dossier that it is given until it is killed, and says the
/// number of each when it is done.
final class Routine {
    private static final int SERIES = 40;
    private static final int YEARS = 5;

    /// Reads the files that it imports.
    static final CellTexts CELLS =
            (_, file) -> {
                List<String> lines;
                try {
                    lines = Files.readAllLines(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return cell -> Optional.of(lines.get(cell.row() - 1).split(",")[cell.column() - 1]);
            };

    /// Takes snapshots only when it is told to.
    static final Opening OPENING = Opening.usual().snapshots(new Opening.Place.Nowhere());

    private Routine() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try (Dossier dossier = Dossier.open(file, OPENING)) {
            int done = done(dossier);
            while (true) {
                if (done % 3 == 0) {
                    snapshot(dossier, done);
                }
                step(dossier, done);
                done = done(dossier);
                System.out.println(done);
            }
        }
    }

    /// Starts another process that does these things to a dossier.
    ///
    /// @param said the file in which it says what it has done
    static Process start(Path file, Path said) throws Exception {
        return start(Routine.class.getName(), said, file.toString());
    }

    /// Starts another program.
    ///
    /// @param said the file in which it says what it has done
    static Process start(String program, Path said, String... arguments) throws Exception {
        List<String> command =
                Jvm.command(
                        program, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Waits until the process has done something.
    static void awaitFirst(Path said, Process process) throws Exception {
        while (finished(said) < 0 && process.isAlive()) {
            Thread.sleep(10);
        }
    }

    /// The last thing that a process said to be done; -1 before the first.
    static int finished(Path said) throws Exception {
        String all = Files.readString(said);
        String whole = all.substring(0, all.lastIndexOf('\n') + 1);
        return whole.isEmpty() ? -1 : Integer.parseInt(whole.lines().toList().getLast());
    }

    /// How many things were done: each is one line of the log.
    static int done(Dossier dossier) {
        return dossier.log().size();
    }

    /// Does the next thing, and with it exactly one line of the log.
    static void step(Dossier dossier, int done) throws Exception {
        Random random = new Random(done);
        List<ImportRecord> imports = dossier.ledger().imports();
        int choice = imports.isEmpty() ? 0 : random.nextInt(10);
        if (choice <= 2) {
            importFile(dossier, done, random);
        } else if (choice <= 4) {
            ImportRecord one = imports.get(random.nextInt(imports.size()));
            standing(dossier, one, done);
        } else if (choice == 5 && dossier.nextRedo().isPresent()) {
            dossier.redo();
        } else if (choice == 6 && dossier.nextUndo().isPresent()) {
            dossier.undo();
        } else {
            edit(dossier, done, random);
        }
    }

    private static void importFile(Dossier dossier, int done, Random random) throws Exception {
        StringBuilder text = new StringBuilder();
        int[][] values = new int[SERIES][YEARS];
        for (int[] row : values) {
            for (int year = 0; year < YEARS; year++) {
                row[year] = random.nextInt(1000);
                text.append(written(row[year])).append(year == YEARS - 1 ? "\n" : ",");
            }
        }
        Path file = Files.createTempFile("routine", ".csv");
        Files.writeString(file, text);
        String sha256 = Ledgers.sha256(file);
        dossier.write(
                words("test.import"),
                writer -> {
                    SourceId source =
                            writer.addFile(
                                    "r.csv", file, sha256, Optional.empty(), Progress.SILENT);
                    ImportId id = writer.beginImport(source, "r", "h", "{}", moment(done));
                    for (int i = 0; i < SERIES; i++) {
                        SeriesId series = writer.series(key(i));
                        for (int year = 0; year < YEARS; year++) {
                            writer.observe(figure(series, id, values[i][year], i, year));
                        }
                    }
                    writer.putText("answer", "import", String.valueOf(done), Set.of());
                    return id;
                });
        Files.delete(file);
    }

    /// One in ten is missing.
    private static String written(int value) {
        return value % 10 == 0 ? ".." : String.valueOf(value);
    }

    private static NewObservation figure(SeriesId series, ImportId id, int value, int i, int year) {
        return new NewObservation(
                series,
                Period.ofYear(2018 + year),
                id,
                value % 10 == 0 ? OptionalDouble.empty() : OptionalDouble.of(value),
                value % 10 == 0 ? ObservationStatus.MISSING : ObservationStatus.NORMAL,
                0,
                0,
                false,
                written(value),
                Optional.of(new CellRef("", i + 1, year + 1)),
                "Ward " + i + " / " + (2018 + year));
    }

    private static void standing(Dossier dossier, ImportRecord one, int done) throws Exception {
        dossier.write(
                words("test.standing"),
                writer -> {
                    if (one.current()) {
                        writer.withdraw(one.id(), moment(done));
                    } else {
                        writer.restore(one.id(), moment(done));
                    }
                    return one.id();
                });
    }

    private static void edit(Dossier dossier, int done, Random random) throws Exception {
        dossier.write(
                words("test.edit"),
                writer -> {
                    SeriesId series = writer.series(key(random.nextInt(SERIES)));
                    // More than a page, in several rows: what could come apart.
                    String json = "\"" + done + "x".repeat(random.nextInt(9000)) + "\"";
                    writer.putText("answer", "1", json, Set.of(series));
                    writer.putText("answer", "2", json, Set.of());
                    writer.addSegment(
                            series,
                            new Segment(
                                    Period.ofYear(2018 + random.nextInt(YEARS)),
                                    Unit.COUNT,
                                    "definition " + done,
                                    "",
                                    "",
                                    "a new method"));
                    return true;
                });
    }

    /// Takes a snapshot whose time says what was done by then.
    private static void snapshot(Dossier dossier, int done) throws Exception {
        Snapshots snapshots = Snapshots.of(dossier.file(), Opening.usual()).orElseThrow();
        dossier.sessions().alone(session -> snapshots.take(session, moment(done)));
    }

    /// How many things were done when a snapshot was taken.
    static int done(Snapshot snapshot) {
        return Math.toIntExact(Duration.between(moment(0), snapshot.at()).toSeconds());
    }

    private static Instant moment(int done) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(done);
    }

    private static SeriesKey key(int i) {
        return new SeriesKey(
                Indicator.provisional("Dog licences"),
                Place.provisional("Ward " + i),
                Unit.COUNT,
                Breakdown.NONE);
    }

    /// Everything that a person could see of a dossier.
    static String state(Dossier dossier) {
        StringBuilder state = new StringBuilder();
        Ledger ledger = dossier.ledger();
        ledger.imports()
                .forEach(
                        one ->
                                state.append(one.id())
                                        .append(one.madeAt())
                                        .append(one.current())
                                        .append(one.source().sha256())
                                        .append('\n'));
        ledger.observations(
                ObservationQuery.ALL,
                (series, one) -> state.append(series).append(one).append('\n'));
        ledger.texts("answer").forEach((key, json) -> state.append(key).append(json).append('\n'));
        dossier.actions().forEach(one -> state.append(one.id()).append(one.state()));
        return state.toString();
    }

    /// Another dossier to which the same is done and that nobody kills.
    static final class Twin implements AutoCloseable {
        private final Dossier dossier;
        private final Map<Integer, String> states = new HashMap<>();
        private int reached;

        Twin(Path file) throws Exception {
            dossier = Dossier.create(file);
        }

        /// What is to be seen once so many things are done.
        ///
        /// @param done as many as were asked for before, or more
        String stateAfter(int done) throws Exception {
            for (; reached < done; reached++) {
                step(dossier, reached);
            }
            if (reached == done) {
                states.put(done, state(dossier));
            }
            return states.get(done);
        }

        int reached() {
            return reached;
        }

        @Override
        public void close() {
            dossier.close();
        }
    }
}
