package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.values;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.testing.BesideTheWindow;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;

/// Whatever was imported, withdrawn, restored, undone and redone: the current figures are those of
/// a dossier into which only what stands was imported, in its order.
@BesideTheWindow
class StandingPropertyTest {
    @TempDir Path folder;

    private record Brought(SeriesKey key, Map<Integer, Double> figures) {}

    @Test
    void currentFiguresAreThoseOfWhatStandsInItsOrder() {
        Seeds.check(40, this::standsAsImported);
    }

    private void standsAsImported(Random random) throws Exception {
        Path first = folder.resolve("a.dossier");
        Path second = folder.resolve("b.dossier");
        List<Brought> brought = new ArrayList<>();
        TreeSet<Integer> standing = new TreeSet<>();
        try (Dossier dossier = Dossier.create(first);
                Dossier plain = Dossier.create(second)) {
            for (int step = 0; step < 12; step++) {
                act(dossier, random, brought, standing);
                readStanding(dossier, standing);
                SummaryCheck.holds(dossier.ledger());
            }
            for (int index : standing) {
                Brought one = brought.get(index);
                bring(plain, one.key, one.figures, moment(index));
            }
            assertThat(values(dossier)).isEqualTo(values(plain));
            tellsTheSameHistoryAtOnceAndByPeriod(dossier.ledger());
            assertThat(
                            dossier.ledger()
                                    .verify((_, _) -> _ -> java.util.Optional.empty())
                                    .findings())
                    .isEmpty();
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
        }
    }

    @Test
    void whatIsKeptForTheScreensFollowsFromTheLedgerWhateverNamesMean() {
        Seeds.check(25, this::keepsWhatFollows);
    }

    /// Names are bound and freed in between, and nothing that is wrong is left behind by undo.
    private void keepsWhatFollows(Random random) throws Exception {
        Path file = folder.resolve("names.dossier");
        List<Brought> brought = new ArrayList<>();
        TreeSet<Integer> standing = new TreeSet<>();
        try (Dossier dossier = Dossier.create(file)) {
            for (int step = 0; step < 14; step++) {
                List<Series> all = dossier.ledger().allSeries();
                if (all.size() > 1 && random.nextInt(3) == 0) {
                    bind(dossier, random, all);
                } else {
                    act(dossier, random, brought, standing);
                }
                SummaryCheck.holds(dossier.ledger());
            }
            assertThat(dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                    .isEmpty();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void bind(Dossier dossier, Random random, List<Series> all) throws Exception {
        List<Series> bound = dossier.ledger().aliases();
        dossier.write(
                words("test.bind"),
                writer -> {
                    if (!bound.isEmpty() && random.nextBoolean()) {
                        writer.removeAlias(bound.get(random.nextInt(bound.size())).id());
                    } else {
                        int from = random.nextInt(all.size());
                        int to = (from + 1 + random.nextInt(all.size() - 1)) % all.size();
                        writer.alias(all.get(from).id(), all.get(to).id());
                    }
                    return true;
                });
    }

    private static final SeriesKey OWN = named("Public Wi-Fi hotspots");
    private static final SeriesKey WORDS = named("Hot spots");

    /// What one import tells of a period, under the name or under the words that mean it; a figure
    /// that is there without a value is empty.
    private record Told(Optional<OptionalDouble> own, Optional<OptionalDouble> words) {
        /// The value that counts, where the import tells the period at all.
        Optional<OptionalDouble> counts() {
            return own.filter(OptionalDouble::isPresent)
                    .or(() -> words.filter(OptionalDouble::isPresent))
                    .or(() -> own)
                    .or(() -> words);
        }
    }

    @Test
    void aMissingFigureUnderTheNameHidesNoValueUnderItsWords() {
        Seeds.check(40, this::countsTheValue);
    }

    private void countsTheValue(Random random) throws Exception {
        Path file = folder.resolve("words.dossier");
        List<Map<Integer, Told>> told = new ArrayList<>();
        try (Dossier dossier = Dossier.create(file)) {
            dossier.write(
                    words("test.alias"),
                    writer -> {
                        writer.alias(writer.series(WORDS), writer.series(OWN));
                        return true;
                    });
            for (int i = 0; i < 4; i++) {
                Map<Integer, Told> some = new HashMap<>();
                for (int year = 2018; year < 2023; year++) {
                    some.put(year, told(random));
                }
                told.add(some);
                bringBoth(dossier, some, moment(i));
            }
            List<ImportId> all = dossier.ledger().imports().stream().map(ImportRecord::id).toList();
            for (int step = 0; step < 4; step++) {
                ImportId id = all.get(random.nextInt(all.size()));
                boolean withdraw = random.nextBoolean();
                dossier.write(
                        words("test.standing"),
                        writer -> {
                            if (withdraw) {
                                writer.withdraw(id, Instant.now());
                            } else {
                                writer.restore(id, Instant.now());
                            }
                            return true;
                        });
                TreeSet<Integer> standing = new TreeSet<>();
                readStanding(dossier, standing);
                SummaryCheck.holds(dossier.ledger());
                for (int year = 2018; year < 2023; year++) {
                    assertCounts(dossier, year, expected(told, standing, year));
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Optional<OptionalDouble> expected(
            List<Map<Integer, Told>> told, TreeSet<Integer> standing, int year) {
        return standing.descendingSet().stream()
                .map(index -> told.get(index).getOrDefault(year, new Told(none(), none())))
                .flatMap(one -> one.counts().stream())
                .findFirst();
    }

    /// However the figure is asked for.
    private static void assertCounts(Dossier dossier, int year, Optional<OptionalDouble> expected) {
        Ledger ledger = dossier.ledger();
        SeriesId own = ledger.find(OWN).orElseThrow();
        Period period = Period.ofYear(year);
        assertThat(Optional.ofNullable(ledger.current(own).get(period)).map(Observation::value))
                .isEqualTo(expected);
        assertThat(ledger.current(own, period).map(Observation::value)).isEqualTo(expected);
        tellsTheSameHistoryAtOnceAndByPeriod(ledger);
        ledger.imports().stream()
                .filter(ImportRecord::current)
                .reduce((_, last) -> last)
                .ifPresent(
                        last ->
                                ledger.broughtBy(last.id()).stream()
                                        .map(ImportedFigure::told)
                                        .filter(one -> one.period().equals(period))
                                        .forEach(
                                                one ->
                                                        assertThat(Optional.of(one.value()))
                                                                .isEqualTo(expected)));
        ledger.restatements().stream()
                .filter(change -> change.period().equals(period))
                .reduce((_, last) -> last)
                .ifPresent(
                        change ->
                                assertThat(Optional.of(change.after().value()))
                                        .isEqualTo(expected));
    }

    /// One file does not tell a figure twice and differently; that is refused before.
    private static Told told(Random random) {
        OptionalDouble value = OptionalDouble.of(random.nextInt(50) / 10.0);
        return new Told(figure(random, value), figure(random, value));
    }

    private static Optional<OptionalDouble> figure(Random random, OptionalDouble value) {
        return switch (random.nextInt(3)) {
            case 0 -> none();
            case 1 -> Optional.of(OptionalDouble.empty());
            default -> Optional.of(value);
        };
    }

    private static Optional<OptionalDouble> none() {
        return Optional.empty();
    }

    private static void bringBoth(Dossier dossier, Map<Integer, Told> told, Instant at)
            throws Exception {
        dossier.write(
                words("test.import"),
                writer -> {
                    SourceId source = writer.addHandEntry("for a test", "tester");
                    ImportId id = writer.beginImport(source, "test", "hash", "{}", at);
                    SeriesId own = writer.series(OWN);
                    SeriesId words = writer.series(WORDS);
                    told.forEach(
                            (year, one) -> {
                                one.own()
                                        .ifPresent(
                                                value ->
                                                        writer.observe(
                                                                observed(own, year, id, value)));
                                one.words()
                                        .ifPresent(
                                                value ->
                                                        writer.observe(
                                                                observed(words, year, id, value)));
                            });
                    return id;
                });
    }

    private static NewObservation observed(
            SeriesId series, int year, ImportId id, OptionalDouble value) {
        return new NewObservation(
                series,
                Period.ofYear(year),
                id,
                value,
                value.isPresent() ? ObservationStatus.NORMAL : ObservationStatus.MISSING,
                0,
                1,
                false,
                value.isPresent() ? String.valueOf(value.getAsDouble()) : "",
                Optional.of(new CellRef("Data", year, (int) series.value())),
                "Hot spots / " + year);
    }

    private static SeriesKey named(String words) {
        return new SeriesKey(
                Indicator.provisional(words),
                Place.provisional("Pickering"),
                Unit.COUNT,
                Breakdown.NONE);
    }

    private static void tellsTheSameHistoryAtOnceAndByPeriod(Ledger ledger) {
        for (Series series : ledger.allSeries()) {
            ledger.history(series.id())
                    .forEach(
                            (period, told) ->
                                    assertThat(told)
                                            .isEqualTo(ledger.history(series.id(), period))
                                            .isNotEmpty());
            assertThat(ledger.history(series.id()).keySet())
                    .containsAll(ledger.current(series.id()).keySet());
        }
    }

    private void act(
            Dossier dossier, Random random, List<Brought> brought, TreeSet<Integer> standing)
            throws Exception {
        int choice = brought.isEmpty() ? 0 : random.nextInt(7);
        if (choice <= 2) {
            Brought one = new Brought(key(random), figures(random));
            bring(dossier, one.key, one.figures, moment(brought.size()));
            brought.add(one);
        } else if (choice == 3) {
            dossier.undo();
        } else if (choice == 4) {
            dossier.redo();
        } else {
            ImportId id = new ImportId(1 + random.nextInt(brought.size()));
            boolean withdraw = random.nextBoolean();
            dossier.write(
                    words("test.standing"),
                    writer -> {
                        if (withdraw) {
                            writer.withdraw(id, Instant.now());
                        } else {
                            writer.restore(id, Instant.now());
                        }
                        return true;
                    });
            assertThat(dossier.ledger().importOf(id).orElseThrow().current()).isEqualTo(!withdraw);
        }
    }

    private static void readStanding(Dossier dossier, TreeSet<Integer> standing) {
        standing.clear();
        dossier.ledger().imports().stream()
                .filter(ImportRecord::current)
                .forEach(one -> standing.add((int) one.id().value() - 1));
    }

    private static Instant moment(int index) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(index);
    }

    private static SeriesKey key(Random random) {
        return new SeriesKey(
                Indicator.provisional("Indicator " + random.nextInt(2)),
                Place.provisional("Place " + random.nextInt(2)),
                Unit.PERCENT,
                Breakdown.NONE);
    }

    private static Map<Integer, Double> figures(Random random) {
        Map<Integer, Double> figures = new HashMap<>();
        for (int year = 2018; year < 2023; year++) {
            if (random.nextBoolean()) {
                figures.put(year, random.nextInt(50) / 10.0);
            }
        }
        return figures;
    }
}
